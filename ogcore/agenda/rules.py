"""What people may want of the agenda (R3): the facilitator keeps it, everybody says when they have finished."""

from collections.abc import Mapping

from ogcore.agenda import commands
from ogcore.agenda.state import Agenda
from ogcore.errors import FacilitatorHasNoVote
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import STAGES, Pace


def _start(ask: Ask) -> Events:
    item = ask.optional("item")
    minutes = ask.number("minutes") if item is None else None
    return commands.start_timer(ask[Agenda], ask.clock(), item, minutes, ask[Pace].stage)


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
    "pause_timer": Rule(lambda ask: commands.pause_timer(ask[Agenda], ask.clock()), None),
    "resume_timer": Rule(lambda ask: commands.resume_timer(ask[Agenda], ask.clock()), None),
    "extend_timer": Rule(lambda ask: commands.extend_timer(ask[Agenda], ask.clock(), ask.number("minutes")), None),
    "end_timer": Rule(lambda ask: commands.end_timer(ask[Agenda]), None),
    "say_ready": Rule(_ready, STAGES[0], also=STAGES[1:], own=True),
}
