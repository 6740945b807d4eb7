"""Things full of what should not be there: "llenas de plástico", "contaminados con arsénico", "invadidas por ..."."""

from ogcore.language.rule import Words
from ogcore.language.spanish.agreement import STRENGTHS
from ogcore.language.spanish.inflection import is_plural, plural
from ogcore.language.spanish.vocabulary import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    DEFECTS,
    MANY,
    OPPOSITES,
    PEOPLE,
    PREPOSITIONS,
    RIDDEN,
    is_good,
)
from ogcore.language.wording import lowered

_HAVE = frozenset("tiene tienen trae traen presenta presentan".split())
_BEFORE = PREPOSITIONS | CONJUNCTIONS | {"no", "se", "nos", "me", "le", "les"}
_LINKS = frozenset({"de", "con", "por"})


def turn_ridden(words: Words) -> Words | None:
    """Example: "Playas llenas de plástico" > "playas libres de plástico"; "tiene goteras" > "está libre de goteras"."""
    low = lowered(words)
    for at in range(1, len(low) - 1):
        if low[at] in _HAVE and low[at - 1] not in _BEFORE:
            return _without_defect(words, low, at)
    for at in range(1, len(low) - 2):
        if low[at] in RIDDEN and low[at + 1] in _LINKS | STRENGTHS:
            return _freed(words, low, at)
    return None


def _without_defect(words: Words, low: list[str], at: int) -> Words | None:
    """Example: "el teatro tiene muchas goteras" > "el teatro está libre de goteras"; None for what is no defect."""
    start = at + 1
    while start < len(low) - 1 and low[start] in MANY | {"puro", "pura", "puros", "puras"}:
        start += 1
    end = next((i for i in range(start + 1, len(low)) if low[i] in PREPOSITIONS), len(low))
    if low[start] not in DEFECTS or end > start + 2 or CONJUNCTIONS.intersection(low[start:end]) or "no" in low:
        return None
    be, many = ("están", True) if low[at] in ("tienen", "traen", "presentan") else ("está", False)
    return [*words[:at], be, "libres" if many else "libre", "de", *words[start:]]


def _freed(words: Words, low: list[str], at: int) -> Words | None:
    """None where people are meant ("familias invadidas por"), where a good would go, or one certain thing is named."""
    after = low[at + 2 :]
    head = next((word for word in low if word not in ARTICLES), "")
    people = head in PEOPLE or (_is_person(after[0]) and not RIDDEN[low[at]])
    if low[at + 1] not in _LINKS or after[0] in ARTICLES | {"que"} or people or is_good(after[0]):
        return None
    if "no" in low or "sin" in low or (low[at - 1] not in COPULAS and low[0] in OPPOSITES):
        return None
    start = at - 1 if low[at - 1] in STRENGTHS else at
    free = ["libres" if is_plural(low[at]) else "libre", "de"]
    invaders = [plural(RIDDEN[low[at]]), "de"] if RIDDEN[low[at]] and _is_person(after[0]) else []
    return [*words[:start], *free, *invaders, *words[at + 2 :]]


def _is_person(word: str) -> bool:
    return word in PEOPLE or word.endswith(("eros", "eras", "ores", "oras", "istas", "antes"))
