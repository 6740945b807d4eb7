"""GraphML: the nodes and arrows that are drawn in it, and writing it so that Gephi and yEd show the words (R43)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.package import local
from ogcore.exchange.xml_text import named, within

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
YED = "http://www.yworks.com/xml/graphml"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DEEPEST = 60
_MOST_KEYS = 60  # attributes that have a value for all nodes; drawing programs write ten


@dataclass(frozen=True, slots=True)
class GraphNode:
    """A node: its id, its attributes by name, the words drawn on it, and whether it only holds others together."""

    name: str
    values: Mapping[str, str]
    label: str
    is_group: bool


@dataclass(frozen=True, slots=True)
class GraphEdge:
    """An arrow as it is drawn; ``is_turned``: its head is drawn at what the file calls its source."""

    source: str
    target: str
    is_directed: bool
    is_turned: bool = False


@dataclass(slots=True)
class DrawnGraph:
    """What a GraphML file draws."""

    nodes: list[GraphNode] = field(default_factory=list)
    edges: list[GraphEdge] = field(default_factory=list)
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Key:
    name: str
    target: str
    default: str | None
    is_drawing: bool


def drawn_graph(root: Element) -> DrawnGraph:
    """Return what a GraphML document draws, groups and all; raises UnreadableTree: ``not_graphml``."""
    graphs = named(root, "graph")
    if local(root.tag) != "graphml" or not graphs:
        raise UnreadableTree([fault("not_graphml")])
    keys = {key.get("id", ""): _key(key) for key in named(root, "key")}
    found = DrawnGraph(values=_values(graphs[0], keys, "graph"))
    _take(graphs[0], keys, found, 0)
    return found


def _key(element: Element) -> _Key:
    default = next((str(child.text or "") for child in named(element, "default")), None)
    kind = next((value for name, value in element.attrib.items() if name.endswith("yfiles.type")), "")
    drawing = kind in ("nodegraphics", "edgegraphics")
    return _Key(element.get("attr.name", element.get("id", "")), element.get("for", "all"), default, drawing)


def _take(graph: Element, keys: Mapping[str, _Key], found: DrawnGraph, depth: int) -> None:
    if depth > _DEEPEST:
        raise UnreadableTree([fault("too_deep")])
    directed = graph.get("edgedefault") != "undirected"
    for element in graph:
        name = local(element.tag)
        if name == "node":
            inner = named(element, "graph")
            is_group = bool(inner) or any(key.endswith("foldertype") for key in element.attrib)
            found.nodes.append(
                GraphNode(element.get("id", ""), _values(element, keys, "node"), _label(element, keys), is_group)
            )
            for each in inner:
                _take(each, keys, found, depth + 1)
        elif name == "edge":
            found.edges.append(_edge(element, keys, directed=directed))
        elif name == "hyperedge":
            raise UnreadableTree([fault("not_graphml")])


def _values(element: Element, keys: Mapping[str, _Key], target: str) -> dict[str, str]:
    """Return the attributes of a node, by name; what the file gives to all of them counts where it says no other."""
    values: dict[str, str] = {}
    for data in named(element, "data"):
        key = keys.get(data.get("key", ""))
        if key is not None and not key.is_drawing and (data.text or "").strip():
            values[key.name] = data.text or ""
    for key in keys.values() if len(keys) <= _MOST_KEYS else ():
        if key.default is not None and key.target in (target, "all") and not key.is_drawing:
            values.setdefault(key.name, key.default)
    return values


def _drawings(element: Element, keys: Mapping[str, _Key]) -> Iterator[Element]:
    for data in named(element, "data"):
        key = keys.get(data.get("key", ""))
        if key is not None and key.is_drawing:
            yield data


def _label(element: Element, keys: Mapping[str, _Key]) -> str:
    """Return the first words drawn on a node; of a group, those of the state it is shown in."""
    for drawing in _drawings(element, keys):
        shown = drawing
        for states in within(drawing, "Realizers")[:1]:
            active = states.get("active", "0")
            place = int(active) if active.isdecimal() else 0
            shown = states[place] if place < len(states) else drawing
        for label in within(shown, "NodeLabel"):
            words = _plain(label.text or "")
            if words and label.get("visible") != "false":
                return words
    return ""


def _plain(words: str) -> str:
    return re.sub(r"<[^<>]{0,200}>", " ", words).strip() if words.lstrip()[:6].lower() == "<html>" else words.strip()


def _edge(element: Element, keys: Mapping[str, _Key], *, directed: bool) -> GraphEdge:
    own = element.get("directed")
    ends = [(arrows.get("source", "none"), arrows.get("target", "none"))
            for drawing in _drawings(element, keys) for arrows in within(drawing, "Arrows")]  # fmt: skip
    head, tail = (ends[0][1] != "none", ends[0][0] != "none") if ends else (True, False)
    turned = tail and not head
    is_directed = (directed if own is None else own == "true") and not (head and tail)
    source, target = element.get("source", ""), element.get("target", "")
    return GraphEdge(target, source, is_directed, is_turned=True) if turned else GraphEdge(source, target, is_directed)


def held(text: str) -> str:
    """Return ``text`` with U+FFFD for the characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def graphml_bytes(
    values: Mapping[str, str],
    nodes: Mapping[str, Mapping[str, str | int]],
    edges: Iterator[tuple[str, str]],
    places: Mapping[str, tuple[int, int]],
) -> bytes:
    """Return a directed graph as GraphML: each node has its values, its ``text`` as ``label`` too, drawn at its place.

    ``label`` is what Gephi shows, ``y:NodeLabel`` what yEd does; yEd needs a place, or all nodes lie on one another.
    """
    register_namespace("", NAMESPACE)
    register_namespace("y", YED)
    root = Element(f"{{{NAMESPACE}}}graphml")
    names = {
        name: "long" if isinstance(value, int) else "string" for row in nodes.values() for name, value in row.items()
    }
    for name in values:
        _declare(root, f"g_{name}", "graph", name)
    for name, kind in {**names, "label": "string"}.items():
        _declare(root, f"n_{name}", "node", name, kind)
    SubElement(root, f"{{{NAMESPACE}}}key", {"id": "drawn", "for": "node", "yfiles.type": "nodegraphics"})
    graph = SubElement(root, f"{{{NAMESPACE}}}graph", {"edgedefault": "directed"})
    for name, text in values.items():
        _data(graph, f"g_{name}").text = held(text)
    for node, row in nodes.items():
        element = SubElement(graph, f"{{{NAMESPACE}}}node", {"id": held(node)})
        for name, value in {**row, "label": row.get("text", "")}.items():
            _data(element, f"n_{name}").text = held(str(value))
        _draw(element, held(str(row.get("text", ""))), places.get(node, (0, 0)))
    for source, target in edges:
        SubElement(graph, f"{{{NAMESPACE}}}edge", {"source": held(source), "target": held(target)})
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _declare(root: Element, key: str, target: str, name: str, kind: str = "string") -> None:
    SubElement(root, f"{{{NAMESPACE}}}key", {"id": key, "for": target, "attr.name": name, "attr.type": kind})


def _data(element: Element, key: str) -> Any:
    return SubElement(element, f"{{{NAMESPACE}}}data", {"key": key})


def _draw(element: Element, text: str, place: tuple[int, int]) -> None:
    shape = SubElement(_data(element, "drawn"), f"{{{YED}}}ShapeNode")
    where = {"x": str(place[0]), "y": str(place[1]), "width": "220", "height": "60"}
    SubElement(shape, f"{{{YED}}}Geometry", where)
    SubElement(
        shape, f"{{{YED}}}NodeLabel", {"autoSizePolicy": "node_width", "configuration": "CroppingLabel"}
    ).text = text
    SubElement(shape, f"{{{YED}}}Shape", {"type": "roundrectangle"})
