"""A tree as Graphviz DOT text that looks well as it is (R43). No text of a person is ever markup or a link."""

import textwrap
from typing import Any

import graphviz

from ogcore.export.figure import FigureKind, TreeFigure
from ogcore.export.printable import printable

_LOOK: dict[FigureKind, dict[str, str]] = {
    "core": {"fillcolor": "#fbe9e4", "color": "#b3402a", "penwidth": "2", "fontsize": "16", "margin": "0.28,0.18"},
    "cause": {"fillcolor": "#ffffff", "color": "#8a5a00"},
    "effect": {"fillcolor": "#ffffff", "color": "#6d3a8c"},
    "means": {"fillcolor": "#ffffff", "color": "#1f6b4a"},
    "end": {"fillcolor": "#ffffff", "color": "#0f5f6e"},
}
_OBJECTIVE_CORE = {"fillcolor": "#e2f3ea", "color": "#1f6b4a"}
_LINE = 26
_CORE_LINE = 42


def dot_text(figure: TreeFigure) -> str:
    """Return the tree as DOT: effects above, causes below, the core large in the middle; nodes are n1, n2 and so on."""
    graph = graphviz.Digraph(
        "tree",
        graph_attr={"rankdir": "BT", "bgcolor": "white", "nodesep": "0.3", "ranksep": "0.45", "pad": "0.3"},
        node_attr={
            "shape": "box",
            "style": "rounded,filled",
            "fontname": "Noto Serif",
            "fontsize": "11",
            "fontcolor": "#1d2430",
            "margin": "0.16,0.1",
        },
        edge_attr={"arrowhead": "vee", "arrowsize": "0.7", "penwidth": "1.3", "color": "#8b8578"},
    )
    title = printable(figure.title).strip()
    if title:
        graph.attr(label=_label(title, 80), labelloc="t", fontname="Noto Serif", fontsize="18", fontcolor="#1d2430")
    names = {node.id: f"n{number}" for number, node in enumerate(figure.nodes, start=1)}
    kinds = {node.id: node.kind for node in figure.nodes}
    objective = figure.is_objective
    for node in figure.nodes:
        look = _look(node.kind, objective=objective)
        graph.node(names[node.id], label=_label(node.text, _CORE_LINE if node.kind == "core" else _LINE), **look)
    for cause, effect in figure.edges:
        outer = cause if kinds[cause] != "core" else effect
        graph.edge(names[cause], names[effect], color=_look(kinds[outer], objective=objective)["color"])
    return str(graph.source)


def _look(kind: FigureKind, *, objective: bool) -> dict[str, str]:
    return _LOOK[kind] | _OBJECTIVE_CORE if kind == "core" and objective else _LOOK[kind]


def _label(text: str, columns: int) -> Any:
    """Return ``text`` wrapped and escaped so that Graphviz shows exactly these characters."""
    lines = [line for paragraph in printable(text).split("\n") for line in textwrap.wrap(paragraph, columns) or [""]]
    # "&" first: Graphviz would read "&lt;" in a person's words as "<"; escape() sees to backslashes, nohtml() to "<…>".
    escaped = [str(graphviz.escape(line.replace("&", "&amp;"))) for line in lines]
    return graphviz.nohtml("\\n".join(escaped))
