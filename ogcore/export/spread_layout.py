"""A tree spread out in rows, which reads best while it is small. Graphviz places the boxes.

Only sizes and made-up names reach Graphviz, never a person's words.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ogcore.export.arrow_path import RANK_GAP, Point, arrow
from ogcore.export.figure import FigureKind, TreeFigure
from ogcore.export.graphviz_engine import plain_layout
from ogcore.export.placed_box import PlacedBox
from ogcore.export.text_box import TextBox
from ogcore.export.tree_layout import MARGIN, TreeLayout


@dataclass(frozen=True, slots=True)
class _Plain:
    """Graphviz's answer: centres of the boxes and routes of the edges, in points, y downwards."""

    width: float
    height: float
    centres: dict[int, Point]
    routes: dict[tuple[int, int], tuple[Point, ...]]


def spread_layout(figure: TreeFigure, sizes: Mapping[str, TextBox]) -> TreeLayout:
    """Return the positions of everything in ``figure``, its cards boxed as ``sizes``; raises LayoutUnavailable."""
    found = [sizes[node.id] for node in figure.nodes]
    number = {box.node.id: index for index, box in enumerate(found)}
    edges = list(dict.fromkeys((number[cause], number[effect]) for cause, effect in figure.edges))
    plain = _read(plain_layout(_sizes_only(found, edges)))
    placed = _aligned(found, plain)
    arrows = [
        arrow(placed[cause], placed[effect], plain.routes[cause, effect], _kind(found[cause], found[effect]))
        for cause, effect in edges
    ]
    return TreeLayout(plain.width + 2 * MARGIN, plain.height + 2 * MARGIN, tuple(placed), tuple(arrows))


def _kind(cause: TextBox, effect: TextBox) -> FigureKind:
    return cause.node.kind if cause.node.kind != "core" else effect.node.kind


def _sizes_only(found: list[TextBox], edges: list[tuple[int, int]]) -> str:
    lines = [f"digraph {{ rankdir=BT nodesep=0.25 ranksep={RANK_GAP / 72:.4f}"]
    lines.append('node [shape=box fixedsize=true label=""] edge [arrowhead=none]')
    lines += [f"n{i} [width={b.width / 72:.4f} height={b.outer / 72:.4f}]" for i, b in enumerate(found)]
    lines += [f"n{cause} -> n{effect}" for cause, effect in edges]
    return "\n".join([*lines, "}"])


def _read(plain: str) -> _Plain:
    width = height = 0.0
    centres: dict[int, Point] = {}
    routes: dict[tuple[int, int], tuple[Point, ...]] = {}
    for line in plain.replace("\\\n", "").splitlines():
        kind, *words = line.split()
        if kind == "graph":
            width, height = float(words[1]) * 72, float(words[2]) * 72
        elif kind == "node":
            centres[int(words[0][1:])] = (float(words[1]) * 72 + MARGIN, height - float(words[2]) * 72 + MARGIN)
        elif kind == "edge":
            values = [float(word) * 72 for word in words[3 : 3 + 2 * int(words[2])]]
            points = zip(values[::2], values[1::2], strict=True)
            key = (int(words[0][1:]), int(words[1][1:]))
            routes[key] = tuple((x + MARGIN, height - y + MARGIN) for x, y in points)
    return _Plain(width, height, centres, routes)


def _aligned(found: list[TextBox], plain: _Plain) -> list[PlacedBox]:
    """Return the boxes with each row on one line: roots by their upper edges, the crown by its lower ones."""
    levels = {y: rank for rank, y in enumerate(sorted({round(y, 1) for _, y in plain.centres.values()}))}
    tallest: dict[int, float] = {}
    for index, box in enumerate(found):
        rank = levels[round(plain.centres[index][1], 1)]
        tallest[rank] = max(tallest.get(rank, 0.0), box.outer)
    placed = []
    for index, box in enumerate(found):
        x, y = plain.centres[index]
        rank = levels[round(y, 1)]
        edge = tallest[rank] / 2
        top = y + edge - box.outer if box.above else y - edge
        placed.append(PlacedBox(box, x - box.width / 2, top + box.outer - box.height, rank))
    return placed
