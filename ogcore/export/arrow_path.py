"""The lines of a tree spread out in rows: gentle curves between neighbouring rows, Graphviz's route past a row."""

import math
from dataclasses import dataclass

from ogcore.export.figure import FigureKind
from ogcore.export.placed_box import PlacedBox

RANK_GAP = 30.0
_ALMOST = 1.5
_STEM = 8.0  # straight end of a curve, so that its arrowhead sits square on the box
_CORNER = 10.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line as SVG path data; ``tip`` is its end, with the direction it arrives in, or None for no arrowhead.

    ``across`` is one from branch to branch, beyond the one a card hangs on.
    """

    path: str
    kind: FigureKind
    tip: tuple[Point, Point] | None = None
    across: bool = False


def arrow(cause: PlacedBox, effect: PlacedBox, route: tuple[Point, ...], kind: FigureKind) -> Arrow:
    """Return the arrow from ``cause`` (below) to ``effect`` (above); ``route`` is Graphviz's Bézier curve."""
    if cause.rank - effect.rank == 1:
        end = (effect.centre, effect.bottom)
        return Arrow(_curve((cause.centre, cause.y), end, cause, effect), kind, (end, (0.0, -1.0)))
    return _passing(cause, route, effect, kind)


def _curve(start: Point, end: Point, cause: PlacedBox, effect: PlacedBox) -> str:
    """Return a line that bends only in the free strip between the two rows."""
    (sx, sy), (ex, ey) = start, end
    if abs(sx - ex) < _ALMOST:
        return f"M{sx:.1f} {sy:.1f}L{ex:.1f} {ey:.1f}"
    if effect.above:  # the crown hangs on its lower edges: the free strip is just below the effect
        high = effect.bottom
        low = high + RANK_GAP
    else:
        low = cause.bottom - cause.box.outer
        high = low - RANK_GAP
    middle = (low + high) / 2
    bend = f"C{sx:.1f} {middle:.1f} {ex:.1f} {middle:.1f} {ex:.1f} {high + _STEM:.1f}"
    return f"M{sx:.1f} {sy:.1f}V{low:.1f}{bend}V{ey:.1f}"


def _passing(cause: PlacedBox, route: tuple[Point, ...], effect: PlacedBox, kind: FigureKind) -> Arrow:
    """Return a line that passes other rows: as Graphviz leads it, prolonged to where the boxes were aligned to."""
    first, *rest = route
    last = rest[-1]
    start_y = first[1] if _at_side(cause, first) else cause.y
    path = [
        f"M{first[0]:.1f} {start_y:.1f}L{first[0]:.1f} {first[1]:.1f}C",
        " ".join(f"{x:.1f} {y:.1f}" for x, y in rest),
    ]
    if _at_side(effect, last):
        return Arrow("".join(path), kind, (last, _direction(rest[-2], last)))
    end = (last[0], effect.bottom)
    return Arrow("".join([*path, f"V{end[1]:.1f}"]), kind, (end, (0.0, -1.0)))


def _at_side(box: PlacedBox, point: Point) -> bool:
    """Tell whether ``point`` lies on the left or right edge of the box where it stands now."""
    beside = min(abs(point[0] - box.x), abs(point[0] - box.right)) < _CORNER / 2
    return beside and box.y + _CORNER / 2 < point[1] < box.bottom - _CORNER / 2


def _direction(start: Point, end: Point) -> Point:
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length
