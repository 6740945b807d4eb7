"""Things full of what should not be there: "littered with plastic", "contaminated with arsenic", "full of potholes"."""

from ogcore.language.english.vocabulary import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    DEFECTS,
    INTENSIFIERS,
    MANY,
    PEOPLE,
    PREPOSITIONS,
    RIDDEN,
    is_good,
)
from ogcore.language.rule import Words
from ogcore.language.wording import lowered

_LINKS = frozenset({"of", "with", "by"})


def turn_ridden(words: Words) -> Words | None:
    """Example: "Beaches littered with plastic" > "beaches free of plastic"; None where people are meant."""
    low = lowered(words)
    defect = _without_defect(words, low)
    if defect:
        return defect
    at = next((i for i in range(1, len(low) - 2) if low[i] in RIDDEN and low[i + 1] in _LINKS), None)
    if at is None or {"not", "no", "without"}.intersection(low):
        return None
    after = low[at + 2 :]
    named = after[0] in ARTICLES or is_good(after[0])
    invaders = PEOPLE.intersection(after[:2]) or after[0].endswith(("ers", "ors"))
    people = PEOPLE.intersection(low[:at]) - {"indigenous", "community"}
    if named or people or CONJUNCTIONS.intersection(low[:at]) or (invaders and not RIDDEN[low[at]]):
        return None
    start = at - 1 if low[at - 1] in INTENSIFIERS - COPULAS else at
    free = ["free", "from", RIDDEN[low[at]], "by"] if invaders else ["free", "of"]
    return [*words[:start], *free, *words[at + 2 :]]


def _without_defect(words: Words, low: list[str]) -> Words | None:
    """Example: "the roof has leaks" > "the roof is free of leaks"; None for what is no defect."""
    at = next((at for at in range(1, len(low) - 1) if low[at] in ("has", "have")), None)
    if at is None or low[at - 1] in PREPOSITIONS | CONJUNCTIONS or {"not", "no", "never"}.intersection(low):
        return None
    start = at + 2 if low[at + 1] == "got" else at + 1
    while start < len(low) - 1 and low[start] in MANY | {"too", "a", "lot", "lots", "loads", "of"}:
        start += 1
    ends = start + 1 == len(low) or (start < len(low) and low[start + 1] in PREPOSITIONS)
    if start >= len(low) or low[start] not in DEFECTS or not ends:
        return None
    return [*words[:at], "is" if low[at] == "has" else "are", "free", "of", *words[start:]]
