"""Proposing, deciding, taking back: ``(who asks, what they want) -> events`` (R47)."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ogcore.errors import (
    BadInput,
    NotAllowed,
    NotYourProposal,
    OnlyFacilitators,
    TooManyProposals,
    UnknownIntent,
    UnreadableFile,
)
from ogcore.proposals.events import ProposalMade, ProposalSettled, Standing
from ogcore.proposals.state import Proposal, Proposals
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.intents import require_stage
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import Pace, checked_stage
from ogcore.record.wording import clean
from ogcore.rights.concern import concerned
from ogcore.rights.lock import require_unlocked
from ogcore.rights.state import LEAD, Rights

DATA_LIMIT = 16_000
DEPTH_LIMIT = 8
"""How deep what comes with an intent may be nested; what intents ask for is far less."""
WAITING_LIMIT = 200
OWN_LIMIT = 25
"""Proposals of one person that may wait: nobody fills the list that all share."""
REASON_LIMIT = 300
_WORDS = ("text", "base", "fields")
"""What people write; all else of an intent says where."""
STATES = ("waiting", "accepted", "declined", "withdrawn")


def propose(ask: Ask, intent: str) -> Events:
    """Keep what somebody wants until it is decided; raises BadInput (too much of it) and TooManyProposals.

    What is wanted and waits already, from the same person, is not kept twice; other words of theirs for the same place
    (they started from the same ``base``) stand in for those that wait.
    """
    state, who, data = ask[Proposals], ask.voice, _written(ask)
    waiting = state.waiting()
    mine = [one for one in waiting if one.is_of(who)]
    similar = [one for one in mine if one.intent == intent]
    if any(one.data == data for one in similar):
        return ()
    older = [one for one in similar if _same_place(one.data, data)]
    for held, limit in ((len(waiting), WAITING_LIMIT), (len(mine), OWN_LIMIT)):
        if held - len(older) >= limit:
            raise TooManyProposals(limit)
    order = 1 + max((entry.order for entry in state.entries.values()), default=0)
    new, place = new_id(), ask[Pace].stage
    made = ProposalMade(new, intent, data, who.name(new), who.sector, place, order, ask.moment)
    return (*(ProposalSettled(one.proposal, one.standing, Standing("withdrawn")) for one in older), made)


def _same_place(one: str, other: str) -> bool:
    """Tell whether two proposals of words, as JSON, are about the same place: all is the same but the words."""
    places = [{name: value for name, value in json.loads(data).items() if name not in _WORDS} for data in (one, other)]
    return "base" in json.loads(other) and places[0] == places[1]


def _written(ask: Ask) -> str:
    """Return what came with an intent as JSON, without halves of surrogates: it is read, and shown, much later."""
    if _too_deep(ask.data):
        raise BadInput(field="data")
    try:
        whole = json.dumps(dict(ask.data), ensure_ascii=False).encode(errors="ignore")
        data = json.dumps(json.loads(whole), sort_keys=True)
    except (TypeError, ValueError) as error:
        raise BadInput(field="data") from error
    if len(data) > DATA_LIMIT:
        raise BadInput(field="data")
    return data


def _too_deep(value: object, left: int = DEPTH_LIMIT) -> bool:
    held = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return left == 0 or any(_too_deep(item, left - 1) for item in held)


def wanted(ask: Ask, proposal: Proposal) -> Events:
    """Return what a proposal would do now, decided as if a facilitator wanted it; raises what its rule raises."""
    data: Any = json.loads(proposal.data)
    return rule_of(ask, proposal).decide(replace(ask, identity=replace(ask.identity, role="facilitator"), data=data))


def rule_of(ask: Ask, proposal: Proposal) -> Rule:
    """Return the rule of what is proposed; raises UnknownIntent for what nobody may propose (any more)."""
    rule = ask.rules.get(proposal.intent)
    if rule is None or rule.own or rule.stage is None:
        raise UnknownIntent(proposal.intent)
    return rule


def accept(ask: Ask, proposal: str) -> Events:
    """Let happen what is proposed, in one operation; one that was declined may still be accepted.

    Raises NotAllowed to whoever is neither facilitator nor scribe, ProposalNotFound, and what ``accepted`` raises.
    """
    _require_decider(ask, "accept_proposal")
    entry = ask[Proposals].find(proposal, "waiting", "declined")
    return (ProposalSettled(proposal, entry.standing, Standing("accepted")), *accepted(ask, entry))


def accepted(ask: Ask, entry: Proposal) -> Events:
    """Return what happens if whoever asks accepts a proposal.

    A scribe lets happen what they might do themselves where everybody edits. Raises what the rule raises; to a scribe
    also StageNotOpen, BranchIsLocked, and OnlyFacilitators where the stage is theirs by now.
    """
    rule = rule_of(ask, entry)
    require_stage(ask, entry.intent, rule.stage, *rule.also)
    if ask.identity.role == "facilitator":
        return wanted(ask, entry)
    events = rule.decide(replace(ask, data=json.loads(entry.data)))
    for stage in concerned(ask.state, events):
        if ask[Rights].of_stage(stage) == LEAD:
            raise OnlyFacilitators(stage)
    require_unlocked(ask.state, events)
    return events


def decline(ask: Ask, proposal: str, reason: str) -> Events:
    """Let it not happen, for a reason its author sees; raises NotAllowed, ProposalNotFound, TextTooLong."""
    _require_decider(ask, "decline_proposal")
    entry = ask[Proposals].find(proposal, "waiting")
    return (ProposalSettled(proposal, entry.standing, Standing("declined", clean(reason, REASON_LIMIT))),)


def withdraw(ask: Ask, proposal: str) -> Events:
    """Take one's own proposal back; raises ProposalNotFound, and NotYourProposal to anybody else."""
    entry = ask[Proposals].find(proposal, "waiting")
    if not entry.is_of(ask.voice):
        raise NotYourProposal
    return (ProposalSettled(proposal, entry.standing, Standing("withdrawn")),)


def _require_decider(ask: Ask, intent: str) -> None:
    if not ask[Rights].may_decide(ask.identity):
        raise NotAllowed(intent, ask.identity.role)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` says what commands write: for what comes from a file."""
    match event:
        case ProposalMade(data=data, stage=stage):
            checked_stage(stage)
            read = _read(data) if len(data) <= DATA_LIMIT else None
            if not isinstance(read, dict) or _too_deep(read):
                raise UnreadableFile("wrong_fields")
        case ProposalSettled(before=before, after=after):
            if not {before.state, after.state} <= set(STATES):
                raise UnreadableFile("wrong_fields")
            clean(before.reason, REASON_LIMIT)
            clean(after.reason, REASON_LIMIT)
        case _:
            raise UnreadableFile("unknown_event")


def _read(data: str) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("wrong_fields") from error
