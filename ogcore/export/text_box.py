"""How the words of one node fill its box: line breaks from the real widths of the bundled serif."""

from dataclasses import dataclass

from ogcore.export.figure import FigureNode
from ogcore.export.printable import printable
from ogcore.export.typeface import width

LONGEST = 600
"""Characters of one node shown in a picture; the whole text is in DOT, GraphML and the outline."""

_WIDER = ((120, 1.0), (300, 1.45), (LONGEST, 2.0))  # up to so many characters, a box so many times as wide

TAG_HEIGHT = 13.0
TAG_SIZE = 7.5


@dataclass(frozen=True, slots=True)
class TextBox:
    """A box of ``width`` by ``height`` points with its ``lines`` of ``size`` points, ``leading`` apart."""

    node: FigureNode
    lines: tuple[str, ...]
    tag: str
    width: float
    height: float
    size: float
    leading: float
    padding: float

    @property
    def centred(self) -> bool:
        """Tell whether the lines are centred (the core) or ranged."""
        return self.node.kind == "core"


def text_box(node: FigureNode, tag: str = "", *, compact: bool = False) -> TextBox:
    """Return the box of ``node``; long texts get a wider one. ``tag`` sits astride the upper edge."""
    text = " ".join(printable(node.text).split()) or "—"
    if len(text) > LONGEST:
        text = text[: LONGEST - 1].rstrip() + "…"
    wide = next(factor for longest, factor in _WIDER if len(text) <= longest)
    if node.kind == "core":
        box_width, size, leading, padding = 292.0 * min(wide, 1.4), 15.0, 20.0, 18.0
    else:
        box_width, size, leading, padding = 150.0 * wide, 10.5, 13.8, 12.0
    if compact:
        box_width, size, leading, padding = 125.0 * wide, 9.8, 12.6, 10.0
    lines = wrapped(text, box_width - 2 * padding, size, balanced=node.kind == "core")
    vertical = 2 * (padding - 3.5)
    return TextBox(node, lines, printable(tag), box_width, len(lines) * leading + vertical, size, leading, padding)


def wrapped(text: str, room: float, size: float, *, balanced: bool = False) -> tuple[str, ...]:
    """Break ``text`` into lines of at most ``room`` points; ``balanced`` makes them of like length."""
    lines = _greedy(text, room, size)
    if not balanced or len(lines) == 1:
        return tuple(lines)
    low, high = room / 2, room
    for _ in range(7):
        middle = (low + high) / 2
        if len(_greedy(text, middle, size)) > len(lines):
            low = middle
        else:
            high = middle
    return tuple(_greedy(text, high, size))


def _greedy(text: str, room: float, size: float) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, room, size)
        lines.extend(full)
    return [*lines, line] if line else lines or [""]


def _cut(word: str, room: float, size: float) -> list[str]:
    if width(word, size) <= room:
        return [word]
    pieces, piece = [], ""
    for character in word:
        if piece and width(piece + character, size) > room:
            pieces.append(piece)
            piece = ""
        piece += character
    return [*pieces, piece]
