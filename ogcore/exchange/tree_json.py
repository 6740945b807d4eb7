"""A tree as JSON (R43): the workbench's own form, which networkx reads as a node-link graph.

::

    {"format": "cocreation-workbench-tree", "version": 1, "directed": true, "multigraph": false,
     "graph": {"language": "es"},
     "nodes": [{"id": "n1", "kind": "core", "text": "…", "offers": [], "order": 1}, …],
     "edges": [{"source": "n2", "target": "n1"}, …]}

Arrows run from cause to effect. Read too: arrows as pairs, ``links`` for ``edges``, numbers for ids, and nodes without
``kind``, ``offers`` or ``order``.
"""

import json
from typing import Any

from ogcore.errors import TextTooLong, UnreadableTree
from ogcore.exchange.column import kind_of
from ogcore.exchange.draft import NAME_LIMIT, Entry, Place, TreeDraft, fault
from ogcore.record.wording import clean
from ogcore.trees.state import TreeState

FORMAT = "cocreation-workbench-tree"
VERSION = 1
_ENDS = 2


def tree_json(tree: TreeState, language: str) -> bytes:
    """Return the whole tree as JSON: parked nodes, offered wordings and order included."""
    nodes = [_node(tree, node, kind, node) for node, kind in tree.positions().items()]
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "directed": True,
        "multigraph": False,
        "graph": {"language": language},
        "nodes": nodes,
        "edges": [{"source": cause, "target": effect} for cause, effect in tree.arrows()],
    }
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def plain_tree(tree: TreeState) -> dict[str, Any]:
    """Return the whole tree as it travels in a message: the same form with short ids, and with nothing left out."""
    positions = tree.positions()
    short = {node: number for number, node in enumerate(positions, 1)}
    nodes = [_node(tree, node, kind, short[node]) for node, kind in positions.items()]
    return {"nodes": nodes, "edges": [[short[cause], short[effect]] for cause, effect in tree.arrows()]}


def _node(tree: TreeState, node: str, kind: str, name: str | int) -> dict[str, Any]:
    return {
        "id": name,
        "kind": kind,
        "text": tree.text(node),
        "offers": list(tree.wording(node).offers),
        "order": tree.graph.nodes[node]["order"],
    }


def read_json(text: str, draft: TreeDraft) -> str | None:
    """Put the nodes and arrows of a JSON file in ``draft`` and return its language, if it says one.

    Raises UnreadableTree with reason ``not_tree_json`` (with the line), ``other_format``,
    ``newer_version`` or ``wrong_type`` (with the path) where nothing more can be read.
    """
    return read_plain(_parsed(text), draft)


def read_plain(whole: dict[str, Any], draft: TreeDraft) -> str | None:
    """Put what a JSON file holds, read already, in ``draft``; returns and raises as :func:`read_json` does."""
    _check_format(whole)
    for place, value in enumerate(_list(whole, "nodes")):
        _read_node(value, {"path": f"nodes[{place}]"}, draft)
    name = "links" if "links" in whole and "edges" not in whole else "edges"
    for place, value in enumerate(_list(whole, name)):
        _read_arrow(value, {"path": f"{name}[{place}]"}, draft)
    graph = whole.get("graph")
    language = graph.get("language") if isinstance(graph, dict) else None
    return language if isinstance(language, str) else None


def _parsed(text: str) -> dict[str, Any]:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableTree([fault("not_tree_json", line=error.lineno)]) from error
    except (ValueError, RecursionError) as error:
        raise UnreadableTree([fault("not_tree_json")]) from error
    if not isinstance(whole, dict):
        raise UnreadableTree([fault("wrong_type", path="$")])
    return whole


def _check_format(whole: dict[str, Any]) -> None:
    if whole.get("format", FORMAT) != FORMAT:
        raise UnreadableTree([fault("other_format", path="format")])
    version = whole.get("version", VERSION)
    if not isinstance(version, int) or version > VERSION:
        raise UnreadableTree([fault("newer_version", str(version)[:40], path="version")])


def _list(whole: dict[str, Any], name: str) -> list[Any]:
    found = whole.get(name)
    if not isinstance(found, list):
        raise UnreadableTree([fault("wrong_type", path=name)])
    return found


def _read_node(value: Any, place: Place, draft: TreeDraft) -> None:
    if not isinstance(value, dict):
        draft.fault("wrong_type", place)
        return
    name = _name(value.get("id"))
    if name is None:
        draft.fault("bad_id", _at(place, "id"), value.get("id", ""))
        return
    text, kind, offers = value.get("text"), value.get("kind"), value.get("offers", [])
    if not isinstance(text, str):
        draft.fault("wrong_type", _at(place, "text"))
        text = "?"
    known = kind_of(kind) if isinstance(kind, str) else None
    if kind is not None and known is None:
        draft.fault("unknown_kind", _at(place, "kind"), kind)
    if not isinstance(offers, list) or not all(isinstance(words, str) for words in offers):
        draft.fault("wrong_type", _at(place, "offers"))
        offers = []
    order = value.get("order")
    if order is not None and (not isinstance(order, int) or isinstance(order, bool) or not 0 <= order <= 10**9):
        draft.fault("not_a_number", _at(place, "order"), order)
        order = None
    draft.add(Entry(name, text, known, place, _at(place, "text"), _at(place, "kind"), tuple(offers), order))


def _read_arrow(value: Any, place: Place, draft: TreeDraft) -> None:
    if isinstance(value, dict):
        value = [value.get("source"), value.get("target")]
    ends = [_name(end) for end in value] if isinstance(value, list) else []
    if len(ends) != _ENDS or ends[0] is None or ends[1] is None:
        draft.fault("wrong_type", place)
        return
    draft.join(ends[0], ends[1], place)


def _name(value: object) -> str | None:
    """Return an id as text, None for what is no id."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        return None
    try:
        return clean(str(value), NAME_LIMIT) or None
    except (TextTooLong, ValueError):  # ValueError: a number of thousands of digits
        return None


def _at(place: Place, field: str) -> Place:
    return {"path": f"{place['path']}.{field}"}
