"""A group's preparation as the events have left it (R55)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.preparation.events import AspectNoted, Stakeholder, StakeholderSet
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.wording import Wording

ASPECTS = ("composition", "place", "legal", "financial", "human", "desired")
"""Is it multidisciplinary, where does it work, the least it needs (three kinds), the situation it wishes for."""
POWERS = ("authority", "capability", "influence", "stake")
"""What makes somebody matter: they decide, they can do it, others listen to them, it affects them."""
NOTHING = Wording("")


@dataclass
class Preparation(Part):
    """``notes`` by aspect, where something was written; ``stakeholders`` by their id."""

    name: ClassVar[str] = "preparation"

    notes: dict[str, Wording] = field(default_factory=dict)
    stakeholders: dict[str, Stakeholder] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case AspectNoted(aspect, before, after):
                require(fits=self.note(aspect) == before)
                self.notes[aspect] = after
            case StakeholderSet(stakeholder, before, after):
                put(self.stakeholders, stakeholder, before, after)
            case _:
                super().apply(event)

    def note(self, aspect: str) -> Wording:
        """Return what is known of an aspect."""
        return self.notes.get(aspect, NOTHING)

    def ordered(self) -> list[Stakeholder]:
        """Return those who matter, in the order in which they were named."""
        return sorted(self.stakeholders.values(), key=lambda one: one.order)

    def missing(self) -> list[Stakeholder]:
        """Return those who matter and will not be at the table."""
        return [one for one in self.ordered() if not one.present]
