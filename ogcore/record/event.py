"""What every event has: a kind, and (where people may take it back) an inverse."""

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar

_KINDS: dict[str, type["Event"]] = {}
_COMMON: set[str] = set()
"""What several kinds have in common, by name: it never happens itself."""


@dataclass(frozen=True, slots=True)
class Event:
    """A fact. The class name is its kind in the log and is never changed once released.

    ``of_part`` names the part of the stream that it changes, ``of_stage`` the stage whose work it is (for what can be
    taken back), ``of_people`` the fields that hold a participant's identifier. What an operation did with an event
    among its own that has ``of_stages`` may also be taken back in those stages. ``own`` is what belongs to whoever did
    it (an idea, an answer) and not to the group in common: the rights of a stage do not reach it. What is ``apart`` is
    kept under the Chatham House Rule as an operation of its own, though one gesture led to several such events (R5).
    """

    undoable: ClassVar[bool] = True
    of_part: ClassVar[str]
    of_stage: ClassVar[str] = ""
    of_stages: ClassVar[tuple[str, ...]] = ()
    of_people: ClassVar[tuple[str, ...]] = ()
    own: ClassVar[bool] = False
    apart: ClassVar[bool] = False

    def __init_subclass__(cls, **kwargs: object) -> None:
        super(Event, cls).__init_subclass__(**kwargs)
        _KINDS[cls.__name__] = cls
        _COMMON.update(base.__name__ for base in cls.__mro__[1:] if base.__name__ != cls.__name__)

    @property
    def kind(self) -> str:
        """The name under which the log keeps this event."""
        return type(self).__name__

    @property
    def nameless(self) -> bool:
        """Whether the record must not hold who did it, though the rest of the work is open."""
        return False

    def touches(self) -> frozenset[str]:
        """Return the nodes of the problem tree this event concerns: where one is locked, it is not for everybody."""
        return frozenset()

    def result(self) -> dict[str, Any]:
        """Return what the person whose gesture led to this event should learn of it."""
        return {}

    def alone(self) -> "Event":
        """Return what is kept where it is ``apart``: nothing in it tells of what came of the same gesture."""
        return self

    def inverse(self) -> "Event":
        """Return the event that takes this one back.

        Raises TypeError for events that are not ``undoable``.
        """
        raise TypeError(f"{self.kind} cannot be taken back")


class Changed(Event):
    """An event that says what was ``before`` and what is ``after``: taking it back swaps the two."""

    __slots__ = ()

    def inverse(self) -> Event:
        """Return to what was before."""
        both: Any = self
        return dataclasses.replace(both, before=both.after, after=both.before)  # type: ignore[no-any-return]


def event_kinds() -> dict[str, type[Event]]:
    """Return every kind of event that can happen, by its name in the log."""
    return {name: kind for name, kind in sorted(_KINDS.items()) if name not in _COMMON}


def event_class(kind: str) -> type[Event]:
    """Return the class of the events of that ``kind``; KeyError when this version does not know it."""
    if kind in _COMMON:
        raise KeyError(kind)
    return _KINDS[kind]


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as the log keeps it.

    ``seq`` orders everything in the store; ``version`` counts within the ``stream`` (a plan or a group) from 1; ``op``
    is the operation, one gesture of one person, that the event is part of; ``actor`` is None where nobody may know
    (R5), and then ``tag`` says to whoever has the stage key whose operation it was; ``at`` is seconds since 1970, UTC,
    under the Chatham House Rule those of the opening of the stage.
    """

    seq: int
    stream: str
    version: int
    op: str
    actor: str | None
    at: float
    event: Event
    tag: str | None = None

    @property
    def whose(self) -> str | None:
        """What is known of who did it."""
        return self.actor if self.tag is None else self.tag
