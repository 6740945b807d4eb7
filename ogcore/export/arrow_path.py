"""The lines of a tree: gentle curves between neighbouring ranks, Graphviz's own route where a line passes a rank."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.export.figure import FigureKind
from ogcore.export.leaf_stack import Block, PlacedBox

RANK_GAP = 30.0
_ALMOST = 1.5
_STEM = 8.0  # straight end of a curve, so that its arrowhead sits square on the box
_CORNER = 10.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line as SVG path data; ``tip`` is its end, with the direction it arrives in, or None for no arrowhead."""

    path: str
    kind: FigureKind
    tip: tuple[Point, Point] | None = None


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block with its upper left corner and its rank, counted from the top."""

    block: Block
    left: float
    top: float
    rank: int

    @property
    def boxes(self) -> tuple[PlacedBox, ...]:
        """Return its boxes where they stand."""
        return tuple(self.block.placed(self.left, self.top))

    @property
    def spine(self) -> float:
        """Return the x of its spine or middle."""
        return self.block.spine(self.left)


def arrow(cause: PlacedBlock, effect: PlacedBlock, route: tuple[Point, ...], kind: FigureKind) -> Arrow:
    """Return the arrow from ``cause`` (below) to ``effect`` (above); ``route`` is Graphviz's Bézier curve."""
    start = (_foot(cause, effect), cause.boxes[0].y)
    if cause.block.stacked:
        start = (cause.spine, _middles(cause)[-1])
    end = (_foot(effect, cause), effect.boxes[-1].bottom)
    if effect.block.stacked:
        end = (effect.spine, _middles(effect)[0])
    if cause.rank - effect.rank == 1:
        return Arrow(_curve(start, end, cause, effect), kind, None if effect.block.stacked else (end, (0.0, -1.0)))
    return _passing(cause, route, effect, kind)


def branches(block: PlacedBlock) -> Iterator[Arrow]:
    """Yield the short lines between the spine of a stack and its leaves."""
    if not block.block.stacked:
        return
    for box, middle in zip(block.boxes, _middles(block), strict=True):
        tip = ((box.x, middle), (1.0, 0.0)) if block.block.above else None
        yield Arrow(f"M{block.spine:.1f} {middle:.1f}H{box.x:.1f}", block.block.kind, tip)


def _middles(block: PlacedBlock) -> list[float]:
    return [box.y + box.box.height / 2 for box in block.boxes]


def _foot(block: PlacedBlock, other: PlacedBlock) -> float:
    """Return the x where a line meets ``block``: over the spine of ``other`` where that can be, else the middle."""
    if not block.block.stacked and other.block.stacked:
        reach = block.left + _CORNER, block.left + block.block.width - _CORNER
        near = abs(other.left + other.block.width / 2 - block.spine) < block.block.width / 4
        if near and reach[0] - 4 <= other.spine <= reach[1]:
            return other.spine
    return block.spine


def _curve(start: Point, end: Point, cause: PlacedBlock, effect: PlacedBlock) -> str:
    """Return a line that bends only in the free strip between the two ranks."""
    (sx, sy), (ex, ey) = start, end
    if abs(sx - ex) < _ALMOST:
        return f"M{sx:.1f} {sy:.1f}L{ex:.1f} {ey:.1f}"
    if effect.block.above:  # the crown hangs on its lower edges: the free strip is just below the effect
        high = effect.top + effect.block.height
        low = high + RANK_GAP
    else:
        low = cause.top
        high = low - RANK_GAP
    middle = (low + high) / 2
    bend = f"C{sx:.1f} {middle:.1f} {ex:.1f} {middle:.1f} {ex:.1f} {high + _STEM:.1f}"
    return f"M{sx:.1f} {sy:.1f}V{low:.1f}{bend}V{ey:.1f}"


def _passing(cause: PlacedBlock, route: tuple[Point, ...], effect: PlacedBlock, kind: FigureKind) -> Arrow:
    """Return a line that passes other ranks: as Graphviz leads it, prolonged to where the boxes were aligned to."""
    first, *rest = route
    last = rest[-1]
    start_y = first[1] if _at_side(cause, first) else cause.boxes[0].y
    path = [
        f"M{first[0]:.1f} {start_y:.1f}L{first[0]:.1f} {first[1]:.1f}C",
        " ".join(f"{x:.1f} {y:.1f}" for x, y in rest),
    ]
    if _at_side(effect, last):
        return Arrow("".join(path), kind, (last, _direction(rest[-2], last)))
    end = (last[0], effect.boxes[-1].bottom)
    return Arrow("".join([*path, f"V{end[1]:.1f}"]), kind, (end, (0.0, -1.0)))


def _at_side(block: PlacedBlock, point: Point) -> bool:
    """Tell whether ``point`` lies on the left or right edge of the block's box where it stands now."""
    box = block.boxes[0]
    beside = min(abs(point[0] - box.x), abs(point[0] - box.x - box.box.width)) < _CORNER / 2
    return beside and box.y + _CORNER / 2 < point[1] < box.bottom - _CORNER / 2


def _direction(start: Point, end: Point) -> Point:
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length
