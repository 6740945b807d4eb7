"""Dots (R7, R46): the room ranks ideas, nobody sees how before the facilitator shows it, and every dot counts once."""

import dataclasses
import json
from typing import Any

import pytest

from ogcore.dots.commands import EACH_LIMIT, check_event, count_paper
from ogcore.dots.events import DotRoundSet, DotsPlaced, PaperDotsCounted, Round
from ogcore.dots.state import Dots
from ogcore.dots.tally import dot_tally, ranks
from ogcore.errors import (
    DotsInUse,
    DotsNotOpen,
    FacilitatorHasNoVote,
    IdeaNotFound,
    IdeasNotShown,
    NoDotsLeft,
    NotADotCount,
    NotAllowed,
    OneDotAnIdea,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.participant import Identity
from ogcore.record.stage import StageClosed
from tests.builders import Room, person, reopened
from workbench.panels.brainstorm.ideas_view import ideas_view, my_ideas
from workbench.panels.panel import View, Viewer

VIEWER = Viewer("en", editable=True)


def sitting(name: str, sector: str) -> Identity:
    """Return a participant of a sector."""
    return dataclasses.replace(person(name), sector=sector)


class Ranking(Room):
    """A room with three ideas and seven people of three sectors, one of them alone in theirs."""

    def __init__(self, *, dots: int = 2, several: bool = False) -> None:
        super().__init__()
        self.open("brainstorm")
        self.a, self.b, self.c = (
            str(self.act(self.facilitator, "add_idea", text=text)["ideas"][0]) for text in ("One", "Two", "Three")
        )
        self.act(self.facilitator, "reveal_ideas")
        sectors = ["people"] * 3 + ["government"] * 3 + ["oversight"]
        self.people = [sitting(f"p{number}", sector) for number, sector in enumerate(sectors)]
        self.act(self.facilitator, "open_dots", dots=dots, several=several)

    def place(self, who: int, idea: str, dots: int = 1) -> dict[str, Any]:
        """Let one of the people have so many dots on an idea."""
        return self.act(self.people[who], "place_dots", idea=idea, dots=dots)

    def view(self) -> View:
        """Return what all see."""
        return ideas_view(self.group, VIEWER)

    def on(self, idea: str) -> View:
        """Return what all see of an idea."""
        return next(one for one in self.view()["ideas"] if one["id"] == idea)

    def mine(self, who: int) -> View:
        """Return what one of the people sees of their own dots."""
        return dict(my_ideas(self.group, self.people[who])["dots"])


def test_dots_are_placed_moved_and_taken_back() -> None:
    """A person has so many and no more, each can be taken back, and doing it twice does it once."""
    room = Ranking()
    room.place(0, room.a)
    room.place(0, room.b)
    with pytest.raises(NoDotsLeft) as refused:
        room.place(0, room.c)
    assert refused.value.data == {"each": 2}
    room.place(0, room.a, 0)
    room.place(0, room.c)
    assert room.mine(0) == {"on": {room.b: 1, room.c: 1}, "used": 2, "lost": []}
    before = len(room.log)
    room.place(0, room.c)
    assert len(room.log) == before
    assert room.replayed() == room.group == reopened(room.group)


def test_whether_one_idea_gets_several_dots_is_the_facilitators_to_say() -> None:
    """One at most, or as many as one has."""
    room = Ranking()
    with pytest.raises(OneDotAnIdea):
        room.place(0, room.a, 2)
    room = Ranking(dots=3, several=True)
    room.place(0, room.a, 3)
    assert room.mine(0)["on"] == {room.a: 3}


def test_no_view_tells_where_dots_are_before_they_are_shown() -> None:
    """Only how many people have used theirs; the facilitator sees no more, and only their own paper."""
    room = Ranking()
    for who in range(4):
        room.place(who, room.a)
    room.place(0, room.b)
    room.act(room.facilitator, "count_paper_dots", idea=room.b, sector="business", dots=9)
    for viewer in (VIEWER, Viewer("en", editable=True, facilitator=True), Viewer("en", reading=True)):
        view = ideas_view(room.group, viewer)
        opened = {"each": 2, "several": False, "shown": False, "open": True}
        assert view["dots"] == {**opened, "begun": 4, "finished": 1}
        assert not any(key in idea for idea in view["ideas"] for key in ("dots", "dot_shares", "rank"))
        assert "9" not in json.dumps([view["dots"], [{**idea, "id": ""} for idea in view["ideas"]]])
    assert my_ideas(room.group, room.people[6])["dots"] == {"on": {}, "used": 0, "lost": []}
    assert my_ideas(room.group, room.facilitator)["dots"] == {"paper": {room.b: {"business": 9}}}


def test_shown_dots_rank_the_ideas_and_name_nobody() -> None:
    """As many dots share a place, no dots have none; the sector of one stands with others, never by itself."""
    room = Ranking()
    for who in (0, 1, 2, 6):
        room.place(who, room.a)
    for who in (3, 4, 5, 0):
        room.place(who, room.b)
    room.act(room.facilitator, "show_dots")
    dots = room.view()["dots"]
    assert [group["id"] for group in dots["groups"]] == ["people", "rest"]
    assert (dots["total"], dots["begun"], dots["enough"]) == (8, 7, True)
    assert [(room.on(idea)["dots"], room.on(idea)["rank"]) for idea in (room.a, room.b, room.c)] == [
        (4, 1),
        (4, 1),
        (0, None),
    ]
    assert room.on(room.a)["dot_shares"] == [3, 1]
    assert ranks({"x": 1, "y": 4, "z": 1}) == {"x": 2, "y": 1, "z": 2}
    with pytest.raises(DotsNotOpen):
        room.place(6, room.c)


def test_of_fewer_than_three_people_only_the_number_is_told() -> None:
    """Two people could tell each other's dots."""
    room = Ranking()
    room.place(0, room.a)
    room.place(6, room.b)
    room.act(room.facilitator, "show_dots")
    assert (room.view()["dots"]["begun"], room.view()["dots"]["enough"]) == (2, False)
    assert "rank" not in room.on(room.a)


def test_dots_on_paper_count_beside_those_on_screens() -> None:
    """They are counted by sector, and as few people as could have placed them make a sector."""
    room = Ranking()
    room.place(0, room.a)
    room.act(room.facilitator, "count_paper_dots", idea=room.b, sector="academia", dots=5)
    room.act(room.facilitator, "show_dots")
    assert room.view()["dots"]["paper"] == 5
    assert (room.on(room.b)["dots"], room.on(room.b)["rank"]) == (5, 1)
    assert dot_tally(room.group[Dots]).people == {"people": 1, "academia": 3}
    room.act(room.facilitator, "count_paper_dots", idea=room.b, sector="academia", dots=0)
    assert room.view()["dots"]["paper"] == 0


def test_a_merge_unites_dots_and_each_counts_once() -> None:
    """A merged idea has the dots of its originals; whoever has some there can take them back one by one."""
    room = Ranking()
    for who in range(3):
        room.place(who, room.a)
    room.place(0, room.b)
    merged = room.act(room.people[0], "merge_ideas", ideas=[room.a, room.b], text="Both")["idea"]
    assert room.mine(0)["on"] == {merged: 2}
    with pytest.raises(NoDotsLeft):
        room.place(0, room.c)
    room.place(0, merged, 1)
    assert room.mine(0)["used"] == 1
    room.act(room.facilitator, "show_dots")
    assert room.on(merged)["dots"] == 3


def test_dots_on_a_withdrawn_idea_stay_on_record_and_can_be_taken_back() -> None:
    """They are told apart from the rest, come back with the idea, and are not lost to who placed them."""
    room = Ranking()
    for who in range(3):
        room.place(who, room.c)
        room.place(who, room.a)
    room.act(room.facilitator, "withdraw_idea", idea=room.c)
    assert room.mine(0)["lost"] == [{"id": room.c, "text": "Three", "dots": 1}]
    room.place(0, room.c, 0)
    room.place(0, room.b)
    with pytest.raises(IdeaNotFound):
        room.place(1, room.c, 1)
    room.act(room.facilitator, "show_dots")
    assert (room.view()["dots"]["total"], room.view()["dots"]["elsewhere"]) == (4, 2)
    room.act(room.facilitator, "undo")
    assert (room.view()["dots"]["elsewhere"], room.on(room.c)["dots"]) == (0, 2)


def test_a_round_is_hidden_again_put_away_and_brought_back() -> None:
    """Everything the facilitator does to a round can be taken back; what was placed is as it was."""
    room = Ranking()
    for who in range(3):
        room.place(who, room.a)
    room.act(room.facilitator, "show_dots")
    room.act(room.facilitator, "hide_dots")
    room.place(3, room.a)
    room.act(room.facilitator, "put_dots_away")
    assert room.view()["dots"] is None
    assert room.view()["dots_before"]
    with pytest.raises(DotsNotOpen):
        room.place(4, room.a)
    room.act(room.facilitator, "show_dots")
    assert room.on(room.a)["dots"] == 4


def test_another_round_begins_when_no_dot_would_be_lost() -> None:
    """A round in use has to be put away first; one nobody has used makes way. Each round stands by itself."""
    room = Ranking()
    room.act(room.facilitator, "open_dots", dots=5, several=True)
    assert room.view()["dots"]["each"] == 5
    assert room.act(room.facilitator, "open_dots", dots=5, several=True) == {}
    room.place(0, room.a, 4)
    with pytest.raises(DotsInUse):
        room.act(room.facilitator, "open_dots", dots=3)
    room.act(room.facilitator, "put_dots_away")
    room.act(room.facilitator, "open_dots", dots=3)
    assert room.mine(0)["used"] == 0
    assert len(room.group[Dots].placed) == 1


def test_who_leads_places_no_dot_and_who_places_leads_no_round() -> None:
    """A facilitator has no dots; a participant neither opens, shows, hides or ends a round nor counts paper."""
    room = Ranking()
    with pytest.raises(FacilitatorHasNoVote):
        room.act(room.facilitator, "place_dots", idea=room.a, dots=1)
    paper = {"idea": room.a, "sector": "people", "dots": 1}
    for intent, data in (
        ("open_dots", {"dots": 9}),
        ("show_dots", {}),
        ("hide_dots", {}),
        ("put_dots_away", {}),
        ("count_paper_dots", paper),
    ):
        with pytest.raises(NotAllowed):
            room.act(room.people[0], intent, **data)


@pytest.mark.parametrize("dots", [0, -1, EACH_LIMIT + 1, 10**9])
def test_a_round_gives_a_sensible_number_of_dots(dots: int) -> None:
    """At least one, at most so many that people still choose."""
    room = Ranking()
    with pytest.raises(NotADotCount):
        room.act(room.facilitator, "open_dots", dots=dots)


def test_hidden_ideas_get_no_dots() -> None:
    """A round opens once ideas are shown, and rests while they are hidden again."""
    room = Ranking()
    room.act(room.facilitator, "hide_ideas")
    assert room.view()["dots"] is None
    with pytest.raises(IdeasNotShown):
        room.place(0, room.a)
    with pytest.raises(IdeasNotShown):
        room.act(room.facilitator, "open_dots", dots=4)


@pytest.mark.parametrize(
    ("event", "error"),
    [
        (DotRoundSet("r", None, Round(0, several=False, phase="open", order=1)), NotADotCount),
        (DotRoundSet("r", None, Round(3, several=False, phase="lunch", order=1)), UnreadableFile),
        (DotsPlaced("r", "i", "p", "royalty", 0, 1), UnknownChoice),
        (DotsPlaced("r", "i", "p", "people", 0, EACH_LIMIT + 1), NotADotCount),
        (PaperDotsCounted("r", "i", "royalty", 0, 1), UnknownChoice),
        (PaperDotsCounted("r", "i", "people", 0, -1), NotADotCount),
        (StageClosed("brainstorm"), UnreadableFile),
    ],
)
def test_an_event_no_command_writes_is_not_let_in(event: Event, error: type[Exception]) -> None:
    """A file cannot bring dots that nobody could have given."""
    with pytest.raises(error):
        check_event(event)


def test_there_are_no_dots_without_a_round() -> None:
    """On paper as on a phone, dots are given while a round is there."""
    with pytest.raises(DotsNotOpen):
        count_paper(Dots(), "i", "people", 2)
