"""Where a gesture that comes from a browser meets the rules: may this person, now; and what then happens.

Nothing here trusts the browser: the identity is the server's, and every value is checked.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ogcore.errors import BadInput, NotAllowed, StageClosed, StoreError, UndoConflict, UnknownIntent
from ogcore.record.event import Event
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.reversal import OperationRedone, OperationUndone
from ogcore.rules import RULES, Ask, Data
from ogcore.trees import causality

HISTORY_INTENTS = ("undo", "redo")
TOLD = 50


def _no_past(_version: int) -> WorkingGroup:
    raise StoreError(reason="no_past")


def decide(
    group: WorkingGroup,
    identity: Identity,
    intent: str,
    data: Data,
    past: Callable[[int], WorkingGroup] = _no_past,
) -> tuple[Event, ...]:
    """Return the events that carry out ``intent`` for ``identity``, or raise the refusal that says why not.

    Raises UnknownIntent, NotAllowed, StageClosed, BadInput, MissingData, and whatever the command itself refuses with.
    ``past`` gives the group after so many of its events. An empty tuple means that all is already as wanted.
    """
    if not isinstance(data, Mapping):
        raise BadInput(field="data")
    if intent in HISTORY_INTENTS:
        _require_member(group, identity, intent)
        return _take_back(group, identity, intent)
    rule = RULES.get(str(intent))
    if rule is None:
        raise UnknownIntent(str(intent))
    _require_member(group, identity, intent)
    _require_stage(group, identity, intent, rule.stage, *rule.also)
    return rule.decide(Ask(group, identity, data, past))


def _require_member(group: WorkingGroup, identity: Identity, intent: str) -> None:
    elsewhere = identity.role == "participant" and identity.group_id != group.group_id
    if identity.role not in ("facilitator", "participant") or elsewhere:
        raise NotAllowed(intent, identity.role)


def _require_stage(group: WorkingGroup, identity: Identity, intent: str, stage: str | None, *also: str) -> None:
    if identity.role == "facilitator":
        return
    if stage is None:
        raise NotAllowed(intent, identity.role)
    if group.stage not in (stage, *also) or not group.stage_open:
        raise StageClosed(stage)


def _take_back(group: WorkingGroup, identity: Identity, intent: str) -> tuple[Event, ...]:
    def check(events: Sequence[Event]) -> None:
        also = {stage for event in events for stage in event.of_stages}
        for event in events:
            _require_stage(group, identity, intent, event.of_stage, *also)
        trial = group.trial()
        for event in events:
            _try(trial, event)
        if causality.broken_rules(trial.problem_tree.graph, trial.problem_tree.core_problem):
            raise UndoConflict

    take = group.history.undo if intent == "undo" else group.history.redo
    return take(identity.participant_id, check)


def _try(trial: WorkingGroup, event: Event) -> None:
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
