"""A tree as it is sealed with a card, so that the pages that draw it can be made again from the payload (R30)."""

from collections.abc import Mapping
from typing import Any

from ogcore.export.figure import KINDS, FigureNode, TreeFigure
from ogcore.seal.errors import NotASeal


def tree_data(figure: TreeFigure) -> dict[str, Any]:
    """Return a tree as a payload holds it: its kind ("problem", "objective"), nodes in order, arrows, its note."""
    return {
        "kind": "objective" if figure.is_objective else "problem",
        "nodes": [{"id": node.id, "text": node.text, "kind": node.kind} for node in figure.nodes],
        "edges": [list(edge) for edge in figure.edges],
        "note": figure.note,
    }


def tree_figure_of(data: Mapping[str, Any], title: str, language: str, kinds: Mapping[str, str]) -> TreeFigure:
    """Return the picture of a sealed tree. Raises NotASeal when the data are none."""
    try:
        nodes = tuple(FigureNode(node["id"], node["text"], node["kind"]) for node in data["nodes"])
        edges = tuple((one, other) for one, other in data["edges"])
        objective, note = data["kind"] == "objective", data["note"]
    except (KeyError, TypeError, ValueError) as error:
        raise NotASeal("trees") from error
    known = {node.id for node in nodes}
    texts = all(isinstance(text, str) for node in nodes for text in (node.id, node.text)) and isinstance(note, str)
    if (
        not texts
        or any(node.kind not in KINDS for node in nodes)
        or not {end for edge in edges for end in edge} <= known
    ):
        raise NotASeal("trees")
    return TreeFigure(nodes, edges, title, language, dict(kinds), objective, note)
