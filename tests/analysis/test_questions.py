"""Graphs and questions (R14, R44): right values of the example tree, in the forms other programs take."""

import io

import networkx as nx
import pandas as pd
import pytest

from ogcore.analysis import (
    OpenPlan,
    agreement_by_arrow,
    count_paths,
    open_plan,
    paths_between,
    roots_that_feed_most_effects,
    tree_difference,
    uncovered_causes,
)

TEACHERS = {"en": "Teachers poorly trained in sexual education", "es": "Docentes"}


@pytest.fixture(scope="module")
def tree() -> "nx.DiGraph[str]":
    """Return the English example tree."""
    return open_plan.demonstration("en").problem_tree("Group 2")


def node(tree: "nx.DiGraph[str]", text: str) -> str:
    """Return the card that says so."""
    return next(name for name, held in tree.nodes(data=True) if held["text"] == text)


def test_the_example_tree_has_its_right_values(tree: "nx.DiGraph[str]") -> None:
    """One core problem, eight causes, four effects; one cause feeds two and reaches the core by two paths."""
    kinds = [held["kind"] for _, held in tree.nodes(data=True)]
    assert [kinds.count(kind) for kind in ("core", "cause", "effect")] == [1, 8, 4]
    teachers, core = node(tree, TEACHERS["en"]), next(name for name in tree if tree.nodes[name]["kind"] == "core")
    assert {tree.nodes[effect]["kind"] for effect in tree.successors(teachers)} == {"cause"}
    assert tree.out_degree(teachers) == 2
    assert [len(path) for path in paths_between(tree, teachers, core)] == [4, 4]
    assert count_paths(tree, teachers, core) == 2


def test_roots_are_told_with_how_much_they_feed(tree: "nx.DiGraph[str]") -> None:
    """The root that reaches the core by two paths comes first; all reach all effects, there being one core."""
    roots = roots_that_feed_most_effects(tree)
    assert roots.text.iloc[0] == TEACHERS["en"]
    assert (roots.feeds.iloc[0], roots.paths_to_core.iloc[0]) == (2, 2)
    assert set(roots.effects) == {4}
    assert len(roots) == 4
    assert roots.effects.dtype == "Int64"


def test_causes_without_a_commitment_are_told_and_those_of_a_covered_root_are_not(tree: "nx.DiGraph[str]") -> None:
    """A commitment at a root covers every cause it feeds, and no other."""
    bare = tree.copy()
    nx.set_node_attributes(bare, 0, "commitments")
    assert len(uncovered_causes(bare)) == 8
    covered = bare.copy()
    covered.nodes[node(tree, TEACHERS["en"])]["commitments"] = 1
    left = set(uncovered_causes(covered).text)
    assert len(left) == 3
    assert "Opening hours incompatible with school" in left


def test_a_path_there_is_not_is_none(tree: "nx.DiGraph[str]") -> None:
    """Arrows lead one way."""
    core = next(name for name in tree if tree.nodes[name]["kind"] == "core")
    assert paths_between(tree, core, node(tree, TEACHERS["en"])) == []
    with pytest.raises(nx.NodeNotFound):
        paths_between(tree, "nobody", core)


def test_the_difference_of_two_trees_is_told_card_by_card(tree: "nx.DiGraph[str]") -> None:
    """Added, removed and reworded cards, and arrows; none between a tree and itself."""
    assert tree_difference(tree, tree).empty
    new = tree.copy()
    teachers = node(tree, TEACHERS["en"])
    effect = min(tree.successors(teachers))
    new.nodes[teachers]["text"] = "Nobody trains teachers"
    new.remove_edge(teachers, effect)
    new.add_node("x", text="A new cause", kind="cause", depth=4)
    new.add_edge("x", teachers)
    told = tree_difference(tree, new)
    assert list(told.change) == ["added", "reworded", "arrow_added", "arrow_removed"]
    assert (told.before.iloc[1], told.after.iloc[1]) == (TEACHERS["en"], "Nobody trains teachers")
    assert (told.node.iloc[3], told.effect.iloc[3]) == (teachers, effect)
    assert set(tree_difference(new, tree).change) == {"removed", "reworded", "arrow_added", "arrow_removed"}


def test_agreement_is_missing_where_nobody_may_tell_it(tree: "nx.DiGraph[str]", plan: OpenPlan) -> None:
    """Arrows nobody was asked about have no agreement, which is not zero, and come last; the types are the same."""
    for graph in (tree, plan.problem_tree()):
        told = agreement_by_arrow(graph)
        assert len(told) == graph.number_of_edges()
        assert (told.agreement.dtype, told.people.dtype) == ("Float64", "Int64")
        assert (told.people.dropna() >= 3).all()
    told = agreement_by_arrow(tree)
    assert list(told.agreement.notna()) == [True] * 5 + [False] * 8
    assert told.agreement.iloc[0] == 0.5


@pytest.mark.parametrize("name", ["problem_tree", "objective_tree", "chain"])
def test_a_graph_goes_into_other_programs(plan: OpenPlan, empty: OpenPlan, name: str) -> None:
    """GraphML and an edge list are written of each graph, full or empty, and come back with the same nodes."""
    for opened in (plan, empty):
        graph = getattr(opened, name)()
        file = io.BytesIO()
        nx.write_graphml(graph, file)
        file.seek(0)
        assert set(nx.read_graphml(file).nodes) == set(graph.nodes)
        assert len(nx.to_pandas_edgelist(graph)) == graph.number_of_edges()
    assert getattr(plan, name)().number_of_nodes() > 0


def test_a_graph_is_a_copy(plan: OpenPlan) -> None:
    """What an analyst does to a graph changes neither the plan nor the next graph."""
    plan.problem_tree().clear()
    assert plan.problem_tree().number_of_nodes() > 0


def test_the_chain_has_a_step_for_each_link_of_a_path(plan: OpenPlan) -> None:
    """Ideas lead to cards, cards to their means, and means to commitments (R50); the frame and the graph agree."""
    graph, frame = plan.chain(), plan.frame("chain")
    steps = nx.get_node_attributes(graph, "step")
    order = ("idea", "cause", "means", "commitment")
    assert all(order.index(steps[one]) < order.index(steps[other]) for one, other in graph.edges)
    for step in order:
        assert sum(found == step for found in steps.values()) == frame[step].nunique()
    whole = frame[frame.breaks_at.isna()]
    assert whole.commitment.notna().all()


def test_questions_are_asked_of_an_empty_plan_too(empty: OpenPlan) -> None:
    """Where there is no tree every answer is an empty frame with its columns."""
    tree = empty.problem_tree()
    for ask in (roots_that_feed_most_effects, uncovered_causes, agreement_by_arrow):
        answer = ask(tree)
        assert isinstance(answer, pd.DataFrame)
        assert answer.empty
        assert len(answer.columns) > 3
