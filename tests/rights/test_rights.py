"""Who may change what: each right of a stage with each kind of intent, scribes, and locked branches (R47)."""

from dataclasses import replace

import pytest

from ogcore import chapters
from ogcore.brainstorm.state import Brainstorm
from ogcore.errors import (
    BadInput,
    BranchIsLocked,
    NodeNotFound,
    NotAllowed,
    OnlyFacilitators,
    OnlyProposals,
    StageNotOpen,
    TextTooLong,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.objectives.state import Objectives
from ogcore.proposals.events import ProposalMade
from ogcore.record.stage import STAGES
from ogcore.rights import commands
from ogcore.rights.events import BranchLocked, RightSet, ScribeAppointed
from ogcore.rights.lock import locked_nodes
from ogcore.rights.state import RIGHTS, Rights
from ogcore.trees.state import TreeState
from tests.builders import Room, reopened
from tests.record.test_intents import STAGE_OF, room_at

EVERYBODYS = sorted(intent for intent, stage in STAGE_OF.items() if stage is not None and "proposal" not in intent)
OWN = {
    *("add_idea", "add_ideas", "reword_idea", "withdraw_idea", "support_idea", "vote_arrow"),
    *("answer_question", "reword_answer", "settle_answer", "withdraw_answer"),
    *("take_position", "give_reason", "settle_reason", "say_ready"),
    *("propose_candidate", "reword_candidate", "settle_candidate", "withdraw_candidate", "return_candidate"),
    *("prefer_candidate", "place_dots"),
    *("propose_amendment", "counter_amendment", "remake_amendment", "withdraw_amendment", "vote_amendment"),
    *("sign_card", "withdraw_signature", "add_dissent", "withdraw_dissent"),
}
"""What people do for themselves."""


@pytest.mark.parametrize("right", RIGHTS)
@pytest.mark.parametrize("intent", EVERYBODYS)
def test_each_right_with_each_intent(intent: str, right: str) -> None:
    """What edits the common work happens, waits or is refused as the stage's right says; one's own just happens."""
    stage = STAGE_OF[intent]
    room, data = room_at(intent, str(stage), is_open=True)
    room.act(room.facilitator, "set_right", stage=stage, right=right)
    if intent in OWN or right == "edit":
        events = chapters.decide(room.group, room.ana, intent, data, room.past)
        assert events
        assert not any(isinstance(event, ProposalMade) for event in events)
    elif right == "propose":
        events = chapters.decide(room.group, room.ana, intent, data, room.past)
        assert [(event.kind, event.intent) for event in events if isinstance(event, ProposalMade)] == [
            ("ProposalMade", intent)
        ]
    else:
        with pytest.raises(OnlyFacilitators) as refused:
            chapters.decide(room.group, room.ana, intent, data, room.past)
        assert refused.value.data == {"stage": stage}


@pytest.mark.parametrize("right", RIGHTS)
@pytest.mark.parametrize("intent", sorted(set(EVERYBODYS) - OWN))
def test_a_facilitator_edits_whatever_the_right(intent: str, right: str) -> None:
    """No right is in the way of whoever set it."""
    stage = STAGE_OF[intent]
    room, data = room_at(intent, str(stage), is_open=True)
    expected = [event.kind for event in chapters.decide(room.group, room.facilitator, intent, data, room.past)]
    room.act(room.facilitator, "set_right", stage=stage, right=right)
    room.act(room.facilitator, "lock_branch", node=core_of(room)) if core_of(room) else None
    again = chapters.decide(room.group, room.facilitator, intent, data, room.past)
    assert [event.kind for event in again] == expected


def core_of(room: Room) -> str:
    """Return the core problem of a room, or nothing."""
    return room.group[TreeState].core_problem or ""


def test_the_right_is_that_of_the_stage_whose_work_is_changed() -> None:
    """Where the tree is the facilitators' people still merge ideas in the brainstorm, and place none from there."""
    room, core, *_ = grown()
    room.act(room.facilitator, "set_right", stage="problem_tree", right="lead")
    room.open("brainstorm")
    one, other = (room.act(room.ana, "add_idea", text=text)["ideas"][0] for text in ("One", "Two"))
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.ana, "merge_ideas", ideas=[one, other], text="Both")
    third = room.act(room.ana, "add_idea", text="Three")["ideas"][0]
    with pytest.raises(OnlyFacilitators):
        room.act(room.ana, "place_idea", idea=third, side="cause", of=core)
    room.act(room.facilitator, "place_idea", idea=third, side="cause", of=core)
    assert len(room.group[Brainstorm].ideas) == 4
    room.open("problem_tree")
    with pytest.raises(OnlyFacilitators):
        room.act(room.ana, "add_cause", of=core, text="T")


@pytest.mark.parametrize(("right", "refusal"), [("propose", OnlyProposals), ("lead", OnlyFacilitators)])
def test_undo_is_no_way_around_a_right(right: str, refusal: type[Exception]) -> None:
    """What somebody did while everybody could edit they cannot take back once they may not; their own they can."""
    room, core, *_ = grown()
    room.act(room.ana, "add_cause", of=core, text="Of Ana")
    room.act(room.facilitator, "set_right", stage="problem_tree", right=right)
    before = room.replayed()
    with pytest.raises(refusal):
        room.act(room.ana, "undo")
    assert room.group == before
    room.act(room.facilitator, "set_right", stage="brainstorm", right=right)
    room.open("brainstorm")
    room.act(room.ana, "add_idea", text="Mine")
    room.act(room.ana, "undo", reach=["brainstorm"])
    assert all(idea.withdrawn for idea in room.group[Brainstorm].ideas.values())


@pytest.mark.parametrize(
    ("intent", "data"),
    [
        ("set_right", {"stage": "problem_tree", "right": "edit"}),
        ("appoint_scribe", {"person": "ana"}),
        ("release_scribe", {"person": "ana"}),
        ("lock_branch", {"node": "n"}),
        ("unlock_branch", {"node": "n"}),
        ("move_stage", {"stage": "brainstorm", "open": True}),
        ("return_stage", {"stage": "problem_tree", "open": True}),
    ],
)
def test_nobody_gives_themselves_a_right(intent: str, data: dict[str, object]) -> None:
    """A participant, a scribe included, sets no right, appoints nobody, locks, unlocks and moves nothing."""
    room, *_ = grown()
    room.act(room.facilitator, "appoint_scribe", person="ana")
    with pytest.raises(NotAllowed):
        room.act(room.ana, intent, **data)


def test_rights_scribes_and_locks_are_kept() -> None:
    """They are in the log and in a snapshot, setting them again changes nothing, and what is no choice is refused."""
    room, _core, cause, *_ = grown()
    host = room.facilitator
    for _ in range(2):
        room.act(host, "set_right", stage="problem_tree", right="propose")
        room.act(host, "appoint_scribe", person="beto")
        room.act(host, "lock_branch", node=cause, reason="  Agreed  ")
    assert [record.event for record in room.log[-3:]] == [
        RightSet("problem_tree", "edit", "propose"),
        ScribeAppointed("beto"),
        BranchLocked(cause, "Agreed"),
    ]
    assert room.group == room.replayed() == reopened(room.group)
    room.act(host, "release_scribe", person="beto")
    room.act(host, "release_scribe", person="beto")
    room.act(host, "unlock_branch", node=cause)
    assert room.group[Rights] == Rights({"problem_tree": "propose"})
    for wrong, data, refusal in (
        ("set_right", {"stage": "problem_tree", "right": "all"}, UnknownChoice),
        ("set_right", {"stage": "nowhere", "right": "edit"}, UnknownChoice),
        ("appoint_scribe", {"person": "x" * 81}, BadInput),
        ("appoint_scribe", {"person": "half \ud800 a letter"}, BadInput),
        ("lock_branch", {"node": "nobody"}, NodeNotFound),
        ("lock_branch", {"node": cause, "reason": "x" * 301}, TextTooLong),
        ("unlock_branch", {"node": cause}, NodeNotFound),
    ):
        with pytest.raises(refusal):
            room.act(host, wrong, **data)


def grown() -> tuple[Room, str, str, str, str, str]:
    """Return a room at a tree ``deep -> cause -> core -> effect``, with ``other`` beside ``cause``."""
    room = Room()
    room.open("problem_tree")
    host = room.facilitator
    core = room.act(host, "state_core_problem", text="Core")["node"]
    cause = room.act(host, "add_cause", of=core, text="Cause")["node"]
    deep = room.act(host, "add_cause", of=cause, text="Deep")["node"]
    other = room.act(host, "add_cause", of=core, text="Other")["node"]
    effect = room.act(host, "add_effect", of=core, text="Effect")["node"]
    return room, core, cause, deep, other, effect


def test_a_lock_holds_the_node_and_what_hangs_from_it_away_from_the_core() -> None:
    """Below a cause, above an effect; from the core all of the tree; what is added there later as well."""
    room, core, cause, deep, other, effect = grown()
    room.act(room.facilitator, "lock_branch", node=cause)
    assert set(locked_nodes(room.group)) == {cause, deep}
    new = room.act(room.facilitator, "add_cause", of=deep, text="New")["node"]
    assert set(locked_nodes(room.group)) == {cause, deep, new}
    room.act(room.facilitator, "unlock_branch", node=cause)
    room.act(room.facilitator, "lock_branch", node=effect)
    assert set(locked_nodes(room.group)) == {effect}
    room.act(room.facilitator, "lock_branch", node=core)
    assert set(locked_nodes(room.group)) == {core, cause, deep, new, other, effect}
    room.act(room.facilitator, "unlock_branch", node=core)
    room.act(room.facilitator, "unlock_branch", node=effect)
    room.act(room.facilitator, "park", node=cause)
    room.act(room.facilitator, "lock_branch", node=cause)
    assert set(locked_nodes(room.group)) == {cause, deep, new}


def test_what_touches_a_locked_node_is_refused_with_the_reason() -> None:
    """Whatever a participant tries on a locked branch; the rest of the tree is theirs as before."""
    room, core, cause, deep, other, effect = grown()
    host = room.facilitator
    evidence = room.act(host, "add_evidence", node=other, kind="source", fields={"figure": "3"})["evidence"]
    room.act(host, "lock_branch", node=cause, reason="The council agreed on it")
    before = room.replayed()
    for intent, data in (
        ("reword", {"node": cause, "text": "T"}),
        ("reword", {"node": deep, "text": "T"}),
        ("settle_wording", {"node": deep, "text": "T"}),
        ("add_cause", {"of": deep, "text": "T"}),
        ("move", {"node": deep, "source": cause, "target": other}),
        ("move", {"node": other, "source": core, "target": deep}),
        ("link", {"cause": other, "effect": deep}),
        ("link", {"cause": deep, "effect": other}),
        ("unlink", {"cause": deep, "effect": cause}),
        ("park", {"node": cause}),
        ("park_all", {"nodes": [other, deep]}),
        ("remove", {"node": deep}),
        ("remove_all", {"nodes": [other, deep]}),
        ("merge", {"nodes": [other, deep], "text": "T"}),
        ("split", {"node": deep, "texts": ["T", "U"]}),
        ("mark_arrow", {"cause": cause, "effect": core, "necessary": True}),
        ("answer_action", {"node": deep, "answer": "no"}),
        ("settle_leaf", {"node": deep, "on": True}),
        ("dismiss_finding", {"code": "single_cause", "nodes": [cause, deep], "reason": "T"}),
        ("add_evidence", {"node": deep, "kind": "source", "fields": {"figure": "2"}}),
        ("attach_evidence", {"evidence": evidence, "node": deep}),
    ):
        with pytest.raises(BranchIsLocked) as refused:
            room.act(room.ana, intent, **data)
        assert refused.value.data == {"node": cause, "text": "Cause", "why": "The council agreed on it"}, intent
    assert room.group == before
    room.act(room.ana, "add_cause", of=core, text="Beside it")
    room.act(room.ana, "vote_arrow", cause=deep, effect=cause, answer="yes")
    room.act(room.ana, "reword", node=effect, text="T")


def test_a_lock_holds_in_the_objectives_too() -> None:
    """Nobody words the objective of a locked problem but the facilitator."""
    room, core, cause, *_ = grown()
    room.act(room.facilitator, "lock_branch", node=cause)
    room.open("objective_tree")
    room.act(room.ana, "confirm_objective", node=core, text="T")
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "confirm_objective", node=cause, text="U")
    room.act(room.facilitator, "confirm_objective", node=cause, text="U")
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "send_back", node=cause)
    assert room.group[Objectives].by_node[cause].confirmed


def test_a_locked_branch_is_not_carried_away_with_what_it_hangs_on() -> None:
    """Parking a free cause would take its locked causes out of the tree: refused, for undo as for anything else."""
    room, core, cause, deep, *_ = grown()
    mine = room.act(room.ana, "add_cause", of=core, text="Of Ana")["node"]
    below = room.act(room.facilitator, "add_cause", of=mine, text="Below")["node"]
    room.act(room.facilitator, "lock_branch", node=below)
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "park", node=mine)
    room.act(room.facilitator, "lock_branch", node=deep)
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "park_all", nodes=[cause])
    room.act(room.facilitator, "unlock_branch", node=below)
    room.act(room.ana, "reword", node=mine, text="Said otherwise")
    room.act(room.facilitator, "lock_branch", node=mine)
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "undo")
    room.act(room.facilitator, "unlock_branch", node=mine)
    room.act(room.ana, "undo")


def test_what_no_command_writes_is_not_let_in() -> None:
    """A file cannot bring a right, a stage, a reason or an event there is not."""
    for event in (
        RightSet("problem_tree", "edit", "all"),
        RightSet("problem_tree", "all", "edit"),
        RightSet("nowhere", "edit", "lead"),
        BranchLocked("n", "x" * 301),
        ScribeAppointed(""),
    ):
        with pytest.raises((UnknownChoice, TextTooLong, BadInput)):
            commands.check_event(event)
    with pytest.raises(UnreadableFile):
        commands.check_event(ProposalMade("p", "i", "{}", "a", None, STAGES[0], 1, 0.0))


def test_a_scribe_edits_where_people_propose_and_nowhere_else() -> None:
    """Whoever decides on proposals makes none; where only facilitators edit a scribe does not."""
    room, core, *_ = grown()
    room.act(room.facilitator, "appoint_scribe", person="ana")
    room.act(room.facilitator, "set_right", stage="problem_tree", right="propose")
    assert "node" in room.act(room.ana, "add_cause", of=core, text="Of the scribe")
    room.act(room.ana, "undo")
    assert "proposed" in room.act(room.beto, "add_cause", of=core, text="Of Beto")
    room.act(room.facilitator, "set_right", stage="problem_tree", right="lead")
    with pytest.raises(OnlyFacilitators):
        room.act(room.ana, "add_cause", of=core, text="Of the scribe")
    room.act(room.facilitator, "close_stage")
    with pytest.raises(StageNotOpen):
        room.act(room.ana, "add_cause", of=core, text="Of the scribe")
    with pytest.raises(NotAllowed):
        room.act(replace(room.ana, group_id="elsewhere"), "add_cause", of=core, text="T")


def test_an_arrow_is_held_from_either_end() -> None:
    """What is said of the arrow from a free card to a locked effect is not for everybody either."""
    room, core, _cause, _deep, _other, effect = grown()
    room.act(room.facilitator, "lock_branch", node=effect)
    with pytest.raises(BranchIsLocked):
        room.act(room.ana, "mark_arrow", cause=core, effect=effect, necessary=True)


def test_what_is_said_of_a_candidate_is_held_with_the_card_it_became() -> None:
    """Its criteria stand beside the locked core problem; those of the others are everybody's."""
    room = Room()
    room.open("problem_tree")
    one, two = (room.act(who, "propose_candidate", text=who.name)["candidate"] for who in (room.ana, room.beto))
    core = room.act(room.facilitator, "put_in_centre", candidate=one)["node"]
    room.act(room.facilitator, "lock_branch", node=core)
    for intent, said in (("judge_candidate", {"criterion": "act", "answer": "yes"}), *NOTES):
        with pytest.raises(BranchIsLocked):
            room.act(room.beto, intent, candidate=one, **said)
        room.act(room.beto, intent, candidate=two, **said)


NOTES = tuple(
    (intent, {"criterion": "affected", "text": text})
    for intent, text in (("note_candidate", "Families"), ("settle_candidate_note", "All families"))
)
