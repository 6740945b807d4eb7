"""A tree as something to draw: plain, frozen, and carrying every word that appears in the picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ogcore.trees.laid_out import KINDS, Kind, LaidOutTree, laid_out

__all__ = ["KINDS", "FigureKind", "FigureNode", "TreeFigure", "objective_figure", "problem_figure", "tree_figure"]

FigureKind = Kind


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
    kind_labels: Mapping[str, str] = field(default_factory=dict, hash=False)
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


def tree_figure(
    tree: LaidOutTree, title: str, language: str, kind_labels: Mapping[str, str] | None = None
) -> TreeFigure:
    """Return the picture of any tree with ``graph``, ``position`` and ``ordered``; parked nodes are left out."""
    statements, edges = laid_out(tree)
    nodes = [FigureNode(*statement) for statement in statements]
    return TreeFigure(tuple(nodes), tuple(edges), title, language, dict(kind_labels or {}))


def problem_figure(
    tree: LaidOutTree, title: str, language: str, kind_labels: Mapping[str, str] | None = None
) -> TreeFigure:
    """Return the picture of a problem tree (kinds core, cause, effect)."""
    return tree_figure(tree, title, language, kind_labels)


def objective_figure(
    tree: LaidOutTree, title: str, language: str, kind_labels: Mapping[str, str] | None = None
) -> TreeFigure:
    """Return the picture of an objective tree (kinds core, means, end)."""
    return replace(tree_figure(tree, title, language, kind_labels), objective=True)
