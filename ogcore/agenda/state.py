"""The agenda, the clock and who has finished, as the events have left them (R3)."""

from dataclasses import dataclass, field
from typing import ClassVar, Self

from ogcore.agenda.events import AgendaItemSet, Item, ReadinessSaid, Timer, TimerSet
from ogcore.record.event import Event
from ogcore.record.part import Part, put
from ogcore.record.voice import Voice


@dataclass
class Agenda(Part):
    """``items`` by their id, the ``timer`` if there is one, points whose time was ended, and what each has finished."""

    name: ClassVar[str] = "agenda"

    items: dict[str, Item] = field(default_factory=dict)
    timer: Timer | None = None
    past: dict[str, bool] = field(default_factory=dict)
    ready: dict[str, str] = field(default_factory=dict)

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

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

    def at_turn(self, stage: str) -> str | None:
        """Return the point the clock runs for, None for one of another stage: time goes on, its title would mislead.

        A point that names no stage is of the one in which its clock was started.
        """
        if self.timer is None or self.timer.item is None:
            return None
        item = self.items.get(self.timer.item)
        meant = (item.stage if item else "") or self.timer.stage
        return self.timer.item if meant in ("", stage) else None

    def suggested(self, stage: str) -> Item | None:
        """Return the point to go on to: the first ahead that names this stage, else the first that names none."""
        running = self.timer.item if self.timer else None
        ahead = [item for item in self.points() if item.item not in self.past and item.item != running]
        meant = [item for item in ahead if item.stage == stage]
        return next(iter(meant or [item for item in ahead if not item.stage]), None)

    def says_ready(self, voice: Voice, about: str) -> bool:
        """Tell whether somebody has said that they have finished that."""
        return any(said == about and voice.owns(person, about) for person, said in self.ready.items())

    def about(self, stage: str) -> str:
        """Return what is to be finished now: the point the clock runs for, else the stage."""
        return self.at_turn(stage) or stage

    def finishers(self, stage: str) -> list[str]:
        """Return who has said that they have finished what is under way."""
        about = self.about(stage)
        return [person for person, said in self.ready.items() if said == about]

    def finished(self, stage: str) -> int:
        """Return how many people have said that they have finished what is under way."""
        return len(self.finishers(stage))
