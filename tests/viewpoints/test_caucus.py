"""A sector speaks as one, on purpose, where the Chatham House Rule holds (R5, R10): told as such, and nobody's."""

import json
from dataclasses import replace
from typing import Any

import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import tally
from ogcore.errors import (
    BadInput,
    NotAllowed,
    NotYourAnswer,
    NotYourSector,
    OgError,
    OnlyUnderTheRule,
    OwnAnswer,
    StageNotOpen,
    UnknownChoice,
)
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.viewpoints.accord import accord_on, caucuses, spoke, voices
from ogcore.viewpoints.commands import check_event
from ogcore.viewpoints.events import AnswerGiven
from ogcore.viewpoints.frames import VIEWPOINTS_FRAME
from ogcore.viewpoints.state import Answer, Viewpoints
from ogcore.workshop.traces import in_log
from ogcore.workshop.workshop import Workshop
from workbench.files.told import told_answers
from workbench.models.queries import QUERIES, Question
from workbench.panels.panel import Viewer
from workbench.panels.viewpoints.view import my_viewpoints, viewpoints_view

SECTORS = ("government", "civil_society", "oversight", "civil_society", "government")


class Table:
    """Five people of three sectors who give their points of view under the Rule, and who facilitates."""

    def __init__(self, store: Store) -> None:
        self.workshop = Workshop(store, OwnKeys())
        self.host = self.workshop.facilitator(self.workshop.create_plan("Plan", "en").secret)
        card = self.workshop.add_group(self.host, "Group")
        self.group_id = card.group_id
        self.people = [
            self.workshop.join(card.code, f"Person {number}", sector, "en") for number, sector in enumerate(SECTORS)
        ]
        self.act(self.host, "choose_rule", stage="viewpoints", on=True)
        self.act(self.host, "open_stage", stage="viewpoints")

    def act(self, who: Identity, intent: str, **data: Any) -> dict[str, Any]:
        """Carry out an intent and return what its sender learns."""
        return dict(self.workshop.act(who, self.group_id, intent, data).result)

    def says(self, who: Identity, text: str, sector: str | None = None, question: str = "causes", **more: Any) -> str:
        """Let somebody answer, as a sector where one is named; return the answer."""
        named = {} if sector is None else {"caucus": sector}
        return str(self.act(who, "answer_question", question=question, text=text, **named, **more)["answer"])

    @property
    def state(self) -> Viewpoints:
        """The points of view as they stand."""
        return self.workshop.group(self.host.plan_id, self.group_id)[Viewpoints]

    def answer(self, name: str) -> Answer:
        """An answer."""
        return self.state.answers[name]


@pytest.fixture
def table(store: Store) -> Table:
    """Give the table."""
    return Table(store)


def test_what_a_sector_says_as_one_has_the_sector_and_nobody(table: Table) -> None:
    """The log holds the sector with its words, and no person, time or tag of one with them; that is no trace."""
    person = table.people[0]
    said = table.answer(table.says(person, "The budget comes late", "government"))
    own = table.answer(table.says(person, "I see it otherwise"))
    assert (said.author, said.sector, said.caucus) == (None, "government", True)
    assert (own.sector, own.caucus) == ("whole_room", False)
    log = table.workshop.store.load(table.group_id)
    written = json.dumps([[row.actor, row.tag, str(row.event)] for row in log if row.event.of_part == "viewpoints"])
    assert person.participant_id not in written
    assert list(in_log("", log)) == []


@pytest.mark.parametrize("sector", ["civil_society", "oversight"])
def test_nobody_speaks_as_a_sector_they_do_not_sit_for(table: Table, sector: str) -> None:
    """An answer, a position and a reason in the name of another sector are refused; nothing is written."""
    of_others = table.says(table.people[2], "Nobody checks")
    table.act(table.host, "show_answers")
    before = table.workshop.group(table.host.plan_id, table.group_id).version
    for intent, data in (
        ("answer_question", {"question": "causes", "text": "Forged"}),
        ("take_position", {"answer": of_others, "position": "agree"}),
        ("give_reason", {"answer": of_others, "text": "Forged", "base": ""}),
        ("settle_reason", {"answer": of_others, "text": "Forged"}),
    ):
        with pytest.raises(NotYourSector):
            table.act(table.people[0], intent, caucus=sector, **data)
    assert table.workshop.group(table.host.plan_id, table.group_id).version == before


@pytest.mark.parametrize(
    ("caucus", "refusal"),
    [("whole_room", UnknownChoice), ("the_army", UnknownChoice), (7, BadInput), ("", UnknownChoice)],
)
def test_only_a_sector_speaks_as_one(table: Table, caucus: object, refusal: type[OgError]) -> None:
    """Neither the whole room nor what is no sector, whoever asks."""
    for who in (table.people[0], table.host):
        with pytest.raises(refusal):
            table.act(who, "answer_question", question="causes", text="Forged", caucus=caucus)


def test_who_observes_speaks_for_nobody(table: Table) -> None:
    """Not for the sector they came from either."""
    observer = replace(table.people[0], role="observer")
    with pytest.raises(NotAllowed):
        table.act(observer, "answer_question", question="causes", text="Forged", caucus="government")
    assert not table.state.answers


def test_a_sector_speaks_as_one_where_the_rule_holds_alone(table: Table) -> None:
    """In an open stage nobody does, and what was said stands as it is: nobody changes it with their name."""
    said = table.says(table.people[0], "The budget comes late", "government")
    table.act(table.host, "close_stage")
    with pytest.raises(StageNotOpen):
        table.says(table.people[0], "Later", "government")
    table.act(table.host, "choose_rule", stage="viewpoints", on=False)
    table.act(table.host, "open_stage", stage="viewpoints")
    for who in (table.people[0], table.host):
        with pytest.raises(OnlyUnderTheRule):
            table.says(who, "Later", "government")
        with pytest.raises(NotYourAnswer):
            table.act(who, "reword_answer", answer=said, text="Later", base="The budget comes late")
        with pytest.raises(NotYourAnswer):
            table.act(who, "withdraw_answer", answer=said)
    assert table.answer(said).wording.text == "The budget comes late"


def test_a_sector_has_one_answer_that_any_of_it_may_change(table: Table) -> None:
    """Somebody else of the sector rewords it; words begun from an older text wait; others of the room may not."""
    first, other = table.people[0], table.people[4]
    said = table.says(first, "The budget comes late", "government")
    assert table.says(other, "The budget comes in March", "government", base="The budget comes late") == said
    table.says(first, "The budget is small", "government", base="The budget comes late")
    assert table.answer(said).wording.offers == ("The budget is small",)
    table.act(other, "settle_answer", answer=said, text="The budget is small")
    for who in table.people[1:4]:
        with pytest.raises(NotYourAnswer):
            table.act(who, "withdraw_answer", answer=said)
    table.act(other, "withdraw_answer", answer=said)
    assert table.answer(said).withdrawn


def test_two_who_begin_at_once_lose_nothing(table: Table) -> None:
    """The second of two first wordings waits beside the one that came before it."""
    said = table.says(table.people[0], "The budget comes late", "government", base="")
    table.says(table.people[4], "There is no budget", "government", base="")
    assert table.answer(said).wording.all == ("The budget comes late", "There is no budget")


def test_ones_own_undo_reaches_what_one_said_as_a_sector(table: Table) -> None:
    """Whoever said it takes it back; nobody else by undoing."""
    said = table.says(table.people[0], "The budget comes late", "government")
    with pytest.raises(OgError):
        table.act(table.people[4], "undo")
    table.act(table.people[0], "undo")
    assert table.answer(said).withdrawn


def test_who_enters_for_others_writes_down_what_a_sector_dictates(table: Table) -> None:
    """A facilitator for any sector, a scribe as well; without that what they enter is the whole room's."""
    table.act(table.host, "appoint_scribe", person=table.people[1].participant_id)
    for who in (table.host, table.people[1]):
        dictated = table.answer(table.says(who, f"Said to {who.role}", "academia", "shows", base="Said to facilitator"))
        assert (dictated.author, dictated.sector, dictated.caucus) == (None, "academia", True)
    entered = table.answer(
        table.act(table.host, "answer_question", question="shows", text="On paper", sector="academia")["answer"]
    )
    assert (entered.sector, entered.caucus) == ("whole_room", False)


def test_what_a_sector_says_is_no_number_of_people(table: Table) -> None:
    """It counts beside the room, not in it; with it the accord tells who differs, and it is told by its name."""
    room = table.says(table.people[1], "Buses are few")
    table.act(table.host, "show_answers")
    for who in table.people[2:]:
        table.act(who, "take_position", answer=room, position="agree")
    about = table.answer(room)
    assert accord_on(table.state, about, spoke(table.state)) == "common"
    table.act(table.people[0], "take_position", answer=room, position="disagree", caucus="government")
    table.act(table.people[4], "give_reason", answer=room, text="There are enough", base="", caucus="government")
    assert caucuses(table.state, about) == {"government": "disagree"}
    assert {sector: (one.agree, one.disagree) for sector, one in voices(table.state, about).items()} == {
        "whole_room": (4, 0)
    }
    assert spoke(table.state).people == {"whole_room": 4}
    assert accord_on(table.state, about, spoke(table.state)) == "contested"
    table.act(table.people[0], "take_position", answer=room, position="disagree")
    assert len(table.state.positions_on(room)) == 5


def test_a_sector_takes_no_position_on_its_own_words(table: Table) -> None:
    """Others of it may, each for themselves: nobody knows that they are of it."""
    said = table.says(table.people[0], "The budget comes late", "government")
    table.act(table.host, "show_answers")
    with pytest.raises(OwnAnswer):
        table.act(table.people[4], "take_position", answer=said, position="disagree", caucus="government")
    table.act(table.people[4], "take_position", answer=said, position="disagree")


def test_it_is_told_as_spoken_on_purpose_everywhere(table: Table) -> None:
    """On pages, on the wall, on paper, in tables and in frames; in the brainstorm it stands for no number of people."""
    said = table.says(table.people[2], "Nobody checks", "oversight")
    room = table.says(table.people[0], "Buses are few")
    table.act(table.host, "show_answers")
    table.act(table.people[2], "take_position", answer=room, position="agree", caucus="oversight")
    group = table.workshop.group(table.host.plan_id, table.group_id)
    for reader in (Viewer("en", editable=True), Viewer("en", reading=True)):
        view = viewpoints_view(group, reader)
        shown = {one["id"]: one for question in view["questions"] for one in question["answers"]}
        assert (shown[said]["sector"], shown[said]["as_one"], shown[said]["entered"]) == ("oversight", True, False)
        assert shown[room]["caucuses"] == [{"sector": "oversight", "position": "agree"}]
        assert [side["id"] for side in view["sides"]] == ["oversight", "everybody"]
        assert view["room"]
    told = {one.text: one for one in told_answers(group, str)}
    assert told["Nobody checks"].sector == "Oversight body, as one, on purpose"
    assert told["Buses are few"].voices == "Oversight body, as one: agrees"
    rows = {row["text"]: row for row in VIEWPOINTS_FRAME.rows(group)}
    columns = ("sector", "as_one", "agree_as_one", "disagree_as_one")
    assert [rows["Nobody checks"][name] for name in columns] == ["oversight", True, "oversight", None]
    assert [rows["Buses are few"][name] for name in columns] == ["everybody", False, "oversight", None]
    table.act(table.host, "take_answer", answer=said)
    [idea] = table.workshop.group(table.host.plan_id, table.group_id)[Brainstorm].ideas.values()
    assert (tally([idea]).people, idea.sector) == (0, None)


def test_who_speaks_learns_whether_they_are_alone(table: Table) -> None:
    """Nobody, one, or more of one's own sector, and of any to who enters for others; of another's sector nothing."""
    group = table.workshop.group(table.host.plan_id, table.group_id)
    here = {who.participant_id: who for who in table.people}

    def asked(who: Identity, sector: str) -> object:
        question = Question(group, lambda _version: group, who, {"sector": sector}, lambda _id: None, lambda: here)
        return QUERIES["sector_here"](question)["people"]

    assert asked(table.people[0], "government") == 2
    assert asked(table.people[2], "oversight") == 1
    assert [asked(table.host, sector) for sector in ("government", "oversight", "academia")] == [2, 1, 0]
    with pytest.raises(NotYourSector):
        asked(table.people[0], "oversight")


def test_each_sees_what_they_may_say_as_a_sector(table: Table) -> None:
    """People their own alone, who enters for others all of them, and nobody any where the Rule does not hold."""
    table.says(table.people[0], "The budget comes late", "government")

    def mine(who: Identity) -> Any:
        group = table.workshop.group(table.host.plan_id, table.group_id)
        return my_viewpoints(group, who, table.workshop.voice(who, group))["caucus"]

    assert [one["text"] for one in mine(table.people[4])["answers"]] == ["The budget comes late"]
    assert (mine(table.people[1])["sectors"], mine(table.people[1])["answers"]) == (["civil_society"], [])
    assert len(mine(table.host)["sectors"]) == 6
    table.act(table.host, "close_stage")
    assert mine(table.people[0])["sectors"] == []


@pytest.mark.parametrize(("author", "sector"), [("ana", "government"), (None, "whole_room"), (None, None)])
def test_a_file_with_a_caucus_of_somebody_is_refused(author: str | None, sector: str | None) -> None:
    """What is said as one is said by a sector, and by nobody of it: no file brings in anything else."""
    with pytest.raises(UnknownChoice):
        check_event(AnswerGiven("a", "causes", author, sector, "Words", 1, caucus=True))
