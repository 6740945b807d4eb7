"""The mirror of the problem tree."""

import networkx as nx
import pytest

from ogcore.errors import NodeNotFound, UnknownLanguage
from ogcore.language import Proposal, conversion, worked_out
from ogcore.objectives.events import Objective
from ogcore.objectives.objective_tree import ObjectiveTree
from ogcore.record.wording import Wording
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import small_tree


def test_pairs_read_effects_then_core_then_causes() -> None:
    """The order is that of an outline, branch by branch, with the distance from the core."""
    small = small_tree()
    tree = ObjectiveTree(small.tree, {}, "en")
    assert [(pair.node, pair.kind, pair.depth) for pair in tree.pairs()] == [
        (small.effect, "effect", 1),
        (small.far, "effect", 2),
        (small.core, "core", 0),
        (small.cause, "cause", 1),
        (small.deep, "cause", 2),
        (small.other, "cause", 1),
    ]


def test_a_shared_cause_is_one_pair() -> None:
    """A node with several effects stands once, at its shortest distance."""
    small = small_tree()
    small.tree.link(small.deep, small.core)
    pairs = [pair for pair in ObjectiveTree(small.tree, {}, "en").pairs() if pair.node == small.deep]
    assert [pair.depth for pair in pairs] == [1]


def test_parked_problems_have_no_objective() -> None:
    """What lies in the parking lot is left out, with its arrows."""
    small = small_tree()
    small.tree.park(small.cause)
    tree = ObjectiveTree(small.tree, {}, "en")
    assert set(tree.graph) == {small.core, small.other, small.effect, small.far}
    assert tree.ordered() == [small.core, small.other, small.effect, small.far]
    with pytest.raises(NodeNotFound):
        tree.position(small.cause)


def test_positions_mirror_the_problem_tree() -> None:
    """Causes become means, effects ends, and the arrows stay."""
    small = small_tree()
    tree = ObjectiveTree(small.tree, {}, "en")
    assert tree.core_objective == small.core
    assert tree.position(small.core) == "core"
    assert tree.means() == [small.cause, small.deep, small.other]
    assert tree.ends() == [small.effect, small.far]
    assert set(tree.graph.edges) == set(small.tree.graph.edges)
    assert isinstance(tree.graph, nx.DiGraph)
    assert tree.graph.graph == {"language": "en"}


def test_a_reworded_problem_makes_its_objective_stale() -> None:
    """Both texts stay; the pair says that they no longer belong together until somebody confirms again."""
    small = small_tree()
    objective = Objective(Wording("Methods are known"), "Methods are unknown")
    pair = {p.node: p for p in ObjectiveTree(small.tree, {small.cause: objective}, "en").pairs()}[small.cause]
    assert not pair.stale
    assert pair.text == "Methods are known"
    small.tree.reword(small.cause, "Methods are expensive")
    pair = {p.node: p for p in ObjectiveTree(small.tree, {small.cause: objective}, "en").pairs()}[small.cause]
    assert pair.stale
    assert (pair.problem, pair.text) == ("Methods are expensive", "Methods are known")


def test_the_graph_says_what_is_confirmed() -> None:
    """A confirmed objective shows its words; without one the proposal is shown, or nothing, and never as confirmed."""
    tree = ProblemTree()
    core = tree.state_core_problem("Lack of water")
    cause = tree.add_cause("zzz")
    objectives = {core: Objective(Wording("Water for all"), "Lack of water")}
    graph = ObjectiveTree(tree, objectives, "en").graph
    assert graph.nodes[core] == {
        "text": "Water for all",
        "problem": "Lack of water",
        "kind": "core",
        "confirmed": True,
    }
    assert not graph.nodes[cause]["confirmed"]
    pair = ObjectiveTree(tree, {}, "en").pairs()[0]
    assert not pair.stale
    assert pair.text == pair.proposal.text


def test_an_empty_tree_has_no_pairs() -> None:
    """Before a core problem is stated there is nothing to turn."""
    tree = ObjectiveTree(ProblemTree(), {}, "es")
    assert tree.pairs() == []
    assert tree.core_objective is None


def test_a_language_without_rules_is_refused() -> None:
    """Proposals are made only in a language there are rules for."""
    with pytest.raises(UnknownLanguage):
        ObjectiveTree(small_tree().tree, {}, "xx")


def test_an_edit_words_one_proposal_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a card turns into is worked out once for its words: a large tree is not gone through again for each edit."""
    tree = ProblemTree()
    core = tree.state_core_problem("Nobody mends the street lamps of the harbour")
    tree.add_cause("The harbour office keeps no list of broken lamps", core)
    list(ObjectiveTree(tree, {}, "en").pairs())
    asked: list[str] = []

    def propose(problem: str, language: str) -> Proposal:
        asked.append(problem)
        return conversion.propose(problem, language)

    monkeypatch.setattr(worked_out, "propose", propose)
    tree.add_cause("Lamp posts of the harbour rust away", core)
    list(ObjectiveTree(tree, {}, "en").pairs())
    assert asked == ["Lamp posts of the harbour rust away"]
