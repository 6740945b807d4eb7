"""Very deep and very large trees."""

import pytest

from ogcore.objectives.objective_tree import ObjectiveTree
from ogcore.trees import causality
from ogcore.trees.outline import read_outline, write_outline
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import assert_sound


def test_a_chain_of_five_hundred_steps() -> None:
    """Depth is no obstacle to editing, reading as objectives, writing as an outline or undoing."""
    tree = ProblemTree()
    node = tree.state_core_problem("Problem")
    first = node
    for step in range(500):
        node = tree.add_cause(f"Cause {step}", node)
        first = node if step == 0 else first
    tree.park(first)
    assert len(tree.parked()) == 500
    tree.undo()
    pairs = ObjectiveTree(tree, {}, "en").pairs()
    assert max(pair.depth for pair in pairs) == 500
    assert len(read_outline(write_outline(tree))) == 501
    assert_sound(tree)


@pytest.mark.no_cover  # many times through what other tests run through once
def test_ten_thousand_nodes() -> None:
    """A tree of 10,000 nodes is built, changed and taken back; what it costs is measured in benchmarks."""
    tree = ProblemTree()
    core = tree.state_core_problem("Problem")
    nodes = [core]
    for place in range(1, 10_000):
        nodes.append(tree.add_cause(f"Cause {place}", nodes[place // 10]))
    tree.move(nodes[1], core, nodes[2])
    tree.remove(nodes[5])
    tree.undo()
    tree.undo()
    assert len(tree) == 10_000
    assert tree.effects(nodes[1]) == [core]
    assert causality.broken_rules(tree.graph, tree.core_problem) == []
