"""All that can grow in a group and in a plan has a bound: more is refused in words, and what is there can shrink."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from ogcore import chapters
from ogcore.agreement.state import Agreement
from ogcore.capacity import BOUNDS, ELSEWHERE, LIMITS, rule
from ogcore.chapters import new_plan
from ogcore.errors import NoRoom, OgError, TooManyIdeas, TooManyNodes, TooMuchText
from ogcore.plan.events import GroupAdded, PlanCreated
from ogcore.plan.state import Plan
from ogcore.record.event import event_kinds
from ogcore.record.rule import Ask
from ogcore.versions import commands
from ogcore.versions.state import Versions
from tests.agreement.jpeg import PHOTO
from tests.builders import Room, filled_room
from workbench.words.explanation import explain

PICTURE = {"photo": PHOTO}
LONG = "Words that are longer than those that stood here before, whatever they said"
Names = Mapping[str, str]
Data = Callable[[Names], dict[str, Any]]


@dataclass(frozen=True)
class Case:
    """What adds to something, who wants it and at which stage, and what makes it less again."""

    stage: str
    more: tuple[str, Data]
    less: tuple[str, Data] | None = None
    who: str = "ana"
    before: tuple[tuple[str, dict[str, Any] | Data], ...] = field(default=())


def arrow(names: Names) -> dict[str, str]:
    """Return an arrow of the tree."""
    return {"cause": names["cause"], "effect": names["core"]}


def drawn_by(names: Names) -> dict[str, Any]:
    """Return a signature drawn by hand, of what is signed now."""
    return {"card": names["card"], "text": names["signed"], "post": "Teacher", "drawing": [[0, 0, 9, 9]]}


def amending(names: Names, text: str) -> dict[str, str]:
    """Return other words for a card."""
    return {"card": names["card"], "field": "action", "base": "What it said", "text": text}


PROPOSED = (("set_right", {"stage": "problem_tree", "right": "propose"}),)
SIGNING = (("open_signing", lambda n: {"card": n["card"]}),)
CASES: Mapping[str, Case] = {
    "cards": Case(
        "problem_tree",
        ("add_cause", lambda n: {"of": n["core"], "text": "No"}),
        ("remove", lambda n: {"node": n["deep"]}),
    ),
    "card_bytes": Case(
        "problem_tree",
        ("reword", lambda n: {"node": n["effect"], "text": LONG}),
        ("reword", lambda n: {"node": n["effect"], "text": "It"}),
    ),
    "arrows": Case(
        "problem_tree",
        ("add_effect", lambda n: {"of": n["effect"], "text": "No"}),
        ("unlink", arrow),
    ),
    "ideas": Case(
        "brainstorm", ("add_idea", lambda _: {"text": "New"}), ("withdraw_idea", lambda n: {"idea": n["idea"]})
    ),
    "idea_bytes": Case(
        "brainstorm",
        ("reword_idea", lambda n: {"idea": n["idea"], "text": LONG}),
        ("reword_idea", lambda n: {"idea": n["idea"], "text": "It"}),
    ),
    "own_ideas": Case(
        "brainstorm", ("add_idea", lambda _: {"text": "New"}), ("withdraw_idea", lambda n: {"idea": n["idea"]})
    ),
    "own_idea_bytes": Case(
        "brainstorm",
        ("reword_idea", lambda n: {"idea": n["idea"], "text": LONG}),
        ("reword_idea", lambda n: {"idea": n["idea"], "text": "It"}),
    ),
    "own_idea_record": Case("brainstorm", ("add_idea", lambda _: {"text": "New"})),
    "own_candidates": Case("problem_tree", ("propose_candidate", lambda _: {"text": "Nobody listens"})),
    "rounds": Case("brainstorm", ("open_dots", lambda _: {"dots": 5}), who="host"),
    "answers": Case(
        "viewpoints",
        ("answer_question", lambda _: {"question": "shows", "text": "No", "sector": "people"}),
        ("withdraw_answer", lambda n: {"answer": n["entered_answer"]}),
        "host",
    ),
    "answer_bytes": Case(
        "viewpoints",
        ("reword_answer", lambda n: {"answer": n["own_answer"], "text": LONG}),
        ("reword_answer", lambda n: {"answer": n["own_answer"], "text": "It"}),
    ),
    "reason_bytes": Case(
        "viewpoints",
        ("give_reason", lambda n: {"answer": n["entered_answer"], "text": LONG}),
    ),
    "positions": Case(
        "viewpoints",
        ("take_position", lambda n: {"answer": n["own_answer"], "position": "agree", "sector": "business"}),
        ("take_position", lambda n: {"answer": n["entered_answer"], "position": None, "sector": "government"}),
        "host",
    ),
    "candidate_bytes": Case(
        "problem_tree",
        ("note_candidate", lambda n: {"candidate": n["candidate"], "criterion": "affected", "text": LONG}),
        ("withdraw_candidate", lambda n: {"candidate": n["candidate"]}),
    ),
    "votes": Case("problem_tree", ("vote_arrow", lambda n: arrow(n) | {"answer": "yes"})),
    "said_bytes": Case(
        "problem_tree", ("answer_action", lambda n: {"node": n["cause"], "answer": "other", "whose": "The city"})
    ),
    "evidence": Case(
        "problem_tree",
        ("add_evidence", lambda n: {"node": n["core"], "kind": "source", "fields": {"figure": "3"}}),
        ("remove_evidence", lambda n: {"evidence": n["evidence"]}),
    ),
    "evidence_bytes": Case(
        "problem_tree",
        ("change_evidence", lambda n: {"evidence": n["evidence"], "fields": {"note": LONG}}),
        ("change_evidence", lambda n: {"evidence": n["evidence"], "fields": {"source": "INE"}}),
    ),
    "objective_bytes": Case(
        "objective_tree",
        ("confirm_objective", lambda n: {"node": n["effect"], "text": LONG}),
        ("settle_objective", lambda n: {"node": n["cause"], "text": "It"}),
    ),
    "commitments": Case(
        "commitment_card",
        ("draft_commitment", lambda _: {"node": None}),
        ("remove_commitment", lambda n: {"card": n["card"]}),
    ),
    "commitment_bytes": Case(
        "commitment_card",
        ("reword_commitment", lambda n: {"card": n["card"], "field": "action", "text": LONG}),
        ("reword_commitment", lambda n: {"card": n["card"], "field": "problem", "text": "It"}),
    ),
    "amendments": Case("commitment_card", ("propose_amendment", lambda n: amending(n, "No"))),
    "amendment_bytes": Case("commitment_card", ("propose_amendment", lambda n: amending(n, LONG))),
    "amendment_votes": Case(
        "commitment_card",
        ("open_amendment_vote", lambda n: {"amendments": [n["amendment"]]}),
        who="host",
        before=(("propose_amendment", lambda n: amending(n, "No") | {"base": ""}),),
    ),
    "signatures": Case(
        "commitment_card",
        ("enter_signature", lambda n: {"card": n["card"], "sector": "people", "post": "Teacher", "paper": "on paper"}),
        who="host",
        before=SIGNING,
    ),
    "own_signatures": Case(
        "commitment_card",
        ("add_dissent", lambda n: {"card": n["card"], "how": "signed", "post": "Teacher", "reason": "Too late"}),
        before=SIGNING,
    ),
    "drawing_bytes": Case("commitment_card", ("sign_card", drawn_by), before=SIGNING),
    "own_drawing_bytes": Case("commitment_card", ("sign_card", drawn_by), before=SIGNING),
    "photos": Case(
        "commitment_card",
        ("enter_signature", lambda n: {"card": n["card"], "sector": "people", "post": "P", "paper": "P", **PICTURE}),
        who="host",
        before=SIGNING,
    ),
    "sealed_bytes": Case("commitment_card", ("open_signing", lambda n: {"card": n["card"]}), who="host"),
    "own_proposal_bytes": Case(
        "problem_tree", ("add_cause", lambda n: {"of": n["core"], "text": "No"}), before=PROPOSED
    ),
    "proposal_bytes": Case("problem_tree", ("add_cause", lambda n: {"of": n["core"], "text": "No"}), before=PROPOSED),
    "scribes": Case("problem_tree", ("appoint_scribe", lambda _: {"person": "ana"}), who="host"),
    "locks": Case("problem_tree", ("lock_branch", lambda n: {"node": n["cause"]}), who="host"),
    "preparation_bytes": Case(
        "viewpoints",
        ("note_aspect", lambda _: {"aspect": "desired", "text": LONG}),
        who="host",
    ),
    "course_bytes": Case(
        "viewpoints",
        ("word_stage", lambda _: {"stage": "viewpoints", "field": "question", "text": LONG}),
        who="host",
    ),
}
IN_PLANS: Mapping[str, tuple[str, dict[str, Any]]] = {
    "context_bytes": ("note_context", {"context": "resources", "field": "note", "text": LONG}),
    "notice_bytes": ("word_notice", {"text": LONG}),
    "groups": ("add_group", {"name": "Another"}),
}
"""What adds to something of a plan."""


def test_whatever_happens_has_a_bound_or_a_reason_why_it_needs_none() -> None:
    """Whoever adds a kind of event says of how much it may be the cause."""
    grow = {event.__name__ for bound in BOUNDS.values() for event in bound.grows}
    assert grow | set(ELSEWHERE) == set(event_kinds())
    assert not grow & set(ELSEWHERE)
    assert set(LIMITS) == set(BOUNDS) == set(CASES) | set(IN_PLANS)


def held(name: str, stream: Any, who: Any) -> int:
    """Return how much there is now of what a bound counts."""
    return BOUNDS[name].held(stream[BOUNDS[name].part], Ask(stream, who, {}))


@pytest.mark.parametrize("name", CASES)
def test_a_full_group_refuses_more_in_words_and_lets_it_become_less(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written then; with room for it it is; and a group that is over a limit from before may shrink."""
    room, names = filled_room()
    case = CASES[name]
    room.open(case.stage)
    for intent, given in case.before:
        names = {**names, **room.act(room.facilitator, intent, **(given(names) if callable(given) else given))}
    names = {**names, "signed": room.group[Agreement].standing(names["card"]).fingerprint}
    who = room.facilitator if case.who == "host" else room.ana
    intent, data = case.more[0], case.more[1](names)
    full = held(name, room.group, who)
    monkeypatch.setitem(LIMITS, name, full)
    written = len(room.log)
    with pytest.raises((NoRoom, TooManyIdeas, TooManyNodes, TooMuchText)) as refused:
        room.act(who, intent, **data)
    assert len(room.log) == written
    assert_says_what_makes_room(refused.value)
    if case.less is not None:
        monkeypatch.setitem(LIMITS, name, 0)
        room.act(who, case.less[0], **case.less[1](names))
        assert held(name, room.group, who) < full
        room.act(who, "undo")
    monkeypatch.setitem(LIMITS, name, 10_000)
    room.act(who, intent, **data)
    assert held(name, room.group, who) > full


@pytest.mark.parametrize("name", IN_PLANS)
def test_a_full_plan_refuses_more_in_words(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of its groups and of what is written beside the checklist."""
    plan: Plan = new_plan("p")
    for event in (PlanCreated("p", "Plan", "en"), GroupAdded("g", "Group", "", "RAT-42K")):
        plan.change(event)
    who, (intent, data) = Room().facilitator, IN_PLANS[name]
    monkeypatch.setitem(LIMITS, name, held(name, plan, who))
    with pytest.raises((NoRoom, TooMuchText)) as refused:
        chapters.decide(plan, who, intent, data, free_code=lambda: "RAT-42L")
    assert_says_what_makes_room(refused.value)
    monkeypatch.setitem(LIMITS, name, 10_000)
    assert chapters.decide(plan, who, intent, data, free_code=lambda: "RAT-42L")


def assert_says_what_makes_room(refusal: OgError) -> None:
    """Hold that a refusal reads well in both languages, and not the same."""
    said = [explain(refusal, language) for language in ("en", "es")]
    assert said[0] != said[1]
    assert not any("{" in one or "full_" in one for one in said)


def test_what_is_kept_of_what_is_no_longer_there_has_a_bound_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody fills the memory of the others by joining and cutting arrows: a part keeps so much, and no more."""
    room, names = filled_room()
    room.open("problem_tree")
    room.act(room.ana, "vote_arrow", **arrow(names), answer="yes")
    monkeypatch.setattr(rule, "RECORD", 1)
    with pytest.raises(NoRoom) as refused:
        room.act(room.beto, "vote_arrow", **arrow(names), answer="yes")
    assert_says_what_makes_room(refused.value)
    room.act(room.ana, "vote_arrow", **arrow(names), answer="no")


def test_one_person_leaves_room_for_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose share is full is told so and others go on; a facilitator or scribe who enters for others has none."""
    monkeypatch.setitem(LIMITS, "own_ideas", 2)
    monkeypatch.setitem(LIMITS, "own_candidates", 1)
    room = Room()
    room.open("brainstorm")
    room.act(room.ana, "add_ideas", texts=["Rats", "Dust"])
    with pytest.raises(NoRoom) as refused:
        room.act(room.ana, "add_ideas", texts=["Noise"])
    assert refused.value.data == {"reason": "full_own_ideas", "limit": 2}
    room.act(room.facilitator, "add_ideas", texts=["Mud", "Smoke", "Flies"])
    room.act(room.beto, "add_idea", text="Noise")
    room.act(room.facilitator, "appoint_scribe", person="ana")
    room.act(room.ana, "add_idea", text="Heat", sector="people", people=3)
    room.open("problem_tree")
    room.act(room.beto, "propose_candidate", text="Nobody sweeps")
    room.act(room.beto, "undo")
    with pytest.raises(NoRoom):
        room.act(room.beto, "propose_candidate", text="Nobody listens")


def test_one_participant_names_so_many_versions_and_others_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """What each has named is theirs, here Ana one and Beto one; a facilitator is not held to it."""
    monkeypatch.setattr(commands, "OWN", 1)
    room, _ = filled_room()  # where Ana has named one
    room.open("problem_tree")
    room.act(room.beto, "name_version", name="Mine")
    with pytest.raises(NoRoom) as refused:
        room.act(room.beto, "name_version", name="Mine again")
    assert_says_what_makes_room(refused.value)
    for name in ("Ours", "Ours too"):
        room.act(room.facilitator, "name_version", name=name)


def test_versions_of_one_reason_leave_room_for_those_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes out many cards again and again keeps nobody from naming the trees, and facilitators name last."""
    monkeypatch.setattr(commands, "LIMITS", {**commands.LIMITS, "removal": 0, "named": 2})
    monkeypatch.setattr(commands, "RESERVED", 1)
    room, names = filled_room()  # where one has a name
    room.open("problem_tree")
    texts = ("Dust", "Rats", "Noise", "Smoke")
    cards = [room.act(room.ana, "add_cause", of=names["core"], text=text)["node"] for text in texts]
    kept = len(room.group[Versions].versions)
    room.act(room.ana, "remove_all", nodes=cards)
    assert len(room.group[Versions].versions) == kept
    with pytest.raises(NoRoom) as refused:
        room.act(room.ana, "name_version", name="Mine")
    assert_says_what_makes_room(refused.value)
    room.act(room.facilitator, "name_version", name="Ours")
