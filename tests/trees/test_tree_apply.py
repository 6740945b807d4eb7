"""Letting events happen: strictly, or not at all."""

import pytest

from ogcore.errors import UndoConflict
from ogcore.plan.events import GroupAdded
from ogcore.record.event import Event
from ogcore.record.reversal import OperationUndone
from ogcore.record.wording import Wording
from ogcore.trees.events import (
    BranchParked,
    CauseAdded,
    CoreProblemStated,
    CoreProblemWithdrawn,
    EffectAdded,
    NodeMoved,
    NodeRemoved,
    NodeReturned,
    NodeReworded,
    NodesLinked,
    NodesUnlinked,
)
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState


def fixed_tree() -> TreeState:
    """Return a tree with known node names: ``b -> a -> core -> z``."""
    tree = TreeState()
    for event in (
        CoreProblemStated("core", "Core", 1),
        CauseAdded("a", "A", "core", 2),
        CauseAdded("b", "B", "a", 3),
        EffectAdded("z", "Z", "core", 4),
    ):
        tree.apply(event)
    return tree


@pytest.mark.parametrize(
    "event",
    [
        CoreProblemStated("other", "Another core", 9),
        CoreProblemWithdrawn("core", "Core", 1),
        CoreProblemWithdrawn("a", "A", 2),
        CauseAdded("a", "Again", "core", 9),
        CauseAdded("n", "N", "nowhere", 9),
        EffectAdded("n", "N", "nowhere", 9),
        NodeReturned("a", Wording("A"), 2, (("a", "core"),)),
        NodeReturned("n", Wording("N"), 9, (("n", "nowhere"),)),
        NodeRemoved("nowhere", Wording("N"), 9, ()),
        NodeRemoved("b", Wording("Other words"), 3, (("b", "a"),)),
        NodeRemoved("a", Wording("A"), 2, (("a", "core"),)),
        NodeReworded("nowhere", Wording("A"), Wording("B")),
        NodeReworded("a", Wording("Other words"), Wording("B")),
        NodeReworded("a", Wording("A", ("offer",)), Wording("B")),
        NodesUnlinked("b", (("b", "core"),), ()),
        NodesLinked("a", (), (("a", "core"),)),
        NodesLinked("a", (), (("a", "nowhere"),)),
        NodesLinked("a", (), (("nowhere", "a"),)),
        NodeMoved("b", (("b", "a"),), (("a", "core"),)),
        BranchParked("a", (("a", "core"), ("b", "core")), ()),
    ],
    ids=lambda event: event.kind,
)
def test_an_event_that_does_not_fit_changes_nothing(event: Event) -> None:
    """What contradicts the present state is refused whole."""
    tree = fixed_tree()
    with pytest.raises(UndoConflict):
        tree.apply(event)
    assert tree == fixed_tree()
    assert tree.positions() == {"core": "core", "a": "cause", "b": "cause", "z": "effect"}


def test_events_of_other_things_are_a_mistake_of_the_caller() -> None:
    """A tree does not swallow what it cannot understand."""
    with pytest.raises(TypeError, match="GroupAdded"):
        TreeState().apply(GroupAdded("g", "Group", "", "RAT-42K"))


def test_a_leaf_added_to_a_parked_branch_is_parked() -> None:
    """Positions follow the arrows, also for events that no command would decide now."""
    tree = fixed_tree()
    tree.apply(BranchParked("a", (("a", "core"),), ()))
    assert tree.position("b") == "parked"
    tree.apply(CauseAdded("c", "C", "b", 5))
    assert tree.parked() == ["a", "b", "c"]


def test_every_tree_event_and_its_inverse_cancel() -> None:
    """Taking back each change of a busy tree leads to the tree before it."""
    tree = ProblemTree()
    tree.state_core_problem("Core")
    cause = tree.add_cause("Cause")
    shared = tree.add_cause("Shared", cause)
    effect = tree.add_effect("Effect")
    other = tree.add_cause("Other")
    tree.link(shared, other)
    tree.move(cause, tree.core_problem or "", other)
    tree.park(cause)
    tree.restore(cause, tree.core_problem or "")
    tree.unlink(shared, other)
    tree.remove(effect)
    tree.reword(cause, "Reworded")
    states = [TreeState()]
    for event in tree.events:
        after = states[-1].copy()
        after.apply(event)
        states.append(after)
    for before, event, after in zip(states, tree.events, states[1:], strict=False):
        trial = after.copy()
        trial.apply(event.inverse())
        assert trial == before, event
        trial.apply(event.inverse().inverse())
        assert trial == after, event


def test_what_cannot_be_taken_back_says_so() -> None:
    """Asking for the inverse of an undo is a mistake of the caller."""
    with pytest.raises(TypeError, match="OperationUndone"):
        OperationUndone("op").inverse()
