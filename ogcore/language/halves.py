"""A statement of two thoughts: each is turned by the same rules, and both must be sure (R16)."""

from collections.abc import Callable

from ogcore.language.rule import Words
from ogcore.language.wording import decapitalise, lowered

MOST_HALVES = 4
_ONCE = frozenset({"menos", "fewer"})
"""Said once, it holds for both."""


def halved(words: Words, joints: frozenset[str], turn: Callable[[Words], Words | None]) -> tuple[Words | None, bool]:
    """Return the wording made of the halves, and whether every half was turned; (None, False) when there are none.

    ``turn`` gives the sure wording of a half, or None. A half that is not turned stays as it is.
    """
    parts, between = _parted(words, joints)
    if not 1 < len(parts) <= MOST_HALVES:
        return None, False
    turned = [turn(part) for part in parts]
    if not any(turned):
        return None, False
    joined: Words = []
    for index, (part, wording) in enumerate(zip(parts, turned, strict=True)):
        said = list(wording or part)
        if index:
            joined += [","] if between[index - 1] == "," and index < len(parts) - 1 else [between[index - 1]]
        joined += [decapitalise(said[0]), *said[1:]] if index else said
    return joined, all(turned)


def fewer_once(words: Words, joints: frozenset[str]) -> Words:
    """Example: "menos niñas y menos niños con anemia" is "menos niñas y niños con anemia"."""
    low = lowered(words)
    again = {at for at in range(3, len(low)) if low[at] in _ONCE and low[at - 1] in joints and low[at - 3] == low[at]}
    return [word for at, word in enumerate(words) if at not in again]


def said_once(words: Words, joints: frozenset[str]) -> Words:
    """Return the words without a quality said twice: "transparent and transparent"."""
    low = lowered(words)
    twice = {at for at in range(2, len(low)) if low[at] == low[at - 2] and low[at - 1] in joints}
    return [word for at, word in enumerate(words) if at not in twice and at + 1 not in twice]


def _parted(words: Words, joints: frozenset[str]) -> tuple[list[Words], list[str]]:
    parts: list[Words] = [[]]
    between: list[str] = []
    for word, low in zip(words, lowered(words), strict=True):
        if low in joints or low == ",":
            if parts[-1]:
                parts.append([])
                between.append(low)
            elif between:
                between[-1] = low
        else:
            parts[-1].append(word)
    return [part for part in parts if part], between
