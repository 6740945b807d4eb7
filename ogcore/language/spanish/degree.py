"""Degrees before a noun: "alta incidencia", "escaso uso", "pocos médicos", "cada vez más quejas"."""

from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import is_plural
from ogcore.language.spanish.vocabulary import (
    ACTIVITY,
    ADVERBS,
    ARTICLES,
    CONJUNCTIONS,
    FEW,
    GOOD_ADJECTIVES,
    GRADUAL,
    HIGH,
    LOW,
    LOW_BEFORE,
    MANY,
    NEVER_DEGREE,
    OPPOSITES,
    PREPOSITIONS,
    SINGLE_OPPOSITES,
    is_bad,
    is_good,
)
from ogcore.language.wording import decapitalise, lowered

_INTENSIFIERS = ("muy", "demasiado", "tan", "bastante", "extremadamente")
_MEASURES = frozenset(
    """
        número números cantidad cantidades porcentaje porcentajes proporción tasa tasas índice índices nivel
        niveles incidencia prevalencia grado volumen parte sector
    """.split()
)
_DESCRIBING = frozenset(
    {
        ("baja", "visión"),
        ("bajos", "ingresos"),
        ("bajos", "recursos"),
        ("escasos", "recursos"),
        ("bajo", "peso"),
        ("baja", "escolaridad"),
        ("alto", "riesgo"),
        ("alta", "marginación"),
        ("alta", "mar"),
    }
)
_RESTORED = frozenset(
    "deterioro destrucción pérdida degradación abandono desperdicio desnutrición malnutrición desinformación".split()
)
_HAVE = frozenset(
    """
        comete cometen hay
        existe existen había tienen tiene reciben recibe presentan presenta registran registra cuentan
        cuenta con enfrenta enfrentan hacen hace dan da ofrecen ofrece muestra muestran se
    """.split()
)


def turn_degree(words: Words) -> Words | None:
    """Turn a degree that opens the statement (after "hay", "existe" or an article)."""
    low = lowered(words)
    at = 0
    while (
        at < len(low)
        and low[at] in ("hay", "existe", "existen", "se", "registra", "registran", "presenta", "presentan")
        and at < 3
    ):
        at += 1
    opening = at
    if at < len(low) and low[at] in ARTICLES:
        at += 1
        if low[at : at + 1] == ["menores"]:
            return None  # "los menores infractores"
    turned = turn_at(words, low, at)
    if not turned:
        return turned
    return turned[:opening] + turned[at:] if opening < at else turned


def turn_object_degree(words: Words) -> Words | None:
    """Turn the degree of what people have or receive: "las escuelas tienen pocos maestros"."""
    low = lowered(words)
    for at in range(1, len(low)):
        if tuple(low[at : at + 2]) in _DESCRIBING:
            return None  # "personas con baja visión": it says who they are
        strengthened = low[at - 1] in _INTENSIFIERS
        excess = low[at].startswith("demasiad") and low[at].endswith("s")  # whatever is done with them
        if low[at] in MANY | FEW | LOW | HIGH and (low[at - 1] in _HAVE or strengthened or excess):
            turned = turn_at(words, low, at - strengthened)
            if turned is not None:
                return turned
    return None


def turn_at(words: Words, low: list[str], at: int) -> Words | None:
    """Turn the degree at a position, None when there is none there."""
    start = at
    if low[at : at + 2] == ["cada", "vez"] and low[at + 2 : at + 3] in (["hay"], ["existen"], ["se"]):
        there = next((i for i in (at + 3, at + 4) if low[i : i + 1] in (["más"], ["menos"])), None)
        if there is not None and there + 1 < len(low):
            more = low[there] == "más"
            wanted = is_good(low[there + 1]) if more else is_bad(low[there + 1])
            return DOUBT if wanted else [*words[:there], "menos" if more else "más", *words[there + 1 :]]
    if low[at : at + 2] == ["cada", "vez"] and low[at + 2 : at + 3] in (["más"], ["menos"]):
        return _more_and_more(words, low, at)
    while at < len(low) and low[at] in _INTENSIFIERS and at + 1 < len(low) and low[at + 1] in LOW | HIGH | FEW | MANY:
        at += 1
    if low[at : at + 1] in (["peor"], ["peores"]) and at + 1 < len(low):
        return [*words[:at], "mejor" if low[at] == "peor" else "mejores", *words[at + 1 :]]
    if at + 1 >= len(low) or low[at] not in HIGH | LOW | MANY | FEW | {"más", "menos"}:
        return None
    degree, noun = low[at], low[at + 1]
    if noun in NEVER_DEGREE | PREPOSITIONS | CONJUNCTIONS | ARTICLES | ADVERBS:
        return None
    return None if degree in ("poco", "poca") and _is_adjective(noun) else _graded(words, start, at)


def _is_adjective(word: str) -> bool:
    return word in OPPOSITES or word in GOOD_ADJECTIVES


def _graded(words: Words, start: int, at: int) -> Words:
    """Turn the degree at ``at`` (its intensifiers begin at ``start``) and the noun after it."""
    degree, noun = words[at].lower(), words[at + 1].lower()
    if degree in HIGH | MANY and noun in SINGLE_OPPOSITES and noun != "erosión":
        rise = [] if noun in _RESTORED else ["mayor"]
        return [*words[:start], *rise, *SINGLE_OPPOSITES[noun].split(), *words[at + 2 :]]
    word = _opposite(degree, noun)
    rest = [decapitalise(words[at + 1]), *words[at + 2 :]]
    if word is None or (noun in _MEASURES and ("no" in lowered(rest) or not _measure_is_coherent(degree, rest))):
        return DOUBT
    return [*words[:start], *word.split(), *rest]


def _opposite(degree: str, noun: str) -> str | None:
    many = is_plural(noun)
    if degree in LOW | FEW | {"menos"} and degree not in HIGH:
        if is_bad(noun) and noun not in LOW_BEFORE:
            return None
        if noun in LOW_BEFORE:
            return LOW_BEFORE[noun]
        if degree in FEW or (many and degree == "menos") or (many and degree.startswith(("poc", "escas", "nul"))):
            return "más"
        if degree == "menos" or (degree in ("poco", "poca") and not is_good(noun) and noun not in GRADUAL | ACTIVITY):
            return "más"
        return "mayores" if many else "mayor"
    if is_good(noun):
        return None
    if degree in MANY or degree == "más":
        return "menos" if many or degree == "más" or degree.startswith(("much", "demasiad")) else "menor"
    return "menores" if many else "menor"


def _measure_is_coherent(degree: str, rest: Words) -> bool:
    """Example: "Alta tasa de participación" or "bajo nivel de violencia" is no problem as it stands."""
    low = lowered(rest)
    if low[1:2] != ["de"] or len(low) < 3:
        return True
    measured = low[3] if low[2] in ARTICLES and len(low) > 3 else low[2]
    return not (is_bad(measured) if degree in LOW and degree not in HIGH else is_good(measured))


def _more_and_more(words: Words, low: list[str], at: int) -> Words | None:
    noun = low[at + 3] if at + 3 < len(low) else ""
    more = low[at + 2] == "más"
    if not noun or (is_good(noun) if more else is_bad(noun)):
        return DOUBT
    return [*words[: at + 2], "menos" if more else "más", *words[at + 3 :]]
