"""Commands on several nodes of a problem tree at one stroke, and on what one node says in several parts (R12).

As in :mod:`ogcore.trees.commands`: ``(state, what somebody wants) -> events``; NodeNotFound for an unknown node.
"""

from collections.abc import Iterable, Sequence

import networkx as nx

from ogcore.errors import BadInput, CoreProblemStays, NodeNotFound, TooManyNodes, WouldCycle, WrongSide
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, is_stale, statement
from ogcore.trees import causality
from ogcore.trees.causality import Arrow
from ogcore.trees.commands import NODE_LIMIT, Events, arrow_towards
from ogcore.trees.events import (
    BranchParked,
    BranchRestored,
    LinksChanged,
    MergedNode,
    NodeMoved,
    NodeRemoved,
    NodeReworded,
    NodesMerged,
    NodeSplitOff,
)
from ogcore.trees.state import TreeState

SELECTION_LIMIT = 1_000
PARTS_LIMIT = 20
SEVERAL = 2


def split(tree: TreeState, node: str, texts: Sequence[str], base: str | None = None) -> Events:
    """Let ``node`` say the first of ``texts`` and give each of the others a node of its own beside it.

    The new nodes hang on the same neighbours nearer the core; what hangs on ``node`` stays there. ``base`` is the text
    the writer started from: if somebody has changed it since, their words stay and the first text is offered beside
    them (R13). Raises CoreProblemStays for the core, BadInput for fewer than two texts or more than PARTS_LIMIT.
    """
    now, parts = tree.wording(node), [statement(text) for text in texts]
    if not SEVERAL <= len(parts) <= PARTS_LIMIT:
        raise BadInput(field="texts")
    if node == tree.core_problem:
        raise CoreProblemStays
    if len(tree) + len(parts) - 1 > NODE_LIMIT:
        raise TooManyNodes(NODE_LIMIT)
    after = now.offered(parts[0]) if is_stale(base, now.text, parts[0]) else now.reworded(parts[0])
    said = () if after == now else (NodeReworded(node, now, after),)
    nearer, order = _nearer(tree, node), tree.next_order()
    return said + tuple(
        NodeSplitOff(new, node, text, order + place, tuple(_renamed(arrow, {node: new}) for arrow in nearer))
        for place, (new, text) in enumerate((new_id(), text) for text in parts[1:])
    )


def merge(tree: TreeState, nodes: Sequence[str], text: str) -> Events:
    """Let several nodes become the first of them, saying ``text``; it has the arrows of all of them.

    Every wording is kept: offers stay offers, what each node said is in :attr:`TreeState.originals`. An arrow that
    would leave a branch half parked is not taken over. Raises BadInput for fewer than two nodes, CoreProblemStays when
    the core is not the first, WrongSide for a cause with an effect, WouldCycle when something lies between the nodes.
    """
    chosen, new = _chosen(tree, nodes), statement(text)
    if len(chosen) < SEVERAL:
        raise BadInput(field="nodes")
    first, others = chosen[0], chosen[1:]
    if tree.core_problem in others:
        raise CoreProblemStays
    sides = {tree.position(node) for node in chosen} - {"parked", "core"}
    if len(sides) > 1:
        raise WrongSide(others[-1])
    names = dict.fromkeys(others, first)
    one = {_renamed(arrow, names) for arrow in tree.graph.edges} - {(first, first)}
    graph = _graph(set(tree.graph) - set(others), one)
    if not nx.is_directed_acyclic_graph(graph):
        raise WouldCycle(others[0], first)
    loose = set(causality.crossing_arrows(graph, tree.core_problem))
    now = tree.wording(first)
    gone = tuple(
        MergedNode(node, tree.wording(node), tree.graph.nodes[node]["order"], _links(tree.graph, node))
        for node in others
    )
    offers = (offer for node in chosen for offer in tree.wording(node).offers)
    merged = Wording(new, tuple(offer for offer in dict.fromkeys(offers) if offer != new))
    before = set(tree.graph.edges)
    return (NodesMerged(first, now, merged, gone, _sorted(one - before - loose), _sorted(loose & before)),)


def move_all(tree: TreeState, nodes: Sequence[str], target: str, side: str = "cause") -> Events:
    """Hang all ``nodes`` from ``target`` alone; a chosen node that hangs on another chosen one goes along with it.

    What was parked comes back; ``side`` (``cause`` or ``effect``) decides for that only when ``target`` is the core.
    Raises CoreProblemStays, WouldCycle, WrongSide when ``target`` is parked, BadInput.
    """
    if side not in ("cause", "effect"):
        raise BadInput(field="side")
    heads = _heads(tree, _chosen(tree, nodes, target))
    after = causality.rewired(tree.graph, (), ())
    events: list[LinksChanged] = []
    for node in heads:
        position = tree.position(node)
        cut = () if position == "parked" else _nearer(tree, node)
        new = arrow_towards(tree, node, target, default_cause=(side if position == "parked" else position) == "cause")
        if cut == (new,):
            continue
        after.remove_edges_from(cut)
        if causality.would_cycle(after, *new):
            raise WouldCycle(*new)
        after.add_edge(*new)
        events.append((BranchRestored if position == "parked" else NodeMoved)(node, cut, (new,)))
    return _apart(tree, events, after)


def park_all(tree: TreeState, nodes: Sequence[str]) -> Events:
    """Lay all ``nodes`` in the parking lot, those that hang on each other still joined; raises CoreProblemStays."""
    heads = [node for node in _heads(tree, _chosen(tree, nodes)) if tree.position(node) != "parked"]
    events = [BranchParked(node, _nearer(tree, node), ()) for node in heads]
    after = causality.rewired(tree.graph, (arrow for event in events for arrow in event.cut), ())
    return _apart(tree, events, after)


def remove_all(tree: TreeState, nodes: Sequence[str]) -> Events:
    """Take all ``nodes`` out; what hung only on them goes to the parking lot. Raises CoreProblemStays."""
    chosen = _chosen(tree, nodes)
    if tree.core_problem in chosen:
        raise CoreProblemStays
    left = causality.rewired(tree.graph, (), ())
    left.remove_nodes_from(chosen)
    loose = causality.crossing_arrows(left, tree.core_problem)
    after = causality.rewired(tree.graph, loose, ())
    events: list[BranchParked | NodeRemoved] = [BranchParked(chosen[0], loose, ())] if loose else []
    for node in chosen:
        events.append(NodeRemoved(node, tree.wording(node), tree.graph.nodes[node]["order"], _links(after, node)))
        after.remove_node(node)
    return tuple(events)


def _chosen(tree: TreeState, nodes: Sequence[str], *more: str) -> list[str]:
    if not 0 < len(nodes) <= SELECTION_LIMIT:
        raise BadInput(field="nodes")
    for node in (*nodes, *more):
        if node not in tree:
            raise NodeNotFound(node)
    return list(dict.fromkeys(nodes))


def _heads(tree: TreeState, chosen: Sequence[str]) -> list[str]:
    """Return the chosen nodes that hang on no other chosen one; raises CoreProblemStays."""
    if tree.core_problem in chosen:
        raise CoreProblemStays
    names = set(chosen)
    return [node for node in chosen if not any(names.intersection(arrow) - {node} for arrow in _nearer(tree, node))]


def _nearer(tree: TreeState, node: str) -> tuple[Arrow, ...]:
    """Return the arrows by which ``node`` hangs on what is nearer the core; in the parking lot, on its effects."""
    arrows = tree.graph.in_edges(node) if tree.position(node) == "effect" else tree.graph.out_edges(node)
    return _sorted(arrows)


def _apart(tree: TreeState, events: list[LinksChanged] | list[BranchParked], after: causality.Graph) -> Events:
    """Return the events, the last of which also cuts the arrows that would leave a branch half parked."""
    if not events:
        return ()
    joined = {arrow for event in events for arrow in event.joined}
    loose = [arrow for arrow in causality.crossing_arrows(after, tree.core_problem) if arrow not in joined]
    last = events[-1]
    return (*events[:-1], type(last)(last.node, (*last.cut, *loose), last.joined))


def _renamed(arrow: Arrow, names: dict[str, str]) -> Arrow:
    cause, effect = arrow
    return names.get(cause, cause), names.get(effect, effect)


def _links(graph: causality.Graph, node: str) -> tuple[Arrow, ...]:
    return (*graph.in_edges(node), *graph.out_edges(node))


def _sorted(arrows: Iterable[Arrow]) -> tuple[Arrow, ...]:
    return tuple(sorted(arrows))


def _graph(nodes: Iterable[str], arrows: Iterable[Arrow]) -> causality.Graph:
    graph: causality.Graph = nx.DiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(arrows)
    return graph
