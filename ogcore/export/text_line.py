"""Where each line of words in a picture stands: for SVG and for the typesetter alike."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ogcore.export.placed_box import PlacedBox
from ogcore.export.printable import is_right_to_left
from ogcore.export.text_box import FOOT_LEADING, FOOT_SIZE, TAG_ROOM, TAG_SIZE, wrapped
from ogcore.export.typeface import width

Align = Literal["left", "center", "right"]
Look = Literal["words", "title", "tag", "small", "strong", "alert"]

_TAG_INSET = 11.0
_X_HEIGHT = 0.36  # of the size: half the height of the letters, to centre a line by eye


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of ``size`` points on the baseline ``y``, aligned in the space from ``x`` over ``width``."""

    text: str
    x: float
    y: float
    width: float
    size: float
    align: Align
    rtl: bool = False
    look: Look = "words"

    def scaled(self, scale: float, left: float, top: float) -> "TextLine":
        """Return the line where it stands when the picture is drawn at ``scale`` from ``left``, ``top``."""
        return replace(
            self,
            x=left + self.x * scale,
            y=top + self.y * scale,
            width=self.width * scale,
            size=self.size * scale,
        )


def text_lines(placed: PlacedBox) -> Iterator[TextLine]:
    """Yield the tag of a box, then its lines, then its small ones."""
    box = placed.box
    if box.tag:
        x, wide = tag_span(placed)
        yield TextLine(box.tag, x, placed.y + TAG_SIZE * _X_HEIGHT, wide, TAG_SIZE, "center", look="tag")
    rtl = is_right_to_left(box.node.text)
    align: Align = "center" if box.centred else "right" if rtl else "left"
    left, room = placed.x + box.padding, box.width - 2 * box.padding
    height = len(box.lines) * box.leading + len(box.foot) * FOOT_LEADING
    top = placed.y + (box.height - height + (TAG_ROOM if box.tag else 0.0)) / 2
    for index, line in enumerate(box.lines):
        y = top + (index + 0.5) * box.leading + box.size * _X_HEIGHT
        yield TextLine(line, left, y, room, box.size, align, rtl)
    top += len(box.lines) * box.leading + 1
    for index, line in enumerate(box.foot):
        y = top + (index + 0.5) * FOOT_LEADING + FOOT_SIZE * _X_HEIGHT
        yield TextLine(line, left, y, room, FOOT_SIZE, align, is_right_to_left(line), "small")


def paragraph(text: str, x: float, y: float, room: float, size: float, look: Look) -> list[TextLine]:
    """Return ``text`` broken into lines of at most ``room`` points, the first on the baseline ``y``."""
    return [
        TextLine(line, x, y + index * size * 1.3, room, size, "left", is_right_to_left(line), look)
        for index, line in enumerate(wrapped(text, room, size, sans=look == "small"))
    ]


def tag_span(placed: PlacedBox) -> tuple[float, float]:
    """Return the left edge and the width of the tag of a box."""
    return placed.x + _TAG_INSET, width(placed.box.tag, TAG_SIZE, sans=True) + 11
