"""A drawn tree: where every box and arrow of it goes, in points, y downwards."""

from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.export.arrow_path import Arrow
from ogcore.export.placed_box import PlacedBox
from ogcore.export.text_box import SMALLEST
from ogcore.export.text_line import TextLine, text_lines

NODE_LIMIT = 4_000
"""Nodes in one picture: some seconds, minutes beyond, and nobody can read it by then."""

MARGIN = 4.0


@dataclass(frozen=True, slots=True)
class TreeLayout:
    """A drawn tree of ``width`` by ``height`` points."""

    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    arrows: tuple[Arrow, ...]

    @property
    def lines(self) -> Iterator[TextLine]:
        """Yield every line of words."""
        for placed in self.boxes:
            yield from text_lines(placed)

    @property
    def smallest(self) -> float:
        """Return the size of its smallest letters."""
        return SMALLEST if any(box.box.tag or box.box.foot for box in self.boxes) else self.smallest_words

    @property
    def smallest_words(self) -> float:
        """Return the size of the smallest words of a card."""
        return min((box.box.size for box in self.boxes), default=SMALLEST)
