"""How the words of one node fill its box: line breaks from the real widths of the bundled serif."""

from dataclasses import dataclass
from functools import lru_cache

from ogcore.export.figure import FigureNode
from ogcore.export.printable import printable
from ogcore.export.typeface import width

LONGEST = 600
"""Characters of one node shown in a picture; the whole text is in DOT, GraphML and the outline."""

_WIDER = ((120, 1.0), (300, 1.45), (LONGEST, 2.0))  # up to so many characters, a box so many times as wide

CARD_WIDTH = 150.0
TAG_HEIGHT = 14.0
TAG_SIZE = 9.0
TAG_ROOM = 4.0
"""How far the words of a card stand down from its tag."""
FOOT_SIZE, FOOT_LEADING = 9.0, 11.5
SMALLEST = min(TAG_SIZE, FOOT_SIZE)
"""The smallest letters of a picture that is not shrunk."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A box of ``width`` by ``height`` points with its ``lines`` of ``size`` points, ``leading`` apart.

    ``foot`` are small lines under the words: what of the tree stands on another page.
    """

    node: FigureNode
    lines: tuple[str, ...]
    tag: str
    width: float
    height: float
    size: float
    leading: float
    padding: float
    foot: tuple[str, ...] = ()

    @property
    def above(self) -> bool:
        """Tell whether it belongs to the crown of the tree: effects or ends."""
        return self.node.kind in ("effect", "end")

    @property
    def outer(self) -> float:
        """Return the height with the tag, which stands out above."""
        return self.height + (TAG_HEIGHT / 2 if self.tag else 0)

    @property
    def centred(self) -> bool:
        """Tell whether the lines are centred (the core) or ranged."""
        return self.node.kind == "core"


@lru_cache(maxsize=4096)  # a tree is laid out in many ways before one is chosen, its cards measured once
def text_box(node: FigureNode, tag: str = "", wide: float = CARD_WIDTH, foot: tuple[str, ...] = ()) -> TextBox:
    """Return the box of ``node``, ``wide`` or wider for long texts. ``tag`` sits astride the upper edge."""
    text = " ".join(printable(node.text).split()) or "—"
    if len(text) > LONGEST:
        text = text[: LONGEST - 1].rstrip() + "…"
    factor = next(factor for longest, factor in _WIDER if len(text) <= longest)
    if node.kind == "core":
        box_width, size, leading, padding = 292.0 * min(factor, 1.4), 15.0, 20.0, 18.0
    else:
        box_width, size, leading, padding = wide * factor, 10.5, 13.8, 11.0
    room = box_width - 2 * padding
    lines = wrapped(text, room, size, balanced=node.kind == "core")
    small = tuple(line for words in foot for line in wrapped(printable(words), room, FOOT_SIZE, sans=True))
    height = len(lines) * leading + 2 * (padding - 3.5) + (len(small) * FOOT_LEADING + 2 if small else 0)
    height += TAG_ROOM if tag else 0.0
    return TextBox(node, lines, printable(tag), box_width, height, size, leading, padding, small)


def wrapped(text: str, room: float, size: float, *, balanced: bool = False, sans: bool = False) -> tuple[str, ...]:
    """Break ``text`` into lines of at most ``room`` points; ``balanced`` makes them of like length."""
    lines = _greedy(text, room, size, sans=sans)
    if not balanced or len(lines) == 1:
        return tuple(lines)
    low, high = room / 2, room
    for _ in range(7):
        middle = (low + high) / 2
        if len(_greedy(text, middle, size, sans=sans)) > len(lines):
            low = middle
        else:
            high = middle
    return tuple(_greedy(text, high, size, sans=sans))


def _greedy(text: str, room: float, size: float, *, sans: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, sans=sans) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, room, size, sans=sans)
        lines.extend(full)
    return [*lines, line] if line else lines or [""]


def _cut(word: str, room: float, size: float, *, sans: bool) -> list[str]:
    if width(word, size, sans=sans) <= room:
        return [word]
    pieces, piece = [], ""
    for character in word:
        if piece and width(piece + character, size, sans=sans) > room:
            pieces.append(piece)
            piece = ""
        piece += character
    return [*pieces, piece]
