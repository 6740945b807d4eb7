"""What the doubts ask of Spanish: whether a word, without accents, is bad, finite, a function word."""

from functools import cache

from ogcore.language.doubt.book import Book, Grammar
from ogcore.language.fold import fold
from ogcore.language.lexicon import lexicon
from ogcore.language.spanish.inflection import conjugate, inflect, is_plural, plural, singular
from ogcore.language.spanish.verb import bad_verb_forms
from ogcore.language.spanish.vocabulary import (
    ACTIVITY,
    ARTICLES,
    BAD_NOUNS,
    CONJUNCTIONS,
    COPULAS,
    FEW,
    FINITE,
    GOOD_ADJECTIVES,
    GOOD_NOUNS,
    GRADUAL,
    HIGH,
    LOW,
    LOW_BEFORE,
    LOWER,
    MANY,
    MASS,
    OPPOSITES,
    PEOPLE,
    PREPOSITIONS,
    SINGLE_OPPOSITES,
    TAINTING,
)
from ogcore.language.spelling import Spelling

_LEXICON, _DOUBTS = lexicon("es"), lexicon("doubt.es")
_DESCRIBING = frozenset(tuple(item.split()) for item in _DOUBTS.words("grammar", "describing"))


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


_SAME = frozenset({"pertinente", "pertinentes", "imparcial", "imparciales"})
_ADJECTIVES = (
    _folded(frozenset(OPPOSITES) - _SAME)
    - {fold(word) for word in HIGH | MANY}
    - {"informal", "informales", "vertical", "verticales"}
    - _DOUBTS.words("grammar", "small")
)
_EVILS = _folded(frozenset({*BAD_NOUNS, *map(plural, BAD_NOUNS), *SINGLE_OPPOSITES, *map(plural, SINGLE_OPPOSITES)}))
_SCARCE = _folded(LOW | FEW) - {"menos", "menor", "menores", "minimo", "minima", "minimos", "minimas", "bajo"}
_VERBS = _folded(bad_verb_forms()) - _DOUBTS.words("grammar", "harmless")
_FINITE = _folded(FINITE) | frozenset("es estan esta hay".split()) | _DOUBTS.words("grammar", "verbs")
_UNCOUNTED = _folded(MASS | GOOD_NOUNS | GRADUAL | ACTIVITY | _DOUBTS.words("grammar", "uncounted"))
_ABSTRACT = tuple("cion sion ismo encia ancia dad tad tud ez eza aje ing eo ura umbre".split())
_FUNCTION = _folded(PREPOSITIONS | ARTICLES | CONJUNCTIONS) | {"muy", "no", "mas"}
_COPULAS = _folded(COPULAS) - {"se"}
_PEOPLE = _folded(PEOPLE | _DOUBTS.words("grammar", "persons"))
_MEASURED = _folded(GOOD_NOUNS | BAD_NOUNS | LOWER | LOW_BEFORE.keys() | GRADUAL) | _DOUBTS.words("grammar", "measured")


def _measured(word: str) -> bool:
    return word in _MEASURED or fold(singular(word)) in _MEASURED or word in _EVILS


def _uncounted(word: str) -> bool:
    return word in _UNCOUNTED or word.endswith(_ABSTRACT)


@cache
def book() -> Book:
    """Return the doubts of Spanish."""
    return Book(
        "es",
        Grammar(
            adjective=_ADJECTIVES.__contains__,
            evil=_EVILS.__contains__,
            verb=_VERBS.__contains__,
            scarce=_SCARCE.__contains__,
            finite=_FINITE.__contains__,
            function=_FUNCTION.__contains__,
            copula=_COPULAS.__contains__,
            people=_PEOPLE.__contains__,
            measured=_measured,
            plural=is_plural,
            counted=frozenset[str]().__contains__,
            uncounted=_uncounted,
            compounds=False,
            describing=_DESCRIBING,
        ),
    )


_PAIRED = (
    ("adjective", "opposites"),
    ("noun", "opposites"),
    ("noun", "frames"),
    ("verb", "opposites"),
    ("phrase", "opposites"),
)
_LISTED = (
    *(("noun", entry) for entry in ("bad", "good", "gradual", "plain", "activity", "instrument")),
    *(("phrase", entry) for entry in ("cause", "lack")),
    *(("verb", entry) for entry in ("unwanted", "finite")),
)


def known_words() -> set[str]:
    """Return every word the rules look for."""
    words = set(bad_verb_forms())
    for section, entry in _PAIRED:
        for negative, positive in _LEXICON.pairs(section, entry).items():
            words.update(negative.split(), positive.split())
    for section, entry in _LISTED:
        for item in _LEXICON.words(section, entry):
            words.update(item.split())
            words.add(plural(item.split()[0]))
    for verb in _LEXICON.words("verb", "up") | _LEXICON.words("verb", "down"):
        words.update(form for name, form in conjugate(verb).items() if name in ("one", "many"))
    for participle in _LEXICON.words("adjective", "harmed"):
        words.update(inflect(participle, True, many) for many in (False, True))
    words |= GOOD_ADJECTIVES | TAINTING | HIGH | LOW | MANY | FEW | PEOPLE | COPULAS | PREPOSITIONS | CONJUNCTIONS
    return words | set(OPPOSITES)


@cache
def spelling() -> Spelling:
    """Return how Spanish is read."""
    return Spelling("es", known_words(), frozenset(OPPOSITES) | SINGLE_OPPOSITES.keys() | LOW | HIGH | FEW)
