"""The one step that comes next for a group, and a wall before it has begun (R3)."""

from ogcore.plan.state import GroupCard
from ogcore.wall.modes import FOLLOW
from tests.builders import Room
from workbench.panels.desk.next_step import next_step_view
from workbench.panels.panel import Door, View, Viewer
from workbench.panels.wall.screens import panels_on_wall
from workbench.panels.wall.view import wall_view

CARD = GroupCard("p", "Plan", "g", "Group 1", "Clean rivers", "RIO-42")
DESK = Viewer("en", facilitator=True)
WALL = Viewer("en", reading=True, door=Door("RIO-42", "http://here/join?code=RIO-42", "here", "Clean rivers"))


def asked(room: Room) -> View:
    """Return the next step with both participants here."""
    return next_step_view(room.group, CARD, [room.ana.participant_id, room.beto.participant_id], DESK)


def test_a_group_nobody_has_opened_begins_and_is_not_reopened() -> None:
    """Before its first stage the step is to begin; once begun and closed it is to open writing again."""
    room = Room()
    assert (asked(room)["asks"], asked(room)["steps"][0]["does"], asked(room)["here"]) == ("begin", "open", 2)
    room.open("brainstorm")
    room.act(room.facilitator, "close_stage")
    assert asked(room)["asks"] == "reopen"


def test_the_next_step_follows_what_the_group_does() -> None:
    """Written ideas are to be shown, those who have finished are counted; then the group goes on, at last nowhere."""
    room = Room()
    room.open("brainstorm")
    assert asked(room)["asks"] == "next"
    room.act(room.ana, "add_idea", text="Medicines run out")
    room.act(room.ana, "say_ready", on=True)
    assert (asked(room)["asks"], asked(room)["ideas"], asked(room)["finished"]) == ("reveal", 1, 1)
    room.act(room.facilitator, "reveal_ideas")
    assert asked(room)["asks"] == "next"
    room.open("commitment_card")
    assert (asked(room)["asks"], asked(room)["steps"]) == ("last", [])


def test_shown_ideas_are_sorted_before_the_group_goes_on() -> None:
    """With two ideas or more themes and dots come first, until there was a round of dots."""
    room = Room()
    room.open("brainstorm")
    for text in ("Medicines run out", "No bus"):
        room.act(room.ana, "add_idea", text=text)
    room.act(room.facilitator, "reveal_ideas")
    assert (asked(room)["asks"], asked(room)["steps"][0]["does"]) == ("sort", "next")


def test_the_last_stage_once_closed_ends_the_work() -> None:
    """What comes last is asked, not only to open the stage again; that stays possible."""
    room = Room()
    room.open("commitment_card")
    room.act(room.facilitator, "close_stage")
    assert (asked(room)["asks"], asked(room)["steps"][0]["does"]) == ("end", "open")


def test_a_wall_says_that_it_starts_in_a_moment_until_the_first_stage_opens() -> None:
    """It shows the code as large as it can, whatever stage comes first; what the facilitator chooses goes before."""
    room = Room()
    room.act(room.facilitator, "arrange_stages", stages=["brainstorm", "problem_tree"])
    shown = wall_view(room.group, WALL)
    assert (shown["screen"], shown["soon"], shown["join"]["code"]) == ("join", True, "RIO-42")
    assert panels_on_wall(room.group)[-1] == "wall"
    room.act(room.facilitator, "show_on_wall", mode="question")
    assert (wall_view(room.group, WALL)["screen"], wall_view(room.group, WALL)["soon"]) == ("question", False)
    room.act(room.facilitator, "show_on_wall", mode=FOLLOW)
    room.open("brainstorm")
    assert (wall_view(room.group, WALL)["screen"], wall_view(room.group, WALL)["soon"]) == ("ideas", False)
