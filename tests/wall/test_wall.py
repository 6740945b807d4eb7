"""What the wall shows is for facilitators to say, and it never changes by itself while it is frozen (R3, R47)."""

from typing import Any

import pytest

from ogcore.errors import BadInput, MissingData, NodeNotFound, NotAllowed, NothingToUndo, OgError, UnknownChoice
from ogcore.record.event import Event
from ogcore.trees.events import CoreProblemStated
from ogcore.wall.commands import check_event
from ogcore.wall.events import EverybodyBrought, WallFrozen, WallShown
from ogcore.wall.modes import MODES
from ogcore.wall.rules import WALL
from ogcore.wall.state import Showing, Wall
from tests.builders import Room, filled_room, reopened

GESTURES: dict[str, dict[str, Any]] = {"show_on_wall": {"mode": "ideas"}}
"""What each intent of the wall is sent with, where it is sent with anything."""


def led() -> tuple[Room, str]:
    """Return a group at its problem tree, and the core problem of it."""
    room, _ = filled_room()
    room.open("problem_tree")
    return room, str(room.group.parts["problem_tree"].core_problem)  # type: ignore[attr-defined]


def shown(room: Room) -> Showing:
    """Return what the group's wall shows."""
    return room.group[Wall].shown_at(room.group.stage)


@pytest.mark.parametrize("intent", WALL)
def test_a_participant_steers_nothing(intent: str) -> None:
    """Whatever a phone says over the socket, and whatever stage is open, the wall is not its to lead."""
    room, _ = led()
    with pytest.raises(NotAllowed):
        room.act(room.ana, intent, **GESTURES.get(intent, {}))
    assert room.group[Wall] == Wall()


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_is_one_step_of_the_log(mode: str) -> None:
    """A choice is one event, says the same when it comes again, and is read again from log and snapshot."""
    room, core = led()
    room.act(room.facilitator, "show_on_wall", mode="question")
    before = len(room.log)
    for _ in range(2):
        room.act(room.facilitator, "show_on_wall", mode=mode, node=core, page=2, order="support")
    assert len(room.log) - before == (0 if mode == "question" else 1)
    assert shown(room).mode == mode
    assert shown(room).node == (core if mode in ("branch", "card", "pair") else None)
    assert shown(room).page == (2 if MODES[mode].pages else 1)
    assert shown(room).order == ("support" if mode == "ideas" else "written")
    assert room.replayed()[Wall] == reopened(room.group)[Wall] == room.group[Wall]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        ({"mode": "cinema"}, UnknownChoice),
        ({"mode": "ideas", "order": "loudest"}, UnknownChoice),
        ({"mode": "ideas", "page": 0}, BadInput),
        ({"mode": "ideas", "page": True}, BadInput),
        ({"mode": "card"}, MissingData),
        ({"mode": "branch", "node": "nowhere"}, NodeNotFound),
        ({}, MissingData),
    ],
)
def test_what_cannot_be_shown_is_refused(data: dict[str, Any], refusal: type[OgError]) -> None:
    """Nothing is guessed at, and the wall stays as it is."""
    room, _ = led()
    with pytest.raises(refusal):
        room.act(room.facilitator, "show_on_wall", **data)
    assert shown(room).mode == "follow"


def test_a_choice_holds_for_the_stage_it_was_made_in() -> None:
    """When the room goes on to the next stage the wall follows it; what was shown before can be shown again."""
    room, core = led()
    room.act(room.facilitator, "show_on_wall", mode="branch", node=core)
    room.act(room.facilitator, "show_on_wall", mode="join")
    assert room.group[Wall].before_at("problem_tree") == Showing("branch", "problem_tree", core)
    room.open("objective_tree")
    assert shown(room) == Showing(stage="objective_tree")
    assert room.group[Wall].before_at("objective_tree") is None
    room.open("problem_tree")
    assert shown(room).mode == "join"


def test_a_frozen_wall_keeps_the_picture_of_the_moment() -> None:
    """It says after how many events the picture was taken; what is chosen meanwhile waits behind it."""
    room, core = led()
    room.act(room.facilitator, "show_on_wall", mode="branch", node=core)
    at = room.group.version
    room.act(room.facilitator, "freeze_wall")
    room.act(room.facilitator, "freeze_wall")
    room.act(room.facilitator, "show_on_wall", mode="tree")
    room.open("objective_tree")
    assert room.group[Wall].frozen == at
    kept = room.past(at)
    assert (kept[Wall].shown_at(kept.stage).mode, kept.stage) == ("branch", "problem_tree")
    room.act(room.facilitator, "release_wall")
    assert room.group[Wall].frozen is None


def test_a_blank_wall_comes_back_as_it_was() -> None:
    """Blank is a curtain: what is behind it is neither lost nor chosen anew, frozen or not."""
    room, _ = led()
    room.act(room.facilitator, "show_on_wall", mode="join")
    room.act(room.facilitator, "freeze_wall")
    for _ in range(2):
        room.act(room.facilitator, "blank_wall")
    assert room.group[Wall].blank
    room.act(room.facilitator, "uncover_wall")
    assert not room.group[Wall].blank
    assert room.group[Wall].frozen is not None
    assert shown(room).mode == "join"


def test_everybody_is_brought_to_where_the_wall_is() -> None:
    """A call has a number of its own each time and names the node people see, also on a frozen wall."""
    room, core = led()
    room.act(room.facilitator, "show_on_wall", mode="card", node=core)
    room.act(room.facilitator, "bring_everybody")
    room.act(room.facilitator, "freeze_wall")
    room.act(room.facilitator, "show_on_wall", mode="join")
    room.act(room.facilitator, "bring_everybody")
    call = room.group[Wall].call
    assert call is not None
    assert (call.call, call.stage, call.node) == (2, "problem_tree", core)


def test_nobodys_undo_reaches_the_wall() -> None:
    """A facilitator who takes back their last change of the tree does not move the wall."""
    room = Room()
    room.open("problem_tree")
    room.act(room.facilitator, "add_idea", text="The last bus leaves at nine")
    room.act(room.facilitator, "show_on_wall", mode="join")
    room.act(room.facilitator, "undo")
    with pytest.raises(NothingToUndo):
        room.act(room.facilitator, "undo")
    assert shown(room).mode == "join"


@pytest.mark.parametrize(
    "event",
    [
        WallShown("cinema", "brainstorm"),
        WallShown("join", "intermission"),
        WallShown("join", "brainstorm", "a node it has no use for"),
        WallFrozen(5),
        WallFrozen(-1),
        EverybodyBrought(0, "brainstorm"),
        CoreProblemStated("n", "t", 1),
    ],
)
def test_a_file_brings_no_wall_that_nobody_could_have_made(event: Event) -> None:
    """What comes from a plan's file satisfies what the commands do."""
    with pytest.raises(OgError):
        check_event(event, 5)
