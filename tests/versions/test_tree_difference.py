"""What differs between two trees, and the way back from one to the other."""

from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import TreeRefusal
from ogcore.objectives.events import Objective
from ogcore.record.wording import Wording
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState
from ogcore.versions.difference import Moved, OffersChanged, Reworded, TreeDifference, difference, objective_difference
from ogcore.versions.tree_return import events_to_return, objectives_to_return
from tests.builders import assert_sound, small_tree

GESTURES = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9), st.integers(0, 9)), max_size=12)


def changed(tree: ProblemTree, gestures: list[tuple[int, int, int]]) -> TreeState:
    """Return the tree after some gestures; those that the tree refuses are left out."""
    for gesture, one, other in gestures:
        nodes = tree.ordered() or [tree.state_core_problem("Another problem")]
        a, b = nodes[one % len(nodes)], nodes[other % len(nodes)]
        todo = (
            lambda a=a, other=other: tree.add_cause(f"Cause {other}", a),
            lambda a=a, other=other: tree.add_effect(f"Effect {other}", a),
            lambda a=a, other=other: tree.reword(a, f"Words {other}"),
            lambda a=a, other=other: tree.reword(a, f"Offer {other}", base="something else"),
            lambda a=a, b=b: tree.link(a, b),
            lambda a=a: tree.park(a),
            lambda a=a: tree.remove(a),
            lambda a=a, b=b: tree.restore(a, b),
        )[gesture]
        try:
            todo()
        except TreeRefusal:
            continue
    return tree.copy()


@st.composite
def two_trees(draw: st.DrawFn) -> tuple[TreeState, TreeState]:
    """Return two states that one tree went through."""
    tree = small_tree().tree
    return changed(tree, draw(GESTURES)), changed(tree, draw(GESTURES))


def backwards(found: TreeDifference) -> TreeDifference:
    """Return the difference as somebody who goes the other way sees it."""
    return TreeDifference(
        found.removed,
        found.added,
        tuple(Reworded(each.node, each.after, each.before) for each in found.reworded),
        tuple(Moved(each.node, each.joined, each.cut) for each in found.moved),
        found.restored,
        found.parked,
        tuple(OffersChanged(each.node, each.after, each.before) for each in found.offers),
    )


@given(two_trees())
def test_a_difference_read_backwards_is_that_of_the_other_way(trees: tuple[TreeState, TreeState]) -> None:
    """What was added one way was removed the other way, and so on for every kind."""
    old, new = trees
    there, back = difference(old, new), difference(new, old)
    mirrored = backwards(back)
    for kind in ("added", "removed", "reworded", "moved", "parked", "restored", "offers"):
        assert sorted(getattr(there, kind), key=str) == sorted(getattr(mirrored, kind), key=str)


@given(two_trees())
def test_only_equal_trees_do_not_differ(trees: tuple[TreeState, TreeState]) -> None:
    """The difference is empty for equal trees, and for no others."""
    old, new = trees
    assert not difference(old, old.copy())
    assert bool(difference(old, new)) == (old != new)


@given(two_trees())
def test_going_back_makes_exactly_the_old_tree(trees: tuple[TreeState, TreeState]) -> None:
    """Going back leads to the old tree, and taking that back to the new one, sound all the way."""
    old, new = trees
    events = events_to_return(new, old)
    tree = new.copy()
    for event in events:
        tree.apply(event)
    assert tree == old
    assert_sound(tree)
    for event in reversed(events):
        tree.apply(event.inverse())
    assert tree == new
    assert bool(events) == (old != new)


def test_each_kind_of_change_is_told_as_what_it_is() -> None:
    """Added, removed, reworded, moved, parked and offered nodes are kept apart."""
    small = small_tree()
    tree, old = small.tree, small.tree.copy()
    new = tree.add_cause("Nobody coordinates")
    tree.reword(small.core, "Few adolescents are heard")
    tree.reword(small.effect, "Girls leave school", base="what it said long ago")
    tree.move(small.deep, small.cause, small.other)
    tree.park(small.cause)
    tree.remove(small.far)
    assert difference(old, tree) == TreeDifference(
        added=(new,),
        removed=(small.far,),
        reworded=(Reworded(small.core, "Many adolescents become pregnant", "Few adolescents are heard"),),
        moved=(Moved(small.deep, ((small.deep, small.cause),), ((small.deep, small.other),)),),
        parked=(small.cause,),
        offers=(OffersChanged(small.effect, (), ("Girls leave school",)),),
    )


def test_what_hung_on_a_removed_node_moved() -> None:
    """A node whose old place is gone is told to have moved, with its old place."""
    small = small_tree()
    tree, old = small.tree, small.tree.copy()
    tree.move(small.deep, small.cause, small.core)
    tree.remove(small.cause)
    found = difference(old, tree)
    assert found.moved == (Moved(small.deep, ((small.deep, small.cause),), ((small.deep, small.core),)),)


def test_objectives_go_back_one_by_one() -> None:
    """An objective that is new, gone or other is told and brought back; equal ones are left alone."""
    one, other = Objective(Wording("A"), "P"), Objective(Wording("B", ("C",)), "P", confirmed=False)
    now, then = {"same": one, "changed": one, "new": one}, {"same": one, "changed": other, "gone": other}
    assert [each.node for each in objective_difference(now, then)] == ["changed", "new", "gone"]
    assert [(event.before, event.after) for event in objectives_to_return(now, then)] == [  # type: ignore[attr-defined]
        (one, other),
        (one, None),
        (None, other),
    ]


def test_going_back_to_before_the_core_problem_and_again_to_it() -> None:
    """A core problem with other wordings beside it goes, and comes back with them; each step can be taken back."""
    small = small_tree()
    small.tree.reword(small.core, "Girls are not heard", base="what it said long ago")
    for now, then in ((small.tree, TreeState()), (TreeState(), small.tree)):
        events, tree = events_to_return(now, then), now.copy()
        for event in events:
            tree.apply(event)
        assert tree == then
        for event in reversed(events):
            tree.apply(event.inverse())
        assert tree == now
