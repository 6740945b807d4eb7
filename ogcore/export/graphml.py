"""A tree as GraphML and back (R43): what network tools such as Gephi, yEd or networkx read."""

from typing import cast, get_args

from ogcore.errors import UnreadableFile, UnreadableTree
from ogcore.exchange.graph_xml import GraphNode, drawn_graph, graphml_bytes
from ogcore.exchange.text import decoded
from ogcore.exchange.tree_graphml import graph_places
from ogcore.exchange.xml_text import parsed_xml
from ogcore.export.figure import FigureKind, FigureNode, TreeFigure

_SIDES = {"means": "cause", "end": "effect"}
_LARGEST = 20_000_000  # bytes


def graphml(figure: TreeFigure) -> bytes:
    """Return the tree as GraphML: ``text``, ``label`` and ``kind`` of the nodes; ``title``, ``language`` of the graph.

    Characters that XML cannot hold (control characters) become U+FFFD.
    """
    kinds = {node.id: _SIDES.get(node.kind, node.kind) for node in figure.nodes}
    places = graph_places(kinds, figure.edges, figure.core.id if figure.core else None)
    nodes: dict[str, dict[str, str | int]] = {node.id: {"text": node.text, "kind": node.kind} for node in figure.nodes}
    return graphml_bytes({"title": figure.title, "language": figure.language}, nodes, iter(figure.edges), places)


def figure_from_graphml(data: bytes) -> TreeFigure:
    """Return the tree that :func:`graphml` (or a tool that kept its attributes) wrote.

    Raises UnreadableFile with reason ``too_large``, ``not_xml``, ``doctype``, ``not_graphml``, ``undirected``,
    ``unknown_kind`` or ``unknown_node``.
    """
    if len(data) > _LARGEST:
        raise UnreadableFile("too_large")
    try:
        graph = drawn_graph(parsed_xml(decoded(data).text))
    except UnreadableTree as error:
        raise UnreadableFile(str(error.faults[0]["reason"])) from error
    if not all(edge.is_directed for edge in graph.edges):
        raise UnreadableFile("undirected")
    nodes = tuple(_node(node) for node in graph.nodes)
    names = {node.id for node in nodes}
    edges = tuple((edge.source, edge.target) for edge in graph.edges)
    if any(end not in names for edge in edges for end in edge):
        raise UnreadableFile("unknown_node")  # a node that only an arrow mentions
    return TreeFigure(nodes, edges, graph.values.get("title", ""), graph.values.get("language", "und"))


def _node(node: GraphNode) -> FigureNode:
    kind = node.values.get("kind", "")
    if kind not in get_args(FigureKind):
        raise UnreadableFile("unknown_kind")
    if "text" not in node.values:
        raise UnreadableFile("unknown_node")
    return FigureNode(node.name, node.values["text"], cast("FigureKind", kind))
