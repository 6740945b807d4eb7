"""What happens to the rights of a group (R47). A facilitator sets them back as they were set; nobody else can."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class _RightsEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "rights"


@dataclass(frozen=True, slots=True)
class RightSet(_RightsEvent):
    """Whoever may edit in a stage changed: everybody, everybody by proposing, or facilitators alone."""

    stage: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _ScribeEvent(_RightsEvent):
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    person: str


class ScribeAppointed(_ScribeEvent):
    """A participant may enter for people without a device and decide on proposals, as the facilitator does."""

    __slots__ = ()


class ScribeReleased(_ScribeEvent):
    """A scribe is a participant as all others again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class BranchLocked(_RightsEvent):
    """A node and all that hangs from it, away from the core, is to stay as it is; ``reason`` says why, if given."""

    node: str
    reason: str


@dataclass(frozen=True, slots=True)
class BranchUnlocked(_RightsEvent):
    """A locked branch may be changed again."""

    node: str


@dataclass(frozen=True, slots=True)
class WorkGivenOut(_RightsEvent):
    """Whether participants may take the group's work home changed."""

    before: bool
    after: bool
