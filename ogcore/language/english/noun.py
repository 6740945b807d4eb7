"""Nouns of a bad state that head a statement: opposites, frames, and what there should be less of."""

from ogcore.language.english.inflection import is_plural
from ogcore.language.english.vocabulary import (
    ARTICLES,
    FRAMES,
    GOOD_ADJECTIVES,
    HIGH,
    INTENSIFIERS,
    LOW,
    LOWER,
    MANY,
    OPPOSITE_NOUNS,
    PEOPLE,
    POPULATION,
    RETURNING,
    TAINTING,
    has_finite,
    is_bad,
    is_bad_phrase,
    less,
    opposite,
    zone_end,
)
from ogcore.language.rule import DOUBT, Words
from ogcore.language.wording import decapitalise, lowered, starts_with

_FAST = frozenset("total complete absolute sheer rapid accelerated massive indiscriminate alarming".split())
_LIVING = frozenset({"living", "trapped", "working"})
_RELATIVES = frozenset({"who", "that", "which", "not", "no", "never"})

_AWFUL = frozenset("awful terrible horrible dreadful appalling".split())


def _head(words: Words) -> tuple[Words, list[str], Words]:
    """Words from the first noun phrase on, the same lowered, and the "there is" that opened the statement."""
    low = lowered(words)
    at = 2 if low[:1] == ["there"] and low[1:2] in (["is"], ["are"]) else 0
    opening = words[:at]
    if at < len(low) and low[at] in ARTICLES:
        at += 1
    while at + 1 < len(low) and (
        low[at] in HIGH | MANY | _FAST
        or (low[at] in INTENSIFIERS and low[at + 1] in HIGH | MANY | {"much"})
        or (low[at] == "much" and at)
    ):
        at += 1
    return words[at:], low[at:], opening


def turn_opposite_noun(words: Words) -> Words | None:
    """Example: "Public distrust of ..." > "public trust in ..."; "violation of rights" > "respect for rights"."""
    rest, low, opening = _head(words)
    if not low or (has_finite(low) and not opening):
        return None
    end = zone_end(low)
    if low[0] in LOW or (end > 2 and is_plural(low[0])):
        return None  # "low presence of women" is a degree; after "factories discharge" a verb may stand in between
    for start in range(min(end, 4)):
        for expression, positive in FRAMES.get(low[start], []):
            frightens = positive == "confidence in" and is_bad_phrase(low, zone_end(low, start + len(expression)))
            if starts_with(low, start, expression) and not frightens:
                return _framed(rest, opening, start, expression, positive)
    if end and low[end - 1] in OPPOSITE_NOUNS and not TAINTING.intersection(low[: end - 1]):
        new = OPPOSITE_NOUNS[low[end - 1]].split()
        after = rest[end:]
        if low[end - 1] in ("distrust", "mistrust") and after[:1] == ["of"]:
            after = ["in", *after[1:]]
        if low[end - 1] in ("ignorance", "unawareness") and after[:1] == ["about"]:
            after = ["of", *after[1:]]
        if end > 1 and new[0] == "good":
            return [*opening, "good", decapitalise(rest[0]), *rest[1 : end - 1], *new[1:], *after]
        return [*opening, *rest[: end - 1], *new, *after] if end > 1 else [*opening, *new, *after]
    return None


def _framed(rest: Words, opening: Words, start: int, expression: tuple[str, ...], positive: str) -> Words:
    after = rest[start + len(expression) :]
    if positive == "recovery of" and not start and not RETURNING.intersection(lowered(after[:4])):
        return [*opening, less("loss"), "loss", "of", *after]
    if positive in ("less", "fewer"):
        if after and after[0].lower() == "the":
            after = after[1:]
        noun = lowered(after)[zone_end(lowered(after)) - 1] if after else ""
        return [*opening, less(noun) if is_bad(noun) else "fewer" if is_plural(noun) else "less", *rest[:start], *after]
    if positive.startswith(("less ", "fewer ", "lower ")):
        degree, *new = positive.split()
        return [*opening, degree, *[decapitalise(word) for word in rest[:start]], *new, *after]
    if positive == "inclusion of" and "from" in after:
        after = ["in" if word == "from" else word for word in after]
    return [*opening, *rest[:start], *positive.split(), *after]


def turn_bad_noun(words: Words) -> Words | None:
    """Example: "Violence against women" > "less violence against women"."""
    rest, low, opening = _head(words)
    if not low or low[0] in ("undisclosed", "hidden", "opaque", "unaudited"):
        return None  # "undisclosed debt" > "disclosed debt"
    end = zone_end(low)
    noun = low[end - 1] if end else ""
    noun_at = 0 if is_bad(low[0]) else 1
    heap = len(low) > noun_at + 2 and is_bad(low[noun_at]) and low[noun_at + 1].endswith("ed")
    if heap and not is_plural(low[noun_at]) and not is_plural(low[0]) and not has_finite(low):
        return [*opening, "less", decapitalise(rest[0]), *rest[1:]]  # "rubbish piled up in markets"
    known = is_bad_phrase(low, end) or (noun in LOWER and end > 1 and is_bad(low[end - 2])) or _tainted(low, end)
    if (
        not known
        or has_finite(low)
        or (
            end > 1
            and is_plural(low[end - 2])
            and low[end - 2] != "youth"
            and not is_plural(noun)
            and not low[end - 2].endswith("'s")
        )
    ):
        return None
    if _RELATIVES.intersection(low) or low[0] in GOOD_ADJECTIVES | _AWFUL:
        return DOUBT  # "adequate housing deficit"
    another = end < len(low) and low[end] in ("and", "or", ",")
    if another and any(opposite(word) for word in low[end + 1 : zone_end(low, end + 1)]):
        return None
    if end > 2 and is_plural(low[0]):
        return None  # a verb may stand in between: "people throw garbage"
    if low[0] == "long":
        return [*opening, "shorter", *rest[1:]]
    return [*opening, less(noun), decapitalise(rest[0]), *rest[1:]]


def turn_cared_complication(words: Words) -> Words | None:
    """A bad noun "without" what would prevent it: less of the one, with the other."""
    low = lowered(words)
    if "without" not in low:
        return None
    at = low.index("without")
    lesser = turn_bad_noun(words[:at])
    if not lesser or at + 1 >= len(low) or low[at + 1].endswith("ing"):
        return None
    after = words[at + 2 :] if low[at + 1] == "any" else words[at + 1 :]
    return [*lesser, ",", "with", *after]


def turn_affected(words: Words) -> Words | None:
    """Fewer people in a bad state ("families in poverty"); things are rid of it ("rivers with litter" > "without")."""
    low = lowered(words)
    end = zone_end(low)
    if (
        not 0 < end <= 4
        or has_finite(low)
        or not is_plural(low[end - 1] if low[end - 1] not in _LIVING else low[end - 2])
        or low[0] in ARTICLES
    ):
        return None
    if low[end : end + 1] not in (["in"], ["with"]):
        return None
    if not is_bad_phrase(low, zone_end(low, end + 1)):
        return None
    if low[end] == "with" and not PEOPLE.intersection(low[:end]):
        return [*words[:end], "without", *words[end + 1 :]]
    return ["fewer", decapitalise(words[0]), *words[1:]]


def _tainted(low: list[str], end: int) -> bool:
    """A neutral noun made bad by its adjective: "illegal logging"."""
    return (
        1 < end <= 4
        and any(word in TAINTING for word in low[: end - 1])
        and low[end - 1] not in POPULATION
        and low[end - 1] not in ("girls", "mothers", "women")
    )
