"""The agenda, its clock and who has finished (R3): the facilitator's alone, and nobody's name told."""

import pytest

from ogcore.agenda import commands
from ogcore.agenda.events import AgendaItemSet, Item, Timer, TimerSet
from ogcore.agenda.rules import AGENDA
from ogcore.agenda.state import Agenda
from ogcore.errors import (
    EmptyText,
    FacilitatorHasNoVote,
    NotAllowed,
    NotMinutes,
    TooManyPoints,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.stage import StageClosed
from tests.builders import Room
from workbench.panels.agenda.view import agenda_view, my_agenda
from workbench.panels.panel import Viewer

DESK = Viewer("en", editable=True, facilitator=True)


@pytest.fixture
def room() -> Room:
    """A group that is at an open stage."""
    made = Room()
    made.open("brainstorm")
    return made


def host(room: Room, intent: str, **data: object) -> dict[str, object]:
    """Carry out an intent of the facilitator and return what they learn."""
    return room.act(room.facilitator, intent, **data)


def titles(room: Room) -> list[str]:
    """Return what the points say, in their order."""
    return [item.title for item in room.group[Agenda].points()]


def states(room: Room) -> list[str]:
    """Return which points are past, at their turn and ahead."""
    return [point["state"] for point in agenda_view(room.group, DESK)["points"]]


def test_points_are_kept_in_order_and_taken_back(room: Room) -> None:
    """Points are added, changed and moved; undo takes each step back."""
    first = host(room, "add_point", title="  Welcome ", minutes=5)["item"]
    host(room, "add_point", title="Ideas", minutes=12)
    host(room, "move_point", item=first, by=1)
    assert titles(room) == ["Ideas", "Welcome"]
    host(room, "move_point", item=first, by=1)
    host(room, "change_point", item=first, title="Goodbye", minutes=6)
    host(room, "remove_point", item=first)
    assert titles(room) == ["Ideas"]
    host(room, "undo")
    host(room, "undo")
    host(room, "undo")
    assert titles(room) == ["Welcome", "Ideas"]


@pytest.mark.parametrize(
    ("title", "minutes", "error"), [("  ", 5, EmptyText), ("a", 0, NotMinutes), ("a", 481, NotMinutes)]
)
def test_a_point_says_what_and_how_long(room: Room, title: str, minutes: int, error: type[Exception]) -> None:
    """No words and no minutes, or more of them than a day has use for, are refused."""
    with pytest.raises(error):
        host(room, "add_point", title=title, minutes=minutes)


def test_an_agenda_is_full_at_some_point(room: Room) -> None:
    """Nobody fills the log with points."""
    for _ in range(commands.POINTS):
        host(room, "add_point", title="Again", minutes=1)
    with pytest.raises(TooManyPoints):
        host(room, "add_point", title="Again", minutes=1)


def test_a_point_that_is_not_there(room: Room) -> None:
    """What is asked of a point that somebody took out is refused."""
    for intent, data in (("remove_point", {}), ("move_point", {"by": 1}), ("start_timer", {})):
        with pytest.raises(UnknownChoice):
            host(room, intent, item="gone", **data)


def clock(*steps: tuple[str, float]) -> Timer | None:
    """Return the clock of ten minutes started at 1000 after steps ``(what, when)``."""
    state = Agenda()
    does = {
        "pause": commands.pause_timer,
        "resume": commands.resume_timer,
        "more": lambda state, now: commands.extend_timer(state, now, 1),
        "end": lambda state, _now: commands.end_timer(state),
    }
    events = commands.start_timer(state, 1000.0, None, 10)
    for step, now in (("", 0.0), *steps):
        for event in does[step](state, now) if step else events:
            state.apply(event)
    return state.timer


@pytest.mark.parametrize(
    ("steps", "ends", "left"),
    [
        ([], 1600.0, None),
        ([("pause", 1100.0)], None, 500.0),
        ([("pause", 1100.0), ("pause", 1200.0)], None, 500.0),
        ([("pause", 1100.0), ("resume", 2000.0)], 2500.0, None),
        ([("resume", 1100.0)], 1600.0, None),
        ([("more", 1100.0)], 1660.0, None),
        ([("pause", 1100.0), ("more", 1300.0)], None, 560.0),
        ([("more", 1700.0)], 1760.0, None),
    ],
)
def test_the_clock(steps: list[tuple[str, float]], ends: float | None, left: float | None) -> None:
    """It stands while paused, runs on from there, and a minute more is a whole minute even once time is up."""
    timer = clock(*steps)
    assert timer is not None
    assert (timer.ends, timer.left) == (ends, left)


def test_an_ended_clock_is_away() -> None:
    """What is asked of a clock that is not there changes nothing."""
    assert clock(("end", 1100.0), ("pause", 1200.0), ("more", 1200.0), ("resume", 1200.0), ("end", 1300.0)) is None


def test_a_point_is_past_when_its_time_was_ended(room: Room) -> None:
    """What is past and what comes next follows the clock; a point started again is not past."""
    first, second = (host(room, "add_point", title=title, minutes=5)["item"] for title in ("One", "Two"))
    host(room, "start_timer", item=first)
    host(room, "start_timer", item=second)
    assert states(room) == ["past", "now"]
    host(room, "start_timer", item=first)
    host(room, "end_timer")
    assert states(room) == ["past", "past"]


def test_who_has_finished_is_counted_and_not_told(room: Room) -> None:
    """Everybody counts once for what is under way; the next point begins at nought, and no view names anybody."""
    for who, on in ((room.ana, True), (room.ana, True), (room.beto, True), (room.beto, False)):
        room.act(who, "say_ready", on=on)
    view = agenda_view(room.group, DESK)
    assert view["finished"] == 1
    assert "ana" not in str(view)
    assert [my_agenda(room.group, who)["ready"] for who in (room.ana, room.beto)] == [True, False]
    host(room, "start_timer", item=host(room, "add_point", title="Next", minutes=5)["item"])
    assert agenda_view(room.group, DESK)["finished"] == 0
    assert not my_agenda(room.group, room.ana)["ready"]


def test_a_facilitator_is_not_counted(room: Room) -> None:
    """Whoever leads is not one of those waited for."""
    with pytest.raises(FacilitatorHasNoVote):
        host(room, "say_ready", on=True)


OWN = [intent for intent, rule in AGENDA.items() if rule.stage is None]


@pytest.mark.parametrize("intent", OWN)
def test_the_clock_is_the_facilitators(room: Room, intent: str) -> None:
    """Whatever a phone sends, only a facilitator keeps the agenda and its clock."""
    with pytest.raises(NotAllowed):
        room.act(room.ana, intent, item="i", minutes=5, title="t", by=1)


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (AgendaItemSet("i", None, Item("i", " ", 5, 1)), EmptyText),
        (AgendaItemSet("i", None, Item("i", "Ideas", 5, 1, "lunch")), UnknownChoice),
        (TimerSet(None, Timer(None, 300, 1.0, None, "lunch")), UnknownChoice),
        (AgendaItemSet("i", None, Item("i", "Ideas", 0, 1)), NotMinutes),
        (TimerSet(None, Timer(None, 300, None, None)), UnreadableFile),
        (TimerSet(None, Timer(None, 300, 1.0, 2.0)), UnreadableFile),
        (StageClosed("brainstorm"), UnreadableFile),
    ],
)
def test_an_event_no_command_writes_is_not_let_in(event: Event, error: type[Exception]) -> None:
    """A file cannot bring an agenda or a clock that nobody could have made."""
    with pytest.raises(error):
        commands.check_event(event)


def test_a_point_moves_one_place_at_a_time(room: Room) -> None:
    """Anything but one up or one down is refused, and at the ends nothing happens."""
    item = host(room, "add_point", title="Ideas", minutes=5)["item"]
    with pytest.raises(UnknownChoice):
        host(room, "move_point", item=item, by=2)
    before = room.group.version
    host(room, "move_point", item=item, by=-1)
    assert room.group.version == before


def clock_title(room: Room) -> str | None:
    """Return what the clock says it runs for, on the wall and on phones; None where there is none."""
    views = [agenda_view(room.group, Viewer("en", facilitator=lead, reading=wall)) for lead, wall in READERS]
    assert len({str(view["timer"]) for view in views}) == 1
    assert not any({"next", "left"} & set(view) for view in views)
    return views[0]["timer"]["title"] if views[0]["timer"] else None


READERS = ((False, False), (True, True))
"""A phone, and the wall that a facilitator has open."""


@pytest.mark.parametrize("named", [True, False], ids=["points of stages", "points of none"])
def test_no_title_contradicts_the_stage_and_the_next_point_is_suggested(room: Room, *, named: bool) -> None:
    """Gone on, the clock runs without a title, nobody is cut off, and one press goes on to the next point."""
    stages = ("brainstorm", "problem_tree") if named else ("", "")
    ideas, tree = (
        host(room, "add_point", title=title, minutes=5, stage=stage)["item"]
        for title, stage in zip(("Ideas", "Tree"), stages, strict=True)
    )
    host(room, "start_timer", item=ideas)
    before = room.group[Agenda].timer
    room.act(room.ana, "say_ready", on=True)
    assert clock_title(room) == "Ideas"
    host(room, "move_stage", stage="problem_tree", open=True)
    view = agenda_view(room.group, DESK)
    assert (clock_title(room), room.group[Agenda].timer) == ("", before)
    assert (states(room), view["finished"]) == (["past", "ahead"], 0)
    assert view["left"] == {"title": "Ideas"}
    assert view["next"] == {"id": tree, "title": "Tree"}
    host(room, "start_timer", item=view["next"]["id"])
    assert (clock_title(room), agenda_view(room.group, DESK)["left"]) == ("Tree", None)
    host(room, "return_stage", stage="problem_tree", open=True)
    assert clock_title(room) == ""
    host(room, "start_timer", item=ideas)
    assert clock_title(room) == "Ideas"


def test_what_is_suggested_is_of_the_stage_first(room: Room) -> None:
    """A point of this stage comes before those of none; one of another stage is not suggested; what is past is not."""
    for title, stage in (("Welcome", ""), ("Tree", "problem_tree"), ("Ideas", "brainstorm")):
        host(room, "add_point", title=title, minutes=5, stage=stage)
    suggested = []
    while (to := agenda_view(room.group, DESK)["next"]) is not None:
        suggested.append(to["title"])
        host(room, "start_timer", item=to["id"])
        host(room, "end_timer")
    assert suggested == ["Ideas", "Welcome"]
    host(room, "move_stage", stage="problem_tree", open=True)
    assert agenda_view(room.group, DESK)["next"]["title"] == "Tree"


def test_a_point_keeps_its_stage_until_another_is_said(room: Room) -> None:
    """Other words leave it; none is taken back by naming none; a stage there is not is refused."""
    item = host(room, "add_point", title="Ideas", minutes=5, stage="brainstorm")["item"]
    host(room, "change_point", item=item, title="Our ideas", minutes=5)
    assert room.group[Agenda].items[item].stage == "brainstorm"
    host(room, "change_point", item=item, title="Our ideas", minutes=5, stage="")
    assert room.group[Agenda].items[item].stage == ""
    with pytest.raises(UnknownChoice):
        host(room, "add_point", title="Lunch", minutes=5, stage="lunch")


def test_a_stage_left_out_that_a_point_names_can_still_be_chosen(room: Room) -> None:
    """What the desk offers are the stages of the course, and those a point names already."""
    host(room, "arrange_stages", stages=["brainstorm", "problem_tree"])
    host(room, "add_point", title="Cards", minutes=5, stage="commitment_card")
    offered = [stage["id"] for stage in agenda_view(room.group, DESK)["stages"]]
    assert offered == ["brainstorm", "problem_tree", "commitment_card"]


def test_a_clock_from_before_stages_were_noted_keeps_its_title(room: Room) -> None:
    """An agenda of an earlier version, whose clock says no stage, reads as it did."""
    state = Agenda()
    state.apply(AgendaItemSet("i", None, Item("i", "Ideas", 5, 1)))
    state.apply(TimerSet(None, Timer("i", 300, 1700000300.0, None)))
    assert state.at_turn("brainstorm") == state.at_turn("problem_tree") == "i"
