"""The parking lot: what is taken off the tree is never lost."""

import pytest

from ogcore.errors import CoreProblemStays, NodeNotFound, NotParked, UnknownChoice, WrongSide
from ogcore.record.wording import Wording
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import Small, assert_sound, small_tree


def shared() -> Small:
    """Return the small tree with ``deep`` feeding both causes of the core."""
    small = small_tree()
    small.tree.link(small.deep, small.other)
    return small


def test_a_parked_branch_keeps_its_shape_and_comes_back() -> None:
    """Parking takes the branch off whole; restoring hangs it where one says."""
    small = small_tree()
    small.tree.park(small.cause)
    assert small.tree.parked() == [small.cause, small.deep]
    small.tree.restore(small.cause, small.other)
    assert small.tree.parked() == []
    assert small.tree.effects(small.cause) == [small.other]
    assert small.tree.effects(small.deep) == [small.cause]


def test_parking_an_effect_takes_what_follows_from_it() -> None:
    """On the side of effects the branch goes with all that hangs on it."""
    small = small_tree()
    small.tree.park(small.effect)
    assert small.tree.parked() == [small.effect, small.far]
    assert_sound(small.tree)


def test_arrows_that_would_lie_half_parked_are_cut() -> None:
    """A shared cause stays live when one of its effects is parked, and the arrow between them goes."""
    small = shared()
    small.tree.park(small.cause)
    assert small.tree.parked() == [small.cause]
    assert small.tree.effects(small.deep) == [small.other]
    assert_sound(small.tree)
    small.tree.undo()
    assert small.tree.effects(small.deep) == [small.cause, small.other]


def test_restoring_cuts_arrows_that_would_lie_half_parked() -> None:
    """When one node of a parked branch comes back alone, its arrow to the part that stays is cut."""
    small = small_tree()
    small.tree.park(small.cause)
    small.tree.restore(small.deep, small.other)
    assert small.tree.parked() == [small.cause]
    assert small.tree.effects(small.deep) == [small.other]
    assert_sound(small.tree)


@pytest.mark.parametrize(("side", "position"), [("cause", "cause"), ("effect", "effect")])
def test_a_node_joined_to_the_core_comes_back_on_the_side_asked_for(side: str, position: str) -> None:
    """Only where the core is the neighbour does ``side`` decide."""
    small = small_tree()
    small.tree.park(small.other)
    small.tree.restore(small.other, small.core, side)
    assert small.tree.position(small.other) == position


def test_a_node_joined_to_an_effect_comes_back_as_an_effect() -> None:
    """Beside an effect one can only be an effect."""
    small = small_tree()
    small.tree.park(small.other)
    small.tree.restore(small.other, small.far)
    assert small.tree.causes(small.other) == [small.far]


def test_refusals_of_the_parking_lot() -> None:
    """The core is not parked, live nodes are not restored, parked ones give no hold, unknown ones are named."""
    small = small_tree()
    tree = small.tree
    tree.park(small.cause)
    before = tree.copy()
    with pytest.raises(CoreProblemStays):
        tree.park(small.core)
    with pytest.raises(NotParked) as refused:
        tree.restore(small.other, small.core)
    assert refused.value.data == {"node": small.other}
    with pytest.raises(WrongSide) as wrong:
        tree.restore(small.cause, small.deep)
    assert wrong.value.data == {"node": small.deep}
    with pytest.raises(UnknownChoice):
        tree.restore(small.cause, small.core, "above")
    with pytest.raises(NodeNotFound):
        tree.park("nowhere")
    for arguments in [("nowhere", small.core), (small.cause, "nowhere")]:
        with pytest.raises(NodeNotFound):
            tree.restore(*arguments)
    assert tree == before


def test_parking_what_is_parked_is_no_event() -> None:
    """A second tap on the same button does nothing."""
    small = small_tree()
    small.tree.park(small.cause)
    before = list(small.tree.events)
    small.tree.park(small.cause)
    assert small.tree.events == before


def test_removing_a_node_parks_what_hung_only_on_it() -> None:
    """Causes of a removed cause go to the parking lot; undo puts all of it back."""
    small = small_tree()
    before = small.tree.copy()
    small.tree.remove(small.cause)
    assert small.cause not in small.tree
    assert small.tree.parked() == [small.deep]
    small.tree.undo()
    assert small.tree == before


def test_removing_cuts_half_parked_arrows_and_undo_joins_them_again() -> None:
    """A branch that is parked by a removal lies wholly apart from what stays."""
    small = small_tree()
    deeper = small.tree.add_cause("Deeper", small.deep)
    small.tree.link(deeper, small.other)
    before = small.tree.copy()
    small.tree.remove(small.cause)
    assert small.tree.parked() == [small.deep]
    assert small.tree.effects(deeper) == [small.other]
    assert_sound(small.tree)
    small.tree.undo()
    assert small.tree == before


def test_a_parked_node_can_be_removed() -> None:
    """The parking lot can be tidied up."""
    small = small_tree()
    small.tree.park(small.cause)
    small.tree.remove(small.deep)
    assert small.tree.parked() == [small.cause]


def test_the_core_problem_goes_last() -> None:
    """With anything hanging on it the core stays; alone it can be taken back and stated anew, the parking lot kept."""
    small = small_tree()
    with pytest.raises(CoreProblemStays):
        small.tree.remove(small.core)
    for node in (small.cause, small.other, small.effect):
        small.tree.park(node)
    small.tree.remove(small.core)
    assert small.tree.core_problem is None
    assert len(small.tree.parked()) == 5
    assert small.tree.live() == set()
    core = small.tree.state_core_problem("Another")
    small.tree.restore(small.cause, core)
    assert small.tree.position(small.deep) == "cause"
    with pytest.raises(NodeNotFound):
        small.tree.remove(small.core)


def test_a_removed_core_problem_comes_back_with_the_wordings_offered_for_it() -> None:
    """Undoing the removal loses nobody's words."""
    tree = ProblemTree()
    core = tree.state_core_problem("Core")
    tree.reword(core, "Another", base="long ago")
    tree.remove(core)
    tree.undo()
    assert tree.wording(core) == Wording("Core", ("Another",))
