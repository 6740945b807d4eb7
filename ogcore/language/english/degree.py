"""Degrees before a noun: "high incidence", "low use", "few doctors", "more and more complaints"."""

from ogcore.language.english.inflection import is_plural
from ogcore.language.english.vocabulary import (
    ARTICLES,
    COMPOUNDS,
    CONJUNCTIONS,
    COPULAS,
    FEW,
    FINITE,
    HIGH,
    INTENSIFIERS,
    LOW,
    LOW_BEFORE,
    LOWER,
    MANY,
    PREPOSITIONS,
    is_bad,
    is_good,
    less,
    zone_end,
)
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import decapitalise, lowered

_DESCRIBING = frozenset(
    {("low", "vision"), ("low", "income"), ("low", "incomes"), ("low", "literacy"), ("high", "risk"), ("low", "means")}
)
_HAVE = frozenset(
    """
        have has receive receives get gets offer offers with show shows earn earns face faces pay pays suffer
        suffers experience experiences report reports spend
    """.split()
)
_SINKING = frozenset("shrinking declining falling dwindling decreasing".split())
_RAISED = frozenset("increased high higher excessive elevated rising growing increasing".split())
_NO_NOUNS = PREPOSITIONS | CONJUNCTIONS | ARTICLES | COPULAS | {"than"}
_MEASURES = frozenset("rate rates level levels number numbers share percentage proportion degree amount volume".split())


def turn_degree(words: Words) -> Words | None:
    """Turn a degree that opens the statement (after "there is", "there are" or an article)."""
    low = lowered(words)
    at = 0
    there = low[:1] == ["there"] and low[1:2] in (["is"], ["are"], ["was"], ["were"])
    at = 2 if there else 0
    start = at
    if at < len(low) and low[at] in ("a", "an", "the") and low[at + 1 : at + 2] != ["lot"]:
        at += 1
    turned = turn_at(words, low, at, clause=there)
    if not turned:
        return turned
    if at == start:
        return turned
    if there and turned[at] in ("higher", "lower", "greater", "better", "larger", "shorter") and low[start] != "the":
        return [*words[:start], "a", *turned[at:]]
    return turned[:start] + turned[at:]


def turn_object_degree(words: Words) -> Words | None:
    """Turn the degree of what people have or get: "schools have few teachers"."""
    low = lowered(words)
    for at in range(1, len(low)):
        if tuple(low[at : at + 2]) in _DESCRIBING:
            return None  # "people with low vision": it says who they are
        before = low[at - 1]
        if low[at] in HIGH | LOW | MANY | FEW | {"too"} and (
            before in _HAVE or before in INTENSIFIERS or (before == "a" and low[at - 2] in _HAVE)
        ):
            turned = turn_at(words, low, at - (before in INTENSIFIERS), clause=True)
            if turned is not None:
                return turned
    return None


def turn_at(words: Words, low: list[str], at: int, clause: bool) -> Words | None:
    """Turn the degree at a position, None when there is none there."""
    start = at
    if low[at : at + 3] == ["a", "lot", "of"] and at + 3 < len(low):
        noun = low[zone_end(low, at + 3) - 1]
        return DOUBT if is_good(noun) else [*words[:at], "fewer" if is_plural(noun) else "less", *words[at + 3 :]]
    if low[at : at + 3] == ["more", "and", "more"] or low[at : at + 3] == ["fewer", "and", "fewer"]:
        at += 2
    raised = INTENSIFIERS | _RAISED
    while at + 1 < len(low) and low[at] in raised and low[at + 1] in HIGH | LOW | MANY | FEW | {"much"}:
        at += 1
    if at + 1 >= len(low) or low[at] not in HIGH | LOW | MANY | FEW | {"much"}:
        return None
    following = low[at + 1]
    visited = low[at] in ("little", "limited") and following.endswith("ed")  # "little visited gardens"
    if visited or following in _NO_NOUNS:
        return None
    degree = low[at]
    if " ".join(low[at : at + 2]) in COMPOUNDS:
        return None if degree in HIGH | LOW and not _whole_is_bad(low, at) else _compound(words, low, start, at)
    end = zone_end(low, at + 1)
    noun = low[end - 1]
    if clause is False and any(word in FINITE for word in low[at + 1 : end]):
        noun = following
    word = _opposite(degree, noun, low[at + 1 : end], low[start] == "too")
    if word is None or not _coherent(degree, low, end):
        return DOUBT
    if degree in ("growing", "rising", "increasing", "declining", "falling", "decreasing", "shrinking") and at > 0:
        return None
    return [*words[:start], *word.split(), decapitalise(words[at + 1]), *words[at + 2 :]]


def _whole_is_bad(low: list[str], at: int) -> bool:
    end = zone_end(low, at + 1)
    return low[end - 1] in LOWER or is_bad(low[end - 1])


def _compound(words: Words, low: list[str], start: int, at: int) -> Words:
    """Example: "High school attrition": the two words make one name, the whole of which should be less."""
    end = zone_end(low, at + 1)
    return [*words[:start], less(low[end - 1]), decapitalise(words[at]), *words[at + 1 :]]


def _opposite(degree: str, noun: str, phrase: list[str], too: bool) -> str | None:
    if degree in LOW | FEW:
        return None if is_bad(noun) else _more(degree, noun, phrase[0], too)
    if is_good(noun) and noun not in LOWER:
        return "reasonable" if degree == "excessive" else None
    if degree == "many":
        return "fewer" if any(map(is_plural, phrase)) else "less"
    return _fewer(degree, noun, too)


def _more(degree: str, noun: str, first: str, too: bool) -> str:
    """The word that asks for more: "enough", "growing", "greater", "higher"."""
    if too or degree in FEW:
        return "enough" if too else "more"
    if degree in _SINKING:
        return "growing"
    usual = "greater" if degree in ("little", "limited", "scarce", "scant", "minimal", "zero", "less") else "higher"
    return LOW_BEFORE.get(noun) or LOW_BEFORE.get(first) or usual


def _fewer(degree: str, noun: str, too: bool) -> str:
    """The word that asks for less: "fewer", "lower", "less"."""
    if degree in MANY or degree == "much" or too or noun in ("cases", "reports", "incidents"):
        return "fewer" if is_plural(noun) else "less"
    if noun in ("time", "times", "wait", "waits", "distance", "distances"):
        return "shorter"
    if noun in LOWER or noun in _MEASURES:
        return "lower"
    return less(noun) if is_bad(noun) or degree not in _RAISED else "lower"


def _coherent(degree: str, low: list[str], end: int) -> bool:
    """Example: "High rate of participation" or "low level of violence" is no problem as it stands."""
    if low[end - 1] not in _MEASURES or low[end : end + 1] != ["of"] or end + 1 >= len(low):
        return True
    measured = low[zone_end(low, end + 1) - 1]
    reported = measured in ("complaints", "reports")
    return not (is_bad(measured) and not reported if degree in LOW else is_good(measured))
