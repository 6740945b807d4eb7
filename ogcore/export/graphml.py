"""A tree as GraphML and back (R43): what network tools such as Gephi, yEd or networkx read."""

import io
from typing import Any, get_args

import networkx as nx

from ogcore.errors import UnreadableFile
from ogcore.exchange.graph_xml import held, parsed
from ogcore.export.figure import FigureKind, FigureNode, TreeFigure


def graphml(figure: TreeFigure) -> bytes:
    """Return the tree as GraphML: node attributes ``text`` and ``kind``, graph attributes ``title`` and ``language``.

    Characters that XML cannot hold (control characters) become U+FFFD.
    """
    graph: nx.DiGraph[str] = nx.DiGraph(title=held(figure.title), language=held(figure.language))
    for node in figure.nodes:
        graph.add_node(held(node.id), text=held(node.text), kind=node.kind)
    graph.add_edges_from((held(cause), held(effect)) for cause, effect in figure.edges)
    target = io.BytesIO()
    nx.write_graphml_xml(graph, target, encoding="utf-8")
    return target.getvalue()


def figure_from_graphml(data: bytes) -> TreeFigure:
    """Return the tree that :func:`graphml` (or a tool that kept its attributes) wrote.

    Raises UnreadableFile with reason ``too_large``, ``not_xml``, ``not_graphml``, ``undirected``, ``unknown_kind`` or
    ``unknown_node``.
    """
    graph = parsed(data)
    nodes = tuple(_node(str(name), values) for name, values in graph.nodes(data=True))
    edges = tuple((str(edge[0]), str(edge[1])) for edge in graph.edges)
    return TreeFigure(nodes, edges, str(graph.graph.get("title", "")), str(graph.graph.get("language", "und")))


def _node(name: str, values: dict[str, Any]) -> FigureNode:
    kind: FigureKind = values.get("kind", "")
    if kind not in get_args(FigureKind):
        raise UnreadableFile("unknown_kind")
    if "text" not in values:
        raise UnreadableFile("unknown_node")  # a node that only an arrow mentions
    return FigureNode(name, str(values["text"]), kind)
