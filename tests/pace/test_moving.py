"""A group is moved, and brought back to where it was: stage and openness in one step (R3)."""

import pytest

from ogcore.errors import BadInput, MovedOn, NoEarlierStage, StageNotBegun, StageNotOpen, UnknownChoice
from ogcore.record.stage import Pace, StageMoved
from ogcore.versions.state import Versions
from tests.builders import Room, reopened


def where(room: Room) -> tuple[str, bool]:
    """Return where a group is."""
    return room.group.stage, room.group.stage_open


def test_a_group_that_is_moved_stays_as_open_or_closed_as_it_was() -> None:
    """Nobody's writing is opened by being moved, unless that is asked."""
    room = Room()
    host = room.facilitator
    assert room.act(host, "move_stage", stage="viewpoints") == {"stage": "viewpoints", "open": False}
    assert room.log[-1].event == StageMoved("viewpoints", False, "brainstorm", False)
    room.act(host, "move_stage", stage="problem_tree", open=True)
    room.act(host, "move_stage", stage="objective_tree")
    assert where(room) == ("objective_tree", True)
    before = len(room.log)
    assert room.act(host, "move_stage", stage="objective_tree") == {}
    assert len(room.log) == before
    assert room.group == room.replayed() == reopened(room.group)


@pytest.mark.parametrize("is_open", [True, False])
def test_it_comes_back_to_stage_and_openness_at_once(is_open: bool) -> None:
    """Whether it was moved, opened or closed; the trees of the stage left are kept as for any other move."""
    room = Room()
    host = room.facilitator
    room.act(host, "move_stage", stage="problem_tree", open=is_open)
    room.act(host, "state_core_problem", text="Core")
    for away in (
        {"intent": "move_stage", "stage": "commitment_card", "open": not is_open},
        {"intent": "open_stage", "stage": "commitment_card"},
    ):
        room.act(host, **away)
        assert len(room.group[Versions].ordered()) == 1
        room.act(host, "return_stage", stage="commitment_card", open=room.group.stage_open)
        assert where(room) == ("problem_tree", is_open)
    room.act(host, "close_stage" if is_open else "open_stage", **({} if is_open else {"stage": "problem_tree"}))
    room.act(host, "return_stage", stage="problem_tree", open=not is_open)
    assert where(room) == ("problem_tree", is_open)


def test_a_group_that_was_moved_again_since_stays() -> None:
    """Coming back takes back the move that was meant and no other; where nothing was moved there is no way back."""
    room = Room()
    host = room.facilitator
    with pytest.raises(NoEarlierStage):
        room.act(host, "return_stage", stage="brainstorm", open=False)
    room.act(host, "move_stage", stage="viewpoints")
    room.open("problem_tree")
    for stale in ({"stage": "viewpoints", "open": False}, {"stage": "problem_tree", "open": False}):
        with pytest.raises(MovedOn) as refused:
            room.act(host, "return_stage", **stale)
        assert refused.value.data == {"stage": "problem_tree"}
    with pytest.raises(UnknownChoice):
        room.act(host, "move_stage", stage="nowhere")
    with pytest.raises(BadInput):
        room.act(host, "move_stage", stage="viewpoints", open="yes")
    assert where(room) == ("problem_tree", True)


def test_opening_what_is_open_leaves_nothing_behind() -> None:
    """A second press of the same button does not forget where the group came from."""
    room = Room()
    room.open("viewpoints")
    room.open("problem_tree")
    room.open("problem_tree")
    assert room.group[Pace].left == "viewpoints"


def test_what_was_never_open_has_not_begun_and_what_was_is_closed() -> None:
    """A refusal says which, stage by stage, also of one the group is not at; bringing it back changes none."""
    room = Room()
    host = room.facilitator

    def refused(intent: str, **data: str) -> type[StageNotOpen]:
        with pytest.raises(StageNotOpen) as told:
            room.act(room.ana, intent, **data)
        return type(told.value)

    assert (refused("add_idea", text="T"), room.group.stage_begun) == (StageNotBegun, False)
    room.act(host, "close_stage")
    assert refused("add_idea", text="T") is StageNotBegun
    room.act(host, "open_stage", stage="brainstorm")
    room.act(host, "close_stage")
    assert (refused("add_idea", text="T"), room.group.stage_begun) == (StageNotOpen, True)
    room.act(host, "move_stage", stage="viewpoints")
    assert refused("answer_question", question="causes", text="T") is StageNotBegun
    assert refused("add_idea", text="T") is StageNotOpen
    room.act(host, "return_stage", stage="viewpoints", open=False)
    assert room.group.stage_begun
    assert room.group == room.replayed() == reopened(room.group)
