"""A tree as a graph of networkx (R43, R44): any ``DiGraph`` whose arrows run from cause to effect, and back again.

What a node is in the graph (a text, a number, anything) stays what it is; within the tree it has a name of its own.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import networkx as nx

from ogcore.errors import UnreadableTree
from ogcore.exchange.column import kind_of
from ogcore.exchange.draft import Entry, Place, TreeDraft, fault
from ogcore.record.ids import new_id
from ogcore.record.whole_text import require_whole
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState

DiGraph: TypeAlias = "nx.DiGraph[Any]"

_NAMED = 5
"""Nodes that one fault names."""
_WHOLE: Place = {"graph": ""}


@dataclass(frozen=True, slots=True)
class GraphReading:
    """The tree that a graph is, and what its nodes are called: name in the tree -> node of the graph."""

    tree: ProblemTree
    nodes: Mapping[str, Hashable]


def read_digraph(graph: DiGraph, core: Hashable | None = None) -> GraphReading:
    """Return the tree that ``graph`` is; the graph itself is not changed.

    A node's words are its attribute ``text``, else the node itself; ``kind`` (``core``, ``cause``, ``effect``,
    ``parked``) may say where it stands, ``offers`` which other wordings there are (one a line), ``order`` (of all of
    them) the order of siblings, else that of the graph. The core problem is the node ``core``, else the one of that
    kind, else the one to or from which all others have a way: of several, which then stand in a row, the one nearest to
    the effects. With ``core`` only ``parked`` is believed of kinds.

    Raises HalfCharacter, and UnreadableTree with all faults: those of TreeDraft, and ``undirected``,
    ``empty_graph``, ``parallel_arrows``, ``unknown_core``, ``unknown_kind`` and ``no_centre``. A fault's place is
    ``{"node"}``, ``{"arrow"}`` or ``{"graph"}``.
    """
    _require_arrows(graph)
    if core is not None and core not in graph:
        raise UnreadableTree([fault("unknown_core", core, **_WHOLE)])
    draft, names = TreeDraft(), {node: new_id() for node in graph}
    ordered = _is_ordered(graph)
    kinds = {node: _kind(graph, node, core, draft) for node in graph}
    if "core" not in kinds.values() and not draft.faults:
        _find_core(graph, kinds, draft)
    for node, name in names.items():
        data = graph.nodes[node]
        order = data["order"] if ordered else None
        draft.add(Entry(name, _words(node, data), kinds[node], _of_node(node), offers=_offers(data), order=order))
    for cause, effect in graph.edges():
        draft.join(names[cause], names[effect], _of_arrow(cause, effect))
    return GraphReading(draft.tree(), {name: node for node, name in names.items()})


def written_digraph(tree: TreeState, nodes: Mapping[str, Hashable], like: DiGraph) -> DiGraph:
    """Return ``tree`` as a graph, parked nodes included: ``text`` and ``kind``, ``offers`` where there are any.

    ``nodes`` gives the node of the graph for a name of the tree; what it does not know is called by its name. All else
    that nodes, arrows and the graph have in ``like`` they keep.
    """
    graph: DiGraph = nx.DiGraph()
    graph.graph.update(like.graph)
    ordered = _is_ordered(like)
    for name, kind in tree.positions().items():
        node, wording = nodes.get(name, name), tree.wording(name)
        kept = dict(like.nodes.get(node, {})) | {"text": wording.text, "kind": kind}
        if isinstance(kept.get("offers"), str):
            del kept["offers"]
        if wording.offers:
            kept["offers"] = "\n".join(wording.offers)
        if ordered:
            kept["order"] = int(tree.graph.nodes[name]["order"])
        graph.add_node(node)
        graph.nodes[node].update(kept)
    for name, other in tree.arrows():
        cause, effect = nodes.get(name, name), nodes.get(other, other)
        graph.add_edge(cause, effect)
        if like.has_edge(cause, effect):
            graph.edges[cause, effect].update(_of_edge(like, cause, effect))
    return graph


def _of_edge(like: DiGraph, cause: Hashable, effect: Hashable) -> dict[str, Any]:
    between: dict[Any, Any] = like.get_edge_data(cause, effect)
    return dict(next(iter(between.values()))) if like.is_multigraph() else between


def _require_arrows(graph: object) -> None:
    """Raise UnreadableTree for what is no graph of single arrows."""
    if not isinstance(graph, nx.Graph) or not graph.is_directed():
        raise UnreadableTree([fault("undirected", **_WHOLE)])
    if not graph:
        raise UnreadableTree([fault("empty_graph", **_WHOLE)])
    if graph.is_multigraph() and graph.number_of_edges() > len(set(graph.edges())):
        raise UnreadableTree([fault("parallel_arrows", **_WHOLE)])


def _is_ordered(graph: DiGraph) -> bool:
    """Tell whether every node says where it stands among its siblings."""
    orders = [data.get("order") for _, data in graph.nodes(data=True)]
    return all(type(order) is int and order >= 0 for order in orders)


def _words(node: Hashable, data: Mapping[str, Any]) -> str:
    """Return what a node says; raises HalfCharacter."""
    said = data.get("text")
    text = str(node if said is None else said)
    require_whole([text])
    return text


def _offers(data: Mapping[str, Any]) -> tuple[str, ...]:
    said = data.get("offers")
    return tuple(words for words in said.split("\n") if words.strip()) if isinstance(said, str) else ()


def _kind(graph: DiGraph, node: Hashable, core: Hashable | None, draft: TreeDraft) -> str | None:
    said = graph.nodes[node].get("kind")
    kind = None if said is None else kind_of(str(said))
    if core is not None:
        return "core" if node == core else "parked" if kind == "parked" else None
    if said is not None and kind is None:
        draft.fault("unknown_kind", _of_node(node), said)
    return kind


def _find_core(graph: DiGraph, kinds: dict[Hashable, str | None], draft: TreeDraft) -> None:
    """Call the node the core problem to or from which all others have a way; note it where there is none."""
    tree = graph.subgraph([node for node, kind in kinds.items() if kind != "parked"])
    if not tree:
        return
    if not nx.is_directed_acyclic_graph(tree):
        kinds[next(iter(tree))] = "core"  # any: the draft tells of the circle, and of nothing that depends on this
        return
    found = _centres(tree)
    if found:
        kinds[found[-1]] = "core"
    else:
        draft.fault("no_centre", _WHOLE, _listed([node for node in tree if not tree.out_degree(node)]))


def _centres(tree: DiGraph) -> list[Hashable]:
    """Return the nodes of a graph without circles that have a way to or from all others."""
    order = list(nx.topological_sort(tree))
    both = _gathering(order, tree.predecessors) & _gathering(order[::-1], tree.successors)
    return [node for node in order if node in both]


def _gathering(order: list[Hashable], near: Callable[[Hashable], Iterable[Hashable]]) -> set[Hashable]:
    """Return the nodes to which all those before them have a way: as each comes, nothing else leads nowhere yet."""
    ends: set[Hashable] = set()
    found = set()
    for node in order:
        ends.difference_update(near(node))
        ends.add(node)
        if len(ends) == 1:
            found.add(node)
    return found


def _listed(nodes: list[Hashable]) -> str:
    return " · ".join(map(str, nodes[:_NAMED])) + (" · …" if len(nodes) > _NAMED else "")


def _of_node(node: Hashable) -> Place:
    return {"node": str(node)[:200]}


def _of_arrow(cause: Hashable, effect: Hashable) -> Place:
    return {"arrow": f"{str(cause)[:100]} → {str(effect)[:100]}"}
