"""The stages a group goes through, in its order, and what it is asked at each (R3, R59)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.course.events import Guide, StagesArranged, StageWorded
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.stage import STAGES


@dataclass
class Course(Part):
    """``stages`` in the group's order; ``guides`` by stage, where the group has words of its own."""

    name: ClassVar[str] = "course"

    stages: tuple[str, ...] = STAGES
    guides: dict[str, Guide] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case StagesArranged(before, after):
                require(fits=self.stages == before)
                self.stages = after
            case StageWorded(stage, before, after):
                put(self.guides, stage, None if before == Guide() else before, None if after == Guide() else after)
            case _:
                super().apply(event)

    def guide(self, stage: str) -> Guide:
        """Return the group's own words for a stage; empty where it has none."""
        return self.guides.get(stage, Guide())

    def through(self, stage: str) -> tuple[str, ...]:
        """Return the stages to show while the group is at ``stage``, which is among them even if it was left out."""
        if stage in self.stages:
            return self.stages
        place = self.place_of(stage)
        return (*self.stages[:place], stage, *self.stages[place:])

    def place_of(self, stage: str) -> int:
        """Return where a stage that was left out comes back: after its neighbour in the usual order, or before it.

        That is the nearest stage of the course that usually comes before it; where there is none, the nearest after it.
        """
        usual = STAGES.index(stage)
        before = [one for one in STAGES[:usual] if one in self.stages]
        if before:
            return self.stages.index(before[-1]) + 1
        after = [one for one in STAGES[usual + 1 :] if one in self.stages]
        return self.stages.index(after[0]) if after else 0
