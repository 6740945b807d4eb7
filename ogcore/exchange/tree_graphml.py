"""A tree as GraphML with all that is in it (R43): what Gephi, yEd and networkx read, and what they leave of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from ogcore.errors import TextTooLong, UnreadableTree
from ogcore.exchange.column import column_of, kind_of
from ogcore.exchange.draft import NAME_LIMIT, Entry, Place, TreeDraft, fault
from ogcore.exchange.graph_xml import GraphNode, drawn_graph, graphml_bytes
from ogcore.record.wording import clean
from ogcore.trees.kind_word import folded
from ogcore.trees.state import TreeState

_WORDS = ("text", "texto", "label", "etiqueta", "name", "nombre", "title", "titulo", "statement", "enunciado")
"""Attributes in which programs keep the words of a node, the best first."""
_KINDS = ("kind", "tipo")
"""Attributes that can be nothing but a kind; others (``type``) are one where their values are."""
_LARGEST_ORDER = 10**9
_WIDE, _HIGH = 260, 120


def tree_graphml(tree: TreeState, title: str, language: str) -> bytes:
    """Return the whole tree as GraphML: ``text``, ``label``, ``kind``, ``order`` and ``offers``, drawn with its words.

    Offers stand one a line. Characters that XML cannot hold become U+FFFD.
    """
    nodes: dict[str, dict[str, str | int]] = {}
    positions = tree.positions()
    for node, kind in positions.items():
        wording = tree.wording(node)
        nodes[node] = {"text": wording.text, "kind": kind, "order": int(tree.graph.nodes[node]["order"])}
        if wording.offers:
            nodes[node]["offers"] = "\n".join(wording.offers)
    places = graph_places(positions, tree.arrows(), tree.core_problem)
    return graphml_bytes({"title": title, "language": language}, nodes, iter(tree.arrows()), places)


def graph_places(
    kinds: Mapping[str, str], arrows: Iterable[tuple[str, str]], core: str | None
) -> dict[str, tuple[int, int]]:
    """Return where each node is drawn: effects above the core problem, causes below it, by their distance from it."""
    level = {core: 0} if core else {}
    near: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for cause, effect in arrows:
        near[effect].append((cause, "cause", 1))
        near[cause].append((effect, "effect", -1))
    waiting = [core] if core else []
    for node in waiting:
        for other, side, step in near[node]:
            if other not in level and kinds.get(other) == side:
                level[other] = level[node] + step
                waiting.append(other)
    lowest = max(level.values(), default=0) + 1
    used: Counter[int] = Counter()
    places = {}
    for node in kinds:
        row = level.get(node, lowest)
        places[node] = (used[row] * _WIDE, row * _HIGH)
        used[row] += 1
    return places


def read_graphml(root: Element, draft: TreeDraft) -> str | None:
    """Put the nodes and arrows of a GraphML document in ``draft`` and return its language, if it says one.

    A group of nodes is a card where arrows lead to or from it; otherwise it is passed over, and that is noted. An arrow
    counts as it is drawn. Raises UnreadableTree: ``not_graphml``, ``undirected`` with the arrow, ``too_deep``.
    """
    graph = drawn_graph(root)
    ends = {end for edge in graph.edges for end in (edge.source, edge.target)}
    names: dict[str, str] = {}
    for node in graph.nodes:
        if node.is_group and node.name not in ends:
            draft.note("group_passed_over", _place("node", node.name), node.label or node.name)
        else:
            names[node.name] = _read_node(node, draft)
    for edge in graph.edges:
        place = _place("edge", f"{edge.source} → {edge.target}")
        if not edge.is_directed:
            raise UnreadableTree([fault("undirected", **place)])
        source, target = names.get(edge.source, edge.source), names.get(edge.target, edge.target)
        if edge.is_turned:
            draft.note("arrow_turned", place)
        draft.join(source, target, place)
    return graph.values.get("language")


def _place(kind: str, name: str) -> Place:
    return {"path": f"{kind} {name}"[:200]}


def _read_node(node: GraphNode, draft: TreeDraft) -> str:
    place = _place("node", node.name)
    try:
        name = clean(node.name, NAME_LIMIT)
    except TextTooLong:
        name = ""
    if not name:
        draft.fault("bad_id", place, node.name)
        return node.name
    values = {folded(key): value for key, value in node.values.items()}
    text = next((values[key] for key in _WORDS if values.get(key)), "") or node.label
    kind = _kind(values, place, draft)
    order = values.get("order", "")
    known_order = int(order) if order.isdecimal() and len(order) <= 10 and int(order) <= _LARGEST_ORDER else None  # noqa: PLR2004
    offers = values.get("offers", "").split("\n")
    draft.add(
        Entry(name, text, kind, place, offers=tuple(words for words in offers if words.strip()), order=known_order)
    )
    return name


def _kind(values: Mapping[str, str], place: Place, draft: TreeDraft) -> str | None:
    for key in (*_KINDS, *(key for key in values if column_of(key) == "kind" and key not in _KINDS)):
        word = values.get(key, "")
        if word and kind_of(word):
            return kind_of(word)
        if word and key in _KINDS:
            draft.fault("unknown_kind", place, word)
    return None
