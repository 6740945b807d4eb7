"""What a facilitator may take back: any operation of anybody on what the group has in common (R12, R13)."""

from collections.abc import Mapping, Sequence

from ogcore.errors import TakeBackConflict, UndoConflict
from ogcore.record.event import Event
from ogcore.record.intents import require_fits
from ogcore.record.rule import Ask, Events, Rule


def _take_back(ask: Ask) -> Events:
    """Return the inverse of an operation; raises OperationNotFound, and TakeBackConflict as undo does UndoConflict."""

    def check(events: Sequence[Event]) -> None:
        try:
            require_fits(ask.state, events)
        except UndoConflict as conflict:
            raise TakeBackConflict(**conflict.data) from conflict

    return ask.state.history.take_back(ask.word("operation"), check)


TAKING_BACK: Mapping[str, Rule] = {"take_back": Rule(_take_back, None)}
