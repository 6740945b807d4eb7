"""Of how many people an answer is expected: those here or who have answered, and no word of who they are (R14, R51)."""

import json
from typing import Any

import pytest

from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.trees.state import TreeState
from tests.builders import venue
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models import group_model
from workbench.models.group_model import GroupModel
from workbench.models.wall_model import WallModel
from workbench.panels.frame import view as frame_panel
from workbench.panels.shared_view import SharedViews

NOW = 1_000_000.0


class Hall:
    """A group with a phone, its facilitator's page and its wall, and a say over who is here."""

    def __init__(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        self.place, self.moment = venue(store), NOW
        self.away: set[str] = set()
        monkeypatch.setattr(frame_panel, "is_here", lambda entry: entry.identity.participant_id not in self.away)
        monkeypatch.setattr(group_model.time, "monotonic", lambda: self.moment)
        self.phone = GroupModel(self._visitor(self.place.ana))
        self.desk, self.wall = GroupModel(self._visitor(self.place.host)), WallModel(self._visitor(self.place.host))
        tree = self.phone.group[TreeState]
        self.cause, self.core = self.place.add_cause("It is far"), str(tree.core_problem)

    def _visitor(self, who: Identity) -> Visitor:
        place = self.place
        return Visitor(place.workshop, who, place.group_id, "http://h:8", Live(place.workshop.store), SharedViews())

    def act(self, who: Identity, intent: str, **data: Any) -> None:
        """Let somebody want something, and all pages hear of it."""
        self.place.workshop.act(who, self.place.group_id, intent, data)
        for page in (self.phone, self.desk, self.wall):
            page.refresh()

    def leaves(self, who: Identity) -> None:
        """Somebody's page is gone; the others find out with the next beat of the room."""
        self.away.add(who.participant_id)
        self.moment += 60
        for page in (self.phone, self.desk, self.wall):
            page.meet()

    def told(self, panel: str, wall: str = "") -> list[int | None]:
        """Return of how many phone, desk and wall say that an answer is expected."""
        pages = ((self.phone, panel), (self.desk, panel), (self.wall, wall or panel))
        return [page.work[name]["view"]["of"] for page, name in pages if name in page.work]


@pytest.fixture
def hall(store: Store, monkeypatch: pytest.MonkeyPatch) -> Hall:
    """Two participants are here."""
    return Hall(store, monkeypatch)


def test_a_vote_says_of_how_many_and_counts_who_answered_and_left(hall: Hall) -> None:
    """On every screen; whoever leaves without an answer is not waited for, paper votes belong to both numbers."""
    assert hall.told("insight") == [None, None]
    hall.act(hall.place.host, "put_to_vote", cause=hall.cause, effect=hall.core)
    assert hall.told("insight", "arrow_question") == [2, 2, 2]
    hall.act(hall.place.ana, "vote_arrow", cause=hall.cause, effect=hall.core, answer="yes")
    hall.leaves(hall.place.ana)
    assert hall.told("insight", "arrow_question") == [2, 2, 2]
    hall.leaves(hall.place.beto)
    assert hall.told("insight", "arrow_question") == [1, 1, 1]
    paper = {"cause": hall.cause, "effect": hall.core, "sector": "people", "answer": "no", "count": 4}
    hall.act(hall.place.host, "enter_paper_votes", **paper)
    assert hall.told("insight", "arrow_question") == [5, 5, 5]
    hall.act(hall.place.host, "end_vote")
    assert hall.told("insight", "arrow_question") == [None, None, None]


def test_a_number_is_all_that_is_told(hall: Hall) -> None:
    """No view of another's page holds who is here, nor who has answered or has not."""
    hall.act(hall.place.host, "put_to_vote", cause=hall.cause, effect=hall.core)
    hall.act(hall.place.ana, "vote_arrow", cause=hall.cause, effect=hall.core, answer="yes")
    sent = json.dumps([page.work for page in (hall.desk, hall.wall)])
    assert not any(who.participant_id in sent for who in (hall.place.ana, hall.place.beto))


def test_the_choice_among_candidates_says_of_how_many(hall: Hall) -> None:
    """Nothing while nobody chooses; afterwards those here and those who have chosen."""
    hall.act(hall.place.ana, "propose_candidate", text="Nobody goes to the health post of the valley")
    assert hall.told("candidates") == [None, None]
    hall.act(hall.place.host, "move_choice", phase="choosing")
    assert hall.told("candidates") == [2, 2]
    hall.leaves(hall.place.beto)
    assert hall.told("candidates") == [1, 1]


def test_i_am_done_says_of_how_many_where_something_is_under_way(hall: Hall) -> None:
    """Without an agenda and a clock nobody is asked."""
    assert hall.told("agenda") == [None, None, None]
    hall.act(hall.place.host, "start_timer", minutes=5)
    assert hall.told("agenda") == [2, 2, 2]


def test_a_frozen_wall_keeps_its_number(hall: Hall) -> None:
    """Its picture stays as it was whoever leaves; the clock above it goes on."""
    hall.act(hall.place.host, "start_timer", minutes=5)
    hall.act(hall.place.host, "put_to_vote", cause=hall.cause, effect=hall.core)
    hall.act(hall.place.host, "freeze_wall")
    hall.leaves(hall.place.beto)
    assert hall.told("insight", "arrow_question") == [1, 1, 2]
    assert hall.told("agenda") == [1, 1, 1]
