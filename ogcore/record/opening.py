"""Whoever is asked to do something can do it: asking the room opens the writing of its stage (R3)."""

from ogcore.record.rule import Ask, Events
from ogcore.record.stage import Pace, StageOpened


def opened_for(ask: Ask, stage: str, events: Events) -> Events:
    """Return ``events`` that ask the room something, behind the opening of ``stage`` where it is closed.

    A group that is at another stage stays there, and so does one of which nothing new is asked.
    """
    pace = ask[Pace]
    return (StageOpened(stage), *events) if events and pace.stage == stage and not pace.open else events
