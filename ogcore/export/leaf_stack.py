"""Runs of leaves set one under the other beside a spine, so that a tree of forty nodes still fits a page."""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.export.figure import FigureKind, TreeFigure
from ogcore.export.text_box import TAG_HEIGHT, TextBox, text_box

_STACK_FROM = 3
_STACK_TO = 6
_CALM_LEAVES = 5  # up to here the leaves stand side by side, as on a wall of notes
_GAP = 8.0
_SPINE = 11.0  # from the left edge of the stack to its spine
_INDENT = 25.0  # from the left edge of the stack to its boxes


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box with its upper left corner."""

    box: TextBox
    x: float
    y: float

    @property
    def bottom(self) -> float:
        """Return the y of the lower edge."""
        return self.y + self.box.height


@dataclass(frozen=True, slots=True)
class Block:
    """What Graphviz places as one thing: a box, or leaves (``stacked``) that share their only neighbour."""

    boxes: tuple[TextBox, ...]
    stacked: bool

    @property
    def kind(self) -> FigureKind:
        """Return the kind of its boxes: all the same."""
        return self.boxes[0].node.kind

    @property
    def above(self) -> bool:
        """Tell whether it belongs to the crown of the tree: effects or ends."""
        return self.kind in ("effect", "end")

    @property
    def width(self) -> float:
        """Return the width in points."""
        return max(box.width for box in self.boxes) + (_INDENT if self.stacked else 0)

    @property
    def height(self) -> float:
        """Return the height in points, tags included."""
        return sum(map(_outer, self.boxes)) + _GAP * (len(self.boxes) - 1)

    def placed(self, left: float, top: float) -> Iterator[PlacedBox]:
        """Yield the boxes of the block whose upper left corner is at ``left``, ``top``."""
        y = top
        for box in self.boxes:
            yield PlacedBox(box, left + (_INDENT if self.stacked else 0), y + _outer(box) - box.height)
            y += _outer(box) + _GAP

    def spine(self, left: float) -> float:
        """Return the x at which arrows leave or reach the block."""
        return left + (_SPINE if self.stacked else self.width / 2)


def blocks(figure: TreeFigure) -> list[Block]:
    """Return the boxes of ``figure`` in sibling order, long runs of leaves gathered into stacks."""
    stacks = _stacks(figure)
    block_of = {member: members for members in stacks for member in members}
    found: list[Block] = []
    nodes = {node.id: node for node in figure.nodes}
    for node in figure.nodes:
        members = block_of.get(node.id)
        if members is None:
            found.append(Block((text_box(node, figure.kind_labels.get(node.kind, "")),), stacked=False))
        elif members[0] == node.id:
            found.append(Block(tuple(text_box(nodes[member], compact=True) for member in members), stacked=True))
    return found


def _stacks(figure: TreeFigure) -> list[tuple[str, ...]]:
    neighbours: dict[str, set[str]] = defaultdict(set)
    for cause, effect in figure.edges:
        neighbours[cause].add(effect)
        neighbours[effect].add(cause)
    leaves: dict[tuple[str, FigureKind], list[str]] = defaultdict(list)
    for node in figure.nodes:
        if node.kind != "core" and len(neighbours[node.id]) == 1:
            leaves[next(iter(neighbours[node.id])), node.kind].append(node.id)
    if sum(map(len, leaves.values())) <= _CALM_LEAVES:
        return []
    return [part for members in leaves.values() if len(members) >= _STACK_FROM for part in _even_parts(members)]


def _even_parts(members: list[str]) -> Iterator[tuple[str, ...]]:
    count = math.ceil(len(members) / _STACK_TO)
    size = math.ceil(len(members) / count)
    yield from (tuple(members[start : start + size]) for start in range(0, len(members), size))


def _outer(box: TextBox) -> float:
    return box.height + (TAG_HEIGHT / 2 if box.tag else 0)
