"""A pasted list as ideas: one a line, without the bullets and numbers of wherever it was copied from (R7)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ogcore.record.wording import clean

_BULLET = re.compile(r"(?:[-–—*•·▪◦‣●○■□➤►✓]+|\(?(?:\d{1,3}|[a-zA-Z])[.)](?=\s)|\d{1,3}\s*[-–—](?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list holds: its ideas, and how many lines said the same again or nothing at all."""

    texts: tuple[str, ...]
    repeated: int
    blank: int


def read_list(lines: Iterable[str], known: Iterable[str] = ()) -> Listed:
    """Return the ideas of a list; a line that says what an earlier line or one of ``known`` says is left out.

    Raises TextTooLong for a line that is longer than a statement may be.
    """
    said = {alike(text) for text in known}
    texts: list[str] = []
    repeated = blank = 0
    for line in lines:
        text = bare(line)
        if not text:
            blank += 1
        elif alike(text) in said:
            repeated += 1
        else:
            said.add(alike(text))
            texts.append(text)
    return Listed(tuple(texts), repeated, blank)


def bare(line: str) -> str:
    """Return a line cleaned and without its bullet or number; a line of nothing else is empty."""
    text = clean(line)
    match = _BULLET.match(text)
    return text[match.end() :] if match else text


def alike(text: str) -> str:
    """Return what two texts share that differ in capitals and the full stop alone."""
    return text.casefold().rstrip(" .;,")
