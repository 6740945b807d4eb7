"""What happens to a group's wall (R3). Nobody's undo reaches it: the remote goes back to what was shown before."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event
from ogcore.wall.modes import FOLLOW, ORDERS


@dataclass(frozen=True, slots=True)
class WallEvent(Event):
    """What all events of the wall have in common."""

    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "wall"


@dataclass(frozen=True, slots=True)
class WallShown(WallEvent):
    """The facilitator chose what the wall shows while the group is at ``stage``."""

    mode: str = FOLLOW
    stage: str = ""
    node: str | None = None
    page: int = 1
    order: str = ORDERS[0]
    item: str | None = None


@dataclass(frozen=True, slots=True)
class WallFrozen(WallEvent):
    """The wall keeps the picture it had after the group's first ``at_version`` events."""

    at_version: int


@dataclass(frozen=True, slots=True)
class WallReleased(WallEvent):
    """The wall goes with the room again."""


@dataclass(frozen=True, slots=True)
class WallBlanked(WallEvent):
    """Nothing but how to join is on the wall, so that people look at each other."""


@dataclass(frozen=True, slots=True)
class WallUncovered(WallEvent):
    """What was on the wall is seen again."""


@dataclass(frozen=True, slots=True)
class EverybodyBrought(WallEvent):
    """Every page of the group is asked to where the wall is: a ``node``, or the top of the ``stage``'s work."""

    call: int
    stage: str
    node: str | None = None
