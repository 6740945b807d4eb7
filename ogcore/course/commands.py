"""What a facilitator does with a group's course (R3, R59), as pure functions from the state to events."""

from collections.abc import Sequence
from dataclasses import replace

from ogcore.course.events import Guide, StagesArranged, StageWorded
from ogcore.course.state import Course
from ogcore.errors import RepeatedStage, StageUnderWay, UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.stage import checked_stage
from ogcore.record.wording import Wording, clean, is_stale

FIELDS = {"question": 200, "instructions": 1000}
"""What can be put in words of the group's own, with its longest text."""

Events = tuple[Event, ...]


def arrange(state: Course, stages: Sequence[str], now: str) -> Events:
    """Let the group go through these stages, in this order; it keeps the one it is at (``now``).

    Raises UnknownChoice, RepeatedStage, StageUnderWay.
    """
    after = _checked(stages)
    if now not in after:
        raise StageUnderWay(now)
    return () if after == state.stages else (StagesArranged(state.stages, after),)


def word(state: Course, stage: str, field: str, text: str, base: str | None) -> Events:
    """Give a stage a question or instructions of the group's own; no words return to ours.

    Words that meet newer ones become an offer beside them. Raises UnknownChoice, TextTooLong.
    """
    before, new = state.guide(checked_stage(stage)), _text(field, text)
    now = _wording(before, field)
    if is_stale(base, now.text, new):
        return _worded(stage, before, field, now.offered(new)) if new else ()
    return _worded(stage, before, field, now.reworded(new))


def settle(state: Course, stage: str, field: str, text: str) -> Events:
    """Choose among simultaneous wordings; raises UnknownChoice, TextTooLong."""
    return _worded(stage, state.guide(checked_stage(stage)), field, Wording(_text(field, text)))


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case StagesArranged(after=after):
            _checked(after)
        case StageWorded(stage=stage, after=after):
            checked_stage(stage)
            for field in FIELDS:
                wording = _wording(after, field)
                for text in (wording.text, *wording.offers):
                    _text(field, text)
        case _:
            raise UnreadableFile("unknown_event")


def _checked(stages: Sequence[str]) -> tuple[str, ...]:
    known = tuple(checked_stage(stage) for stage in stages)
    if len(set(known)) < len(known):
        raise RepeatedStage
    return known


def _text(field: str, text: str) -> str:
    if field not in FIELDS:
        raise UnknownChoice("field", field)
    return clean(text, FIELDS[field], lines=field == "instructions")


def _wording(guide: Guide, field: str) -> Wording:
    return guide.question if field == "question" else guide.instructions


def _worded(stage: str, before: Guide, field: str, wording: Wording) -> Events:
    after = replace(before, question=wording) if field == "question" else replace(before, instructions=wording)
    return () if after == before else (StageWorded(stage, before, after),)
