"""A tree in columns about its core, as it fits a sheet: causes hang below, effects stand above."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ogcore.export.arrow_path import Arrow, Point
from ogcore.export.branch_block import Bond, BranchBlock, Builder, Spot
from ogcore.export.branches import SIDES, Branches, Side
from ogcore.export.line_path import rounded
from ogcore.export.passing_line import passing_lines
from ogcore.export.placed_box import PlacedBox
from ogcore.export.text_box import TextBox
from ogcore.export.tree_layout import MARGIN, TreeLayout

_NOTHING = BranchBlock(0.0, 0.0, (), ())


@dataclass(frozen=True, slots=True)
class Halves:
    """Both sides of a tree laid out, and the core between them."""

    branches: Branches
    sizes: Mapping[str, TextBox]
    sides: Mapping[Side, BranchBlock]

    @property
    def core(self) -> TextBox | None:
        """Return the box of the core."""
        return self.sizes[self.branches.core] if self.branches.core is not None else None

    @property
    def width(self) -> float:
        """Return the width of the picture."""
        return max(*(block.width for block in self.sides.values()), self.core.width if self.core else 0) + 2 * MARGIN

    @property
    def height(self) -> float:
        """Return the height of the picture."""
        return sum(block.height for block in self.sides.values()) + (self.core.outer if self.core else 0) + 2 * MARGIN


def half(branches: Branches, sizes: Mapping[str, TextBox], side: Side, tallest: float) -> BranchBlock:
    """Return one side of a tree in columns of at most that height."""
    heads = branches.heads[side]
    return Builder(sizes, branches.children).columns(branches.core, heads, tallest) if heads else _NOTHING


def drawn(halves: Halves) -> TreeLayout:
    """Return the picture of both halves, with its arrows."""
    width, height, core = halves.width, halves.height, halves.core
    above, below = (halves.sides[side] for side in reversed(SIDES))
    boxes: list[PlacedBox] = []
    bonds: list[tuple[Bond, bool]] = []
    foot = MARGIN + above.height  # the crown stands on this line
    for block, turned in ((above, True), (below, False)):
        start = foot if turned else foot + (core.outer if core else 0.0)
        left = (width - block.width) / 2
        boxes += [_placed(spot, halves.sizes[spot.card], left, start, turned=turned) for spot in block.spots]
        for bond in block.bonds:
            bus = None if bond.bus is None else start - bond.bus if turned else start + bond.bus
            bonds.append((replace(bond.moved(left, 0.0), bus=bus), turned))
    if core:
        boxes.insert(0, PlacedBox(core, (width - core.width) / 2, foot + core.outer - core.height))
    at = {box.id: box for box in boxes}
    lines = [(_points(bond, at, turned=turned), at[bond.card], bond, turned) for bond, turned in bonds if bond.near]
    arrows = [_arrow(points, card, bond, turned=turned) for points, card, bond, turned in lines]
    passing = passing_lines(halves.branches.across, at, (points for points, *_ in lines), width, height)
    return TreeLayout(width, height, tuple(boxes), (*arrows, *passing))


def _placed(spot: Spot, box: TextBox, left: float, start: float, *, turned: bool) -> PlacedBox:
    top = start - spot.y - box.outer if turned else start + spot.y
    return PlacedBox(box, left + spot.x, top + box.outer - box.height)


def _points(bond: Bond, at: Mapping[str, PlacedBox], *, turned: bool) -> list[Point]:
    """Return the corners of a line from a card to the one it hangs on."""
    card, near = at[bond.card], at[str(bond.near)]
    edge = near.y if turned else near.bottom
    points: list[Point] = [(bond.x, card.bottom if turned else card.y)]
    if bond.aside:
        points = [(card.x, card.middle), (bond.x, card.middle)]
    if bond.bus is None:
        return [*points, (bond.x, edge)]
    return [*points, (bond.x, bond.bus), (bond.trunk, bond.bus), (bond.trunk, edge)]


def _arrow(points: list[Point], card: PlacedBox, bond: Bond, *, turned: bool) -> Arrow:
    """Return the arrow along ``points``: towards the core below it, away from the core above it."""
    kind = card.box.node.kind
    if not turned:
        return Arrow(rounded(points), kind, (points[-1], (0.0, -1.0)))
    return Arrow(rounded(points), kind, (points[0], (1.0, 0.0) if bond.aside else (0.0, -1.0)))


def heights(blocks: Sequence[float]) -> list[float]:
    """Return the heights worth trying for a half whose branches are that tall as lists: from one row to one column."""
    if not blocks:
        return [0.0]
    total, single = sum(blocks) + 40.0 * len(blocks), max(min(blocks), 60.0)
    steps = 10
    return [single * (total / single) ** (step / steps) for step in range(steps + 1)] if total > single else [total]
