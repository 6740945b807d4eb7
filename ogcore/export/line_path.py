"""A line of straight pieces with round corners."""

from collections.abc import Sequence

from ogcore.export.arrow_path import Point

_RADIUS = 6.0


def rounded(points: Sequence[Point]) -> str:
    """Return SVG path data along ``points``."""
    kept = [point for index, point in enumerate(points) if index == 0 or point != points[index - 1]]
    path = [f"M{kept[0][0]:.1f} {kept[0][1]:.1f}"]
    for before, corner, after in zip(kept, kept[1:], kept[2:], strict=False):
        start, end = _towards(corner, before), _towards(corner, after)
        path.append(f"L{start[0]:.1f} {start[1]:.1f}Q{corner[0]:.1f} {corner[1]:.1f} {end[0]:.1f} {end[1]:.1f}")
    path.append(f"L{kept[-1][0]:.1f} {kept[-1][1]:.1f}")
    return "".join(path)


def _towards(corner: Point, other: Point) -> Point:
    """Return the point where the round corner meets the piece to ``other``."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = abs(dx) + abs(dy)  # every piece runs along one of the two directions
    share = min(_RADIUS, length / 2) / length if length else 0.0
    return corner[0] + dx * share, corner[1] + dy * share
