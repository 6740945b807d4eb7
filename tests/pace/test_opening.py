"""What asks the room something opens the writing for it: nobody is told to do what they cannot (R3, R7, R14, R51)."""

from ogcore.dots.state import Dots
from tests.builders import Room, person
from workbench.panels.brainstorm.dots_view import dots_view
from workbench.panels.panel import Viewer
from workbench.panels.wall.view import wall_view

VIEWER = Viewer("en", facilitator=True, reading=True)


def closed(stage: str) -> Room:
    """Return a room whose writing is closed at a stage that was open, with two ideas that are shown."""
    room = Room()
    for each in ("brainstorm", stage):
        room.open(each)
    for text in ("One", "Two"):
        room.act(room.facilitator, "add_idea", text=text)
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.facilitator, "close_stage")
    return room


def test_giving_out_dots_opens_the_writing_and_closing_it_takes_the_call_back() -> None:
    """Dots can be placed once they are given out; closed in the middle, no screen asks for them."""
    room = closed("brainstorm")
    room.act(room.facilitator, "open_dots", dots=1, several=False)
    idea = room.act(room.ana, "add_idea", text="Three")["ideas"][0]
    room.act(room.ana, "place_dots", idea=idea, dots=1)
    room.act(room.facilitator, "close_stage")
    shown = dots_view(room.group, VIEWER)
    assert shown is not None
    assert (room.group[Dots].open, shown["open"]) == (True, False)
    assert wall_view(room.group, VIEWER)["content"]["placing"] is None
    room.act(room.facilitator, "show_dots")
    room.act(room.facilitator, "hide_dots")
    assert room.group.stage_open


def test_a_group_that_is_elsewhere_stays_there() -> None:
    """Giving out dots while the group is at its tree opens nothing."""
    room = closed("problem_tree")
    room.act(room.facilitator, "open_dots", dots=1, several=False)
    assert (room.group.stage, room.group.stage_open) == ("problem_tree", False)


def test_a_choice_and_a_vote_open_the_writing_and_their_ends_do_not() -> None:
    """Candidates can be chosen and an arrow answered once it is asked; showing what came of it opens nothing."""
    room = closed("problem_tree")
    for text in ("The last bus leaves at nine", "Stops are unlit at night"):
        room.act(room.facilitator, "propose_candidate", text=text)
    room.act(room.facilitator, "move_choice", phase="choosing")
    assert room.group.stage_open
    room.act(room.facilitator, "close_stage")
    room.act(room.facilitator, "move_choice", phase="shown")
    assert not room.group.stage_open
    core = room.act(room.facilitator, "state_core_problem", text="The last bus leaves at nine")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="Drivers end their shift at nine")["node"]
    room.act(room.facilitator, "put_to_vote", cause=cause, effect=core)
    room.act(person("ana"), "vote_arrow", cause=cause, effect=core, answer="yes")
    room.act(room.facilitator, "close_stage")
    room.act(room.facilitator, "end_vote")
    assert not room.group.stage_open


def test_a_question_brought_before_the_room_opens_the_writing_until_the_answers_are_shown() -> None:
    """Asked for a point of view, people can give it; going through shown answers opens nothing."""
    room = closed("viewpoints")
    room.act(room.facilitator, "show_question", question="causes")
    assert room.group.stage_open
    room.act(room.facilitator, "show_answers")
    room.act(room.facilitator, "close_stage")
    room.act(room.facilitator, "show_question", question="shows")
    assert not room.group.stage_open
