"""Where people propose: what they want is kept, decided by the same rules, and nothing of it vanishes (R47)."""

from dataclasses import replace
from typing import Any

import pytest

from ogcore.errors import (
    BadInput,
    BranchIsLocked,
    CentreReserved,
    HalfCharacter,
    NodeNotFound,
    NotAllowed,
    NotYourProposal,
    OnlyFacilitators,
    ProposalNotFound,
    StageNotOpen,
    TextTooLong,
    TooManyProposals,
    UndoConflict,
    UnknownChoice,
    UnknownIntent,
    UnreadableFile,
    WouldCycle,
)
from ogcore.proposals import commands
from ogcore.proposals.events import ProposalMade, ProposalSettled, Standing
from ogcore.proposals.state import Proposals
from ogcore.record.voice import Voice
from ogcore.trees.state import TreeState
from tests.builders import Room, reopened


def proposing() -> tuple[Room, str, str]:
    """Return a room whose tree has a core and a cause, where people propose."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="Cause")["node"]
    room.act(room.facilitator, "set_right", stage="problem_tree", right="propose")
    return room, core, cause


def standing(room: Room, proposal: str) -> Standing:
    """Return how far a proposal is."""
    return room.group[Proposals].entries[proposal].standing


def test_a_proposal_keeps_who_wants_what_and_changes_nothing_else() -> None:
    """Intent, data, author, sector, stage: all is there to be decided, once however often it is sent."""
    room, core, _ = proposing()
    tree = room.group[TreeState].copy()
    proposal = room.act(room.ana, "add_cause", of=core, text="Of Ana")["proposed"]
    room.act(room.ana, "add_cause", of=core, text="Of Ana")
    [kept] = room.group[Proposals].waiting()
    assert (kept.proposal, kept.intent, kept.author, kept.sector) == (proposal, "add_cause", "ana", "academia")
    assert (kept.stage, kept.data) == ("problem_tree", f'{{"of": "{core}", "text": "Of Ana"}}')
    assert room.group[Proposals].of_voice(Voice.of(room.ana)) == [kept]
    assert room.group[Proposals].of_voice(Voice.of(room.beto)) == []
    assert room.group[TreeState] == tree
    assert room.group == room.replayed() == reopened(room.group)


def test_newer_words_for_the_same_place_stand_in_for_those_that_wait() -> None:
    """Whoever goes on typing has one proposal and not one for each pause; two causes stay two."""
    room, core, cause = proposing()
    first = room.act(room.ana, "reword", node=cause, text="Say", base="Cause")["proposed"]
    room.act(room.ana, "reword", node=cause, text="Said otherwise", base="Cause")
    room.act(room.beto, "reword", node=cause, text="Of Beto", base="Cause")
    room.act(room.ana, "reword", node=core, text="Of the core", base="Core")
    assert standing(room, first) == Standing("withdrawn")
    for text in ("One", "Two"):
        room.act(room.ana, "add_cause", of=core, text=text)
    assert [one.author for one in room.group[Proposals].waiting()] == ["ana", "beto", "ana", "ana", "ana"]


def test_an_accepted_proposal_happens_in_one_step_and_is_taken_back_in_one() -> None:
    """The facilitator's undo brings back the tree and the waiting proposal; the author's words are there all along."""
    room, core, _ = proposing()
    proposal = room.act(room.ana, "add_cause", of=core, text="Of Ana")["proposed"]
    node = room.act(room.facilitator, "accept_proposal", proposal=proposal)["node"]
    assert room.group[TreeState].text(node) == "Of Ana"
    assert standing(room, proposal) == Standing("accepted")
    room.act(room.facilitator, "undo", reach=["problem_tree"])
    assert node not in room.group[TreeState]
    assert standing(room, proposal) == Standing()
    room.act(room.facilitator, "redo", reach=["problem_tree"])
    assert node in room.group[TreeState]
    with pytest.raises(ProposalNotFound):
        room.act(room.facilitator, "accept_proposal", proposal=proposal)
    assert room.group == room.replayed()


def test_a_declined_proposal_says_why_and_may_still_be_accepted() -> None:
    """Its author reads the reason; declining can be undone, and thought better of."""
    room, core, _ = proposing()
    proposal = room.act(room.ana, "add_cause", of=core, text="Of Ana")["proposed"]
    room.act(room.facilitator, "decline_proposal", proposal=proposal, reason=" Not a cause ")
    assert standing(room, proposal) == Standing("declined", "Not a cause")
    assert room.group[Proposals].waiting() == []
    room.act(room.facilitator, "undo", reach=["proposals"])
    assert standing(room, proposal) == Standing()
    room.act(room.facilitator, "redo", reach=["proposals"])
    with pytest.raises(ProposalNotFound):
        room.act(room.facilitator, "decline_proposal", proposal=proposal)
    room.act(room.facilitator, "accept_proposal", proposal=proposal)
    assert len(room.group[TreeState]) == 3
    again = room.act(room.ana, "add_cause", of=core, text="More")["proposed"]
    with pytest.raises(TextTooLong):
        room.act(room.facilitator, "decline_proposal", proposal=again, reason="x" * 301)


def test_authors_take_their_own_back_and_nobody_elses() -> None:
    """By the gesture or by undoing it; what has been decided is decided."""
    room, core, _ = proposing()
    one = room.act(room.ana, "add_cause", of=core, text="One")["proposed"]
    with pytest.raises(NotYourProposal):
        room.act(room.beto, "withdraw_proposal", proposal=one)
    with pytest.raises(NotYourProposal):
        room.act(room.facilitator, "withdraw_proposal", proposal=one)
    room.act(room.ana, "withdraw_proposal", proposal=one)
    assert standing(room, one) == Standing("withdrawn")
    with pytest.raises(ProposalNotFound):
        room.act(room.facilitator, "accept_proposal", proposal=one)
    two = room.act(room.beto, "add_cause", of=core, text="Two")["proposed"]
    room.act(room.beto, "undo")
    assert standing(room, two) == Standing("withdrawn")
    room.act(room.beto, "redo")
    assert standing(room, two) == Standing()
    room.act(room.facilitator, "accept_proposal", proposal=two)
    with pytest.raises(UndoConflict):
        room.act(room.beto, "undo")
    assert room.group == room.replayed()


def test_a_scribe_decides_as_the_facilitator_does_and_others_do_not() -> None:
    """Whoever was appointed accepts and declines, and takes that back; others are refused, the author included."""
    room, core, cause = proposing()
    wanted = [room.act(room.ana, "add_cause", of=core, text=text)["proposed"] for text in ("One", "Two", "Three")]
    for intent in ("accept_proposal", "decline_proposal"):
        for who in (room.ana, room.beto, replace(room.beto, role="observer")):
            with pytest.raises(NotAllowed):
                room.act(who, intent, proposal=wanted[0])
    room.act(room.facilitator, "appoint_scribe", person="beto")
    room.act(room.beto, "accept_proposal", proposal=wanted[0])
    room.act(room.beto, "decline_proposal", proposal=wanted[1])
    room.act(room.beto, "undo", reach=["proposals"])
    room.act(room.beto, "undo", reach=["problem_tree"])
    assert len(room.group[Proposals].waiting()) == 3
    lower = room.act(room.ana, "add_cause", of=cause, text="Lower")["proposed"]
    room.act(room.facilitator, "lock_branch", node=cause)
    with pytest.raises(BranchIsLocked):
        room.act(room.beto, "accept_proposal", proposal=lower)
    room.act(room.facilitator, "accept_proposal", proposal=lower)
    room.open("viewpoints")
    with pytest.raises(StageNotOpen):
        room.act(room.beto, "accept_proposal", proposal=wanted[0])
    room.act(room.facilitator, "accept_proposal", proposal=wanted[0])
    room.act(room.facilitator, "release_scribe", person="beto")
    with pytest.raises(NotAllowed):
        room.act(room.beto, "decline_proposal", proposal=wanted[1])


def test_what_could_not_be_done_is_not_proposed_and_what_no_longer_can_is_not_accepted() -> None:
    """The same rules decide when it is proposed and once more when it is accepted."""
    room, core, cause = proposing()
    with pytest.raises(WouldCycle):
        room.act(room.ana, "link", cause=core, effect=cause)
    with pytest.raises(NodeNotFound):
        room.act(room.ana, "reword", node="nobody", text="T")
    proposal = room.act(room.ana, "reword", node=cause, text="Said otherwise", base="Cause")["proposed"]
    room.act(room.facilitator, "reword", node=cause, text="Said by the facilitator")
    room.act(room.facilitator, "accept_proposal", proposal=proposal)
    assert room.group[TreeState].wording(cause).offers == ("Said otherwise",)
    late = room.act(room.ana, "add_cause", of=cause, text="Late")["proposed"]
    room.act(room.facilitator, "remove", node=cause)
    before = room.replayed()
    with pytest.raises(NodeNotFound):
        room.act(room.facilitator, "accept_proposal", proposal=late)
    assert room.group == before


def test_half_a_surrogate_does_not_wait_in_a_proposal() -> None:
    """A browser may send one in a field nobody looks at; what waits is shown to others and goes into files."""
    room, _, cause = proposing()
    with pytest.raises(HalfCharacter):
        room.act(room.ana, "park", node=cause, text="half \ud800 pair")
    assert not room.group[Proposals].waiting()


def test_a_scribe_does_not_decide_where_only_facilitators_edit() -> None:
    """What waits from before the facilitator took the stage over is the facilitator's to decide."""
    room, core, _ = proposing()
    proposal = room.act(room.ana, "add_cause", of=core, text="Of Ana")["proposed"]
    room.act(room.facilitator, "appoint_scribe", person="beto")
    room.act(room.facilitator, "set_right", stage="problem_tree", right="lead")
    with pytest.raises(OnlyFacilitators):
        room.act(room.beto, "accept_proposal", proposal=proposal)
    assert room.act(room.facilitator, "accept_proposal", proposal=proposal)["node"]


def test_a_scribe_does_not_put_anything_in_the_centre_by_accepting_it() -> None:
    """A first sentence was free to go straight in when it was proposed; by now the facilitator decides it (R51)."""
    room = Room()
    room.open("problem_tree")
    room.act(room.facilitator, "rule_first_sentence", straight=True)
    room.act(room.facilitator, "set_right", stage="problem_tree", right="propose")
    proposal = room.act(room.ana, "state_core_problem", text="Of Ana")["proposed"]
    room.act(room.facilitator, "rule_first_sentence", straight=False)
    room.act(room.facilitator, "appoint_scribe", person="ana")
    with pytest.raises(CentreReserved):
        room.act(room.ana, "accept_proposal", proposal=proposal)
    assert room.act(room.facilitator, "accept_proposal", proposal=proposal)["node"]


def test_a_locked_branch_is_not_proposed_on() -> None:
    """A lock is said at once, and not only when somebody would accept."""
    room, _, cause = proposing()
    room.act(room.facilitator, "lock_branch", node=cause)
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "reword", node=cause, text="T")


def test_there_is_an_end_to_what_can_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many proposals, so long: nobody fills a group's log from a phone."""
    room, core, _ = proposing()
    monkeypatch.setattr(commands, "WAITING_LIMIT", 2)
    for text in ("One", "Two"):
        room.act(room.ana, "add_cause", of=core, text=text)
    with pytest.raises(TooManyProposals):
        room.act(room.beto, "add_cause", of=core, text="Three")
    deep: list[Any] = []
    for _ in range(500):
        deep = [deep]
    for junk in ("x" * commands.DATA_LIMIT, {1, 2}, deep):
        with pytest.raises(BadInput):
            room.act(room.beto, "add_cause", of=core, text="Three", junk=junk)


def test_one_person_does_not_fill_the_list_that_all_share(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has many proposals waiting waits for them; the others go on proposing."""
    room, core, _ = proposing()
    monkeypatch.setattr(commands, "OWN_LIMIT", 2)
    for text in ("One", "Two"):
        room.act(room.ana, "add_cause", of=core, text=text)
    with pytest.raises(TooManyProposals):
        room.act(room.ana, "add_cause", of=core, text="Three")
    assert "proposed" in room.act(room.beto, "add_cause", of=core, text="Three")


@pytest.mark.parametrize("intent", ["set_right", "add_idea", "undo", "accept_proposal", "no_such", "restore_version"])
def test_a_forged_log_does_not_let_a_scribe_do_the_facilitators(intent: str) -> None:
    """A proposal of what nobody may propose, from a file made by hand, cannot be accepted."""
    room, _, _ = proposing()
    room.record(
        "forged", "ana", [ProposalMade("p", intent, '{"stage": "problem_tree"}', "ana", None, "problem_tree", 1, 0.0)]
    )
    with pytest.raises(UnknownIntent):
        room.act(room.facilitator, "accept_proposal", proposal="p")


@pytest.mark.parametrize(
    "changed",
    [
        {"data": "["},
        {"data": "[]"},
        {"data": "x" * 17_000},
        {"data": "[" * 9000},
        {"stage": "nowhere"},
        {"data": '{"x": ' + "[" * 300 + "]" * 300 + "}"},
    ],
)
def test_what_no_command_writes_is_not_let_in(changed: dict[str, Any]) -> None:
    """A file cannot bring a proposal without readable data, or one that is in no state there is."""
    made = ProposalMade("p", "add_cause", "{}", "ana", None, "problem_tree", 1, 0.0)
    commands.check_event(made)
    commands.check_event(ProposalSettled("p", Standing(), Standing("declined", "Why")))
    with pytest.raises((UnreadableFile, UnknownChoice)):
        commands.check_event(replace(made, **changed))
    with pytest.raises(UnreadableFile):
        commands.check_event(ProposalSettled("p", Standing(), Standing("eaten")))
