"""What a file whose encoding only its words tell would say in each: for a person to choose by reading (R43)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ogcore.errors import UnreadableTree
from ogcore.exchange.encoding import judge
from ogcore.exchange.text import decoded

_LINES = 3
_BEFORE, _LENGTH = 30, 90  # characters of a line: those before the first that differs, and all
_PACKED = b"PK\x03\x04"
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Legible:
    """An encoding and a few lines as they would read in it: those in which the readings differ."""

    encoding: str
    lines: tuple[str, ...]


def ways_to_read(data: bytes) -> tuple[Legible, ...]:
    """Return the readings to choose from, the likeliest first; none where the file itself says how it is read."""
    if data.startswith(_PACKED):
        return ()
    try:
        if decoded(data).judged is None:
            return ()
    except UnreadableTree as error:
        if error.faults[0]["reason"] != "unclear_encoding":
            return ()
    texts = _different(judge(data).texts)
    if len(texts) < 2:  # noqa: PLR2004 - what everybody reads alike is no choice
        return ()
    by_line = [tuple(row) for row in zip(*(_LINE_END.split(text) for text in texts.values()), strict=True)]
    apart = [row for row in by_line if len(set(row)) > 1][:_LINES]
    cuts = [max(0, _first_difference(row) - _BEFORE) for row in apart]
    return tuple(
        Legible(encoding, tuple(_part(row[place], cut) for row, cut in zip(apart, cuts, strict=True)))
        for place, encoding in enumerate(texts)
    )


def _different(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the first encoding of every text."""
    first = {text: encoding for encoding, text in reversed(list(texts.items()))}
    return {encoding: text for encoding, text in texts.items() if first[text] == encoding}


def _first_difference(row: tuple[str, ...]) -> int:
    return next(place for place, signs in enumerate(zip(*row, strict=True)) if len(set(signs)) > 1)


def _part(line: str, cut: int) -> str:
    end = cut + _LENGTH
    return ("…" if cut else "") + line[cut:end].strip() + ("…" if end < len(line) else "")
