"""Statements about a share of people or things: "40 % of households do not have water", "many girls drop out"."""

import re

from ogcore.language.english.inflection import base_form, is_plural
from ogcore.language.english.negation import turn_negation
from ogcore.language.english.verb import turn_verb
from ogcore.language.english.vocabulary import UNWANTED, is_bad
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import lowered, starts_with

_NUMBER = re.compile(r"^\d[\d.,]*%?$")
_ONLY = frozenset({"only", "just", "barely", "scarcely"})
_COUNTS = frozenset("one two three four five six seven eight nine".split())
_PARTS = (
    ("most", "of"),
    ("most",),
    ("half", "of"),
    ("half",),
    ("a", "third", "of"),
    ("one", "third", "of"),
    ("two", "thirds", "of"),
    ("a", "quarter", "of"),
    ("three", "quarters", "of"),
    ("the", "majority", "of"),
    ("a", "majority", "of"),
    ("a", "minority", "of"),
    ("many", "of"),
    ("many",),
    ("more", "than", "half", "of"),
    ("nearly", "half", "of"),
    ("almost", "half", "of"),
    ("some",),
    ("almost", "all"),
    ("few",),
    ("very", "few"),
    ("too", "few"),
    ("too", "many"),
    ("a", "large", "share", "of"),
    ("a", "high", "percentage", "of"),
    ("less", "than", "half", "of"),
    ("fewer", "than", "half", "of"),
)
_COLLECTIVE = frozenset("population territory budget land water staff workforce money spending forest".split())
_VERBS = frozenset(
    """
        have has are is do does can live work go know own attend use vote finish complete participate take get
        receive read speak feel trust reach drop leave lack suffer die report join hold become pay earn think
        say believe study stay start face
    """.split()
)


def turn_quantity(words: Words) -> Words | None:
    """Turn a share: one that is denied, or is "only" so much, should grow; any other should shrink."""
    low = lowered(words)
    at = 0
    only = bool(low) and low[0] in _ONLY
    if only:
        at = 1
    while (
        at < len(low)
        and low[at] in ("about", "around", "nearly", "almost", "some", "over", "roughly")
        and at + 1 < len(low)
        and (_NUMBER.match(low[at + 1]) or low[at + 1] in _COUNTS)
    ):
        at += 1
    if low[at : at + 2] in (["less", "than"], ["fewer", "than"]):
        only, at = True, at + 2
    elif low[at : at + 2] == ["more", "than"]:
        at += 2
    figured = _figured(words, low, at)
    if figured is not None:
        return figured
    share = _share(low, at)
    if share:
        return _shared(words[share:], only)
    for part in sorted(_PARTS, key=len, reverse=True):
        if tuple(low[at : at + len(part)]) == part:
            scarce = only or bool({"few", "minority", "less", "fewer"}.intersection(part))
            return _shared(
                words[at + len(part) :],
                scarce,
                required=part
                in (
                    ("many",),
                    ("few",),
                    ("most",),
                    ("some",),
                    ("half",),
                    ("too", "many"),
                    ("too", "few"),
                    ("very", "few"),
                ),
            )
    return None


def _figured(words: Words, low: list[str], at: int) -> Words | None:
    """Example: "More than 300 families drink ..." > "fewer families ..."; "200 girls do not ..." > "more girls ..."."""
    if at + 2 >= len(low) or not _NUMBER.match(low[at]) or low[at].endswith("%") or not is_plural(low[at + 1]):
        return None
    verb = next(
        (i for i in range(at + 2, min(len(low), at + 5)) if low[i] in _VERBS | {"drink", "sleep", "walk"}), None
    )
    if verb is None or low[at + 1] == "percent" or is_bad(low[at + 1]):
        return None
    denied = turn_negation(words[at + 1 :])
    if denied is not None:
        return ["more", *denied] if denied else DOUBT
    return DOUBT if _ONLY.intersection(low) else ["fewer", *words[at + 1 :]]


def _share(low: list[str], at: int) -> int:
    """The position after "40 % of" or "4 in 10", 0 when there is no share."""
    if at >= len(low) or not (_NUMBER.match(low[at]) or low[at] in _COUNTS):
        return 0
    after = at + 1
    if low[at].endswith("%"):
        return after + 1 if low[after : after + 1] == ["of"] else 0
    if low[after : after + 2] in (["%", "of"], ["percent", "of"]):
        return after + 2
    if low[after : after + 3] == ["per", "cent", "of"]:
        return after + 3
    if (
        low[after : after + 1] in (["in"], ["of"])
        and len(low) > after + 2
        and (_NUMBER.match(low[after + 1]) or low[after + 1] in ("three", "four", "five", "ten", "every"))
    ):
        return after + 3 if low[after + 1] == "every" else after + 2
    if low[after : after + 2] == ["out", "of"] and len(low) > after + 3:
        return after + 3
    return 0


def _shared(rest: Words, only: bool, required: bool = False) -> Words | None:
    turned = _shared_people(rest, only, required)
    if turned and turned[1].lower() in _COLLECTIVE and _VERBS.intersection(lowered(turned[2:3])):
        return [
            "a",
            "larger" if turned[0] == "more" else "smaller",
            "share",
            "of",
            "the",
            turned[1],
            *_single(turned[2:]),
        ]
    return turned


def _single(rest: Words) -> Words:
    return [{"have": "has", "are": "is"}.get(word, word) if at < 3 else word for at, word in enumerate(rest)]


def _shared_people(rest: Words, only: bool, required: bool) -> Words | None:
    low = lowered(rest)
    if low[:1] in (["the"], ["all"], ["our"]):
        rest, low = rest[1:], low[1:]
    if low[:1] and low[0] in ("time", "day", "year", "week", "month", "winter", "summer", "night", "morning"):
        return DOUBT  # "half the time the lift is bust"
    if required and not _has_verb(low):
        return None
    if len(low) < 2:
        return DOUBT
    if required and not is_plural(low[0]) and low[1] in ("do", "don't", "does") and low[0] not in _COLLECTIVE:
        return DOUBT  # "half the class do not have books": more of what?
    denied = turn_negation(rest)
    if denied is not None or "lack" in low or "lacks" in low:
        turned = denied if denied is not None else turn_verb(rest)
        return ["more", *_many(turned)] if turned and not only else DOUBT
    if required and not is_plural(low[0]) and len(low) > 1 and low[1] in _VERBS | {"do"} and low[0] not in _COLLECTIVE:
        return DOUBT  # "half the class have": more of what?
    if only:
        return DOUBT if is_bad(low[0]) else ["more", *_many(rest)]
    return ["fewer", *_many(rest)]


def _has_verb(low: list[str]) -> bool:
    evil = any(starts_with(low, at, expression) for at in range(1, min(len(low), 4)) for expression in UNWANTED)
    return evil or any(word in _VERBS for word in low) or "not" in low or "don't" in low or "cannot" in low


def _many(rest: Words) -> Words:
    """What follows "more" is in the plural."""
    return [_plural_verb(rest, at) if at < 4 else word for at, word in enumerate(rest)]


def _plural_verb(rest: Words, at: int) -> str:
    """Example: "One in three traders pays" > "fewer traders pay"."""
    word = rest[at].lower()
    base = base_form(word) if at and is_plural(rest[at - 1].lower()) else None
    return {"has": "have", "is": "are", "does": "do"}.get(word) or (base if base in _VERBS and base else rest[at])
