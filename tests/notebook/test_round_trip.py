"""From a graph through a widget and back: whatever a graph holds, it holds it still (R43, R44)."""

from typing import Any

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from ogcore.exchange.digraph import read_digraph
from workbench.notebook import tree

WORDS = st.text("abcdefgh áñ¿“", min_size=1, max_size=20).map(lambda text: f"x{' '.join(text.split())}")
NODES = st.one_of(st.integers(), WORDS, st.tuples(st.integers(), st.booleans()))
ATTRIBUTES = st.dictionaries(st.sampled_from(["weight", "source", "note"]), st.one_of(st.integers(), WORDS), max_size=2)


@st.composite
def graphs(draw: st.DrawFn) -> "nx.DiGraph[Any]":
    """Return a graph that is a tree of causality: causes by their number below the core, effects above it."""
    nodes = draw(st.lists(NODES, min_size=1, max_size=8, unique=True))
    below = draw(st.integers(0, len(nodes) - 1))
    core, causes, effects = nodes[below], nodes[:below], nodes[below + 1 :]
    graph: nx.DiGraph[Any] = nx.DiGraph(**draw(ATTRIBUTES))
    for node in draw(st.permutations(nodes)):
        kind = "core" if node == core else "cause" if node in causes else "effect"
        graph.add_node(node, text=draw(WORDS), kind=kind, **draw(ATTRIBUTES))
    for side in ([core, *reversed(causes)], [core, *effects]):
        for place, node in enumerate(side[1:], 1):
            for other in draw(st.sets(st.sampled_from(side[:place]), min_size=1, max_size=2)):
                arrow = (node, other) if node in causes else (other, node)
                graph.add_edge(*arrow, **draw(ATTRIBUTES))
    return graph


@settings(max_examples=40, deadline=None)
@given(graphs())
def test_a_graph_comes_back_as_it_was(graph: "nx.DiGraph[Any]") -> None:
    """Nodes of any kind, their order, arrows and every attribute come back equal, however often."""
    given = tree(graph, language="en").graph
    assert nx.utils.graphs_equal(given, graph)
    assert list(given) == list(graph)
    core = next(node for node, data in graph.nodes(data=True) if data["kind"] == "core")
    assert nx.utils.graphs_equal(tree(given, core=core).graph, graph)


def test_a_core_is_found_in_a_large_tree_at_once() -> None:
    """Ten thousand cards without kinds are read in one walk: the one that all others lead to is the core problem."""
    graph: nx.DiGraph[Any] = nx.DiGraph((node, node // 2) for node in range(1, 10_000))
    graph.remove_edges_from([(0, 0)])
    read = read_digraph(graph)
    assert read.nodes[str(read.tree.core_problem)] == 0
