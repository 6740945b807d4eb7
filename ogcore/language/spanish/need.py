"""Who is short of something: "a la biblioteca le faltan libros", "en el asilo faltan manos", "necesita psicóloga"."""

from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import is_plural
from ogcore.language.spanish.lack import present, turn_missing
from ogcore.language.spanish.vocabulary import ARTICLES, CONJUNCTIONS, PREPOSITIONS, has_finite
from ogcore.language.wording import lowered

_AT_HAND = ["se", "cuenta", "con"]
_ABSENT = (["falta"], ["faltan"], ["hace", "falta"], ["hacen", "falta"])
_OURS = {"nos": "contamos", "me": "cuento"}
_NEED = {
    "necesita": "cuenta",
    "necesitan": "cuentan",
    "necesitamos": "contamos",
    "ocupa": "cuenta",
    "ocupan": "cuentan",
    "requiere": "cuenta",
    "requieren": "cuentan",
}
_AMOUNTS = frozenset(
    "mucho poco tantito un_poco tiempo años meses días semanas horas todo todos uno algo que más".split()
)
_MOST = 7


def turn_absent(words: Words) -> Words | None:
    """Turn what is missing, wherever the statement says it."""
    return turn_missing(words) or _short(words) or _where(words) or _needed(words)


def _short(words: Words) -> Words | None:
    """Example: "a los bomberos les faltan mangueras" > "los bomberos cuentan con suficientes mangueras"."""
    low = lowered(words)
    if low[:1] and low[0] in _OURS:
        there = _there(words, low, 1)
        return [_OURS[low[0]], "con", *there] if there else there
    if low[:1] != ["a"] or low[1:2] == [] or low[1] not in ARTICLES:
        return None
    at = next((at for at in range(3, min(len(low), _MOST)) if low[at] in ("le", "les")), None)
    there = _there(words, low, at + 1) if at is not None else None
    if at is None or not there:
        return there
    return [*words[1:at], "cuentan" if is_plural(low[2]) else "cuenta", "con", *there]


def _where(words: Words) -> Words | None:
    """Example: "en el asilo faltan manos" > "en el asilo hay suficientes manos"."""
    low = lowered(words)
    if low[:1] not in (["en"], ["aquí"], ["acá"]):
        return None
    at = next((at for at in range(1, min(len(low), _MOST)) if low[at] in ("falta", "faltan")), None)
    if at is None or low[at - 1] in ("le", "les", "nos", "no", "de", "la", "una", "hace", "hacen", "y"):
        return None
    there = _there(words, low, at)
    return [*words[:at], "hay", *there] if there else there


def _needed(words: Words) -> Words | None:
    """Example: "el asilo necesita enfermera" > "el asilo cuenta con enfermera"; asks when an action is needed."""
    low = lowered(words)
    at = next((at for at in range(min(len(low) - 1, _MOST)) if low[at] in _NEED), None)
    if at is None or (at and low[at - 1] in PREPOSITIONS | CONJUNCTIONS | {"no", "se", "lo", "la", "los", "las"}):
        return None
    subject, needed = low[:at], low[at + 1 :]
    if low[at].startswith("ocup") or has_finite(subject) or (at == 0 and not low[0].endswith("mos")):
        return None
    if not _is_thing(needed) or has_finite(needed):
        return DOUBT
    return [*words[:at], _NEED[low[at]], "con", *words[at + 1 :]]


def _there(words: Words, low: list[str], at: int) -> Words | None:
    """What is there once nothing is missing; None when nothing is said to be missing at a position."""
    for absent in _ABSENT:
        if low[at : at + len(absent)] == absent:
            rest = words[at + len(absent) :]
            if not _is_thing(lowered(rest)) or has_finite(lowered(rest)):
                return DOUBT
            if rest[0].lower() in ("un", "una", "su", "sus"):
                return rest
            there = present(rest)
            return there[len(_AT_HAND) :] if there[: len(_AT_HAND)] == _AT_HAND else there
    return None


def _is_thing(low: list[str]) -> bool:
    """Tell a thing from an amount, a person, an action or a clause."""
    if not low or low[0] in _AMOUNTS | PREPOSITIONS | CONJUNCTIONS or not low[0].isalpha():
        return False
    infinitive = low[0].endswith(("ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla")) and low[0] not in _THINGS
    return not infinitive and low[1:2] != ["para"]


_THINGS = frozenset("lugar hogar taller mujer lugar altar collar celular par bar mar".split())
