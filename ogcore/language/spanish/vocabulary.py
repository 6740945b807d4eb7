"""The Spanish lexicon indexed the way the rules look words up."""

from ogcore.language.lexicon import Expression, by_first_word, lexicon
from ogcore.language.spanish.contraction import opened
from ogcore.language.spanish.inflection import inflect, is_plural, singular

_LEXICON = lexicon("es")

PREPOSITIONS = frozenset(
    "a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras".split()
)
ARTICLES = frozenset("el la los las un una unos unas su sus lo".split())
FEMININE_ARTICLES = frozenset({"la", "las", "una", "unas"})
CONJUNCTIONS = frozenset("y e o u ni que pero aunque porque como cuando donde si , ; :".split())
COPULAS = frozenset(
    "es son está están sigue siguen permanece permanecen resulta resultan parece parecen era eran estaba estaban "
    """
        queda quedan encuentra encuentran ha han sido siendo mantiene mantienen continúa continúan se vuelve
        vuelven fue fueron
    """.split()
)
ADVERBS = frozenset(
    "muy tan bastante demasiado más menos poco mal cada vez aún todavía siempre totalmente parcialmente no nada".split()
)
NEVER_DEGREE = frozenset("california mar tierras tierra".split())


def _words(section: str, entry: str) -> frozenset[str]:
    return _LEXICON.words(section, entry)


def _adjective_forms(lemmas: frozenset[str]) -> frozenset[str]:
    return frozenset(inflect(lemma, fem, many) for lemma in lemmas for fem in (False, True) for many in (False, True))


def _opposites() -> dict[str, tuple[str, bool | None, bool]]:
    """Every form of a negative adjective > (positive lemma, feminine or None when the form does not say, plural)."""
    forms: dict[str, tuple[str, bool | None, bool]] = {}
    for negative, positive in _LEXICON.pairs("adjective", "opposites").items():
        varies = inflect(negative, True, False) != negative
        for many in (False, True):
            for feminine in (False, True):
                forms.setdefault(inflect(negative, feminine, many), (positive, feminine if varies else None, many))
    return forms


def _open_expressions(entry: str, section: str) -> dict[str, list[tuple[Expression, str]]]:
    pairs = _LEXICON.pairs(section, entry)
    return by_first_word(
        {" ".join(opened(key.split())): " ".join(opened(value.split())) for key, value in pairs.items()}
    )


OPPOSITES = _opposites()
TAINTING = _adjective_forms(_words("adjective", "tainting"))
POPULATION = _adjective_forms(_words("adjective", "population"))
GOOD_ADJECTIVES = _adjective_forms(_words("adjective", "good"))
HIGH = _adjective_forms(_words("degree", "high"))
LOW = _adjective_forms(_words("degree", "low"))
MANY = _adjective_forms(_words("degree", "many"))
FEW = _words("degree", "few") | {"escasas", "pocas", "contadas"}
LOW_BEFORE = _LEXICON.pairs("degree", "low_before")
OPPOSITE_NOUNS = _open_expressions("opposites", "noun")
SINGLE_OPPOSITES = {key: value for key, value in _LEXICON.pairs("noun", "opposites").items() if " " not in key}
FRAMES = _open_expressions("frames", "noun")
BAD_NOUNS = _words("noun", "bad")
BAD_EXPRESSIONS = tuple(tuple(item.split()) for item in BAD_NOUNS if " " in item)
MASS = _words("noun", "mass")
LOWER = _words("noun", "lower")
GOOD_NOUNS = _words("noun", "good")
GRADUAL = _words("noun", "gradual")
PLAIN = _words("noun", "plain")
ACTIVITY = _words("noun", "activity")
RETURNING = _LEXICON.words("noun", "returning")
INSTRUMENT = _words("noun", "instrument")
PHRASES = _open_expressions("opposites", "phrase")
LACK = [tuple(opened(list(item))) for item in _LEXICON.expressions("phrase", "lack")]
CAUSE = [tuple(opened(list(item))) for item in _LEXICON.expressions("phrase", "cause")]
FINITE = _words("verb", "finite")
FEWER_VERBS = _words("verb", "fewer")
POSITIVE_PREPOSITIONS = _LEXICON.pairs("adjective", "prepositions")
FREE_OF = _words("verb", "free_of")
PEOPLE = lexicon("statement.es").words("within", "population")
RIDDEN = {
    inflect(lemma, fem, many): noun
    for lemma, noun in _LEXICON.pairs("adjective", "ridden").items()
    for fem in (False, True)
    for many in (False, True)
}
BAD_PARTICIPLES = _adjective_forms(_words("adjective", "harmed"))
UNWANTED = [tuple(opened(list(item))) for item in _LEXICON.expressions("verb", "unwanted")]


def _of_this() -> dict[str, tuple[dict[str, str], bool | None, bool]]:
    """Every form of a negative adjective > (noun > positive lemma, feminine or None, plural)."""
    forms: dict[str, tuple[dict[str, str], bool | None, bool]] = {}
    for said, positive in _LEXICON.pairs("adjective", "of_this").items():
        noun, negative = said.split()
        varies = inflect(negative, True, False) != negative
        for many in (False, True):
            for feminine in (False, True):
                form = inflect(negative, feminine, many)
                forms.setdefault(form, ({}, feminine if varies else None, many))[0][noun] = positive
    return forms


DEFECTS = _words("noun", "defects")
OF_THIS = _of_this()
OF_THINGS = _LEXICON.pairs("adjective", "of_things")


def is_bad(noun: str) -> bool:
    """True when there should be less of what the noun names."""
    one = singular(noun)
    return noun in BAD_NOUNS or one in BAD_NOUNS or one in SINGLE_OPPOSITES


def is_good(noun: str) -> bool:
    """True when there should be more of what the noun names."""
    return noun in GOOD_NOUNS or singular(noun) in GOOD_NOUNS


_IRREGULAR_STEMS = frozenset(
    "hech escrit puest dich vist abiert cubiert resuelt impres dispuest inscrit compuest".split()
)


def is_participle(word: str) -> bool:
    """True for words that look like a participle ("capacitadas") and are no common noun in -ado."""
    nouns = {
        "estado",
        "estados",
        "resultado",
        "resultados",
        "mercado",
        "mercados",
        "sentido",
        "ruido",
        "partido",
        "contenido",
        "grado",
    }
    if word.removesuffix("s")[:-1] in _IRREGULAR_STEMS:
        return True
    return (
        word.endswith(("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ídos", "ídas"))
        and word not in nouns
    )


def less(noun: str) -> str:
    """Example: "menores" before what has a height, "menos" before what is counted or weighed, else "menor"."""
    if noun in LOWER:
        return "menores"
    return "menos" if is_plural(noun) or singular(noun) in MASS else "menor"


_BEFORE_NOUNS = frozenset("que quienes el la los las un una de en con por sin para a su sus".split())
"""After these a word that could be a verb is a noun ("la toma de decisiones"), or its clause is not the main one."""


def has_finite(low: list[str]) -> bool:
    """True when a conjugated verb of the main clause is recognised."""
    return any(word in FINITE and (at == 0 or low[at - 1] not in _BEFORE_NOUNS) for at, word in enumerate(low))
