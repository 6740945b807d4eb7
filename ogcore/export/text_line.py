"""Where each line of words in a picture stands: for SVG and for the typesetter alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ogcore.export.leaf_stack import PlacedBox
from ogcore.export.printable import is_right_to_left, printable
from ogcore.export.text_box import TAG_SIZE
from ogcore.export.typeface import width

_TAG_INSET = 11.0
_NOTE_SIZE = 11.0
_X_HEIGHT = 0.36  # of the size: half the height of the letters, to centre a line by eye


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of ``size`` points on the baseline ``y``, aligned in the space from ``x`` over ``width``."""

    text: str
    x: float
    y: float
    width: float
    size: float
    align: Literal["left", "center", "right"]
    rtl: bool = False
    tag: bool = False


def text_lines(placed: PlacedBox) -> Iterator[TextLine]:
    """Yield the lines of a box, then its tag."""
    box = placed.box
    rtl = is_right_to_left(box.node.text)
    align: Literal["left", "center", "right"] = "center" if box.centred else "right" if rtl else "left"
    top = placed.y + (box.height - len(box.lines) * box.leading) / 2
    for index, line in enumerate(box.lines):
        y = top + (index + 0.5) * box.leading + box.size * _X_HEIGHT
        yield TextLine(line, placed.x + box.padding, y, box.width - 2 * box.padding, box.size, align, rtl)
    if box.tag:
        x, wide = tag_span(placed)
        yield TextLine(box.tag, x, placed.y + TAG_SIZE * _X_HEIGHT, wide, TAG_SIZE, "center", tag=True)


def note_line(text: str, x: float, y: float) -> TextLine:
    """Return the sentence under a picture, from ``x`` on the baseline ``y``."""
    words = printable(text)
    return TextLine(words, x, y, width(words, _NOTE_SIZE), _NOTE_SIZE, "left", is_right_to_left(words))


def tag_span(placed: PlacedBox) -> tuple[float, float]:
    """Return the left edge and the width of the tag of a box."""
    return placed.x + _TAG_INSET, width(placed.box.tag, TAG_SIZE, sans=True) + 11
