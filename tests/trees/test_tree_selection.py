"""Several nodes at one stroke: splitting, merging, moving, parking and removing, each taken back by one undo (R12)."""

import pytest

from ogcore.errors import (
    BadInput,
    CoreProblemStays,
    EmptyText,
    NodeNotFound,
    TooManyNodes,
    UndoConflict,
    WouldCycle,
    WrongSide,
)
from ogcore.record.wording import Wording
from ogcore.trees.events import MergedNode, NodesMerged, NodesParted, NodeSplitOff
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import Small, assert_sound, small_tree, texts


def taken_back(small: Small) -> None:
    """Hold that one undo leads back to the small tree, and one redo forward again."""
    after = small.tree.copy()
    small.tree.undo()
    fresh = small_tree().tree
    assert texts(small.tree, small.tree.ordered()) == texts(fresh, fresh.ordered())
    assert_sound(small.tree)
    small.tree.redo()
    assert small.tree == after


def test_splitting_gives_each_part_a_node_beside_the_first() -> None:
    """The first part keeps the arrows and what hangs on it; the others hang on the same effects."""
    small = small_tree()
    small.tree.link(small.deep, small.other)
    small.tree.split(small.deep, ["Teachers untrained", "Teachers unpaid", "Teachers few"])
    assert texts(small.tree, small.tree.causes(small.cause)) == [
        "Teachers untrained",
        "Teachers unpaid",
        "Teachers few",
    ]
    assert small.tree.causes(small.other) == small.tree.causes(small.cause)
    small.tree.undo()
    assert texts(small.tree, small.tree.causes(small.cause)) == ["Teachers poorly trained"]


def test_children_stay_with_the_first_part_and_effects_split_too() -> None:
    """What follows from a split effect follows from its first part alone."""
    small = small_tree()
    small.tree.split(small.effect, ["They leave school", "They leave home"])
    first, second = small.tree.effects(small.core)
    assert (small.tree.effects(first), small.tree.effects(second)) == ([small.far], [])
    taken_back(small)


def test_a_parked_node_splits_in_the_parking_lot() -> None:
    """Parts of a parked node are parked as well."""
    small = small_tree()
    small.tree.park(small.other)
    small.tree.split(small.other, ["Services avoided", "Services far away"])
    assert texts(small.tree, small.tree.parked()) == ["Services avoided", "Services far away"]


def test_splitting_what_somebody_has_changed_meanwhile_keeps_their_words() -> None:
    """The first part becomes an offer beside the new words."""
    small = small_tree()
    small.tree.split(small.other, ["Services avoided", "Services far away"], base="What it said long ago")
    assert small.tree.wording(small.other) == Wording("Health services are avoided", ("Services avoided",))
    assert texts(small.tree, small.tree.causes(small.core))[-1] == "Services far away"


def test_what_cannot_be_split() -> None:
    """The core, one part alone, too many parts, empty parts and unknown nodes are refused."""
    small = small_tree()
    for node, parts, refusal in [
        (small.core, ["a", "b"], CoreProblemStays),
        (small.cause, ["a"], BadInput),
        (small.cause, ["a"] * 21, BadInput),
        (small.cause, ["a", " "], EmptyText),
        ("nowhere", ["a", "b"], NodeNotFound),
    ]:
        with pytest.raises(refusal):
            small.tree.split(node, parts)


def test_a_full_tree_is_not_split(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts count against the limit of nodes."""
    small = small_tree()
    monkeypatch.setattr("ogcore.trees.selection.NODE_LIMIT", len(small.tree) + 1)
    with pytest.raises(TooManyNodes):
        small.tree.split(small.cause, ["a", "b", "c"])


def test_merging_unites_arrows_and_keeps_every_word() -> None:
    """The first node has the arrows of all; offers stay offers and what each said can be found."""
    small = small_tree()
    small.tree.reword(small.other, "Clinics are avoided", base="something older")
    small.tree.merge([small.cause, small.other], "Methods and services are out of reach")
    assert small.tree.causes(small.core) == [small.cause]
    assert small.tree.causes(small.cause) == [small.deep]
    assert small.tree.wording(small.cause).offers == ("Clinics are avoided",)
    assert small.tree.merged(small.cause) == ["Methods are unknown", "Health services are avoided"]
    small.tree.undo()
    assert small.tree.merged(small.cause) == []
    assert small.tree.wording(small.other).offers == ("Clinics are avoided",)


def test_merging_a_merged_node_keeps_what_it_was_made_of() -> None:
    """Words survive any number of merges."""
    small = small_tree()
    third = small.tree.add_cause("Nobody coordinates")
    small.tree.merge([small.cause, small.other], "Two")
    small.tree.merge([third, small.cause], "Three")
    assert set(small.tree.merged(third)) == {
        "Nobody coordinates",
        "Two",
        "Methods are unknown",
        "Health services are avoided",
    }
    taken_back_twice = small.tree
    taken_back_twice.undo()
    assert small.tree.merged(small.cause) == ["Methods are unknown", "Health services are avoided"]


def test_neighbours_merge_without_a_loop_and_the_core_takes_others_in() -> None:
    """An arrow between merged nodes goes; the core can be what others are merged into, never the other way."""
    small = small_tree()
    small.tree.merge([small.core, small.cause], "Many adolescents become pregnant unprepared")
    assert small.tree.causes(small.core) == [small.deep, small.other]
    taken_back(small)
    with pytest.raises(CoreProblemStays):
        small.tree.merge([small.other, small.core], "T")


def test_what_cannot_be_merged() -> None:
    """Something between them, a cause with an effect, one node alone and unknown nodes are refused."""
    small = small_tree()
    deeper = small.tree.add_cause("Budgets are small", small.deep)
    for nodes, refusal in [
        ([small.cause, deeper], WouldCycle),
        ([small.cause, small.effect], WrongSide),
        ([small.cause, small.cause], BadInput),
        ([], BadInput),
        ([small.cause, "nowhere"], NodeNotFound),
    ]:
        with pytest.raises(refusal):
            small.tree.merge(nodes, "T")
    with pytest.raises(EmptyText):
        small.tree.merge([small.cause, small.other], " ")


def test_a_parked_node_merges_into_a_live_one_and_brings_its_causes() -> None:
    """What hung on the parked node hangs on the tree again."""
    small = small_tree()
    small.tree.park(small.cause)
    small.tree.merge([small.other, small.cause], "T")
    assert small.tree.parked() == []
    assert small.tree.causes(small.other) == [small.deep]
    assert_sound(small.tree)


def test_arrows_that_would_lie_half_parked_are_not_taken_over() -> None:
    """A parked node that leads to another parked one does not tie the tree to the parking lot."""
    small = small_tree()
    small.tree.park(small.cause)
    small.tree.merge([small.other, small.deep], "T")
    assert small.tree.parked() == [small.cause]
    assert_sound(small.tree)
    small.tree.undo()
    assert small.tree.causes(small.cause) == [small.deep]
    small.tree.merge([small.deep, small.other], "T")
    assert_sound(small.tree)
    assert small.tree.position(small.deep) == "cause"
    small.tree.undo()
    assert small.tree.causes(small.cause) == [small.deep]


def test_a_branch_and_what_hangs_on_it_move_as_one() -> None:
    """A chosen node that hangs on another chosen one keeps its place under it."""
    small = small_tree()
    small.tree.move_all([small.cause, small.deep, small.effect], small.other)
    assert set(small.tree.causes(small.other)) == {small.cause, small.effect}
    assert small.tree.causes(small.cause) == [small.deep]
    assert small.tree.parked() == [small.far]
    taken_back(small)


def test_what_is_parked_comes_back_with_a_move() -> None:
    """On the core ``side`` says as what; a node already there stays."""
    small = small_tree()
    small.tree.park_all([small.cause, small.other])
    small.tree.move_all([small.cause, small.other, small.effect], small.core, "effect")
    assert set(small.tree.effects(small.core)) == {small.cause, small.other, small.effect}
    small.tree.move_all([small.effect], small.core)
    assert small.tree.position(small.effect) == "effect"
    assert_sound(small.tree)


def test_what_cannot_be_moved_together() -> None:
    """The core, a circle, a parked target, another side and unknown nodes are refused."""
    small = small_tree()
    small.tree.park(small.other)
    for nodes, target, side, refusal in [
        ([small.core, small.cause], small.effect, "cause", CoreProblemStays),
        ([small.cause], small.deep, "cause", WouldCycle),
        ([small.cause], small.cause, "cause", WouldCycle),
        ([small.cause], small.other, "cause", WrongSide),
        ([small.cause], small.core, "above", BadInput),
        ([small.cause], "nowhere", "cause", NodeNotFound),
    ]:
        with pytest.raises(refusal):
            small.tree.move_all(nodes, target, side)


def test_parking_several_is_one_gesture() -> None:
    """Chosen nodes that hang on each other lie together; parked ones stay where they are."""
    small = small_tree()
    small.tree.park_all([small.deep, small.cause, small.effect])
    assert set(small.tree.parked()) == {small.cause, small.deep, small.effect, small.far}
    assert small.tree.causes(small.cause) == [small.deep]
    small.tree.park_all([small.cause])
    taken_back(small)
    with pytest.raises(CoreProblemStays):
        small.tree.park_all([small.core])


def test_removing_several_parks_what_hung_on_them() -> None:
    """Nothing but the chosen nodes disappears, and one undo brings all of it back."""
    small = small_tree()
    small.tree.remove_all([small.cause, small.effect])
    assert small.tree.parked() == [small.deep, small.far]
    taken_back(small)
    with pytest.raises(CoreProblemStays):
        small.tree.remove_all([small.other, small.core])


def test_a_merge_others_have_built_on_is_not_taken_back() -> None:
    """When the merged words were changed since, undo refuses and changes nothing."""
    tree = ProblemTree()
    core = tree.state_core_problem("Core")
    one, two = tree.add_cause("One"), tree.add_cause("Two")
    tree.merge([one, two], "Both")
    merged = next(event for event in tree.events if isinstance(event, NodesMerged))
    tree.reword(one, "All of it")
    with pytest.raises(UndoConflict):
        tree.copy().apply(merged.inverse())
    assert tree.effects(one) == [core]


@pytest.mark.parametrize(
    "event",
    [
        NodeSplitOff("cause", "core", "T", 9, ()),
        NodeSplitOff("n", "core", "T", 9, (("n", "nowhere"),)),
        NodesMerged("one", Wording("Other"), Wording("T"), (), (), ()),
        NodesMerged("one", Wording("One"), Wording("T"), (MergedNode("nowhere", Wording("T"), 1, ()),), (), ()),
        NodesMerged("one", Wording("One"), Wording("T"), (MergedNode("two", Wording("Two"), 3, ()),), (), ()),
        NodesMerged("one", Wording("One"), Wording("T"), (), (("one", "core"),), ()),
        NodesMerged("one", Wording("One"), Wording("T"), (), (("one", "nowhere"),), ()),
        NodesMerged("one", Wording("One"), Wording("T"), (), (), (("one", "two"),)),
        NodesParted("one", Wording("T"), Wording("One"), (), (), ()),
        NodesParted("one", Wording("T"), Wording("Other"), (), (), ()),
    ],
    ids=str,
)
def test_events_that_do_not_fit_change_nothing(event: NodeSplitOff | NodesMerged | NodesParted) -> None:
    """A split, a merge or its undoing that does not fit the tree is refused whole."""
    tree = ProblemTree()
    for node, command in (("core", "Core"), ("one", "One"), ("two", "Two")):
        tree.graph.add_node(node, text=command, offers=(), order=len(tree))
    tree.core_problem = "core"
    tree.graph.add_edges_from([("one", "core"), ("two", "core"), ("cause", "core")])
    tree.graph.nodes["cause"].update(text="Cause", offers=(), order=9)
    before = tree.copy()
    with pytest.raises(UndoConflict):
        tree.apply(event)
    assert tree == before
