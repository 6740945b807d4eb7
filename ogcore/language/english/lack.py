"""What is missing: "lack of", "absence of", "shortage of", "water shortages", "not enough"."""

from ogcore.language.english.inflection import base_form, indefinite, is_plural
from ogcore.language.english.vocabulary import (
    ACTIVITY,
    COUNTABLE,
    GRADUAL,
    INSTRUMENT,
    LACK,
    MASS,
    PLAIN,
    has_finite,
    is_bad,
    opposite,
    zone_end,
)
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import decapitalise, lowered, starts_with

_OPENINGS = (
    ("there", "is", "a"),
    ("there", "is", "an"),
    ("there", "is"),
    ("there", "are"),
    ("the",),
    ("a",),
    ("an",),
    ("severe",),
    ("general",),
    ("chronic",),
    ("widespread",),
    ("total",),
    ("serious",),
    ("complete",),
    ("persistent",),
)

_QUALIFIED = frozenset(
    """
    adequate sufficient enough effective proper timely reliable clear safe accessible affordable equal clean decent
    quality up-to-date
    """.split()
)
"""A noun that comes with one of these needs nothing more before it."""


def turn_lack(words: Words) -> Words | None:
    """Example: "Lack of medicines" > "sufficient medicines"; "lack of trust" > "greater trust"."""
    low = lowered(words)
    at = 0
    while at < 4:
        opening = next((item for item in _OPENINGS if starts_with(low, at, item)), None)
        if opening is None:
            break
        at += len(opening)
    for expression in LACK:
        if starts_with(low, at, expression):
            return present(words[at + len(expression) :])
    existing = _existing(words, low) if low[:1] == ["no"] else None
    if existing:
        return existing
    if low[:1] == ["no"] and low[-1] == "left":
        return DOUBT
    if low[:1] == ["no"] and not has_finite(low) and low[1:2] not in (["one"], ["longer"]):
        return _there(words[1:])
    end = zone_end(low)
    if 1 < end <= 4 and low[end - 1] in ("scarcity", "shortage", "shortfall", "insufficiency"):
        return ["sufficient", decapitalise(words[0]), *words[1 : end - 1], *words[end:]]
    if low[:2] == ["not", "enough"] or low[:2] == ["too", "few"]:
        return ["enough", *("and" if word == "or" else word for word in words[2:])] if len(low) > 2 else DOUBT
    return None


def _existing(words: Words, low: list[str]) -> Words | None:
    """Example: "No mechanism exists for reporting" > "there is a mechanism for reporting"."""
    at = next((at for at in range(2, min(len(low), 6)) if low[at] in ("exists", "exist")), None)
    if at is None or is_bad(low[at - 1]) or zone_end(low) < at:
        return None
    there = ["there", "are"] if is_plural(low[at - 1]) else ["there", "is", indefinite(low[1])]
    return [*there, *words[1:at], *words[at + 1 :]]


def _there(missing: Words) -> Words:
    """Example: "No youth club" > "there is a youth club"; asks when it cannot tell whether the noun is counted."""
    low = lowered(missing)
    end = zone_end(low)
    noun = low[end - 1] if end else ""
    if any(word in COUNTABLE and _is_verb(low[at + 1]) for at, word in enumerate(low[: max(0, end - 2)])):
        return DOUBT  # "no shop sells fresh veg"
    if noun in _DOING:
        return DOUBT  # "no council listens"
    if noun in MASS - ACTIVITY - GRADUAL - PLAIN and low[0] not in _QUALIFIED:
        return ["there", "is", decapitalise(missing[0]), *("and" if word == "or" else word for word in missing[1:])]
    uncounted = noun in GRADUAL | PLAIN | ACTIVITY
    if not noun or is_plural(noun) or uncounted or low[0] in _QUALIFIED | {"a", "an", "any", "the"}:
        return present(missing)
    return ["there", "is", indefinite(missing[0]), *missing] if noun in COUNTABLE | INSTRUMENT else DOUBT


_DOING = frozenset("listens cares comes replies opens pays sells teaches accepts takes goes knows speaks".split())


def _is_verb(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us")) and base_form(word) is not None


def present(missing: Words) -> Words:
    """The state in which what was missing is there."""
    low = lowered(missing)
    if low and low[0] in ("any", "the"):
        missing, low = missing[1:], low[1:]
    if not low or opposite(low[0]) is not None:
        return DOUBT
    if low[0] in ("a", "an"):
        return ["there", "is", *missing]
    end = zone_end(low)
    noun = low[end - 1] if end else ""
    if not noun or is_bad(noun):
        return DOUBT
    rest = [decapitalise(missing[0]), *("and" if word == "or" else word for word in missing[1:])]
    return _opened(noun, low[0]) + rest


def _opened(noun: str, first: str) -> Words:
    """What stands before the noun once it is there."""
    if first in _QUALIFIED or noun in PLAIN:
        return []
    if noun in INSTRUMENT:
        return ["there", "are"] if is_plural(noun) else ["there", "is", "a"]
    if noun in GRADUAL:
        return ["greater"]
    if noun in ACTIVITY and not is_plural(noun):
        return ["adequate"]
    return ["sufficient"]
