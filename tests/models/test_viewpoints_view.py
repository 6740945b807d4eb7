"""What each page is told of the points of view (R10): nothing before its time, and never who said it."""

import dataclasses
import json

import pytest

from ogcore.viewpoints.state import Viewpoints
from tests.builders import Room, person, with_viewpoints
from workbench.panels.panel import View, Viewer
from workbench.panels.viewpoints.view import my_viewpoints, viewpoints_view

VIEWER = Viewer("en", editable=True)


def question(view: View, name: str = "causes") -> View:
    """Return one question of the view."""
    return next(asked for asked in view["questions"] if asked["id"] == name)


def test_hidden_answers_are_not_sent() -> None:
    """Until they are shown a page holds how many there are of each sector, and its own reader's."""
    room = Room()
    with_viewpoints(room)
    room.act(room.facilitator, "hide_answers")
    view = viewpoints_view(room.group, VIEWER)
    assert question(view)["counts"] == {"rest": 2}
    assert question(view)["answers"] == []
    assert "trained" not in json.dumps(view)
    assert "trained" in json.dumps(my_viewpoints(room.group, room.ana))
    assert "trained" not in json.dumps(my_viewpoints(room.group, room.beto))


def test_nobody_is_named() -> None:
    """The shared view knows sectors, not people; a facilitator's own view holds only what was entered for others."""
    room = Room()
    names = with_viewpoints(room)
    room.act(room.ana, "give_reason", answer=names["entered_answer"], text="It is close", base="")
    view = json.dumps(viewpoints_view(room.group, VIEWER))
    for identity in (room.ana, room.facilitator):
        assert f'"{identity.participant_id}"' not in view
        assert identity.name not in view
    entered = my_viewpoints(room.group, room.facilitator)["entered"]
    assert [answer["id"] for answer in entered["answers"]] == [names["entered_answer"]]
    assert [(held["sector"], held["position"]) for held in entered["positions"]] == [("government", "agree")]


def test_dissent_outlives_the_answer_and_its_wording() -> None:
    """A reworded answer shows what the reason was about; a withdrawn one stays in sight while reasons hang on it."""
    room = Room()
    names = with_viewpoints(room)
    room.act(room.beto, "take_position", answer=names["own_answer"], position="disagree")
    room.act(room.ana, "withdraw_answer", answer=names["own_answer"])
    assert names["own_answer"] not in json.dumps(viewpoints_view(room.group, VIEWER))
    room.act(room.ana, "undo")
    room.act(room.beto, "give_reason", answer=names["own_answer"], text="Some are", base="")
    room.act(room.ana, "answer_question", question="causes", text="Few are trained", base="Nobody is trained")
    shown = question(viewpoints_view(room.group, VIEWER))["answers"][0]
    assert shown["reasons"] == [
        {"sector": "rest", "as_one": False, "position": "disagree", "text": "Some are", "was": "Nobody is trained"}
    ]
    assert (shown["earlier"], shown["voices"]) == (1, [{"sector": "rest", "agree": 1, "disagree": 0}])
    assert my_viewpoints(room.group, room.beto)["positions"][0]["stale"]
    room.act(room.ana, "withdraw_answer", answer=names["own_answer"])
    shown = question(viewpoints_view(room.group, VIEWER))["answers"][0]
    assert (shown["withdrawn"], len(shown["reasons"])) == (True, 1)


def test_a_question_at_a_glance() -> None:
    """The view says what is contested and who is silent; sectors nobody spoke for only once nobody can any more."""
    room = Room()
    names = with_viewpoints(room)
    asked = question(viewpoints_view(room.group, VIEWER))
    assert asked["contested"] == [names["entered_answer"]]
    assert asked["silent"] == []
    assert question(viewpoints_view(room.group, VIEWER), "shows")["silent"] == ["rest"]
    room.act(room.facilitator, "close_stage")
    asked = question(viewpoints_view(room.group, VIEWER))
    assert "business" in asked["silent"]
    assert "academia" not in asked["silent"]
    own = viewpoints_view(room.group, VIEWER)["questions"][-1]
    assert (own["id"], own["text"]) == (names["question"], "Who pays for it?")


@pytest.mark.parametrize("shown", [True, False])
def test_no_view_tells_of_which_small_sector_an_answer_is(shown: bool) -> None:
    """Whoever of a sector of one answers, agrees and says why: what all see is the same to the letter."""
    said = []
    for sector in ("oversight", "business"):
        room = Room()
        room.open("viewpoints")
        sectors = [*["people"] * 3, "academia", "government", sector]
        people = [dataclasses.replace(person(f"p{number}"), sector=of) for number, of in enumerate(sectors)]
        ids = [
            room.act(who, "answer_question", question="causes", text=f"Answer {number}")["answer"]
            for number, who in enumerate(people)
        ]
        room.act(room.facilitator, "show_answers")
        room.act(people[5], "take_position", answer=ids[0], position="disagree")
        room.act(people[5], "give_reason", answer=ids[0], text="Not so", base="")
        if not shown:
            room.act(room.facilitator, "hide_answers")
        text = json.dumps([viewpoints_view(room.group, Viewer("en", facilitator=leads)) for leads in (True, False)])
        for number, answer in enumerate(ids):
            text = text.replace(answer, f"a{number}")
        said.append(text)
        view = viewpoints_view(room.group, VIEWER)
        assert [side["id"] for side in view["sides"]] == ["people", "rest"]
        assert question(view)["counts"] == {"people": 3, "rest": 3}
    assert said[0] == said[1]


def test_of_fewer_than_three_people_no_sector_is_named() -> None:
    """Two answers stand side by side as everybody's, and of positions only the number is told."""
    room = Room()
    room.open("viewpoints")
    answer = room.act(room.ana, "answer_question", question="causes", text="Far")["answer"]
    room.act(room.facilitator, "show_answers")
    room.act(room.beto, "take_position", answer=answer, position="disagree")
    view = viewpoints_view(room.group, VIEWER)
    shown = question(view)["answers"][0]
    assert [side["id"] for side in view["sides"]] == ["everybody"]
    assert (shown["sector"], shown["people"], shown["voices"], shown["accord"]) == ("everybody", 2, [], "open")
    assert len(room.group[Viewpoints].positions) == 1


def test_the_questions_are_about_the_situation_until_there_is_a_core_problem() -> None:
    """Before that the view holds the group's topic alone, afterwards the words of the problem."""
    room = Room()
    viewer = Viewer("en", topic="Neighbourhood libraries")
    view = viewpoints_view(room.group, viewer)
    assert (view["core"], view["topic"]) == (None, "Neighbourhood libraries")
    room.open("problem_tree")
    room.act(room.facilitator, "state_core_problem", text="Few people use the library")
    assert viewpoints_view(room.group, viewer)["core"] == "Few people use the library"


def test_a_scribe_has_what_was_entered_for_others_beside_their_own() -> None:
    """Own answers and positions stand apart from those of people without devices, which only a scribe has."""
    room = Room()
    names = with_viewpoints(room)
    room.act(room.facilitator, "appoint_scribe", person=room.ana.participant_id)
    other = room.act(room.ana, "answer_question", question="shows", text="Told aloud", sector="people")["answer"]
    room.act(room.ana, "take_position", answer=names["entered_answer"], position="agree", sector="oversight")
    mine = my_viewpoints(room.group, room.ana)
    assert [answer["id"] for answer in mine["answers"]] == [names["own_answer"]]
    assert [answer["id"] for answer in mine["entered"]["answers"]] == [names["entered_answer"], other]
    assert "oversight" in [held["sector"] for held in mine["entered"]["positions"]]
    assert "oversight" not in [held["sector"] for held in mine["positions"]]
    nothing = {"answers": [], "positions": []}
    assert my_viewpoints(room.group, room.beto)["entered"] == nothing
    assert viewpoints_view(room.group, Viewer("en", editable=True, enters=True))["enters"]
    room.act(room.facilitator, "release_scribe", person=room.ana.participant_id)
    assert my_viewpoints(room.group, room.ana)["entered"] == nothing
