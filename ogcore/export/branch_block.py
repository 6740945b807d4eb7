"""A branch as it fills its place: a list hanging under its first card, or columns of such lists where that is too tall.

Everything is seen as growing downwards from 0, 0; the picture turns what belongs above the core.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ogcore.export.text_box import TextBox

INDENT = 22.0
SPINE = 9.0  # from the left edge of a card to the line its list hangs on
TRUNK = 26.0  # free height between a card and its columns: the line across runs in its middle
_DEEPEST = 8  # steps of indent; beyond it a list goes on without
_DEEPEST_COLUMNS = 30  # steps from the core; what lies deeper is a list
_GAP, _BRANCH_GAP, _COLUMN_GAP = 9.0, 16.0, 20.0


@dataclass(frozen=True, slots=True)
class Spot:
    """The upper left corner of a card with its tag."""

    card: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Bond:
    """The line between a card and the one it hangs on: along ``x``, and by way of the height ``bus`` to ``trunk``.

    ``aside`` tells that it meets the card at its left edge. Without ``bus`` it runs straight along ``x``.
    """

    card: str
    near: str | None
    x: float
    aside: bool
    bus: float | None = None
    trunk: float = 0.0

    def moved(self, dx: float, dy: float) -> "Bond":
        """Return it elsewhere."""
        bus = None if self.bus is None else self.bus + dy
        return replace(self, x=self.x + dx, bus=bus, trunk=self.trunk + dx)


@dataclass(frozen=True, slots=True)
class BranchBlock:
    """A laid-out branch; its first spot is the card it begins with."""

    width: float
    height: float
    spots: tuple[Spot, ...]
    bonds: tuple[Bond, ...]

    def moved(self, dx: float, dy: float) -> "BranchBlock":
        """Return it elsewhere."""
        spots = tuple(Spot(spot.card, spot.x + dx, spot.y + dy) for spot in self.spots)
        return replace(self, spots=spots, bonds=tuple(bond.moved(dx, dy) for bond in self.bonds))


@dataclass(frozen=True, slots=True)
class Builder:
    """Lays out branches whose cards are boxed as ``sizes``, none taller than ``tallest`` where that can be."""

    sizes: Mapping[str, TextBox]
    children: Mapping[str, Sequence[str]]

    def block(self, card: str, tallest: float, level: int = 0) -> BranchBlock:
        """Return the branch that begins with ``card``, ``level`` steps from the core."""
        listed = self._listed(card)
        if listed.height <= tallest or not self.children[card] or level > _DEEPEST_COLUMNS:
            return listed
        size = self.sizes[card]
        columns = self.columns(card, self.children[card], tallest - size.outer, level + 1)
        if columns.width <= size.width:
            return listed
        lowered = columns.moved(0.0, size.outer)
        spot = Spot(card, (columns.width - size.width) / 2, 0.0)
        return BranchBlock(columns.width, columns.height + size.outer, (spot, *lowered.spots), lowered.bonds)

    def columns(self, near: str | None, cards: Sequence[str], tallest: float, level: int = 0) -> BranchBlock:
        """Return branches side by side, several in a column where they are short, under the line to ``near``."""
        room = max(tallest - TRUNK, *(self.sizes[card].outer for card in cards))
        columns = _balanced([self.block(card, room, level) for card in cards], room)
        stacked = any(len(column) > 1 for column in columns)
        width = sum(_width(column, stacked=stacked) for column in columns) + _COLUMN_GAP * (len(columns) - 1)
        spots: list[Spot] = []
        bonds: list[Bond] = []
        left = bottom = 0.0
        for column in columns:
            top = TRUNK
            for block in column:
                placed = block.moved(left + (INDENT if stacked else 0.0), top)
                head = placed.spots[0]
                x = left + SPINE if stacked else head.x + self.sizes[head.card].width / 2
                bonds.append(Bond(head.card, near, x, stacked, TRUNK / 2, width / 2))
                spots.extend(placed.spots)
                bonds.extend(placed.bonds)
                top += block.height + _BRANCH_GAP
            bottom = max(bottom, top - _BRANCH_GAP)
            left += _width(column, stacked=stacked) + _COLUMN_GAP
        return BranchBlock(width, bottom, tuple(spots), tuple(bonds))

    def _listed(self, first: str) -> BranchBlock:
        spots: list[Spot] = []
        bonds: list[Bond] = []
        y = right = 0.0
        waiting: list[tuple[str, int, Spot | None]] = [(first, 0, None)]
        while waiting:
            card, level, near = waiting.pop()
            spot = Spot(card, min(level, _DEEPEST) * INDENT, y)
            if near is not None:
                bonds.append(Bond(card, near.card, near.x + SPINE, spot.x > near.x))
            spots.append(spot)
            size = self.sizes[card]
            y += size.outer + _GAP
            right = max(right, spot.x + size.width)
            waiting.extend((child, level + 1, spot) for child in reversed(self.children[card]))
        return BranchBlock(right, y - _GAP, tuple(spots), tuple(bonds))


def _balanced(blocks: Sequence[BranchBlock], tallest: float) -> list[list[BranchBlock]]:
    """Return the blocks in as few columns as ``tallest`` allows, these as even as their order lets them be."""
    filled = _filled(blocks, tallest)
    low, high = 0.0, tallest
    for _ in range(8):
        middle = (low + high) / 2
        tried = _filled(blocks, middle)
        if len(tried) > len(filled):
            low = middle
        else:
            filled, high = tried, middle
    return filled


def _filled(blocks: Sequence[BranchBlock], tallest: float) -> list[list[BranchBlock]]:
    columns: list[list[BranchBlock]] = []
    height = 0.0
    for block in blocks:
        if columns and height + _BRANCH_GAP + block.height <= tallest:
            columns[-1].append(block)
            height += _BRANCH_GAP + block.height
        else:
            columns.append([block])
            height = block.height
    return columns


def _width(column: Sequence[BranchBlock], *, stacked: bool) -> float:
    return max(block.width for block in column) + (INDENT if stacked else 0.0)
