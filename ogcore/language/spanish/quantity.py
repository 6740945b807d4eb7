"""Statements about a share of people or things: "el 40 % de los hogares no tiene agua"."""

import re

from ogcore.language.rule import DOUBT, Words
from ogcore.language.spanish.inflection import is_plural
from ogcore.language.spanish.negation import turn_negation
from ogcore.language.spanish.vocabulary import is_bad, is_good
from ogcore.language.wording import lowered

_NUMBER = re.compile(r"^\d[\d.,]*%?$")
_ONLY = frozenset({"solo", "sólo", "apenas", "únicamente", "solamente"})
_COUNTS = frozenset("uno una dos tres cuatro cinco seis siete ocho nueve".split())
_PARTS = (
    ("la", "mayoría", "de"),
    ("la", "mayor", "parte", "de"),
    ("la", "mitad", "de"),
    ("un", "tercio", "de"),
    ("una", "tercera", "parte", "de"),
    ("dos", "terceras", "partes", "de"),
    ("gran", "parte", "de"),
    ("una", "gran", "parte", "de"),
    ("buena", "parte", "de"),
    ("más", "de", "la", "mitad", "de"),
    ("casi", "la", "mitad", "de"),
    ("una", "cuarta", "parte", "de"),
    ("un", "alto", "porcentaje", "de"),
    ("la", "minoría", "de"),
    ("menos", "de", "la", "mitad", "de"),
)
_TIMES = frozenset(
    "tiempo día dia días dias año años mes meses semana semanas noche noches veces temporada horas".split()
)
_MANY = frozenset({"muchos", "muchas", "numerosos", "numerosas", "varios", "varias"})
_FEW = frozenset({"pocos", "pocas"})


def turn_quantity(words: Words) -> Words | None:
    """Turn a share: one that is denied, or is "only" so much, should grow; any other should shrink."""
    low = lowered(words)
    only = bool(low) and (low[0] in _ONLY or low[:2] == ["menos", "de"])
    at = 1 if low and low[0] in _ONLY else 0
    while (
        at < len(low)
        and low[at] in ("el", "casi", "cerca", "alrededor", "aproximadamente", "un", "más", "menos")
        and at < 5
    ):
        at += 2 if low[at : at + 2] in (["cerca", "de"], ["alrededor", "de"], ["más", "de"], ["menos", "de"]) else 1
    share = _share(low, at)
    if share:
        return _shared(words[share:], only, percent=True)
    for part in _PARTS:
        start = 1 if low and low[0] in _ONLY else 0
        if tuple(low[start : start + len(part)]) == part:
            return _shared(words[start + len(part) :], only or "minoría" in part or part[0] == "menos", percent=False)
    return _counted(words, low) or _figured(words, low)


def _figured(words: Words, low: list[str]) -> Words | None:
    """Example: "Más de 300 familias beben ..." > "menos familias ..."; "200 niñas no estudian" > "más niñas ..."."""
    at = 2 if low[:2] in (["más", "de"], ["cerca", "de"], ["alrededor", "de"]) else 0
    at += 1 if low[at : at + 1] in (["casi"], ["unos"], ["unas"]) else 0
    if at + 2 >= len(low) or not _NUMBER.match(low[at]) or low[at].endswith("%") or not is_plural(low[at + 1]):
        return None
    at += 2 if low[at + 1] in ("mil", "millones") else 1
    at += 1 if low[at] == "de" else 0
    verb = next((i for i in range(at + 1, min(len(low), at + 5)) if low[i].endswith(("an", "en"))), None)
    if is_good(low[at]) or verb is None or is_bad(low[at]):
        return None
    if "no" in low:
        affirmed = turn_negation(words[at:])
        return ["más", *affirmed] if affirmed else DOUBT
    return ["menos", *words[at:]] if {"solo", "sólo", "apenas", "poco", "pocas"}.isdisjoint(low) else DOUBT


def _share(low: list[str], at: int) -> int:
    """The position after "40 % de" or "4 de cada 10", 0 when there is no share."""
    if at >= len(low) or not (_NUMBER.match(low[at]) or low[at] in _COUNTS):
        return 0
    after = at + 1
    if low[at].endswith("%"):
        return after + 1 if low[after : after + 1] == ["de"] else 0
    if low[after : after + 2] == ["%", "de"]:
        return after + 2
    if low[after : after + 3] == ["por", "ciento", "de"]:
        return after + 3
    if low[after : after + 2] == ["de", "cada"] and len(low) > after + 3:
        return after + 3
    return 0


def _shared(rest: Words, only: bool, percent: bool) -> Words | None:
    if len(rest) < 2 or (len(rest) == 2 and not rest[1].endswith(("an", "en"))):
        return DOUBT  # no verb: "el 12 % en zonas rurales"
    opening = ["un", "{}", "porcentaje", "de"] if percent else ["un", "{}", "número", "de"]
    low = lowered(rest)
    if _TIMES.intersection(low[:2]):
        return DOUBT  # "la mitad del tiempo no sirve el cajero"
    if not percent and low[0] in ("los", "las"):
        rest, low = rest[1:], low[1:]
    if "no" in low:
        affirmed = turn_negation(rest)
        return _opened(opening, "mayor", affirmed) if affirmed and not only else DOUBT
    if "carece" in low or "carecen" in low:
        have = [{"carece": "cuenta", "carecen": "cuentan"}.get(word.lower(), word) for word in rest]
        at = next(index for index, word in enumerate(have) if word in ("cuenta", "cuentan"))
        return _opened(opening, "mayor", [*have[: at + 1], "con", *have[at + 2 :]])
    return _opened(opening, "mayor" if only else "menor", rest)


def _opened(opening: Words, degree: str, rest: Words) -> Words:
    return [*(word.replace("{}", degree) for word in opening), *rest]


def _counted(words: Words, low: list[str]) -> Words | None:
    """Example: "Muchos jóvenes no estudian" > "más jóvenes estudian"."""
    if len(low) < 3 or low[0] not in _MANY | _FEW:
        return None
    if low[0] in _FEW:
        return DOUBT if "no" in low or is_bad(low[1]) else ["más", *words[1:]]
    if "no" in low:
        affirmed = turn_negation(words[1:])
        return ["más", *affirmed] if affirmed else DOUBT
    return None
