"""Changing a problem tree: words and arrows."""

import pytest

from ogcore.errors import (
    AlreadyLinked,
    CoreProblemStays,
    NodeNotFound,
    NotLinked,
    WouldCycle,
    WrongSide,
)
from ogcore.record.wording import Wording
from tests.builders import assert_sound, small_tree


def test_reword_changes_the_words() -> None:
    """A reword from the present text replaces it."""
    small = small_tree()
    small.tree.reword(small.cause, "  Nobody knows the methods ", base="Methods are unknown")
    assert small.tree.wording(small.cause) == Wording("Nobody knows the methods")


def test_two_simultaneous_rewordings_are_both_kept() -> None:
    """The second of two edits that began from the same text becomes an offer beside the first."""
    small = small_tree()
    small.tree.reword(small.cause, "First", base="Methods are unknown")
    small.tree.reword(small.cause, "Second", base="Methods are unknown")
    assert small.tree.wording(small.cause) == Wording("First", ("Second",))


def test_settling_chooses_one_wording_and_lets_the_others_go() -> None:
    """After settling there is one text and no offer; undo brings all of them back."""
    small = small_tree()
    small.tree.reword(small.cause, "Second", base="something else")
    small.tree.settle_wording(small.cause, "Second")
    assert small.tree.wording(small.cause) == Wording("Second")
    small.tree.undo()
    assert small.tree.wording(small.cause) == Wording("Methods are unknown", ("Second",))


def test_a_reword_to_the_same_words_is_no_event() -> None:
    """What is already so leaves no trace."""
    small = small_tree()
    before = list(small.tree.events)
    small.tree.reword(small.cause, "Methods are  unknown")
    small.tree.settle_wording(small.cause, "Methods are unknown")
    assert small.tree.events == before


def test_words_of_an_unknown_node_are_refused() -> None:
    """Rewording or settling a node that is not there names it."""
    tree = small_tree().tree
    for change in (tree.reword, tree.settle_wording):
        with pytest.raises(NodeNotFound):
            change("nowhere", "words")


def test_a_cause_may_feed_several_nodes() -> None:
    """A shared cause is one node with several effects, and losing one of them does not park it."""
    small = small_tree()
    small.tree.link(small.deep, small.other)
    assert small.tree.effects(small.deep) == [small.cause, small.other]
    small.tree.unlink(small.deep, small.cause)
    assert small.tree.position(small.deep) == "cause"
    assert small.tree.parked() == []


def test_an_arrow_is_drawn_once() -> None:
    """Linking what is linked already is refused with both ends."""
    small = small_tree()
    with pytest.raises(AlreadyLinked) as refused:
        small.tree.link(small.cause, small.core)
    assert refused.value.data == {"cause": small.cause, "effect": small.core}


@pytest.mark.parametrize(
    ("cause", "effect"), [("core", "core"), ("core", "deep"), ("cause", "deep"), ("far", "deep"), ("far", "core")]
)
def test_nothing_becomes_its_own_cause(cause: str, effect: str) -> None:
    """An arrow that closes a circle, however long, is refused with both ends and draws nothing."""
    small = small_tree()
    before = small.tree.copy()
    with pytest.raises(WouldCycle) as refused:
        small.tree.link(getattr(small, cause), getattr(small, effect))
    assert refused.value.data == {"cause": getattr(small, cause), "effect": getattr(small, effect)}
    assert small.tree == before


def test_links_join_live_nodes_only() -> None:
    """A parked end is refused as the wrong side, an unknown end by name."""
    small = small_tree()
    small.tree.park(small.other)
    for arrow in [(small.other, small.core), (small.deep, small.other)]:
        with pytest.raises(WrongSide) as refused:
            small.tree.link(*arrow)
        assert refused.value.data == {"node": small.other}
    for arrow in [("nowhere", small.core), (small.cause, "nowhere")]:
        with pytest.raises(NodeNotFound):
            small.tree.link(*arrow)


def test_unlinking_parks_what_has_no_other_way() -> None:
    """The branch behind the only arrow goes to the parking lot whole and keeps its shape."""
    small = small_tree()
    small.tree.unlink(small.cause, small.core)
    assert small.tree.parked() == [small.cause, small.deep]
    assert small.tree.effects(small.deep) == [small.cause]
    assert_sound(small.tree)


def test_unlinking_needs_an_arrow() -> None:
    """No arrow, or the arrow the other way round, is refused; an unknown node by name."""
    small = small_tree()
    with pytest.raises(NotLinked) as refused:
        small.tree.unlink(small.core, small.cause)
    assert refused.value.data == {"cause": small.core, "effect": small.cause}
    with pytest.raises(NodeNotFound):
        small.tree.unlink(small.core, "nowhere")


def test_a_branch_moves_with_all_that_hangs_on_it() -> None:
    """Moving a cause under another takes its own causes along."""
    small = small_tree()
    small.tree.move(small.cause, small.core, small.other)
    assert small.tree.effects(small.cause) == [small.other]
    assert small.tree.effects(small.deep) == [small.cause]
    assert small.tree.causes(small.core) == [small.other]
    assert_sound(small.tree)


def test_an_effect_moves_under_an_effect() -> None:
    """On the side of effects the arrow keeps its direction."""
    small = small_tree()
    second = small.tree.add_effect("Second effect")
    small.tree.move(second, small.core, small.far)
    assert small.tree.causes(second) == [small.far]
    small.tree.move(second, small.far, small.core)
    assert small.tree.causes(second) == [small.core]


def test_a_node_may_change_sides() -> None:
    """An effect moved to a cause becomes a cause, and what followed from it is parked, not lost."""
    small = small_tree()
    small.tree.move(small.effect, small.core, small.cause)
    assert small.tree.position(small.effect) == "cause"
    assert small.tree.effects(small.effect) == [small.cause]
    assert small.tree.parked() == [small.far]
    assert_sound(small.tree)


def test_moving_to_where_it_is_changes_nothing() -> None:
    """Source and target being the same is no event."""
    small = small_tree()
    before = list(small.tree.events)
    small.tree.move(small.cause, small.core, small.core)
    assert small.tree.events == before


def test_a_branch_is_not_moved_by_what_hangs_on_it() -> None:
    """Naming the neighbour away from the core as the source is refused: nothing would be left to hang on."""
    small = small_tree()
    farther = small.tree.add_effect("Farther", small.far)
    for arguments in [(small.effect, small.far, farther), (small.cause, small.deep, small.other)]:
        with pytest.raises(NotLinked):
            small.tree.move(*arguments)
    assert_sound(small.tree)


def test_a_parked_node_may_be_moved_back() -> None:
    """Dragging a node out of a parked branch hangs it on the tree and leaves the rest parked."""
    small = small_tree()
    small.tree.park(small.cause)
    small.tree.move(small.deep, small.cause, small.other)
    small.tree.park(small.effect)
    small.tree.move(small.far, small.effect, small.core)
    assert small.tree.parked() == [small.cause, small.effect]
    assert (small.tree.position(small.deep), small.tree.position(small.far)) == ("cause", "effect")
    assert_sound(small.tree)


def test_moves_that_break_a_rule_are_refused() -> None:
    """The core stays, sources must be neighbours, targets live, arrows new and circles never."""
    small = small_tree()
    tree = small.tree
    tree.link(small.deep, small.other)
    parked = tree.add_cause("Parked")
    tree.park(parked)
    before = tree.copy()
    for arguments, refusal in [
        ((small.core, small.cause, small.other), CoreProblemStays),
        ((small.deep, small.core, small.other), NotLinked),
        ((small.deep, small.cause, small.other), AlreadyLinked),
        ((small.deep, small.cause, parked), WrongSide),
        ((small.cause, small.core, small.deep), WouldCycle),
        ((small.cause, small.core, small.cause), WouldCycle),
        (("nowhere", small.core, small.cause), NodeNotFound),
        ((small.deep, "nowhere", small.other), NodeNotFound),
        ((small.deep, small.cause, "nowhere"), NodeNotFound),
    ]:
        with pytest.raises(refusal):
            tree.move(*arguments)
    assert tree == before
