"""Where a gesture that comes from a browser meets the rules: may this person, now; and what then happens.

Nothing here trusts the browser: the identity is the server's, and every value is checked. Which intents there are, the
table of rules says; here they are the same for a plan and for a working group.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ogcore.errors import BadInput, NotAllowed, StageNotOpen, UndoConflict, UnknownIntent
from ogcore.record.event import Event
from ogcore.record.reversal import OperationRedone, OperationUndone
from ogcore.record.rule import Ask, Rule
from ogcore.record.stage import Pace
from ogcore.record.stream import Stream

HISTORY_INTENTS = ("undo", "redo")
TOLD = 50


def decide(rules: Mapping[str, Rule], intent: str, ask: Ask) -> tuple[Event, ...]:
    """Return the events that carry out ``intent``, or raise the refusal that says why not.

    Raises UnknownIntent, NotAllowed, StageNotOpen, BadInput, MissingData, and whatever the command itself refuses with.
    An empty tuple means that all is already as wanted.
    """
    if not isinstance(ask.data, Mapping):
        raise BadInput(field="data")
    if intent in HISTORY_INTENTS:
        _require_member(ask, intent)
        return _take_back(ask, intent)
    rule = rules.get(str(intent))
    if rule is None:
        raise UnknownIntent(str(intent))
    _require_member(ask, intent)
    _require_stage(ask, intent, rule.stage, *rule.also)
    return rule.decide(ask)


def _require_member(ask: Ask, intent: str) -> None:
    identity = ask.identity
    elsewhere = identity.role == "participant" and identity.group_id != ask.state.stream
    if identity.role not in ("facilitator", "participant") or elsewhere:
        raise NotAllowed(intent, identity.role)


def _require_stage(ask: Ask, intent: str, stage: str | None, *also: str) -> None:
    if ask.identity.role == "facilitator":
        return
    if stage is None:
        raise NotAllowed(intent, ask.identity.role)
    pace = ask[Pace]
    here = pace.stage in (stage, *also)
    if not here or not pace.open:
        raise StageNotOpen(pace.stage if here else stage)


def _take_back(ask: Ask, intent: str) -> tuple[Event, ...]:
    def check(events: Sequence[Event]) -> None:
        also = {stage for event in events for stage in event.of_stages}
        for event in events:
            _require_stage(ask, intent, event.of_stage, *also)
        trial = ask.state.trial()
        for event in events:
            _try(trial, event)
        if not trial.is_sound():
            raise UndoConflict

    history = ask.state.history
    take = history.undo if intent == "undo" else history.redo
    return take(ask.identity.participant_id, check)


def _try(trial: Stream, event: Event) -> None:
    """Let ``event`` happen on a copy; a refusal says which node or card others have changed meanwhile."""
    try:
        trial.change(event)
    except UndoConflict as conflict:
        raise UndoConflict(**_about(event)) from conflict


def result_of(events: Sequence[Event]) -> dict[str, Any]:
    """Return what its sender should learn: the new node or card, whether their words wait beside others.

    After undo and redo it is ``happened``: what was taken back or brought back, as the kinds of the events that did it
    and the nodes or cards they concern (the first TOLD of them).
    """
    if events and isinstance(events[0], OperationUndone | OperationRedone):
        return {"happened": [{"kind": event.kind, **_about(event)} for event in events[1 : 1 + TOLD]]}
    result: dict[str, Any] = {}
    for event in events:
        result |= event.result()
    return result


def _about(event: Event) -> dict[str, str]:
    """Return the node or card an event concerns."""
    return {name: value for name in ("node", "card") if isinstance(value := getattr(event, name, None), str)}
