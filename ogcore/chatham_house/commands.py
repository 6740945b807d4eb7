"""Choosing the Rule for a stage; sittings begin and end with their stage: ``(state, …) -> events`` (R5)."""

from collections.abc import Callable

from ogcore.chatham_house.events import RuleChosen, SittingClosed, SittingOpened
from ogcore.chatham_house.state import OPENLY, UNTOLD, ChathamHouse
from ogcore.errors import OtherSitting, RuleIsFixed, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.stage import Pace, checked_stage

Events = tuple[Event, ...]


def choose(state: ChathamHouse, pace: Pace, stage: str, *, on: bool) -> Events:
    """Say whether a stage will be held under the Rule; raises RuleIsFixed while it is open, and UnknownChoice."""
    if (checked_stage(stage) in state.chosen) == on:
        return ()
    if pace.open and pace.stage == stage:
        raise RuleIsFixed(stage)
    return (RuleChosen(stage, on),)


def with_sitting(state: ChathamHouse, pace: Pace, events: Events, at: float, new: Callable[[], str]) -> Events:
    """Return ``events``, between the end of a sitting whose stage they leave and the beginning of the one they open.

    ``new`` names the sitting to come; it raises StageKeyMissing where there is no key for one.
    """
    if not any(event.of_part == Pace.name for event in events):
        return events
    after = pace.copy()
    for event in events:
        if event.of_part == Pace.name:
            after.apply(event)
    now, to_hold = state.sitting, after.stage if after.open and after.stage in state.chosen else None
    if to_hold == (now.stage if now else None):
        return events
    ended: Events = (SittingClosed(now.sitting),) if now else ()
    begun: Events = (SittingOpened(new(), to_hold, at),) if to_hold else ()
    return (*ended, *events, *begun)


def require_sitting(state: ChathamHouse, written: str | None) -> None:
    """Raise OtherSitting for what was ``written`` in a sitting that is not the one held now.

    ``written`` names the sitting, is OPENLY, UNTOLD where a page did not say, or None for what is said here and now.
    What was written openly may go in under the Rule: then less is known of it than its writer had to expect, and words
    sent while the stage was being opened are not lost. The other way round somebody who trusted that nobody could see
    who writes would stand there by name; and between two sittings nobody could tell whether it is there already.
    """
    now = state.sitting.sitting if state.sitting else OPENLY
    if written in (None, OPENLY, now) or (written == UNTOLD and all(sitting == now for sitting in state.held)):
        return
    raise OtherSitting(now)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case RuleChosen(stage=stage) | SittingOpened(stage=stage):
            checked_stage(stage)
        case SittingClosed():
            pass
        case _:
            raise UnreadableFile("unknown_event")
