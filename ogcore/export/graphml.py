"""A tree as GraphML and back (R43): what network tools such as Gephi, yEd or networkx read."""

import io
import re
from typing import Any, get_args
from xml.etree.ElementTree import ParseError

import networkx as nx
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ogcore.errors import UnreadableFile
from ogcore.export.figure import FigureKind, FigureNode, TreeFigure

_LARGEST = 20_000_000  # characters
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def graphml(figure: TreeFigure) -> bytes:
    """Return the tree as GraphML: node attributes ``text`` and ``kind``, graph attributes ``title`` and ``language``.

    Characters that XML cannot hold (control characters) become U+FFFD.
    """
    graph: nx.DiGraph[str] = nx.DiGraph(title=_held(figure.title), language=_held(figure.language))
    for node in figure.nodes:
        graph.add_node(_held(node.id), text=_held(node.text), kind=node.kind)
    graph.add_edges_from((_held(cause), _held(effect)) for cause, effect in figure.edges)
    target = io.BytesIO()
    nx.write_graphml_xml(graph, target, encoding="utf-8")
    return target.getvalue()


def figure_from_graphml(data: bytes) -> TreeFigure:
    """Return the tree that :func:`graphml` (or a tool that kept its attributes) wrote.

    Raises UnreadableFile with reason ``too_large``, ``not_xml``, ``not_graphml``, ``unknown_kind`` or ``unknown_node``.
    """
    if len(data) > _LARGEST:
        raise UnreadableFile("too_large")
    try:
        fromstring(data, forbid_dtd=True)  # refuses entity bombs and external entities before networkx parses
    except (DefusedXmlException, ParseError, ValueError) as error:
        raise UnreadableFile("not_xml") from error
    try:
        graph: Any = nx.parse_graphml(data.decode("utf-8"))
    except (nx.NetworkXException, ValueError, KeyError) as error:
        raise UnreadableFile("not_graphml") from error
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


def _held(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
