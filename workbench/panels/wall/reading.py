"""How much a room reads at once: words in parts that fit a wall, and what stands on each page of it (R47).

Every wall shows the same page, so pages are dealt out here, for the narrowest wall there is (4 : 3), at a size that is
read from ten metres; a wider wall shows the same page larger.
"""

import math
from collections.abc import Iterable
from typing import TypeVar

Piece = TypeVar("Piece")


def lines_of(text: str, characters: int) -> int:
    """Return how many lines of so many characters a text takes."""
    return sum(max(1, math.ceil(len(line) / characters)) for line in text.split("\n"))


def parts(text: str, most: int) -> list[str]:
    """Return a text in parts of at most so many characters, none empty but that of no text; words stay whole."""
    found, rest = list[str](), text.strip()
    while len(rest) > most:
        at = max(rest.rfind(" ", 0, most + 1), rest.rfind("\n", 0, most + 1))
        cut = at if at > 0 else most
        found.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*found, rest]


def part_at(texts: list[str], page: int) -> str:
    """Return one part of a text, or its last where it has none so late; one that goes on says so at that end."""
    at = min(page, len(texts))
    return f"{'… ' if at > 1 else ''}{texts[at - 1]}{' …' if at < len(texts) else ''}"


def shortened(text: str, most: int) -> str:
    """Return a text, or its beginning where it is longer than that."""
    return text if len(text) <= most else f"{parts(text, most - 1)[0]}…"


def paged(pieces: Iterable[tuple[Piece, float]], lines: float, columns: int = 1) -> list[list[Piece]]:
    """Deal pieces and the lines each takes out to pages of columns, down the columns, none cut in two."""
    dealt: list[list[Piece]] = []
    column, used = columns, 0.0
    for piece, taken in pieces:
        if column == columns or used + taken > lines:
            column, used = column + 1, 0.0
        if column >= columns:
            dealt.append([])
            column = 0
        dealt[-1].append(piece)
        used += taken
    return dealt
