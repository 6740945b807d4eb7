"""How a tree shows its words largest in the room there is: spread out while that is legible, else in columns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ogcore.export.branch_block import BranchBlock
from ogcore.export.branches import SIDES, Branches, Side, branches
from ogcore.export.column_layout import Halves, drawn, half, heights
from ogcore.export.errors import EmptyFigure, FigureTooLarge
from ogcore.export.figure import TreeFigure
from ogcore.export.spread_layout import spread_layout
from ogcore.export.text_box import CARD_WIDTH, TextBox, text_box
from ogcore.export.tree_layout import NODE_LIMIT, TreeLayout

LEGIBLE = 7.0
"""Points below which printed words are hard to read."""

_WIDTHS = (CARD_WIDTH, 130.0, 175.0, 205.0)
_FEW = 100  # cards up to which several widths are tried
_SPREAD_CARDS, _SPREAD_SCALE = 60, 0.85
_FAIR = 0.9  # being spread out is worth words a tenth smaller

Feet = Mapping[str, Iterable[str]]


@dataclass(frozen=True, slots=True)
class Room:
    """The space a picture may take, in points; it is drawn at most ``most`` times its own size."""

    width: float
    height: float
    most: float = 1.0

    def scale(self, width: float, height: float) -> float:
        """Return how large a picture of that size can be drawn."""
        return min(self.most, self.width / width, self.height / height)


@dataclass(frozen=True, slots=True)
class Arranged:
    """A laid-out tree and the scale at which it fits its room; ``spread`` out it is easiest to read."""

    layout: TreeLayout
    scale: float
    spread: bool = False

    @property
    def worth(self) -> tuple[bool, float]:
        """Return what makes one arrangement better than another: spread out and legible, then large."""
        return self.spread and self.scale >= _SPREAD_SCALE, self.scale


def arranged(figure: TreeFigure, room: Room, feet: Feet | None = None) -> Arranged:
    """Return ``figure`` as it is best drawn in ``room``, with the small lines ``feet`` under the words of its cards.

    Raises EmptyFigure, FigureTooLarge (above NODE_LIMIT nodes) and LayoutUnavailable.
    """
    if not figure.nodes:
        raise EmptyFigure
    if len(figure.nodes) > NODE_LIMIT:
        raise FigureTooLarge(nodes=len(figure.nodes), limit=NODE_LIMIT)
    found = branches(figure)
    scale, halves = _columns(figure, found, room, feet or {})
    if len(figure.nodes) <= _SPREAD_CARDS:
        spread = spread_layout(figure, _sizes(figure, found, CARD_WIDTH, feet or {}))
        spread_scale = room.scale(spread.width, spread.height)
        if spread_scale >= min(room.most, _SPREAD_SCALE) or (spread_scale >= scale * _FAIR):
            return Arranged(spread, spread_scale, spread=True)
    return Arranged(drawn(halves), scale)


def fits_columns(figure: TreeFigure, rooms: Sequence[Room], least: float, feet: Feet) -> bool:
    """Tell whether ``figure`` fits one of the rooms in columns, drawn at a scale of ``least`` or larger."""
    found = branches(figure)
    return any(
        room.scale(halves.width, halves.height) >= least
        for wide in _WIDTHS[:2]
        for halves in _halves(figure, found, wide, feet)
        for room in rooms
    )


def _columns(figure: TreeFigure, found: Branches, room: Room, feet: Feet) -> tuple[float, Halves]:
    """Return the columns in which the words are largest."""
    best: tuple[float, Halves] | None = None
    for wide in _WIDTHS if len(figure.nodes) <= _FEW else _WIDTHS[:1]:
        for halves in _halves(figure, found, wide, feet):
            scale = room.scale(halves.width, halves.height)
            if best is None or scale > best[0] * 1.001:
                best = scale, halves
    assert best is not None  # noqa: S101 - there is one width and one height at least
    return best


def _halves(figure: TreeFigure, found: Branches, wide: float, feet: Feet) -> Iterator[Halves]:
    """Yield both sides of a tree in every way, its cards ``wide``."""
    sizes = _sizes(figure, found, wide, feet)
    ways = {side: list(_ways(found, sizes, side)) for side in SIDES}
    for above in ways["above"]:
        for below in ways["below"]:
            yield Halves(found, sizes, {"above": above, "below": below})


def _ways(found: Branches, sizes: Mapping[str, TextBox], side: Side) -> Iterator[BranchBlock]:
    """Yield one side of the tree from wide and low to narrow and tall."""
    lists = [sum(sizes[card].outer + 9.0 for card in (head, *found.below(head))) for head in found.heads[side]]
    known: set[tuple[int, int]] = set()
    for tallest in heights(lists):
        block = half(found, sizes, side, tallest)
        shape = round(block.width), round(block.height)
        if shape not in known:
            known.add(shape)
            yield block


def _sizes(figure: TreeFigure, found: Branches, wide: float, feet: Feet) -> dict[str, TextBox]:
    """Return the box of every card; the core and what hangs directly on it say their kind."""
    direct = {card for side in SIDES for card in found.heads[side]}
    return {
        node.id: text_box(
            node,
            figure.kind_labels.get(node.kind, "") if node.kind == "core" or node.id in direct else "",
            wide,
            tuple(feet.get(node.id, ())),
        )
        for node in figure.nodes
    }
