"""Versions that are kept by themselves, so that nothing a group has built is lost for good (R15)."""

from ogcore.record.rule import Ask, Events
from ogcore.trees.events import NodeRemoved
from ogcore.trees.state import TreeState
from ogcore.versions.rules import keep
from ogcore.versions.state import Versions

MANY_REMOVED = 3
"""Cards that one person may take out without a version being kept first: more is not done by a slip of the hand."""
HOUR = 3600.0
WORTH_KEEPING = 10
"""Cards from which on a tree of which there is no version yet is kept when it is next changed."""


def with_precaution(ask: Ask, events: Events) -> Events:
    """Return ``events``, behind a version of the trees as they stand where much goes or an hour has passed.

    An operation that keeps a version itself is not given another one.
    """
    parts = {event.of_part for event in events}
    if TreeState.name not in parts or Versions.name in parts:
        return events
    removed = sum(isinstance(event, NodeRemoved) for event in events)
    if removed > MANY_REMOVED:
        return (*keep(ask, "removal", str(removed)), *events)
    return (*keep(ask, "hour", ""), *events) if _is_due(ask) else events


def _is_due(ask: Ask) -> bool:
    if ask.secret:  # what is kept each hour would tell when things were said
        return False
    kept = ask[Versions].ordered()
    if not kept:
        return len(ask[TreeState]) >= WORTH_KEEPING
    return ask.clock() - max(version.at for version in kept) >= HOUR
