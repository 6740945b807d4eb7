"""Taking back one's own last change, and bringing it back."""

import pytest

from ogcore.errors import (
    BadInput,
    NothingToRedo,
    NothingToRedoHere,
    NothingToUndo,
    NothingToUndoHere,
    StageNotOpen,
    UndoConflict,
    UnknownChoice,
)
from ogcore.record import history
from ogcore.record.history import History
from ogcore.record.wording import Wording
from ogcore.trees.events import NodeReworded
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState
from ogcore.viewpoints.state import Viewpoints
from tests.builders import Room, small_tree


def begun() -> tuple[Room, str]:
    """Return a room at the problem tree with its core problem, stated by the facilitator."""
    room = Room()
    room.open("problem_tree")
    return room, room.act(room.facilitator, "state_core_problem", text="Core")["node"]


def test_one_takes_back_ones_own_change_and_not_the_last_of_all() -> None:
    """Ana's undo passes over what Beto did after her."""
    room, core = begun()
    mine = room.act(room.ana, "add_cause", of=core, text="Of Ana")["node"]
    theirs = room.act(room.beto, "add_cause", of=core, text="Of Beto")["node"]
    room.act(room.ana, "undo")
    assert mine not in room.group[TreeState]
    assert theirs in room.group[TreeState]


def test_without_a_change_of_ones_own_there_is_nothing_to_take_back() -> None:
    """Others' changes are not mine to undo, nor is what the facilitator opened or closed."""
    room, _ = begun()
    with pytest.raises(NothingToUndo):
        room.act(room.ana, "undo")
    room.act(room.facilitator, "undo")
    with pytest.raises(NothingToUndo):
        room.act(room.facilitator, "undo")
    assert room.group.stage_open


def test_what_others_have_built_on_is_not_taken_back() -> None:
    """Undoing a node, a word or an arrow that somebody used since is refused and changes nothing."""
    room, core = begun()
    mine = room.act(room.ana, "add_cause", of=core, text="Of Ana")["node"]
    room.act(room.beto, "add_cause", of=mine, text="Of Beto")
    before = len(room.log)
    with pytest.raises(UndoConflict):
        room.act(room.ana, "undo")
    room.act(room.ana, "reword", node=mine, text="Ana again")
    room.act(room.beto, "reword", node=mine, text="Beto again")
    with pytest.raises(UndoConflict):
        room.act(room.ana, "undo")
    assert len(room.log) == before + 2
    assert room.group[TreeState].text(mine) == "Beto again"


def test_the_core_problem_is_not_taken_back_over_other_peoples_words() -> None:
    """Whoever stated it cannot undo that once somebody has reworded it or offered another wording."""
    room, core = begun()
    room.act(room.ana, "reword", node=core, text="Of Ana")
    with pytest.raises(UndoConflict):
        room.act(room.facilitator, "undo")
    room.act(room.ana, "undo")
    room.act(room.beto, "reword", node=core, text="Of Beto", base="long ago")
    with pytest.raises(UndoConflict):
        room.act(room.facilitator, "undo")
    assert room.group[TreeState].wording(core) == Wording("Core", ("Of Beto",))


def test_an_undo_that_would_close_a_circle_is_refused() -> None:
    """An arrow taken out by one and drawn the other way round by another is not drawn again by undo."""
    room, core = begun()
    one = room.act(room.beto, "add_cause", of=core, text="One")["node"]
    two = room.act(room.beto, "add_cause", of=core, text="Two")["node"]
    room.act(room.beto, "link", cause=one, effect=two)
    room.act(room.ana, "unlink", cause=one, effect=two)
    room.act(room.beto, "link", cause=two, effect=one)
    before = room.replayed()
    with pytest.raises(UndoConflict):
        room.act(room.ana, "undo")
    assert room.group == before


def test_redo_brings_back_what_was_undone() -> None:
    """Undo and redo may go back and forth and end where they began."""
    room, core = begun()
    room.act(room.ana, "add_cause", of=core, text="One")
    room.act(room.ana, "add_cause", of=core, text="Two")
    tree = room.group[TreeState].copy()
    for _ in range(2):
        room.act(room.ana, "undo")
        room.act(room.ana, "undo")
        assert len(room.group[TreeState]) == 1
        room.act(room.ana, "redo")
        room.act(room.ana, "redo")
        assert room.group[TreeState] == tree
    with pytest.raises(NothingToRedo):
        room.act(room.ana, "redo")
    assert room.group == room.replayed()


def test_a_new_change_clears_my_redo_and_nobody_elses() -> None:
    """Whoever goes on after an undo gives up their own redo; the others keep theirs."""
    room, core = begun()
    room.act(room.ana, "add_cause", of=core, text="Of Ana")
    room.act(room.beto, "add_cause", of=core, text="Of Beto")
    room.act(room.ana, "undo")
    room.act(room.beto, "undo")
    room.act(room.ana, "add_cause", of=core, text="Of Ana instead")
    assert not room.group.history.can_redo("ana")
    with pytest.raises(NothingToRedo):
        room.act(room.ana, "redo")
    assert room.group.history.can_redo("beto")
    room.act(room.beto, "redo")
    assert [room.group[TreeState].text(node) for node in room.group[TreeState].causes()] == [
        "Of Beto",
        "Of Ana instead",
    ]


def test_redo_is_refused_where_it_no_longer_fits() -> None:
    """A cause whose effect somebody removed in between cannot come back."""
    room, core = begun()
    base = room.act(room.beto, "add_cause", of=core, text="Base")["node"]
    room.act(room.ana, "add_cause", of=base, text="Leaf")
    room.act(room.ana, "undo")
    room.act(room.beto, "remove", node=base)
    with pytest.raises(UndoConflict):
        room.act(room.ana, "redo")
    assert room.group == room.replayed()


def test_a_gesture_of_several_events_is_taken_back_whole() -> None:
    """A removal that also parked a branch is one step of undo."""
    small = small_tree()
    deeper = small.tree.add_cause("Deeper", small.deep)
    small.tree.link(deeper, small.other)
    before = small.tree.copy()
    small.tree.remove(small.cause)
    small.tree.undo()
    assert small.tree == before
    small.tree.redo()
    assert small.cause not in small.tree
    with pytest.raises(NothingToRedo):
        small.tree.redo()


def test_an_empty_tree_has_nothing_to_undo_or_redo() -> None:
    """A tree nobody has touched refuses both."""
    with pytest.raises(NothingToUndo):
        ProblemTree().undo()
    with pytest.raises(NothingToRedo):
        ProblemTree().redo()


def test_a_replayed_tree_has_nothing_to_undo() -> None:
    """Replay gives the tree but not who did what, so nothing of it can be taken back by half."""
    small = small_tree()
    small.tree.remove(small.cause)
    small.tree.undo()
    again = ProblemTree.replay(small.tree.events)
    assert again == small.tree
    assert again.events == small.tree.events
    with pytest.raises(NothingToUndo):
        again.undo()


def test_a_closed_stage_is_not_changed_by_undo() -> None:
    """When the facilitator has gone on, a participant cannot reach back with undo; the facilitator can."""
    room, core = begun()
    room.act(room.ana, "add_cause", of=core, text="Of Ana")
    room.act(room.facilitator, "add_cause", of=core, text="Of the facilitator")
    room.open("objective_tree")
    with pytest.raises(StageNotOpen) as refused:
        room.act(room.ana, "undo")
    assert refused.value.data == {"stage": "problem_tree"}
    room.act(room.facilitator, "undo")
    assert len(room.group[TreeState]) == 2


def test_undo_reaches_what_a_page_shows_and_nothing_else() -> None:
    """On the points of view one takes back an answer, and the card moved on the tree since stays where it is."""
    room, core = begun()
    room.open("viewpoints")
    answer = room.act(room.ana, "answer_question", question="causes", text="Nobody is trained")["answer"]
    room.open("problem_tree")
    cause = room.act(room.ana, "add_cause", of=core, text="Of Ana")["node"]
    room.open("viewpoints")
    room.act(room.ana, "undo", reach=["viewpoints"])
    assert cause in room.group[TreeState]
    assert room.group[Viewpoints].answers[answer].withdrawn
    room.act(room.ana, "redo", reach=["viewpoints"])
    assert not room.group[Viewpoints].answers[answer].withdrawn
    assert room.group == room.replayed()


def test_what_lies_elsewhere_is_said_to_lie_there() -> None:
    """In a new stage that is open nobody hears that it is closed: what they did before is simply not there."""
    room, core = begun()
    room.act(room.ana, "add_cause", of=core, text="Of Ana")
    room.open("viewpoints")
    with pytest.raises(NothingToUndoHere) as refused:
        room.act(room.ana, "undo", reach=["viewpoints"])
    assert refused.value.data == {"stage": "problem_tree"}
    with pytest.raises(NothingToUndo):
        room.act(room.beto, "undo", reach=["viewpoints"])
    room.open("problem_tree")
    room.act(room.ana, "undo", reach=["problem_tree", "logic"])
    room.open("viewpoints")
    with pytest.raises(NothingToRedoHere) as refused:
        room.act(room.ana, "redo", reach=["viewpoints"])
    assert refused.value.data == {"stage": "problem_tree"}


def test_what_spans_two_parts_is_reached_from_both() -> None:
    """An idea placed in the tree is taken back whole from the ideas and from the tree."""
    for reach in ("brainstorm", "problem_tree"):
        room = Room()
        room.open("brainstorm")
        idea = room.act(room.ana, "add_idea", text="It is dry")["ideas"][0]
        room.act(room.facilitator, "reveal_ideas")
        room.act(room.facilitator, "place_idea", idea=idea, side="core")
        room.act(room.facilitator, "undo", reach=[reach])
        assert len(room.group[TreeState]) == 0
        assert room.group == room.replayed()


def test_a_reach_that_no_group_has_is_refused() -> None:
    """A page may name parts there are, as a list of texts, and nothing else; without one all is within reach."""
    room, core = begun()
    room.act(room.ana, "add_cause", of=core, text="Of Ana")
    for wrong, refusal in ((["nobody"], UnknownChoice), ("problem_tree", BadInput), ([7], BadInput), ({}, BadInput)):
        with pytest.raises(refusal):
            room.act(room.ana, "undo", reach=wrong)
    room.act(room.ana, "undo")
    assert len(room.group[TreeState]) == 1


def test_only_the_latest_operations_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the depth the oldest change stays as it is."""
    monkeypatch.setattr(history, "DEPTH", 3)
    tree = ProblemTree()
    tree.state_core_problem("Core")
    for place in range(4):
        tree.add_cause(f"Cause {place}")
    for _ in range(3):
        tree.undo()
    with pytest.raises(NothingToUndo):
        tree.undo()
    assert len(tree) == 2


def test_histories_are_equal_by_what_can_be_taken_back() -> None:
    """Two histories of the same changes are the same; a history equals nothing else."""
    event = NodeReworded("n", Wording("a"), Wording("b"))
    one, other = History(), History()
    one.note("op", "ana", event)
    assert one != other
    other.note("op", "ana", event)
    assert one == other
    assert one.can_undo("ana")
    assert not one.can_undo("beto")
    assert one != "history"
