"""What there should be fewer of: "drivers who speed", "families evicted by ..."."""

from ogcore.language.english.inflection import is_plural
from ogcore.language.english.verb import bad_verb_at
from ogcore.language.english.vocabulary import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    FEW,
    HARMED,
    HIGH,
    LOW,
    MANY,
    OPPOSITES,
    PEOPLE,
    PREPOSITIONS,
    TAINTING,
    UNWANTED,
    has_finite,
    is_bad,
    is_good,
)
from ogcore.language.rule import Words
from ogcore.language.wording import decapitalise, lowered, starts_with

_LIMITING = frozenset(
    """
    not no never nobody none only just barely hardly scarcely rarely seldom poorly badly few little less cannot
    too unable nor neither well enough can't don't doesn't isn't aren't
    """.split()
)
_RELATIVES = frozenset({"who", "that", "which"})
_REASONS = frozenset("reason reasons cause justification explanation warning notice".split())
_NOT_SUBJECTS = frozenset("more most fewer less no not some all two three four five six seven eight nine ten".split())


def turn_who(words: Words) -> Words | None:
    """Example: "Drivers who speed" > "fewer drivers who speed"."""
    low = lowered(words)
    at = next((at for at in range(1, min(len(low), 6)) if low[at] in _RELATIVES), None)
    if at is None or at + 1 >= len(low) or not _may_be_fewer(low, at) or has_finite(low[:at]) or is_good(low[at - 1]):
        return None
    clause = low[at + 1 :]
    if _LIMITING.intersection(low) or LOW.intersection(clause) or FEW.intersection(clause):
        return None
    return _fewer(words)


def turn_harmed(words: Words) -> Words | None:
    """Example: "Homes built in flood-prone areas", "Pests damaging crops": fewer of them."""
    low = lowered(words)
    be = next((at for at in range(1, min(len(low) - 1, 5)) if low[at] in ("are", "were")), None)
    if be is not None and low[be + 1] in HARMED and _may_be_fewer(low, be) and PEOPLE.intersection(low[:be]):
        return None if _LIMITING.intersection(low) or CONJUNCTIONS.intersection(low) else _fewer(words)
    if has_finite(low) or _LIMITING.intersection(low):
        return None
    for at in range(1, min(len(low) - 1, 5)):
        if low[at] in PREPOSITIONS | CONJUNCTIONS | COPULAS:
            return None
        if not _may_be_fewer(low, at):
            continue
        if low[at] in ("burdened", "saddled") and low[at + 1] == "with":
            return _fewer(words)
        done = low[at] in HARMED and (low[at + 1] in PREPOSITIONS - {"with", "without"} or low[at + 1] == "to")
        risky = low[at].endswith(("ed", "built", "lost")) and low[at] not in OPPOSITES and _names_evil(low[at + 1 :])
        doing = low[at].endswith("ing") and (low[at] in HARMED or bad_verb_at(["are", *low[at:]], 1, subject=False))
        why = low[at] in HARMED | {"rejected", "denied", "refused"} and low[at + 1] == "without"
        if why and low[at + 2 : at + 3] and low[at + 2] in _REASONS:
            return _fewer(words)
        if done or (risky and low[at + 1] in PREPOSITIONS - {"with", "without"}) or doing:
            return _fewer(words)
    return None


def turn_doing(words: Words) -> Words | None:
    """Example: "Officials ask for bribes" > "fewer officials ask for bribes"; only for known evils."""
    low = lowered(words)
    if _LIMITING.intersection(low) - {"without"} or any(word[0].isdigit() for word in low):
        return None
    for at in range(1, min(len(low), 5)):
        if low[at - 1] in PREPOSITIONS | CONJUNCTIONS | ARTICLES | COPULAS:
            return None
        if any(starts_with(low, at, expression) for expression in UNWANTED) and _may_be_fewer(low, at):
            return _fewer(words)
    return None


def _may_be_fewer(low: list[str], end: int) -> bool:
    """True when a plural of people or things, without a degree of its own, ends at a position."""
    first = low[0]
    degree = first in MANY | HIGH | LOW | FEW | ARTICLES | _NOT_SUBJECTS
    described = first in OPPOSITES and end == 1
    return is_plural(low[end - 1]) and low[end - 1] not in OPPOSITES and not degree and not described


def _names_evil(low: list[str]) -> bool:
    return any(is_bad(word) or word in TAINTING or word.endswith("-prone") for word in low[:5])


def _fewer(words: Words) -> Words:
    return ["fewer", decapitalise(words[0]), *words[1:]]
