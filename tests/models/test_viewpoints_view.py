"""What each page is told of the points of view (R10): nothing before its time, and never who said it."""

import json

from tests.builders import Room, with_viewpoints
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
    assert question(view)["counts"] == {"academia": 1, "people": 1}
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
    entered = my_viewpoints(room.group, room.facilitator)
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
        {"sector": "academia", "position": "disagree", "text": "Some are", "was": "Nobody is trained"}
    ]
    assert (shown["earlier"], shown["voices"]) == (1, [{"sector": "academia", "agree": 1, "disagree": 0}])
    assert my_viewpoints(room.group, room.beto)["positions"][0]["stale"]
    room.act(room.ana, "withdraw_answer", answer=names["own_answer"])
    shown = question(viewpoints_view(room.group, VIEWER))["answers"][0]
    assert (shown["withdrawn"], len(shown["reasons"])) == (True, 1)


def test_a_question_at_a_glance() -> None:
    """The view says which answers are common ground and from whom there is no answer yet."""
    room = Room()
    names = with_viewpoints(room)
    asked = question(viewpoints_view(room.group, VIEWER))
    assert asked["contested"] == [names["entered_answer"]]
    assert "business" in asked["silent"]
    assert "academia" not in asked["silent"]
    own = viewpoints_view(room.group, VIEWER)["questions"][-1]
    assert (own["id"], own["text"]) == (names["question"], "Who pays for it?")
