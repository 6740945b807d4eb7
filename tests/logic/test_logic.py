"""The logic of a tree: votes, paper votes, marks, what can be acted on, findings let be (R11, R14, R46)."""

from dataclasses import replace
from typing import Any

import pytest

from ogcore import chapters
from ogcore.errors import (
    BadInput,
    FacilitatorHasNoVote,
    MissingData,
    NodeNotFound,
    NotAllowed,
    NothingToUndo,
    NotLinked,
    TextTooLong,
    UndoConflict,
    UnknownChoice,
    WrongSide,
)
from ogcore.logic.checks import CODES
from ogcore.logic.commands import check_event
from ogcore.logic.events import (
    Action,
    ActionAnswered,
    ArrowAnswer,
    ArrowMarked,
    ArrowVoted,
    Dismissal,
    FindingDismissed,
    Mark,
    PaperVotes,
    PaperVotesEntered,
    Question,
)
from ogcore.logic.findings import findings_of
from ogcore.logic.state import Logic
from ogcore.logic.tally import arrow_tallies
from ogcore.record.event import Event
from ogcore.record.voice import Voice
from tests.builders import person
from tests.table import Table, seated

ANA = seated("ana", "people")


def test_a_person_has_one_vote_an_arrow_and_may_change_it() -> None:
    """The last answer counts; withdrawing leaves nothing."""
    table = Table()
    table.vote(ANA, "no")
    table.vote(ANA, "yes")
    assert (table.agreement.whole.yes, table.agreement.whole.total) == (1, 1)
    assert [held.answer for held in table.room.group[Logic].answers_of(Voice.of(ANA))] == ["yes"]
    table.vote(ANA, None)
    assert arrow_tallies(table.room.group[Logic]) == {}


def test_undo_never_takes_a_vote_back() -> None:
    """Who undoes takes back a change of the tree; a vote is withdrawn by voting again."""
    table = Table()
    table.vote(ANA, "yes")
    with pytest.raises(NothingToUndo):
        table.room.act(ANA, "undo")
    assert table.agreement.whole.yes == 1


def test_votes_survive_other_moves_and_come_back_with_their_arrow() -> None:
    """Votes belong to the arrow: parking and undoing, moving others, replaying the log, all leave them."""
    table = Table()
    table.vote(ANA, "yes")
    table.room.act(table.host, "move", node=table.deep, source=table.cause, target=table.core)
    table.room.act(table.host, "unlink", cause=table.cause, effect=table.core)
    with pytest.raises(NotLinked):
        table.vote(ANA, "no")
    table.room.act(table.host, "undo")
    table.vote(seated("eva", "people"), "no")
    assert (table.agreement.whole.yes, table.agreement.whole.no) == (1, 1)
    assert table.room.replayed() == table.room.group


def test_the_facilitator_enters_paper_votes_and_has_no_vote() -> None:
    """Paper votes are set to a number, not added; they count with their sector and can be undone (R46)."""
    table = Table()
    with pytest.raises(FacilitatorHasNoVote):
        table.vote(table.host, "yes")
    paper: dict[str, Any] = {"cause": table.cause, "effect": table.core, "sector": "people", "answer": "no"}
    with pytest.raises(NotAllowed):
        table.room.act(ANA, "enter_paper_votes", **paper, count=3)
    table.room.act(table.host, "enter_paper_votes", **paper, count=7)
    table.room.act(table.host, "enter_paper_votes", **paper, count=4)
    table.vote(ANA, "yes")
    assert (table.agreement.by_sector["people"].no, table.agreement.whole.total, table.agreement.paper) == (4, 5, 4)
    table.room.act(table.host, "undo")
    assert table.agreement.paper == 7


@pytest.mark.parametrize("count", [-1, 501, True, 2.0, "3", [3]])
def test_paper_votes_are_a_sensible_number(count: Any) -> None:
    """Anything but a whole number of people is refused."""
    table = Table()
    data = {"cause": table.cause, "effect": table.core, "sector": "people", "answer": "no"}
    with pytest.raises(BadInput):
        table.room.act(table.host, "enter_paper_votes", **data, count=count)
    with pytest.raises(MissingData):
        table.room.act(table.host, "enter_paper_votes", **data)


@pytest.mark.parametrize(
    ("intent", "data", "refusal"),
    [
        ("vote_arrow", {"cause": "cause", "effect": "core", "answer": "perhaps"}, UnknownChoice),
        ("vote_arrow", {"cause": "deep", "effect": "core", "answer": "yes"}, NotLinked),
        ("vote_arrow", {"cause": "core", "effect": "cause", "answer": "yes"}, NotLinked),
        ("vote_arrow", {"cause": "nowhere", "effect": "core", "answer": "yes"}, NotLinked),
        ("vote_arrow", {"cause": 7, "effect": "core", "answer": "yes"}, BadInput),
        ("mark_arrow", {"cause": "cause", "effect": "effect", "necessary": True}, NotLinked),
        ("mark_arrow", {"cause": "cause", "effect": "core", "necessary": "yes"}, BadInput),
        ("answer_action", {"node": "effect", "answer": "yes"}, WrongSide),
        ("answer_action", {"node": "core", "answer": "yes"}, WrongSide),
        ("answer_action", {"node": "nowhere", "answer": "yes"}, NodeNotFound),
        ("answer_action", {"node": "cause", "answer": "maybe"}, UnknownChoice),
        ("answer_action", {"node": "cause", "answer": "yes", "whose": "x" * 201}, TextTooLong),
        ("settle_leaf", {"node": "effect", "on": True}, WrongSide),
        ("settle_leaf", {"node": "cause", "on": 1}, BadInput),
        ("dismiss_finding", {"code": "nonsense", "nodes": [], "reason": ""}, UnknownChoice),
        ("dismiss_finding", {"code": "gap", "nodes": ["nowhere"], "reason": ""}, NodeNotFound),
        ("dismiss_finding", {"code": "gap", "nodes": "core", "reason": ""}, BadInput),
        ("dismiss_finding", {"code": "gap", "nodes": ["core"], "reason": "x" * 501}, TextTooLong),
    ],
)
def test_what_does_not_fit_is_refused(intent: str, data: dict[str, Any], refusal: type[Exception]) -> None:
    """Unknown arrows, sides, answers and codes, and anything a browser may make up, change nothing."""
    table = Table()
    named = {name: _resolved(table, value) for name, value in data.items()}
    with pytest.raises(refusal):
        table.room.act(ANA, intent, **named)
    assert table.room.group[Logic] == Table().room.group[Logic]


def _resolved(table: Table, value: Any) -> Any:
    if isinstance(value, list):
        return [_resolved(table, item) for item in value]
    return getattr(table, value, value) if isinstance(value, str) else value


def test_marks_actions_and_root_causes_can_be_undone() -> None:
    """Each is one gesture and one undo; the same twice is nothing new."""
    table = Table()
    empty = table.room.group[Logic].copy()
    table.room.act(ANA, "mark_arrow", cause=table.cause, effect=table.core, necessary=True, sufficient=True)
    table.room.act(ANA, "answer_action", node=table.cause, answer="other", whose="The  ministry")
    table.room.act(ANA, "settle_leaf", node=table.deep, on=True)
    table.room.act(ANA, "dismiss_finding", code="single_cause", nodes=[table.core], reason="")
    before = len(table.room.log)
    table.room.act(ANA, "settle_leaf", node=table.deep, on=True)
    table.room.act(ANA, "answer_action", node=table.cause, answer="other", whose="The ministry")
    assert len(table.room.log) == before
    assert table.room.group[Logic].actions[table.cause].whose == "The ministry"
    for _ in range(4):
        table.room.act(ANA, "undo")
    assert table.room.group[Logic] == empty
    for _ in range(4):
        table.room.act(ANA, "redo")
    assert table.room.group[Logic].dismissal("single_cause", [table.core])
    table.room.act(ANA, "mark_arrow", cause=table.cause, effect=table.core)
    assert table.room.group[Logic].marks == {}


def test_agreement_counts_people_and_sectors() -> None:
    """Five officials against three of two other sectors: a majority of people is not one of sectors."""
    table = Table()
    table.crowd("government", yes=5)
    table.crowd("people", no=2)
    table.crowd("academia", no=1)
    agreement = table.agreement
    assert agreement.whole.share("yes") == 5 / 8
    assert agreement.equal_share("yes") == pytest.approx(1 / 3)
    assert not agreement.most("yes")
    assert agreement.some_most("yes")
    assert list(agreement.by_sector) == ["government", "academia", "people"]


@pytest.mark.parametrize(
    ("votes", "groups"),
    [
        ({"people": 2}, []),
        ({"people": 1, "academia": 1}, []),
        ({"people": 1, "academia": 2}, [("academia", "people")]),
        ({"people": 3}, [("people",)]),
        ({"government": 5, "people": 3}, [("government",), ("people",)]),
        ({"government": 5, "people": 1}, [("government", "people")]),
        ({"government": 5, "civil_society": 4, "people": 1}, [("government",), ("civil_society", "people")]),
        (
            {"government": 5, "civil_society": 3, "academia": 2, "people": 1},
            [("government",), ("civil_society",), ("academia", "people")],
        ),
    ],
)
def test_nobodys_answer_can_be_told_from_what_is_shown(votes: dict[str, int], groups: list[tuple[str, ...]]) -> None:
    """Every group shown has three people at least, and so has whatever the total leaves over."""
    table = Table()
    for sector, count in votes.items():
        table.crowd(sector, yes=count)
    shown = table.agreement.shown()
    assert [group.sectors for group in shown] == groups
    assert all(group.tally.total >= 3 for group in shown)
    assert sum(group.tally.total for group in shown) in (0, table.agreement.whole.total)
    assert table.agreement.shown_equal_share("yes") == (1 if groups else 0)


def test_an_arrow_voted_down_is_a_gap() -> None:
    """Three people at least, and people and sectors alike, must say no; hesitation is a long leap."""
    table = Table()
    table.crowd("people", no=2)
    assert table.codes() == []
    table.crowd("government", no=1)
    assert table.codes() == [("gap", "voted_down")]
    table.crowd("civil_society", unsure=1)
    assert table.codes() == [("gap", "voted_down")]
    table.crowd("academia", yes=2)
    assert table.codes() == [("long_leap", "hesitation")]
    table.crowd("business", yes=9)
    assert table.codes() == []


def test_an_arrow_nobody_is_sure_of_is_a_gap_until_it_goes() -> None:
    """The finding is about the arrow: without it there is none."""
    table = Table()
    table.crowd("people", unsure=3)
    assert table.codes() == [("gap", "unsure")]
    table.room.act(table.host, "park", node=table.cause)
    assert ("gap", "unsure") not in table.codes()


def test_a_branch_nobody_can_act_on_is_said_once() -> None:
    """All leaves of a branch answered no name the whole branch; one yes on the way lets it be."""
    table = Table()
    table.room.act(ANA, "answer_action", node=table.deep, answer="no")
    (finding,) = findings_of(table.room.group)
    assert (finding.code, finding.reason) == ("unactionable", "answered")
    assert finding.nodes == (table.cause, table.deep)
    table.room.act(ANA, "answer_action", node=table.cause, answer="other", whose="State congress")
    (finding,) = findings_of(table.room.group)
    assert finding.nodes == (table.deep,)
    table.add("add_cause", of=table.deep, text="Trainers come from far away")
    assert table.codes() == []


def test_a_necessary_cause_is_missed_once_commitments_begin() -> None:
    """Without a card there is nothing to say; a card from the cause or from one below it covers it."""
    table = Table()
    table.room.act(ANA, "mark_arrow", cause=table.cause, effect=table.core, necessary=True)
    assert table.codes() == []
    card = table.room.act(table.host, "draft_commitment", node=table.other)["card"]
    assert table.codes() == [("uncovered_necessary_cause", "")]
    table.room.act(table.host, "remove_commitment", card=card)
    table.room.act(table.host, "draft_commitment", node=table.deep)
    assert table.codes() == []


def test_the_facilitator_puts_one_arrow_at_a_time_to_the_vote() -> None:
    """Asked, ended, put away; another arrow takes the place of the first, and participants cannot ask."""
    table = Table()
    with pytest.raises(NotAllowed):
        table.room.act(ANA, "put_to_vote", cause=table.cause, effect=table.core)
    with pytest.raises(NotLinked):
        table.room.act(table.host, "put_to_vote", cause=table.deep, effect=table.core)
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    table.room.act(table.host, "put_to_vote", cause=table.other, effect=table.core)
    assert table.room.group[Logic].question == Question(table.other, table.core, open=True)
    table.room.act(table.host, "end_vote")
    assert table.room.group[Logic].question == Question(table.other, table.core, open=False)
    table.room.act(table.host, "end_vote")
    assert table.room.group[Logic].question is None
    before = len(table.room.log)
    table.room.act(table.host, "end_vote")
    assert len(table.room.log) == before
    assert table.room.replayed() == table.room.group


ANSWERED = ArrowAnswer("c", "e", "people", "yes")
VOTES = PaperVotes("c", "e", "people", "yes", 3)


@pytest.mark.parametrize(
    "event",
    [
        ArrowVoted("v", None, replace(ANSWERED, answer="perhaps")),
        ArrowVoted("v", None, replace(ANSWERED, sector="army")),
        ArrowVoted("v", ANSWERED, replace(ANSWERED, cause="other")),
        PaperVotesEntered(None, replace(VOTES, count=0)),
        PaperVotesEntered(None, replace(VOTES, count=10_000)),
        PaperVotesEntered(None, replace(VOTES, answer="perhaps")),
        PaperVotesEntered(None, replace(VOTES, sector="army")),
        PaperVotesEntered(VOTES, replace(VOTES, sector="academia")),
        ArrowMarked(Mark("c", "e", necessary=True, sufficient=True), Mark("c", "d", necessary=True, sufficient=True)),
        ActionAnswered("n", None, Action("maybe", "")),
        ActionAnswered("n", None, Action("yes", "x" * 201)),
        FindingDismissed(None, Dismissal("nonsense", (), "")),
        FindingDismissed(None, Dismissal("gap", (), "x" * 501)),
    ],
    ids=str,
)
def test_what_no_command_writes_is_not_let_in_from_a_file(event: Event) -> None:
    """Unknown answers, sectors and codes, impossible numbers, and events that speak of two arrows, are refused."""
    with pytest.raises(BadInput):
        check_event(event, CODES)


def test_what_commands_write_is_let_in_again() -> None:
    """Every event of a busy table passes the check of files."""
    table = Table()
    table.crowd("people", yes=1)
    table.vote(seated("people-yes-0", "people"), "no")
    table.vote(seated("people-yes-0", "people"), None)
    paper = {"cause": table.cause, "effect": table.core, "sector": "people", "answer": "no"}
    for count in (3, 2, 0):
        table.room.act(table.host, "enter_paper_votes", **paper, count=count)
    table.room.act(ANA, "mark_arrow", cause=table.cause, effect=table.core, necessary=True)
    table.room.act(ANA, "mark_arrow", cause=table.cause, effect=table.core, sufficient=True)
    table.room.act(ANA, "answer_action", node=table.deep, answer="no")
    table.room.act(ANA, "dismiss_finding", code="unactionable", nodes=[table.deep], reason="")
    table.room.act(ANA, "dismiss_finding", code="unactionable", nodes=[table.deep], reason=None)
    for recorded in table.room.log:
        chapters.check_event(recorded.event, recorded.version)
    assert table.room.replayed() == table.room.group


@pytest.mark.parametrize("kind", [ArrowVoted, PaperVotesEntered, ArrowMarked, FindingDismissed])
def test_an_event_about_nothing_does_not_fit(kind: type[Any]) -> None:
    """From nothing to nothing is no fact."""
    event = kind("v", None, None) if kind is ArrowVoted else kind(None, None)
    with pytest.raises(UndoConflict):
        Logic().apply(event)


def test_a_stranger_to_the_group_cannot_vote() -> None:
    """Somebody of another group is refused."""
    with pytest.raises(NotAllowed):
        Table().vote(person("eva", group="elsewhere"), "yes")
