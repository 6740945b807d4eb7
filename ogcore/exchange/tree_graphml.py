"""A tree as GraphML with all that is in it (R43): what Gephi, yEd and networkx read, and what they leave of it."""

import io
from typing import Any

import networkx as nx

from ogcore.errors import TextTooLong, UnreadableFile, UnreadableTree
from ogcore.exchange.column import kind_of
from ogcore.exchange.draft import NAME_LIMIT, Entry, Place, TreeDraft, fault
from ogcore.exchange.graph_xml import held, parsed
from ogcore.record.wording import clean
from ogcore.trees.state import TreeState

_WORDS = ("text", "label", "name", "title")
"""Attributes in which programs keep the words of a node, the best first."""


def tree_graphml(tree: TreeState, title: str, language: str) -> bytes:
    """Return the whole tree as GraphML, with the node attributes ``text``, ``kind``, ``order`` and ``offers``.

    Offers stand one a line. Characters that XML cannot hold become U+FFFD.
    """
    graph: nx.DiGraph[str] = nx.DiGraph(title=held(title), language=held(language))
    for node, kind in tree.positions().items():
        wording = tree.wording(node)
        offers = {"offers": held("\n".join(wording.offers))} if wording.offers else {}
        graph.add_node(held(node), text=held(wording.text), kind=kind, order=tree.graph.nodes[node]["order"], **offers)
    graph.add_edges_from((held(cause), held(effect)) for cause, effect in tree.arrows())
    target = io.BytesIO()
    nx.write_graphml_xml(graph, target, encoding="utf-8")
    return target.getvalue()


def read_graphml(data: bytes, draft: TreeDraft) -> str | None:
    """Put the nodes and arrows of a GraphML file in ``draft`` and return its language, if it says one.

    Raises UnreadableTree with reason ``too_large``, ``not_xml``, ``not_graphml`` or ``undirected``.
    """
    try:
        graph = parsed(data)
    except UnreadableFile as error:
        raise UnreadableTree([fault(error.data["reason"])]) from error
    names: dict[object, str] = {}
    for node, values in graph.nodes(data=True):
        names[node] = _read_node(str(node), values, draft)
    for edge in graph.edges:
        draft.join(names[edge[0]], names[edge[1]], {"path": f"edge {edge[0]} → {edge[1]}"[:200]})
    language = graph.graph.get("language")
    return language if isinstance(language, str) else None


def _read_node(node: str, values: dict[str, Any], draft: TreeDraft) -> str:
    place: Place = {"path": f"node {node}"[:200]}
    try:
        name = clean(node, NAME_LIMIT)
    except TextTooLong:
        name = ""
    if not name:
        draft.fault("bad_id", place, node)
        return node
    text = next((str(values[key]) for key in _WORDS if values.get(key)), "")
    word = str(values.get("kind") or "")
    kind = kind_of(word) if word else None
    if word and kind is None:
        draft.fault("unknown_kind", place, word)
    order = values.get("order")
    if not isinstance(order, int) or not 0 <= order <= 10**9:
        order = None
    offers = str(values.get("offers") or "").split("\n")
    draft.add(Entry(name, text, kind, place, offers=tuple(words for words in offers if words.strip()), order=order))
    return name
