"""Things full of what should not be there: "llenas de plástico", "contaminados con arsénico", "invadidas por ..."."""

from ogcore.language.rule import Words
from ogcore.language.spanish.agreement import STRENGTHS
from ogcore.language.spanish.inflection import is_plural, plural
from ogcore.language.spanish.vocabulary import ARTICLES, COPULAS, OPPOSITES, PEOPLE, RIDDEN, is_good
from ogcore.language.wording import lowered

_LINKS = frozenset({"de", "con", "por"})


def turn_ridden(words: Words) -> Words | None:
    """Example: "Playas llenas de plástico" > "playas libres de plástico"."""
    low = lowered(words)
    for at in range(1, len(low) - 2):
        if low[at] in RIDDEN and low[at + 1] in _LINKS | STRENGTHS:
            return _freed(words, low, at)
    return None


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
