"""The objectives of a group, by the problem each answers, and how each event changes them (R16, R18)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.objectives.events import (
    Objective,
    ObjectiveConfirmed,
    ObjectiveOffered,
    ObjectiveReopened,
    ObjectiveRestored,
)
from ogcore.record.event import Event
from ogcore.record.part import Part, put


@dataclass
class Objectives(Part):
    """All objectives of one group. What nobody has confirmed is only proposed, and is not here."""

    name: ClassVar[str] = "objectives"

    by_node: dict[str, Objective] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let an objective have changed; raises UndoConflict when it is no longer what it was before."""
        match event:
            case ObjectiveConfirmed() | ObjectiveOffered() | ObjectiveReopened() | ObjectiveRestored():
                put(self.by_node, event.node, event.before, event.after)
            case _:
                super().apply(event)
