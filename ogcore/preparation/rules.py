"""What only a facilitator may want before a group starts (R55)."""

from collections.abc import Mapping

from ogcore.preparation import commands
from ogcore.preparation.state import Preparation
from ogcore.record.rule import Ask, Events, Rule


def _note(ask: Ask) -> Events:
    return commands.note(ask[Preparation], ask.word("aspect"), ask.word("text"), ask.optional("base"))


def _change(ask: Ask) -> Events:
    has = None if ask.data.get("has") is None else ask.words("has")
    present = None if ask.data.get("present") is None else ask.flag("present")
    return commands.change(ask[Preparation], ask.word("stakeholder"), ask.optional("name"), has, present)


PREPARATION: Mapping[str, Rule] = {
    "note_aspect": Rule(_note, None),
    "settle_aspect": Rule(lambda ask: commands.settle(ask[Preparation], ask.word("aspect"), ask.word("text")), None),
    "name_stakeholder": Rule(lambda ask: commands.name(ask[Preparation], ask.word("name")), None),
    "change_stakeholder": Rule(_change, None),
    "remove_stakeholder": Rule(lambda ask: commands.remove(ask[Preparation], ask.word("stakeholder")), None),
}
