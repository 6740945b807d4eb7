"""Who may do what, in which stage: every intent, every role, every stage, open and closed."""

import time
from collections.abc import Mapping
from typing import Any

import pytest

from ogcore import chapters
from ogcore.agreement.rules import AGREEMENT
from ogcore.agreement.state import Agreement
from ogcore.commitments.state import Commitments
from ogcore.errors import (
    BadInput,
    FacilitatorHasNoVote,
    MissingData,
    NodeNotFound,
    NoSectorToSignFor,
    NotAllowed,
    NotYourAmendment,
    NotYourAnswer,
    NotYourDissent,
    NotYourProposal,
    NotYourSignature,
    OgError,
    StageNotOpen,
    UndoConflict,
    UnknownChoice,
    UnknownIntent,
)
from ogcore.exchange.tree_json import plain_tree
from ogcore.record import intents
from ogcore.record.participant import Identity
from ogcore.record.stage import STAGES
from ogcore.trees.outline import read_outline
from tests.builders import Room, filled_room, person

STAGE_OF = {
    "show_on_wall": None,
    "freeze_wall": None,
    "release_wall": None,
    "blank_wall": None,
    "uncover_wall": None,
    "bring_everybody": None,
    "choose_rule": None,
    "arrange_stages": None,
    "word_stage": None,
    "settle_stage": None,
    "note_aspect": None,
    "settle_aspect": None,
    "name_stakeholder": None,
    "change_stakeholder": None,
    "remove_stakeholder": None,
    "add_point": None,
    "change_point": None,
    "move_point": None,
    "remove_point": None,
    "start_timer": None,
    "pause_timer": None,
    "resume_timer": None,
    "extend_timer": None,
    "end_timer": None,
    "say_ready": "brainstorm",
    "answer_question": "viewpoints",
    "reword_answer": "viewpoints",
    "settle_answer": "viewpoints",
    "withdraw_answer": "viewpoints",
    "take_position": "viewpoints",
    "give_reason": "viewpoints",
    "settle_reason": "viewpoints",
    "take_answer": None,
    "add_question": None,
    "drop_question": None,
    "show_question": None,
    "show_answers": None,
    "hide_answers": None,
    "state_core_problem": "problem_tree",
    "propose_candidate": "problem_tree",
    "reword_candidate": "problem_tree",
    "settle_candidate": "problem_tree",
    "withdraw_candidate": "problem_tree",
    "return_candidate": "problem_tree",
    "judge_candidate": "problem_tree",
    "note_candidate": "problem_tree",
    "settle_candidate_note": "problem_tree",
    "prefer_candidate": "problem_tree",
    "place_candidate": "problem_tree",
    "enter_paper_preferences": None,
    "put_in_centre": None,
    "move_choice": None,
    "rule_first_sentence": None,
    "add_cause": "problem_tree",
    "add_effect": "problem_tree",
    "reword": "problem_tree",
    "settle_wording": "problem_tree",
    "move": "problem_tree",
    "link": "problem_tree",
    "unlink": "problem_tree",
    "park": "problem_tree",
    "restore": "problem_tree",
    "remove": "problem_tree",
    "split": "problem_tree",
    "merge": "problem_tree",
    "move_all": "problem_tree",
    "park_all": "problem_tree",
    "remove_all": "problem_tree",
    "put_back": "problem_tree",
    "take_back": None,
    "vote_arrow": "problem_tree",
    "enter_paper_votes": None,
    "put_to_vote": None,
    "end_vote": None,
    "withdraw_vote": None,
    "mark_arrow": "problem_tree",
    "answer_action": "problem_tree",
    "settle_leaf": "problem_tree",
    "dismiss_finding": "problem_tree",
    "confirm_objective": "objective_tree",
    "read_objective": None,
    "show_proposals": None,
    "confirm_objectives": None,
    "settle_objective": "objective_tree",
    "reopen_objective": "objective_tree",
    "send_back": "objective_tree",
    "keep_problem": "objective_tree",
    "draft_commitment": "commitment_card",
    "reword_commitment": "commitment_card",
    "settle_commitment": "commitment_card",
    "import_commitment": "commitment_card",
    "add_card_item": "commitment_card",
    "bring_activities": "commitment_card",
    "fill_activities": "commitment_card",
    "take_days": "commitment_card",
    "reword_card_item": "commitment_card",
    "settle_card_item": "commitment_card",
    "move_card_item": "commitment_card",
    "remove_card_item": "commitment_card",
    "make_parties": "commitment_card",
    "let_finding_be": "commitment_card",
    "remove_commitment": "commitment_card",
    "propose_amendment": "commitment_card",
    "counter_amendment": "commitment_card",
    "remake_amendment": "commitment_card",
    "withdraw_amendment": "commitment_card",
    "accept_amendment": None,
    "reject_amendment": None,
    "discuss_amendment": None,
    "open_amendment_vote": None,
    "move_amendment_vote": None,
    "vote_amendment": "commitment_card",
    "open_amending": None,
    "close_amending": None,
    "open_signing": None,
    "close_signing": None,
    "sign_card": "commitment_card",
    "enter_signature": None,
    "withdraw_signature": "commitment_card",
    "add_dissent": "commitment_card",
    "withdraw_dissent": "commitment_card",
    "seal_card": None,
    "begin_version": None,
    "withdraw_card": None,
    "take_up_card": None,
    "add_evidence": "problem_tree",
    "change_evidence": "problem_tree",
    "attach_evidence": "problem_tree",
    "remove_evidence": "problem_tree",
    "name_version": "problem_tree",
    "rename_version": "problem_tree",
    "restore_version": None,
    "add_idea": "brainstorm",
    "add_ideas": "brainstorm",
    "reword_idea": "brainstorm",
    "withdraw_idea": "brainstorm",
    "support_idea": "brainstorm",
    "merge_ideas": "brainstorm",
    "unmerge_idea": "brainstorm",
    "place_idea": "problem_tree",
    "count_paper": None,
    "begin_theme": "brainstorm",
    "rename_theme": "brainstorm",
    "theme_ideas": "brainstorm",
    "join_themes": "brainstorm",
    "drop_theme": "brainstorm",
    "open_dots": None,
    "place_dots": "brainstorm",
    "count_paper_dots": None,
    "show_dots": None,
    "hide_dots": None,
    "put_dots_away": None,
    "reveal_ideas": None,
    "hide_ideas": None,
    "bring_tree": None,
    "open_stage": None,
    "close_stage": None,
    "move_stage": None,
    "return_stage": None,
    "set_right": None,
    "appoint_scribe": None,
    "release_scribe": None,
    "give_out": None,
    "lock_branch": None,
    "unlock_branch": None,
    "accept_proposal": STAGES[0],
    "decline_proposal": STAGES[0],
    "withdraw_proposal": STAGES[0],
}
ALSO = {"name_version": ("objective_tree",), "rename_version": ("objective_tree",), "place_idea": ("brainstorm",)}
ALSO |= {"keep_problem": ("problem_tree",), "say_ready": STAGES[1:]}
ALSO |= {"propose_candidate": ("brainstorm", "viewpoints")}
ALSO |= {f"{what}_proposal": STAGES[1:] for what in ("accept", "decline", "withdraw")}
"""Further stages in which an intent is for everybody."""
LISTS = ("nodes", "texts", "ideas", "stages", "amendments")
OWN = ("reword_answer", "settle_answer", "withdraw_answer")
SIGNED = ("sign_card", "add_dissent", "withdraw_signature", "withdraw_dissent")
"""Done for a sector, or by whoever gave it: a facilitator has none, and gave none."""
NO_VOTE = ("vote_arrow", "support_idea", "say_ready", "prefer_candidate", "place_dots", "vote_amendment")
DECIDING = ("accept_proposal", "decline_proposal")
"""For facilitators and for scribes, of whom there is none here."""
HERE, THERE = "g", "another group"


def data_for(intent: str, names: Mapping[str, str]) -> dict[str, Any]:
    """Return what the intent needs, for the filled room."""
    core, cause, deep, effect, card = (names[key] for key in ("core", "cause", "deep", "effect", "card"))
    idea, other, merged = (names[key] for key in ("idea", "other", "merged"))
    own, entered, question = (names[key] for key in ("own_answer", "entered_answer", "question"))
    candidate = names["candidate"]
    needed: dict[str, dict[str, Any]] = {
        "show_on_wall": {"mode": "card", "node": core},
        "freeze_wall": {},
        "release_wall": {},
        "blank_wall": {},
        "uncover_wall": {},
        "bring_everybody": {},
        "choose_rule": {"stage": "viewpoints", "on": True},
        "arrange_stages": {"stages": ["problem_tree", *(stage for stage in STAGES if stage != "problem_tree")]},
        "word_stage": {"stage": "brainstorm", "field": "question", "text": "T"},
        "settle_stage": {"stage": "brainstorm", "field": "question", "text": "T"},
        "note_aspect": {"aspect": "desired", "text": "T"},
        "settle_aspect": {"aspect": "desired", "text": "T"},
        "name_stakeholder": {"name": "T"},
        "change_stakeholder": {"stakeholder": names["stakeholder"], "present": True},
        "remove_stakeholder": {"stakeholder": names["stakeholder"]},
        "add_point": {"title": "T", "minutes": 5},
        "change_point": {"item": names["point"], "title": "T", "minutes": 6},
        "move_point": {"item": names["point"], "by": 1},
        "remove_point": {"item": names["point"]},
        "start_timer": {"item": names["point"]},
        "pause_timer": {},
        "resume_timer": {},
        "extend_timer": {"minutes": 1},
        "end_timer": {},
        "say_ready": {"on": True},
        "answer_question": {"question": "shows", "text": "T", "sector": "people"},
        "reword_answer": {"answer": own, "text": "T"},
        "settle_answer": {"answer": own, "text": "T"},
        "withdraw_answer": {"answer": own},
        "take_position": {"answer": entered, "position": "agree", "sector": "oversight"},
        "give_reason": {"answer": entered, "text": "T", "sector": "government"},
        "settle_reason": {"answer": entered, "text": "T", "sector": "government"},
        "take_answer": {"answer": entered},
        "add_question": {"text": "T"},
        "drop_question": {"question": question},
        "show_question": {"question": "causes"},
        "show_answers": {},
        "hide_answers": {},
        "state_core_problem": {"text": "T"},
        "propose_candidate": {"text": "T"},
        "reword_candidate": {"candidate": candidate, "text": "T"},
        "settle_candidate": {"candidate": candidate, "text": "T"},
        "withdraw_candidate": {"candidate": candidate},
        "return_candidate": {"candidate": candidate},
        "judge_candidate": {"candidate": candidate, "criterion": "act", "answer": "yes"},
        "note_candidate": {"candidate": candidate, "criterion": "affected", "text": "T"},
        "settle_candidate_note": {"candidate": candidate, "criterion": "affected", "text": "T"},
        "prefer_candidate": {"candidate": candidate},
        "place_candidate": {"candidate": candidate, "side": "cause", "of": core},
        "put_in_centre": {"candidate": candidate},
        "enter_paper_preferences": {"candidate": candidate, "sector": "people", "people": 2},
        "move_choice": {"phase": "choosing"},
        "rule_first_sentence": {"straight": True},
        "add_cause": {"of": core, "text": "T"},
        "add_effect": {"of": core, "text": "T"},
        "reword": {"node": cause, "text": "T"},
        "settle_wording": {"node": cause, "text": "T"},
        "move": {"node": cause, "source": core, "target": effect},
        "link": {"cause": cause, "effect": effect},
        "unlink": {"cause": cause, "effect": core},
        "park": {"node": cause},
        "restore": {"node": deep, "of": core, "side": "cause"},
        "remove": {"node": effect},
        "split": {"node": cause, "texts": ["T", "U"]},
        "merge": {"nodes": [cause, deep], "text": "T"},
        "move_all": {"nodes": [effect], "target": cause},
        "park_all": {"nodes": [cause, effect]},
        "remove_all": {"nodes": [cause, effect]},
        "put_back": {"nodes": [cause]},
        "take_back": {"operation": names["operation"]},
        "vote_arrow": {"cause": cause, "effect": core, "answer": "no"},
        "enter_paper_votes": {"cause": cause, "effect": core, "sector": "people", "answer": "no", "count": 2},
        "put_to_vote": {"cause": cause, "effect": core},
        "end_vote": {},
        "withdraw_vote": {},
        "mark_arrow": {"cause": cause, "effect": core, "necessary": True, "sufficient": False},
        "answer_action": {"node": cause, "answer": "other", "whose": "T"},
        "settle_leaf": {"node": cause, "on": True},
        "dismiss_finding": {"code": "single_cause", "nodes": [core, cause], "reason": "T"},
        "confirm_objective": {"node": core, "text": "T"},
        "read_objective": {"node": effect, "text": names["proposal"], "on": False},
        "show_proposals": {"on": True},
        "confirm_objectives": {"pairs": [{"node": effect, "text": names["proposal"]}]},
        "settle_objective": {"node": core, "text": "T"},
        "reopen_objective": {"node": cause},
        "send_back": {"node": cause},
        "keep_problem": {"node": cause},
        "draft_commitment": {"node": core},
        "reword_commitment": {"card": card, "field": "action", "text": "T"},
        "settle_commitment": {"card": card, "field": "action", "text": "T"},
        "import_commitment": {"value": {"format": "commitment-card", "format_version": 1, "fields": {}}},
        "add_card_item": {"card": card, "of": "activities", "fields": {"activity": "T"}},
        "bring_activities": {"card": card, "rows": [{"activity": "T"}]},
        "fill_activities": {"card": card, "field": "activity", "text": "T"},
        "take_days": {"card": card},
        "reword_card_item": {"card": card, "item": names["party"], "field": "post", "text": "T"},
        "settle_card_item": {"card": card, "item": names["party"], "field": "post", "text": "T"},
        "move_card_item": {"card": card, "item": names["party"], "place": 1},
        "remove_card_item": {"card": card, "item": names["party"]},
        "make_parties": {"card": card, "field": "civil_society"},
        "let_finding_be": {"card": card, "code": "no_baseline", "reason": "T", "on": True},
        "remove_commitment": {"card": card},
        "propose_amendment": {"card": card, "field": "action", "base": "Say", "text": "T"},
        "counter_amendment": {"amendment": names.get("amendment", ""), "text": "T"},
        "remake_amendment": {"amendment": names.get("amendment", ""), "base": "Say", "text": "T"},
        "withdraw_amendment": {"amendment": names.get("amendment", "")},
        "accept_amendment": {"amendment": names.get("amendment", "")},
        "reject_amendment": {"amendment": names.get("amendment", ""), "reason": "T"},
        "discuss_amendment": {"amendment": names.get("amendment", "")},
        "open_amendment_vote": {"amendments": [names.get("amendment", "")]},
        "move_amendment_vote": {"phase": "closed"},
        "vote_amendment": {"vote": names.get("vote", ""), "answer": "against"},
        "open_amending": {"card": card},
        "close_amending": {"card": card},
        "open_signing": {"card": card},
        "close_signing": {"card": card},
        "sign_card": {"card": card, "text": names.get("seen", "T"), "post": "T"},
        "enter_signature": {"card": card, "sector": "people", "post": "T", "paper": "T"},
        "withdraw_signature": {"card": card, "signature": names.get("signature", "T")},
        "add_dissent": {"card": card, "how": "sector", "reason": "T"},
        "withdraw_dissent": {"card": card, "dissent": names.get("dissent", "T")},
        "seal_card": {"card": card, "text": names.get("seen", "T"), "version": 1},
        "begin_version": {"card": card},
        "withdraw_card": {"card": card, "reason": "T"},
        "take_up_card": {"card": card},
        "add_evidence": {"node": cause, "kind": "source", "fields": {"figure": "196"}},
        "change_evidence": {"evidence": names["evidence"], "fields": {"figure": "197"}},
        "attach_evidence": {"evidence": names["evidence"], "node": core},
        "remove_evidence": {"evidence": names["evidence"]},
        "name_version": {"name": "First"},
        "rename_version": {"version": names["version"], "name": "T"},
        "restore_version": {"version": names["version"]},
        "add_idea": {"text": "T"},
        "add_ideas": {"texts": ["T", "U"]},
        "reword_idea": {"idea": idea, "text": "T"},
        "withdraw_idea": {"idea": idea},
        "support_idea": {"idea": other, "on": True},
        "merge_ideas": {"ideas": [idea, other], "text": "T"},
        "unmerge_idea": {"idea": merged},
        "place_idea": {"idea": idea, "of": core, "side": "cause"},
        "count_paper": {"idea": idea, "sector": "people", "people": 4},
        "begin_theme": {"name": "T", "ideas": [idea]},
        "rename_theme": {"theme": names["theme"], "name": "T"},
        "theme_ideas": {"theme": names["theme"], "ideas": [idea]},
        "join_themes": {"theme": names["theme"], "into": names["other_theme"]},
        "drop_theme": {"theme": names["theme"]},
        "open_dots": {"dots": 5},
        "place_dots": {"idea": other, "dots": 1},
        "count_paper_dots": {"idea": other, "sector": "people", "dots": 2},
        "show_dots": {},
        "hide_dots": {},
        "put_dots_away": {},
        "reveal_ideas": {},
        "hide_ideas": {},
        "bring_tree": {"tree": plain_tree(read_outline("PROBLEM\nP\nCAUSES\n- A\n"))},
        "open_stage": {"stage": "objective_tree"},
        "close_stage": {},
        "move_stage": {"stage": "objective_tree", "open": True},
        "return_stage": {"stage": "problem_tree"},
        "set_right": {"stage": "problem_tree", "right": "lead"},
        "appoint_scribe": {"person": "beto"},
        "release_scribe": {"person": "ana"},
        "give_out": {"on": False},
        "lock_branch": {"node": cause},
        "unlock_branch": {"node": effect},
        "accept_proposal": {"proposal": names.get("proposal", "")},
        "decline_proposal": {"proposal": names.get("proposal", "")},
        "withdraw_proposal": {"proposal": names.get("proposal", "")},
    }
    return needed[intent]


REFUSED_TO_FACILITATORS: dict[str, type[OgError]] = {
    **dict.fromkeys(NO_VOTE, FacilitatorHasNoVote),
    **dict.fromkeys(SIGNED, NoSectorToSignFor),
    **dict.fromkeys(OWN, NotYourAnswer),
    "withdraw_proposal": NotYourProposal,
    "withdraw_amendment": NotYourAmendment,
    "withdraw_signature": NotYourSignature,
    "withdraw_dissent": NotYourDissent,
}
"""What only a person with a sector does, or whoever gave it."""


def expected(identity: Identity, intent: str, stage: str, *, is_open: bool) -> type[OgError] | None:
    """Return the refusal that the rules of the room ask for, or None."""
    if identity.role == "observer" or (identity.role == "participant" and identity.group_id != HERE):
        return NotAllowed
    if identity.role == "facilitator":
        return REFUSED_TO_FACILITATORS.get(intent)
    if STAGE_OF[intent] is None:
        return NotAllowed
    if not is_open or stage not in (STAGE_OF[intent], *ALSO.get(intent, ())):
        return StageNotOpen
    return NotAllowed if intent in DECIDING else None


DATED = [{"activity": "A", "start": "2027-02-01", "length_days": "3"}, {"activity": "B", "length_days": "2"}]
"""A work plan that can be put in order."""


def room_at(intent: str, stage: str, *, is_open: bool) -> tuple[Room, dict[str, Any]]:
    """Return the filled room at a stage (an empty one where the core problem is to be stated), and the data."""
    room, names = filled_room()
    if "proposal" in intent:
        names = {**names, "proposal": proposed(room, names["core"])}
    if "amendment" in intent:
        names = {**names, **amended(room, names["card"], intent)}
    if intent in AGREEMENT:
        names = {**names, **agreed_on(room, intent, names["card"])}
    data = data_for(intent, names)
    before: dict[str, tuple[str, dict[str, Any]]] = {
        "release_scribe": ("appoint_scribe", {"person": "ana"}),
        "unlock_branch": ("lock_branch", {"node": names["effect"]}),
        "reveal_ideas": ("hide_ideas", {}),
        "release_wall": ("freeze_wall", {}),
        "uncover_wall": ("blank_wall", {}),
        "keep_problem": ("send_back", {"node": names["cause"]}),
        "withdraw_vote": ("put_to_vote", {"cause": names["cause"], "effect": names["core"]}),
        "end_vote": ("put_to_vote", {"cause": names["cause"], "effect": names["core"]}),
        "show_answers": ("hide_answers", {}),
        "hide_dots": ("show_dots", {}),
        "resume_timer": ("pause_timer", {}),
        "prefer_candidate": ("move_choice", {"phase": "choosing"}),
        "return_candidate": ("withdraw_candidate", {"candidate": names["candidate"]}),
        "put_back": ("remove", {"node": names["cause"]}),
        "take_days": ("bring_activities", {"card": names["card"], "rows": DATED}),
    }
    room.at = time.time()
    if intent in before:
        room.act(room.facilitator, before[intent][0], **before[intent][1])
    if intent == "state_core_problem":
        room = Room()
        room.act(room.facilitator, "rule_first_sentence", straight=True)
    room.open(stage)
    if not is_open:
        room.act(room.facilitator, "close_stage")
    if intent == "choose_rule" and stage == data["stage"]:  # while it is open it is fixed
        data = {**data, "stage": "brainstorm"}
    if intent == "return_stage":
        data = {"stage": stage, "open": is_open}
    if intent == "move_stage" and stage == data["stage"]:
        data = {"stage": "brainstorm"}
    return room, data


def proposed(room: Room, core: str) -> str:
    """Let Ana propose a cause, where people propose for a moment, and return what the proposal is called."""
    room.open("problem_tree")
    room.act(room.facilitator, "set_right", stage="problem_tree", right="propose")
    proposal: str = room.act(room.ana, "add_cause", of=core, text="T")["proposed"]
    room.act(room.facilitator, "set_right", stage="problem_tree", right="edit")
    return proposal


def amended(room: Room, card: str, intent: str) -> dict[str, str]:
    """Let Ana propose other words for a card; return the amendment, and the vote on it where an intent needs one."""
    room.open("commitment_card")
    said = {"card": card, "field": "action"}
    base = room.group[Commitments].find(card).text("action")
    amendment: str = room.act(room.ana, "propose_amendment", **said, base=base, text="Other")["amendment"]
    if intent == "remake_amendment":
        room.act(room.facilitator, "reword_commitment", **said, text="Say")
    vote: dict[str, str] = {}
    if intent in ("move_amendment_vote", "vote_amendment"):
        vote = room.act(room.facilitator, "open_amendment_vote", amendments=[amendment])
    return {"amendment": amendment, **vote}


def agreed_on(room: Room, intent: str, card: str) -> dict[str, str]:
    """Bring a card to where an intent of the agreement finds it, and return what was signed and by which name."""

    def lead(intent: str, **data: Any) -> None:
        room.act(room.facilitator, intent, card=card, **data)

    room.open("commitment_card")
    if intent in ("open_amending", "open_signing", "withdraw_card"):
        return {}
    if intent in ("close_amending", "take_up_card"):
        lead("open_amending") if intent == "close_amending" else lead("withdraw_card", reason="R")
        return {}
    lead("open_signing", quorum=["academia"])
    names = {"seen": room.group[Agreement].standing(card).fingerprint}
    if intent in ("withdraw_signature", "seal_card", "begin_version"):
        names |= room.act(room.ana, "sign_card", card=card, text=names["seen"], post="P")
    if intent == "withdraw_dissent":
        names |= room.act(room.ana, "add_dissent", card=card, how="signed", post="P", reason="R")
    if intent == "begin_version":
        lead("seal_card", text=names["seen"], version=1)
    return names


PEOPLE = [
    person("ana", "participant", HERE),
    person("eva", "participant", THERE),
    person("leo", "participant", None),
    person("oso", "observer", HERE),
    person("host", "facilitator", None),
]


def test_the_table_below_is_complete() -> None:
    """Every intent of the workbench is in this test's own table, with its stage."""
    assert {intent: rule.stage for intent, rule in chapters.RULES.items()} == STAGE_OF
    assert {intent: rule.also for intent, rule in chapters.RULES.items() if rule.also} == ALSO


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("intent", STAGE_OF)
def test_who_may_do_what_and_when(intent: str, stage: str) -> None:
    """Each intent is carried out or refused as the room's rules say, and a refusal changes nothing."""
    for is_open in (True, False):
        room, data = room_at(intent, stage, is_open=is_open)
        before = room.replayed()
        for identity in PEOPLE:
            refusal = expected(identity, intent, stage, is_open=is_open)
            refused = outcome(room, identity, intent, data)
            assert isinstance(refused, refusal) if refusal else refused is None, (identity, is_open)
            assert refused is None or refused.data == facts(refusal, identity, intent, stage), (identity, is_open)
            assert room.group == before, "deciding changes nothing"


def outcome(room: Room, identity: Identity, intent: str, data: dict[str, Any]) -> OgError | None:
    """Return how an intent is refused; None when something comes of it."""
    try:
        assert chapters.decide(room.group, identity, intent, data, room.past)
    except OgError as refused:
        return refused
    return None


def facts(refusal: type[OgError] | None, identity: Identity, intent: str, stage: str) -> dict[str, Any]:
    """Return what a refusal tells its sender."""
    if refusal is NotAllowed:
        return {"intent": intent, "role": identity.role}
    if refusal is StageNotOpen:
        return {"stage": stage if stage in ALSO.get(intent, ()) else STAGE_OF[intent]}
    return {}


@pytest.mark.parametrize("intent", intents.HISTORY_INTENTS)
@pytest.mark.parametrize("identity", PEOPLE[1:4], ids=lambda who: f"{who.role}-{who.group_id}")
def test_strangers_take_nothing_back(intent: str, identity: Identity) -> None:
    """Undo and redo are for the group and its facilitator."""
    room, _ = filled_room()
    with pytest.raises(NotAllowed):
        chapters.decide(room.group, identity, intent, {})


@pytest.mark.parametrize("intent", ["", "no_such", "__class__", "decide", None, 7, ["undo"], {"a": 1}])
def test_unknown_intents_are_refused(intent: Any) -> None:
    """A name that is not in the table, or is no name, does nothing."""
    room, _ = filled_room()
    with pytest.raises(UnknownIntent) as refused:
        chapters.decide(room.group, room.facilitator, intent, {})
    assert refused.value.data == {"intent": str(intent)}


NO_PLAIN_TEXTS = {"draft_commitment", "end_vote", "withdraw_vote", "close_stage", "confirm_objectives"}
NO_PLAIN_TEXTS |= {"import_commitment", "add_card_item", "move_card_item", "let_finding_be", "bring_activities"}
NO_PLAIN_TEXTS |= {"fill_activities"}
NO_PLAIN_TEXTS |= {"seal_card", "vote_amendment"}
NO_PLAIN_TEXTS |= {"read_objective", "show_proposals", "choose_rule"}
NO_PLAIN_TEXTS |= {"vote_arrow", "enter_paper_votes", "mark_arrow", "answer_action", "settle_leaf", "dismiss_finding"}
NO_PLAIN_TEXTS |= {"add_point", "change_point", "move_point", "start_timer", "extend_timer", "say_ready"}
NO_PLAIN_TEXTS |= {"move_stage", "give_out", "change_stakeholder", "lock_branch", "unlock_branch"}
NO_PLAIN_TEXTS |= {"theme_ideas", "open_dots", "place_dots", "count_paper_dots"}
NO_PLAIN_TEXTS |= {"show_dots", "hide_dots", "put_dots_away"}
NO_PLAIN_TEXTS |= {"reveal_ideas", "hide_ideas", "support_idea", "count_paper"}
NO_PLAIN_TEXTS |= {"judge_candidate", "prefer_candidate", "rule_first_sentence", "enter_paper_preferences"}


@pytest.mark.parametrize("intent", sorted(set(STAGE_OF) - NO_PLAIN_TEXTS))
def test_missing_data_are_named(intent: str) -> None:
    """Each thing an intent needs is asked for by name; one of another type is refused."""
    room, names = filled_room()
    if intent == "state_core_problem":
        room = Room()
    whole = data_for(intent, names)
    for field in set(whole) - {"side", "position"}:
        with pytest.raises(MissingData) as missing:
            chapters.decide(room.group, room.facilitator, intent, {**whole, field: None})
        assert missing.value.data == {"field": field}
        for wrong in (7, ["x"], {"x": 1}, True, b"x"):
            if field in LISTS and wrong == ["x"]:
                continue
            with pytest.raises(BadInput) as refused:
                chapters.decide(room.group, room.facilitator, intent, {**whole, field: wrong})
            assert refused.value.data == {"field": field}


@pytest.mark.parametrize(
    ("intent", "field"), [("add_ideas", "texts"), ("merge_ideas", "ideas"), ("count_paper", "people")]
)
@pytest.mark.parametrize("wrong", [None, 7.5, "text", {"x": 1}, [7], [None], True, -1, 10**9])
def test_lists_and_counts_must_be_such(intent: str, field: str, wrong: Any) -> None:
    """A list of anything but texts, and a number of people that is none, is refused."""
    room, names = filled_room()
    with pytest.raises(BadInput):
        chapters.decide(room.group, room.facilitator, intent, {**data_for(intent, names), field: wrong})


@pytest.mark.parametrize(
    "pairs",
    [
        None,
        "text",
        {"node": "n"},
        ["text"],
        [{}],
        [{"node": "n"}],
        [{"node": 7, "text": "T"}],
        [{"node": "n", "text": []}],
    ],
)
def test_many_objectives_need_a_node_and_words_each(pairs: Any) -> None:
    """One pair that cannot be read refuses all of them."""
    room, names = filled_room()
    whole = [{"node": names["core"], "text": "T"}, *pairs] if isinstance(pairs, list) else pairs
    with pytest.raises(BadInput):
        chapters.decide(room.group, room.facilitator, "confirm_objectives", {"pairs": whole})


@pytest.mark.parametrize(
    ("intent", "field"),
    [
        ("reword", "base"),
        ("restore", "side"),
        ("draft_commitment", "node"),
        ("take_position", "position"),
        ("bring_tree", "of"),
    ],
)
def test_what_may_be_left_out_must_still_be_text(intent: str, field: str) -> None:
    """Optional data of another type are refused."""
    room, names = filled_room()
    with pytest.raises(BadInput):
        chapters.decide(room.group, room.facilitator, intent, {**data_for(intent, names), field: 7})


@pytest.mark.parametrize("data", [None, [], "text", 7])
def test_data_must_be_a_mapping(data: Any) -> None:
    """Anything else that a browser may send is refused."""
    room, _ = filled_room()
    with pytest.raises(BadInput) as refused:
        chapters.decide(room.group, room.facilitator, "add_cause", data)
    assert refused.value.data == {"field": "data"}


def test_an_unknown_stage_is_refused() -> None:
    """The facilitator opens the stages there are."""
    room = Room()
    with pytest.raises(UnknownChoice) as refused:
        room.open("lunch")
    assert refused.value.data == {"field": "stage", "value": "lunch"}


def test_closing_keeps_the_stage_on_the_screens() -> None:
    """A closed stage is still the group's stage, for reading."""
    room = Room()
    room.open("objective_tree")
    room.act(room.facilitator, "close_stage")
    assert (room.group.stage, room.group.stage_open) == ("objective_tree", False)


def test_senders_learn_what_they_made_and_whether_their_words_wait() -> None:
    """New nodes and cards are named, offers are owned up to, all else is silence."""
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    assert set(room.act(room.facilitator, "add_effect", of=core, text="Effect")) == {"node"}
    assert room.act(room.facilitator, "reword", node=core, text="New", base="Core") == {}
    assert room.act(room.facilitator, "reword", node=core, text="Newer", base="Core") == {"offered": True}
    assert room.act(room.facilitator, "settle_wording", node=core, text="Newer") == {}
    assert set(room.act(room.facilitator, "draft_commitment")) == {"card"}


@pytest.mark.parametrize("intent", ["merge", "move_all", "park_all", "remove_all"])
@pytest.mark.parametrize("nodes", [[], [7], ["x" * 90], [["a"]], ["n"] * 1_001])
def test_a_selection_is_some_known_nodes(intent: str, nodes: list[Any]) -> None:
    """No nodes, too many, unknown ones and things that are no nodes are refused."""
    room, names = filled_room()
    with pytest.raises((BadInput, NodeNotFound)):
        chapters.decide(room.group, room.facilitator, intent, {**data_for(intent, names), "nodes": nodes})


def test_undo_and_redo_tell_what_happened_and_what_is_in_their_way() -> None:
    """The sender learns which events took the change back; a conflict names the node others have changed."""
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="Cause")["node"]
    assert room.act(room.facilitator, "undo") == {
        "happened": [{"kind": "NodeRemoved", "node": cause}],
        "of": "op1",
    }
    assert room.act(room.facilitator, "redo") == {
        "happened": [{"kind": "CauseAdded", "node": cause}],
        "of": "op1",
    }
    room.open("problem_tree")  # not the work of a stage: undo passes over it
    room.act(person(), "reword", node=cause, text="Better")
    with pytest.raises(UndoConflict) as refused:
        room.act(room.facilitator, "undo")
    assert refused.value.data == {"node": cause}
