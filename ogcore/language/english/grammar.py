"""What the doubts ask of English: whether a word is bad, finite, a function word."""

from functools import cache

from ogcore.language.doubt.book import Book, Grammar
from ogcore.language.english.inflection import is_plural
from ogcore.language.english.verb import bad_verb_forms
from ogcore.language.english.vocabulary import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    COUNTABLE,
    FINITE,
    GOOD_NOUNS,
    HIGH,
    INSTRUMENT,
    LOWER,
    MASS,
    PEOPLE,
    PREPOSITIONS,
    is_bad,
    opposite,
)
from ogcore.language.lexicon import lexicon
from ogcore.language.spelling import Spelling

_DOUBTS = lexicon("doubt.en")
_DESCRIBING = frozenset(tuple(item.split()) for item in _DOUBTS.words("grammar", "describing"))
_NOT_ADJECTIVES = HIGH | _DOUBTS.words("grammar", "neutral")
_SCARCE = frozenset("few scarce scant little low limited too_few meagre".split())
_FINITE = FINITE - _DOUBTS.words("grammar", "nouns") | _DOUBTS.words("grammar", "verbs")
_FUNCTION = PREPOSITIONS | ARTICLES | CONJUNCTIONS | {"to", "not", "no", "very", "more"}
_COPULAS = COPULAS
_COUNTED = frozenset(word for word in COUNTABLE | INSTRUMENT if not is_plural(word)) - MASS
_PLACES = _DOUBTS.words("grammar", "places")
_MEASURES = _DOUBTS.words("grammar", "measured")


def _measured(word: str) -> bool:
    return word in GOOD_NOUNS or word in LOWER or word in _MEASURES or is_bad(word)


@cache
def book() -> Book:
    """Return the doubts of English."""
    return Book(
        "en",
        Grammar(
            adjective=lambda word: word not in _NOT_ADJECTIVES and opposite(word) is not None,
            evil=is_bad,
            verb=bad_verb_forms().__contains__,
            scarce=_SCARCE.__contains__,
            finite=_FINITE.__contains__,
            function=_FUNCTION.__contains__,
            copula=_COPULAS.__contains__,
            people=(PEOPLE | _PLACES | _DOUBTS.words("grammar", "persons")).__contains__,
            measured=_measured,
            plural=is_plural,
            counted=_COUNTED.__contains__,
            uncounted=MASS.__contains__,
            compounds=True,
            describing=_DESCRIBING,
        ),
    )


@cache
def spelling() -> Spelling:
    """Return how English is read."""
    return Spelling("en", (), ())
