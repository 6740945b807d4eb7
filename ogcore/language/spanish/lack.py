"""What is missing: "falta de", "ausencia de", "faltan", "hacen falta", "escasea"."""

from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import inflect, is_feminine, is_plural, singular
from ogcore.language.spanish.vocabulary import (
    ACTIVITY,
    ARTICLES,
    GRADUAL,
    INSTRUMENT,
    LACK,
    OPPOSITES,
    PLAIN,
    is_bad,
)
from ogcore.language.wording import decapitalise, lowered, starts_with

_OPENINGS = (
    ("existe",),
    ("existen",),
    ("hay",),
    ("la",),
    ("una",),
    ("el",),
    ("un",),
    ("total",),
    ("grave",),
    ("notoria",),
    ("constante",),
    ("las",),
)
_MISSING = (
    ("faltan",),
    ("falta",),
    ("hacen", "falta"),
    ("hace", "falta"),
    ("escasean",),
    ("escasea",),
    ("no", "alcanza"),
    ("no", "alcanzan"),
)


_ADEQUATE = (
    "adecuad",
    "suficient",
    "oportun",
    "confiabl",
    "apropiad",
    "efectiv",
    "eficient",
    "eficaz",
    "actualizad",
    "dign",
    "segur",
    "clar",
)
_AT_HAND = ["se", "cuenta", "con"]


def turn_lack(words: Words) -> Words | None:
    """Example: "Falta de medicamentos" > "suficientes medicamentos"; "falta de confianza" > "mayor confianza"."""
    low = lowered(words)
    at = 0
    while any(starts_with(low, at, opening) for opening in _OPENINGS) and at < 3:
        at += 1
    for expression in LACK:
        if starts_with(low, at, expression):
            return present(words[at + len(expression) :])
    return None


def turn_missing(words: Words) -> Words | None:
    """Example: "Faltan médicos" > "hay suficientes médicos"."""
    low = lowered(words)
    for expression in _MISSING:
        if starts_with(low, 0, expression) and low[len(expression) : len(expression) + 1] not in ([], ["de"], ["que"]):
            rest = words[len(expression) :]
            if rest[0].lower() in ("el", "la", "los", "las"):
                rest = rest[1:]
            if rest and rest[0].lower() in PLAIN | {"un", "una", "mayor", "más"}:
                return ["hay", *rest]
            there = present(rest)
            there = there[len(_AT_HAND) :] if there[: len(_AT_HAND)] == _AT_HAND else there
            return ["hay", *there] if there else DOUBT
    return None


def present(missing: Words) -> Words:
    """The state in which what was missing is there."""
    low = lowered(missing)
    if low and low[0] in ("el", "la", "los", "las"):
        missing, low = missing[1:], low[1:]
    if not low or is_bad(low[0]) or low[0] in OPPOSITES or low[0] == "que":
        return DOUBT
    if low[0] in ARTICLES:
        return ["se", "cuenta", "con", *missing] if low[0] in ("un", "una") else DOUBT
    missing = _positive_coordination(missing)
    noun, many = low[0], is_plural(low[0])
    if noun in ("mayor", "mejor", "suficiente", "suficientes", "más"):
        return missing
    rest = [decapitalise(missing[0]), *missing[1:]]
    qualified = low[1:2] and low[1].startswith(_ADEQUATE)
    return rest if qualified else _opened(noun, many) + rest


def _opened(noun: str, many: bool) -> Words:
    """What stands before the noun once it is there."""
    if noun in PLAIN:
        return []
    if noun in INSTRUMENT:
        return ["se", "cuenta", "con"]
    if noun in GRADUAL or singular(noun) in GRADUAL:
        return ["mayores" if many else "mayor"]
    if noun in ACTIVITY:
        return [inflect("adecuado", is_feminine(noun), many)]
    return ["suficientes" if many else "suficiente"]


def _positive_coordination(missing: Words) -> Words:
    """What is lacking is joined by "o" and "ni", what is there by "y"."""
    return ["y" if word in ("o", "ni", "u") else word for word in missing]
