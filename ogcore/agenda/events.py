"""What happens to the agenda, its clock and the people who have finished (R3)."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Changed, Event


@dataclass(frozen=True, slots=True)
class Item:
    """One point of the agenda, the minutes meant for it and, if it was said, the stage it is the work of."""

    item: str
    title: str
    minutes: int
    order: int
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Timer:
    """A clock: running until ``ends`` (seconds since 1970, server's clock), or standing with ``left`` seconds to go.

    ``item`` is the point of the agenda it was started for, None for a time of its own; ``seconds`` is its whole length;
    ``stage`` is where the group was then, empty in a log from before that was noted. Under the Chatham House Rule the
    log holds neither moment: they stand in ``veiled``, which the key of the stage alone opens
    (:mod:`ogcore.agenda.veil`).
    """

    item: str | None
    seconds: int
    ends: float | None
    left: float | None
    stage: str = ""
    veiled: str = ""

    def remaining(self, now: float) -> float:
        """Return the seconds to go, negative once time is up."""
        return (self.left or 0.0) if self.ends is None else self.ends - now


@dataclass(frozen=True, slots=True)
class _AgendaEvent(Event):
    of_part: ClassVar[str] = "agenda"


@dataclass(frozen=True, slots=True)
class AgendaItemSet(Changed, _AgendaEvent):
    """A point of the agenda was added, changed, moved or taken out."""

    item: str
    before: Item | None
    after: Item | None

    def result(self) -> dict[str, str]:
        """Tell the point."""
        return {"item": self.item}


@dataclass(frozen=True, slots=True)
class TimerSet(_AgendaEvent):
    """The clock was started, stopped for a while, given more time or ended."""

    undoable: ClassVar[bool] = False
    before: Timer | None
    after: Timer | None


@dataclass(frozen=True, slots=True)
class ReadinessSaid(_AgendaEvent):
    """Somebody said that they have finished ``about`` (a stage or a point of the agenda), or that they have not."""

    undoable: ClassVar[bool] = False
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    person: str
    about: str
    ready: bool
