"""The rules of a cause-and-effect graph."""

import networkx as nx
import pytest

from ogcore.trees import causality


@pytest.mark.parametrize(
    ("arrows", "core", "broken"),
    [
        ([("a", "core"), ("core", "b"), ("p", "q")], "core", []),
        ([("a", "b")], None, []),
        ([("a", "b")], "core", ["core_missing"]),
        ([("core", "core")], "core", ["cycle"]),
        ([("a", "core"), ("core", "b"), ("b", "a")], "core", ["cycle"]),
        ([("a", "core"), ("a", "p")], "core", ["half_parked"]),
        ([("core", "b"), ("p", "b"), ("p", "q"), ("q", "p")], "core", ["cycle", "half_parked"]),
    ],
)
def test_broken_rules_are_named(arrows: list[tuple[str, str]], core: str | None, broken: list[str]) -> None:
    """A circle, a missing core and an arrow between live and parked nodes each have their code."""
    graph: causality.Graph = nx.DiGraph()
    graph.add_edges_from(arrows)
    assert causality.broken_rules(graph, core) == broken


def test_rewiring_leaves_the_graph_alone() -> None:
    """What is tried is tried on a copy."""
    graph: causality.Graph = nx.DiGraph([("a", "b"), ("b", "c")])
    tried = causality.rewired(graph, [("a", "b")], [("a", "c")], without="b")
    assert set(tried.edges) == {("a", "c")}
    assert set(graph.edges) == {("a", "b"), ("b", "c")}
