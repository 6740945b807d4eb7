"""The rules of one cause-and-effect graph: never a cycle, never a node without a way to or from the core (R12).

Graphs are ``networkx.DiGraph`` with arrows cause -> effect. "Live" nodes are the core, everything that leads to it and
everything it leads to; all others lie in the parking lot. Nothing here changes a graph.
"""

from collections.abc import Iterable
from typing import TypeAlias

import networkx as nx

Graph: TypeAlias = "nx.DiGraph[str]"
Arrow = tuple[str, str]


def causes_and_effects(graph: Graph, core: str | None) -> tuple[set[str], set[str]]:
    """Return everything that leads to the core, and everything it leads to; empty sets while there is no core."""
    if core is None:
        return set(), set()
    return nx.ancestors(graph, core), nx.descendants(graph, core)


def live_nodes(graph: Graph, core: str | None) -> set[str]:
    """Return the core, its causes and its effects; the empty set while there is no core."""
    return set() if core is None else {core}.union(*causes_and_effects(graph, core))


def would_cycle(graph: Graph, cause: str, effect: str) -> bool:
    """Tell whether an arrow cause -> effect would close a circle."""
    return cause == effect or bool(nx.has_path(graph, effect, cause))


def rewired(graph: Graph, cut: Iterable[Arrow], joined: Iterable[Arrow], without: str | None = None) -> Graph:
    """Return a bare copy of ``graph`` with those arrows cut and joined, and (optionally) one node left out."""
    copy: Graph = nx.DiGraph()
    copy.add_nodes_from(graph)
    copy.add_edges_from(graph.edges)
    copy.remove_edges_from(cut)
    copy.add_edges_from(joined)
    if without is not None:
        copy.remove_node(without)
    return copy


def crossing_arrows(graph: Graph, core: str | None) -> tuple[Arrow, ...]:
    """Return the arrows between a live and a parked node: those that must be cut so that a parked branch lies apart."""
    live = live_nodes(graph, core)
    return tuple((a, b) for a, b in graph.edges if (a in live) != (b in live))


def broken_rules(graph: Graph, core: str | None) -> list[str]:
    """Return the codes of the rules that ``graph`` breaks; empty for a sound tree."""
    broken = []
    if core is not None and core not in graph:
        return ["core_missing"]
    if not nx.is_directed_acyclic_graph(graph):
        broken.append("cycle")
    if crossing_arrows(graph, core):
        broken.append("half_parked")
    return broken
