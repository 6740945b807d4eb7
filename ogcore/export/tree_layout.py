"""Where every box and arrow of a tree goes. Graphviz places the blocks; everything is in points, y downwards.

Only sizes and made-up names reach Graphviz, never a person's words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.export.arrow_path import RANK_GAP, Arrow, PlacedBlock, Point, arrow, branches
from ogcore.export.errors import EmptyFigure, FigureTooLarge
from ogcore.export.figure import FigureKind, TreeFigure
from ogcore.export.graphviz_engine import plain_layout
from ogcore.export.leaf_stack import Block, PlacedBox, blocks
from ogcore.export.text_line import TextLine, note_line, text_lines

NODE_LIMIT = 4_000
"""Nodes in one picture: some seconds for Graphviz, minutes beyond, and nobody can read it by then."""

_MARGIN = 14.0
_FAST_FROM, _FAST_FROM_ARROWS = 800, 400
_NOTE_HEIGHT = 26.0
_FAST = " nslimit=2 nslimit1=2 mclimit=0.3 splines=line"


@dataclass(frozen=True, slots=True)
class TreeLayout:
    """A drawn tree of ``width`` by ``height`` points."""

    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    arrows: tuple[Arrow, ...]
    note: TextLine | None = None

    @property
    def lines(self) -> Iterator[TextLine]:
        """Yield every line of words: those of the boxes, then the note under the picture."""
        for placed in self.boxes:
            yield from text_lines(placed)
        if self.note:
            yield self.note


@dataclass(frozen=True, slots=True)
class _Plain:
    """Graphviz's answer: centres of the blocks and routes of the edges, in points, y downwards."""

    width: float
    height: float
    centres: dict[int, Point]
    routes: dict[tuple[int, int], tuple[Point, ...]]


def tree_layout(figure: TreeFigure) -> TreeLayout:
    """Return the positions of everything in ``figure``.

    Raises EmptyFigure, FigureTooLarge (above NODE_LIMIT nodes) and LayoutUnavailable.
    """
    if not figure.nodes:
        raise EmptyFigure
    if len(figure.nodes) > NODE_LIMIT:
        raise FigureTooLarge(nodes=len(figure.nodes), limit=NODE_LIMIT)
    found = blocks(figure)
    edges = _block_edges(figure, found)
    fast = len(figure.nodes) > _FAST_FROM or len(edges) > _FAST_FROM_ARROWS
    plain = _read(plain_layout(_sizes_only(found, edges, fast=fast)))
    placed = _aligned(found, plain)
    arrows = [
        arrow(placed[cause], placed[effect], plain.routes[cause, effect], _kind(found[cause], found[effect]))
        for cause, effect in edges
    ]
    arrows += [line for block in placed for line in branches(block)]
    boxes = tuple(box for block in placed for box in block.boxes)
    width, height = plain.width + 2 * _MARGIN, plain.height + 2 * _MARGIN
    if not figure.note:
        return TreeLayout(width, height, boxes, tuple(arrows))
    note = note_line(figure.note, _MARGIN, height + _NOTE_HEIGHT / 2)
    return TreeLayout(max(width, note.width + 2 * _MARGIN), height + _NOTE_HEIGHT, boxes, tuple(arrows), note)


def _kind(cause: Block, effect: Block) -> FigureKind:
    return cause.kind if cause.kind != "core" else effect.kind


def _block_edges(figure: TreeFigure, found: list[Block]) -> list[tuple[int, int]]:
    number = {box.node.id: index for index, block in enumerate(found) for box in block.boxes}
    return list(dict.fromkeys((number[cause], number[effect]) for cause, effect in figure.edges))


def _sizes_only(found: list[Block], edges: list[tuple[int, int]], *, fast: bool) -> str:
    gap = RANK_GAP / 72
    lines = [f"digraph {{ rankdir=BT nodesep=0.25 ranksep={gap:.4f}{_FAST if fast else ''}"]
    lines.append('node [shape=box fixedsize=true label=""] edge [arrowhead=none]')
    lines += [f"n{i} [width={b.width / 72:.4f} height={b.height / 72:.4f}]" for i, b in enumerate(found)]
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
            centres[int(words[0][1:])] = (float(words[1]) * 72 + _MARGIN, height - float(words[2]) * 72 + _MARGIN)
        elif kind == "edge":
            values = [float(word) * 72 for word in words[3 : 3 + 2 * int(words[2])]]
            points = zip(values[::2], values[1::2], strict=True)
            key = (int(words[0][1:]), int(words[1][1:]))
            routes[key] = tuple((x + _MARGIN, height - y + _MARGIN) for x, y in points)
    return _Plain(width, height, centres, routes)


def _aligned(found: list[Block], plain: _Plain) -> list[PlacedBlock]:
    """Return the blocks with each rank on one line: roots by their upper edges, the crown by its lower ones."""
    levels = {y: rank for rank, y in enumerate(sorted({round(y, 1) for _, y in plain.centres.values()}))}
    tallest: dict[int, float] = {}
    for index, block in enumerate(found):
        rank = levels[round(plain.centres[index][1], 1)]
        tallest[rank] = max(tallest.get(rank, 0.0), block.height)
    placed = []
    for index, block in enumerate(found):
        x, y = plain.centres[index]
        rank = levels[round(y, 1)]
        edge = tallest[rank] / 2
        top = y + edge - block.height if block.above else y - edge
        placed.append(PlacedBlock(block, x - block.width / 2, top, rank))
    return placed
