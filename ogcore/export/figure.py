"""A tree as something to draw: plain, frozen, and carrying every word that appears in the picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

FigureKind = Literal["core", "cause", "effect", "means", "end"]
KINDS: tuple[FigureKind, ...] = ("core", "cause", "effect", "means", "end")


@dataclass(frozen=True, slots=True)
class FigureNode:
    """One box of the picture."""

    id: str
    text: str
    kind: FigureKind


@dataclass(frozen=True, slots=True)
class TreeFigure:
    """A tree to draw: ``edges`` run cause → effect (or means → end), sibling order is the order of ``nodes``.

    ``kind_labels`` are finished words for the kinds ("core": "Problema central"); a kind without one gets no tag.
    ``language`` is a BCP 47 code; ``objective`` marks an objective tree that has only its core so far. ``note`` is a
    finished sentence under the picture.
    """

    nodes: tuple[FigureNode, ...]
    edges: tuple[tuple[str, str], ...]
    title: str
    language: str
    kind_labels: Mapping[str, str] = field(default_factory=dict)
    objective: bool = False
    note: str = ""

    @property
    def core(self) -> FigureNode | None:
        """Return the core problem or core objective, None while there is none."""
        return next((node for node in self.nodes if node.kind == "core"), None)

    @property
    def is_objective(self) -> bool:
        """Tell whether this is an objective tree (means and ends instead of causes and effects)."""
        return self.objective or any(node.kind in ("means", "end") for node in self.nodes)


class DrawableTree(Protocol):
    """What a problem tree or an objective tree offers for drawing."""

    graph: Any

    def position(self, node: str, /) -> str:
        """Return the kind of ``node``, or "parked"."""

    def ordered(self) -> Any:
        """Return the node ids in sibling order."""


def tree_figure(
    tree: DrawableTree, title: str, language: str, kind_labels: Mapping[str, str] | None = None
) -> TreeFigure:
    """Return the picture of any tree with ``graph``, ``position`` and ``ordered``; parked nodes are left out."""
    nodes: list[FigureNode] = []
    for node in tree.ordered():
        kind = tree.position(node)
        if kind in KINDS:
            nodes.append(FigureNode(str(node), tree.graph.nodes[node].get("text") or "", kind))
    shown = {node.id for node in nodes}
    order = {node.id: rank for rank, node in enumerate(nodes)}
    edges = [(str(a), str(b)) for a, b in tree.graph.edges if str(a) in shown and str(b) in shown]
    edges.sort(key=lambda edge: (order[edge[0]], order[edge[1]]))
    return TreeFigure(tuple(nodes), tuple(edges), title, language, dict(kind_labels or {}))


def problem_figure(
    tree: DrawableTree, title: str, language: str, kind_labels: Mapping[str, str] | None = None
) -> TreeFigure:
    """Return the picture of a problem tree (kinds core, cause, effect)."""
    return tree_figure(tree, title, language, kind_labels)


def objective_figure(
    tree: DrawableTree, title: str, language: str, kind_labels: Mapping[str, str] | None = None
) -> TreeFigure:
    """Return the picture of an objective tree (kinds core, means, end)."""
    return replace(tree_figure(tree, title, language, kind_labels), objective=True)
