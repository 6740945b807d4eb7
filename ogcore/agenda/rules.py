"""What people may want of the agenda (R3): the facilitator keeps it, everybody says when they have finished."""

from collections.abc import Mapping
from dataclasses import replace

from ogcore.agenda import commands
from ogcore.agenda.events import TimerSet
from ogcore.agenda.state import Agenda
from ogcore.agenda.veil import unveiled, veiled
from ogcore.errors import FacilitatorHasNoVote, StageKeyMissing
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import STAGES, Pace


def _start(ask: Ask) -> Events:
    item = ask.optional("item")
    minutes = ask.number("minutes") if item is None else None
    return _kept(ask, commands.start_timer(_readable(ask), ask.clock(), item, minutes, ask[Pace].stage))


def _readable(ask: Ask) -> Agenda:
    """Return the agenda with its clock as whoever has the key of the stage reads it (R5)."""
    agenda = ask[Agenda]
    return replace(agenda, timer=unveiled(agenda.timer, ask.key))


def _kept(ask: Ask, events: Events) -> Events:
    """Return what the log keeps of a clock that was set: under the Rule no moment. Raises StageKeyMissing."""
    return tuple(_set(ask, event) if isinstance(event, TimerSet) else event for event in events)


def _set(ask: Ask, event: TimerSet) -> TimerSet:
    if ask.secret and ask.key is None:
        raise StageKeyMissing
    after = veiled(event.after, ask.key) if event.after is not None and ask.key is not None else event.after
    return replace(event, before=ask[Agenda].timer, after=after)


def _add(ask: Ask) -> Events:
    return commands.add_point(ask[Agenda], ask.word("title"), ask.number("minutes"), ask.optional("stage") or "")


def _change(ask: Ask) -> Events:
    said = (ask.word("item"), ask.word("title"), ask.number("minutes"), ask.optional("stage"))
    return commands.change_point(ask[Agenda], *said)


def _ready(ask: Ask) -> Events:
    if ask.identity.role == "facilitator":
        raise FacilitatorHasNoVote
    return commands.say_ready(ask[Agenda], ask.voice, ask[Pace].stage, ready=ask.flag("on"))


AGENDA: Mapping[str, Rule] = {
    "add_point": Rule(_add, None),
    "change_point": Rule(_change, None),
    "move_point": Rule(lambda ask: commands.move_point(ask[Agenda], ask.word("item"), ask.number("by")), None),
    "remove_point": Rule(lambda ask: commands.remove_point(ask[Agenda], ask.word("item")), None),
    "start_timer": Rule(_start, None),
    "pause_timer": Rule(lambda ask: _kept(ask, commands.pause_timer(_readable(ask), ask.clock())), None),
    "resume_timer": Rule(lambda ask: _kept(ask, commands.resume_timer(_readable(ask), ask.clock())), None),
    "extend_timer": Rule(
        lambda ask: _kept(ask, commands.extend_timer(_readable(ask), ask.clock(), ask.number("minutes"))), None
    ),
    "end_timer": Rule(lambda ask: commands.end_timer(ask[Agenda]), None),
    "say_ready": Rule(_ready, STAGES[0], also=STAGES[1:], own=True),
}
