"""The agenda, the clock and who has finished, as the events have left them (R3)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.agenda.events import AgendaItemSet, Item, ReadinessSaid, Timer, TimerSet
from ogcore.record.event import Event
from ogcore.record.part import Part, put


@dataclass
class Agenda(Part):
    """``items`` by their id, the ``timer`` if there is one, points whose time was ended, and what each has finished."""

    name: ClassVar[str] = "agenda"

    items: dict[str, Item] = field(default_factory=dict)
    timer: Timer | None = None
    past: dict[str, bool] = field(default_factory=dict)
    ready: dict[str, str] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case AgendaItemSet(item, before, after):
                put(self.items, item, before, after)
            case TimerSet(before, after):
                self.timer = after
                self._pass(before, after)
            case ReadinessSaid(person, about, True):
                self.ready[person] = about
            case ReadinessSaid(person=person):
                self.ready.pop(person, None)
            case _:
                super().apply(event)

    def _pass(self, before: Timer | None, after: Timer | None) -> None:
        """A point is past when its clock was ended; it is not once the clock runs for it again."""
        now = after.item if after else None
        if before is not None and before.item is not None and before.item != now:
            self.past[before.item] = True
        if now is not None:
            self.past.pop(now, None)

    def points(self) -> list[Item]:
        """Return the points in their order."""
        return sorted(self.items.values(), key=lambda item: (item.order, item.item))

    def about(self, stage: str) -> str:
        """Return what is to be finished now: the point the clock runs for, else the stage."""
        return self.timer.item if self.timer and self.timer.item else stage

    def finishers(self, stage: str) -> list[str]:
        """Return who has said that they have finished what is under way."""
        about = self.about(stage)
        return [person for person, said in self.ready.items() if said == about]

    def finished(self, stage: str) -> int:
        """Return how many people have said that they have finished what is under way."""
        return len(self.finishers(stage))
