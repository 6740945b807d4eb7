"""A box of a picture where it stands."""

from dataclasses import dataclass

from ogcore.export.text_box import TextBox


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box with its upper left corner; ``rank`` counts the rows from the top, where there are rows."""

    box: TextBox
    x: float
    y: float
    rank: int = 0

    @property
    def id(self) -> str:
        """Return whose box it is."""
        return self.box.node.id

    @property
    def bottom(self) -> float:
        """Return the y of the lower edge."""
        return self.y + self.box.height

    @property
    def right(self) -> float:
        """Return the x of the right edge."""
        return self.x + self.box.width

    @property
    def centre(self) -> float:
        """Return the x of the middle."""
        return self.x + self.box.width / 2

    @property
    def middle(self) -> float:
        """Return the y of the middle."""
        return self.y + self.box.height / 2

    @property
    def above(self) -> bool:
        """Tell whether it belongs to the crown of the tree: effects or ends."""
        return self.box.above
