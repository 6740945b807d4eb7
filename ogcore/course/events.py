"""What happens to a group's course through the method (R3, R59)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.wording import Wording

NONE = Wording("")


@dataclass(frozen=True, slots=True)
class Guide:
    """What a group is asked at a stage, and how to go about it, in the facilitator's words; empty: in ours."""

    question: Wording = NONE
    instructions: Wording = NONE


@dataclass(frozen=True, slots=True)
class _CourseEvent(Event):
    of_part: ClassVar[str] = "course"


@dataclass(frozen=True, slots=True)
class StagesArranged(Changed, _CourseEvent):
    """Stages were left out, taken in again, or put in another order."""

    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageWorded(Changed, _CourseEvent):
    """A stage got a question or instructions of the group's own."""

    stage: str
    before: Guide
    after: Guide

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        pairs = ((self.before.question, self.after.question), (self.before.instructions, self.after.instructions))
        return {"offered": True} if any(after.offers_more_than(before) for before, after in pairs) else {}
