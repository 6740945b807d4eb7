"""Where a gesture that comes from a browser meets the rules: may this person, now; and what then happens.

Nothing here trusts the browser: the identity is the server's, and every value is checked. Which intents there are, the
table of rules says; here they are the same for a plan and for a working group.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ogcore.errors import (
    BadInput,
    NotAllowed,
    NothingToRedoHere,
    NothingToUndoHere,
    StageNotBegun,
    StageNotOpen,
    UndoConflict,
    UnknownChoice,
    UnknownIntent,
)
from ogcore.record.event import Event
from ogcore.record.history import History, Reach
from ogcore.record.reversal import REVERSALS, OperationRedone, OperationUndone
from ogcore.record.rule import Ask, Data, Events, Rule
from ogcore.record.stage import Pace
from ogcore.record.stream import Stream
from ogcore.record.voice import Voice
from ogcore.record.whole_text import require_whole
from ogcore.record.wording import clean

HISTORY_INTENTS = ("undo", "redo")
TOLD = 50
Guard = Callable[[Ask, str, bool, Events], Events]
"""``(who asks, the intent, whether it is their own work, the events that would carry it out)`` -> the events that
happen: those, or others in their place; or it raises the refusal that says who may."""


def unguarded(_ask: Ask, _intent: str, _own: bool, events: Events) -> Events:  # noqa: FBT001 - as every guard
    """Let everything happen that the rules carry out."""
    return events


def decide(rules: Mapping[str, Rule], intent: str, ask: Ask, guard: Guard = unguarded) -> tuple[Event, ...]:
    """Return the events that carry out ``intent``, or raise the refusal that says why not.

    Raises UnknownIntent, NotAllowed, StageNotOpen, BadInput, HalfCharacter, MissingData, and whatever the command
    itself or ``guard`` refuses with. An empty tuple means that all is already as wanted.
    """
    if not isinstance(ask.data, Mapping):
        raise BadInput(field="data")
    require_whole(dict(ask.data))
    if intent in HISTORY_INTENTS:
        _require_member(ask, intent)
        taken = _take_back(ask, intent)
        events = tuple(event for event in taken if not isinstance(event, OperationUndone | OperationRedone))
        happens = guard(ask, intent, all(event.own for event in events), events)
        return taken if happens == events else (taken[0], *happens)
    rule = rules.get(str(intent))
    if rule is None:
        raise UnknownIntent(str(intent))
    _require_member(ask, intent)
    if rule.scribe is not None and ask.scribe:
        require_stage(ask, intent, rule.scribe)
    else:
        require_stage(ask, intent, rule.stage, *rule.also)
    if rule.longest is not None:
        require_short(ask.data, rule.longest)
    return guard(ask, intent, rule.own, rule.decide(dataclasses.replace(ask, rules=rules)))


_TYPED = ("text", "texts")
"""Under which names what people typed comes with an intent."""


def require_short(data: Data, longest: int) -> None:
    """Raise TextTooLong when something typed is too long once it is tidy; what is no text, the rule refuses."""
    for name, said in data.items():
        for typed in said if isinstance(said, list) else [said]:
            if name in _TYPED and isinstance(typed, str):
                clean(typed, longest)


def _require_member(ask: Ask, intent: str) -> None:
    identity = ask.identity
    elsewhere = identity.role == "participant" and identity.group_id != ask.state.stream
    if identity.role not in ("facilitator", "participant") or elsewhere:
        raise NotAllowed(intent, identity.role)


def require_stage(ask: Ask, intent: str, stage: str | None, *also: str) -> None:
    """Raise StageNotOpen (StageNotBegun if it never was), or NotAllowed where it is a facilitator's alone.

    Nothing is raised where this person may have it now.
    """
    if ask.identity.role == "facilitator":
        return
    if stage is None:
        raise NotAllowed(intent, ask.identity.role)
    pace = ask[Pace]
    here = pace.stage in (stage, *also)
    if not here or not pace.open:
        asked = pace.stage if here else stage
        raise (StageNotOpen if asked in pace.begun else StageNotBegun)(asked)


def _take_back(ask: Ask, intent: str) -> tuple[Event, ...]:
    def check(events: Sequence[Event]) -> None:
        also = {stage for event in events for stage in event.of_stages}
        for event in events:
            if event.of_stage:  # else it belongs to no stage: somebody's proposal, say
                require_stage(ask, intent, event.of_stage, *also)
        require_fits(ask.state, events)

    history, who, reach = ask.state.history, ask.voice, _reach(ask)
    if reach is not None:
        _require_within(history, who, intent, reach)
    take = history.undo if intent == "undo" else history.redo
    return take(who, check, reach)


def _reach(ask: Ask) -> Reach:
    """Return the parts whose changes are wanted back: what a page shows; None stands for all there is.

    Raises BadInput, and UnknownChoice for a part the stream has not.
    """
    if ask.data.get("reach") is None:
        return None
    names = ask.words("reach")
    for name in names:
        if name not in ask.state.parts:
            raise UnknownChoice("reach", name)
    return frozenset(names)


def _require_within(history: History, who: Voice, intent: str, reach: Reach) -> None:
    """Raise NothingToUndoHere or NothingToRedoHere where all there is to take back lies elsewhere: it says where."""
    last = history.last_done if intent == "undo" else history.last_undone
    if last(who, reach) is None and (elsewhere := last(who)) is not None:
        stage = next((event.of_stage for event in elsewhere.events if event.of_stage), "")
        raise (NothingToUndoHere if intent == "undo" else NothingToRedoHere)(stage)


def require_fits(state: Stream, events: Sequence[Event]) -> None:
    """Raise UndoConflict unless ``events`` fit the state and leave it sound; the state itself is not changed."""
    trial = state.trial()
    for event in events:
        _try(trial, event)
    if not trial.is_sound():
        raise UndoConflict


def _try(trial: Stream, event: Event) -> None:
    """Let ``event`` happen on a copy; a refusal says which node or card others have changed meanwhile."""
    try:
        trial.change(event)
    except UndoConflict as conflict:
        raise UndoConflict(**_about(event)) from conflict


def result_of(events: Sequence[Event]) -> dict[str, Any]:
    """Return what its sender should learn: the new node or card, whether their words wait beside others.

    After undo, redo and taking back it is ``happened``: what was taken back or brought back, as the kinds of the events
    that did it and the nodes or cards they concern (the first TOLD of them); and ``of``, the operation they take back.
    """
    for place, first in enumerate(events[:2], 1):  # a version may have been kept before
        if isinstance(first, REVERSALS):
            told = [event for event in events[place:] if not isinstance(event, REVERSALS)][:TOLD]
            return {"happened": [{"kind": event.kind, **_about(event)} for event in told], "of": first.op}
    result: dict[str, Any] = {}
    for event in events:
        result |= _joined(result, event.result())
    return result


def _joined(before: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Return ``more`` with its lists and sums added to those told already: one gesture may lead to several events."""
    return {
        name: before[name] + value
        if name in before and type(value) in (int, list) and type(before[name]) is type(value)
        else value
        for name, value in more.items()
    }


def _about(event: Event) -> dict[str, str]:
    """Return the node or card an event concerns."""
    return {name: value for name in ("node", "card") if isinstance(value := getattr(event, name, None), str)}
