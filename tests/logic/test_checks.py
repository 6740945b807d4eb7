"""What a careful facilitator would notice."""

from ogcore.logic.checks import Finding, check
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import small_tree


def test_an_empty_tree_lacks_its_core_problem() -> None:
    """Without a core problem that is the one thing to say."""
    assert list(check(ProblemTree())) == [Finding("no_core_problem", ())]


def test_a_bare_core_problem_lacks_causes_and_effects() -> None:
    """Both sides are missed."""
    tree = ProblemTree()
    core = tree.state_core_problem("Core")
    assert list(check(tree)) == [Finding("no_cause", (core,)), Finding("no_effect", (core,))]


def test_a_single_cause_is_noticed() -> None:
    """One cause alone explains little."""
    tree = ProblemTree()
    core = tree.state_core_problem("Core")
    cause = tree.add_cause("Cause")
    tree.add_effect("Effect")
    assert list(check(tree)) == [Finding("single_cause", (core, cause))]


def test_duplicates_are_noticed_whatever_their_case_and_stop() -> None:
    """The same words twice are named together, in sibling order."""
    small = small_tree()
    twin = small.tree.add_cause("METHODS are unknown.", small.other)
    assert list(check(small.tree)) == [Finding("duplicate", (small.cause, twin))]


def test_a_sound_tree_has_no_findings() -> None:
    """Where nothing is amiss nothing is said."""
    assert list(check(small_tree().tree)) == []
