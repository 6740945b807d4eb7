"""Whether the group, or the plan, holds what an intent would add."""

from collections.abc import Mapping
from typing import Any

from ogcore.capacity.bound import Bound
from ogcore.capacity.table import BOUNDS, LIMITS
from ogcore.errors import NoRoom
from ogcore.record.event import Event
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.part import Part
from ogcore.record.rule import Ask, Events

BACKWARD = (*HISTORY_INTENTS, "take_back", "restore_version")
"""What leads to how it was before, and so to nothing that was not there."""
RECORD = 20_000
"""Entries of a kind that a part keeps, with those of what is gone: memory holds them, though no page does."""

_GROWN_BY: Mapping[type[Event], list[str]] = {
    event: [name for name, bound in BOUNDS.items() if event in bound.grows]
    for event in {event for bound in BOUNDS.values() for event in bound.grows}
}


def within_capacity(ask: Ask, intent: str, events: Events) -> Events:
    """Return ``events`` if there is room for what they add; raises NoRoom, TooManyNodes, TooManyIdeas, TooMuchText.

    What is over a limit from before may be changed, as long as it does not grow.
    """
    if intent in BACKWARD or not events:
        return events
    after = _After(ask, events)
    for name in dict.fromkeys(name for event in events for name in _GROWN_BY.get(type(event), ())):
        _require_room(after, name, BOUNDS[name])
    _require_record(after)
    return events


class _After:
    """What the parts would be, each tried out once for all of its bounds."""

    def __init__(self, ask: Ask, events: Events) -> None:
        self.ask, self.events = ask, events
        self._parts: dict[str, Part] = {}

    def part(self, name: str) -> Part:
        """Return a part as it would be; the part itself is not changed."""
        if name not in self._parts:
            copy = self.ask.state.parts[name].copy()
            for event in self.events:
                if event.of_part == name:
                    copy.apply(event)
            self._parts[name] = copy
        return self._parts[name]


def _require_room(after: _After, name: str, bound: Bound) -> None:
    ask, limit = after.ask, LIMITS[name]
    held = bound.held(after.part(bound.part.name), ask)
    if held > limit and held > bound.held(ask[bound.part], ask):
        raise bound.refusal(name, limit)


def _require_record(after: _After) -> None:
    """Raise NoRoom where a part keeps as much as it can of something, and would keep more."""
    parts = after.ask.state.parts
    for name in {event.of_part for event in after.events} & parts.keys():
        if _most(parts[name]) >= RECORD and _most(after.part(name)) > _most(parts[name]):
            raise NoRoom("full_record", RECORD)


def _most(part: Part) -> int:
    """Return how many entries there are of what a part keeps most of."""
    kept: list[Any] = [held for held in vars(part).values() if isinstance(held, dict)]
    return max(map(len, kept), default=0)
