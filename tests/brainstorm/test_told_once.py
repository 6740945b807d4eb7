"""What is typed in twice is noticed, what undo takes back is counted, and a merge is no new idea (R7, R12, R46)."""

from ogcore.record.voice import Voice
from tests.builders import Room
from workbench.models.steps import steps_of
from workbench.panels.panel import Viewer
from workbench.panels.wall.view import wall_view

VIEWER = Viewer("en", editable=True, facilitator=True)


def test_a_sheet_of_paper_typed_in_twice_is_taken_in_once() -> None:
    """The same lines for the same sector are left out and said so; those of another sector are theirs."""
    room = Room()
    room.open("brainstorm")
    sheet = {"texts": ["No light at the stop", "The road floods"], "people": 2}
    assert len(room.act(room.facilitator, "add_ideas", **sheet, sector="people")["ideas"]) == 2
    again = {**sheet, "texts": [*sheet["texts"], "No bus at night"]}  # type: ignore[misc]
    told = room.act(room.facilitator, "add_ideas", **again, sector="people")
    assert (len(told["ideas"]), told["repeated"]) == (1, 2)
    assert len(room.act(room.facilitator, "add_ideas", **sheet, sector="academia")["ideas"]) == 2


def test_undo_of_a_list_says_how_many_ideas_go() -> None:
    """The sentence of undo counts every idea of the list it takes back."""
    room = Room()
    room.open("brainstorm")
    room.act(room.ana, "add_ideas", texts=["One", "Two", "Three"])
    undo = steps_of(room.group, Voice.of(room.ana), ("brainstorm",), VIEWER)["undo"]
    assert undo == "write the idea “One” (and 2 more)"


def test_the_newest_on_the_wall_is_an_idea_somebody_wrote() -> None:
    """Ideas put together are not marked as the newest: the last one that was written is."""
    room = Room()
    room.open("brainstorm")
    one, two, _three = room.act(room.facilitator, "add_ideas", texts=["One", "Two", "Three"])["ideas"]
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.facilitator, "merge_ideas", ideas=[one, two], text="One and two")
    shown = wall_view(room.group, Viewer("en", facilitator=True, reading=True))["content"]["ideas"]
    assert {idea["text"]: idea["newest"] for idea in shown} == {"Three": True, "One and two": False}
