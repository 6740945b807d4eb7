"""Arrows from one branch to another: led through the gaps between the cards, behind none where that can be."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ogcore.export.arrow_path import Arrow, Point
from ogcore.export.branches import Edge
from ogcore.export.line_path import rounded
from ogcore.export.placed_box import PlacedBox

_STEP = 8.0  # the squares a line is led through
_TURN, _SHARED = 4, 4  # what a corner and a square that a line has already cost more
_MOST_SQUARES = 150_000  # looked at for all lines of a picture together: about a second
_STEPS = ((1, 0), (-1, 0), (0, 1), (0, -1))

Square = tuple[int, int]


def passing_lines(
    edges: Sequence[Edge],
    at: Mapping[str, PlacedBox],
    taken: Iterable[Sequence[Point]],
    width: float,
    height: float,
) -> Iterator[Arrow]:
    """Yield the arrow of every edge, off the lines ``taken``; if there are too many, the last go behind the cards."""
    if not edges:
        return
    ways = _Ways(at.values(), taken, width, height)
    for cause, effect in edges:
        start, end = at[cause], at[effect]
        led = ways.between(start, end)
        points = led or [(start.centre, start.middle), (end.centre, end.middle)]
        points, direction = _from_edge_to_edge(points, start, end)
        path = rounded(points) if led else _straight(points)
        yield Arrow(path, start.box.node.kind, (points[-1], direction), across=True)


class _Ways:
    """The squares of a picture: which are covered by a card, and which have a line already."""

    def __init__(
        self, boxes: Iterable[PlacedBox], taken: Iterable[Sequence[Point]], width: float, height: float
    ) -> None:
        self._columns, self._rows = int(width / _STEP) + 1, int(height / _STEP) + 1
        self._covered: dict[Square, int] = {}
        self._used = {square for line in taken for square in _along(line)}
        self._left = _MOST_SQUARES
        self._number: dict[str, int] = {}
        for number, box in enumerate(boxes):
            self._number[box.id] = number
            for square in _squares(box):
                self._covered[square] = number

    def between(self, start: PlacedBox, end: PlacedBox) -> list[Point]:
        """Return the corners of the cheapest way from the middle of ``start`` to that of ``end``, or nothing."""
        own = {self._number[start.id], self._number[end.id]}
        goal = _square(end.centre, end.middle)
        first = _square(start.centre, start.middle)
        best: dict[tuple[Square, int], int] = {}
        came: dict[tuple[Square, int], tuple[Square, int]] = {}
        waiting = [(0.0, 0, first, -1)]
        while waiting and self._left > 0:
            _, cost, square, way = heapq.heappop(waiting)
            if square == goal:
                return self._corners(came, (square, way))
            if best.get((square, way), cost) < cost:
                continue
            self._left -= 1
            for turn, (dx, dy) in enumerate(_STEPS):
                there = square[0] + dx, square[1] + dy
                if not (0 <= there[0] < self._columns and 0 <= there[1] < self._rows):
                    continue
                covered = self._covered.get(there)
                if covered is not None and covered not in own:
                    continue
                price = cost + 1 + (_TURN if way not in (turn, -1) else 0) + (_SHARED if there in self._used else 0)
                if price < best.get((there, turn), 1 << 30):
                    best[there, turn] = price
                    came[there, turn] = square, way
                    ahead = abs(there[0] - goal[0]) + abs(there[1] - goal[1])
                    heapq.heappush(waiting, (price + 1.5 * ahead, price, there, turn))
        return []

    def _corners(self, came: Mapping[tuple[Square, int], tuple[Square, int]], end: tuple[Square, int]) -> list[Point]:
        way = [end]
        while way[-1] in came:
            way.append(came[way[-1]])
        way.reverse()
        squares = [square for square, _ in way]
        self._used.update(squares)
        kept = [squares[0]]
        for before, here, after in zip(squares, squares[1:], squares[2:], strict=False):
            if (after[0] - here[0], after[1] - here[1]) != (here[0] - before[0], here[1] - before[1]):
                kept.append(here)
        return [((x + 0.5) * _STEP, (y + 0.5) * _STEP) for x, y in [*kept, squares[-1]]]


def _square(x: float, y: float) -> Square:
    return int(x / _STEP), int(y / _STEP)


def _along(line: Sequence[Point]) -> Iterator[Square]:
    """Yield the squares that a line of pieces along one direction passes."""
    for (x, y), (tx, ty) in pairwise(line):
        (left, top), (right, bottom) = _square(min(x, tx), min(y, ty)), _square(max(x, tx), max(y, ty))
        yield from ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))


def _squares(box: PlacedBox) -> Iterator[Square]:
    (left, top), (right, bottom) = (
        _square(box.x + 1, box.bottom - box.box.outer + 1),
        _square(box.right - 1, box.bottom - 1),
    )
    yield from ((x, y) for x in range(left, right + 1) for y in range(top, bottom + 1))


def _from_edge_to_edge(points: list[Point], start: PlacedBox, end: PlacedBox) -> tuple[list[Point], Point]:
    """Return the line between the edges of two cards, and the direction in which it arrives."""
    away = _cut(points, start)
    line = list(reversed(_cut(list(reversed(away)), end)))
    (x, y), (ex, ey) = line[-2], line[-1]
    length = ((ex - x) ** 2 + (ey - y) ** 2) ** 0.5 or 1.0
    return line, ((ex - x) / length, (ey - y) / length)


def _cut(points: list[Point], box: PlacedBox) -> list[Point]:
    """Return the line from where it leaves ``box`` for the last time."""
    for index in range(len(points) - 1, 0, -1):
        (x, y), (tx, ty) = points[index - 1], points[index]
        if not _within(x, y, box):
            continue
        if _within(tx, ty, box):
            return points[index - 1 :]
        shares = [
            (edge - a) / (b - a)
            for a, b, edges in ((x, tx, (box.x, box.right)), (y, ty, (box.y, box.bottom)))
            if a != b
            for edge in edges
            if 0 <= (edge - a) / (b - a) <= 1
        ]
        share = min(shares, default=0.0)
        return [(x + (tx - x) * share, y + (ty - y) * share), *points[index:]]
    return points


def _within(x: float, y: float, box: PlacedBox) -> bool:
    return box.x <= x <= box.right and box.y <= y <= box.bottom


def _straight(points: Sequence[Point]) -> str:
    return f"M{points[0][0]:.1f} {points[0][1]:.1f}L{points[-1][0]:.1f} {points[-1][1]:.1f}"
