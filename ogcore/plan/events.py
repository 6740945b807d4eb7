"""What happens to a local action plan as a whole (R1)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class _PlanEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "plan"


@dataclass(frozen=True, slots=True)
class PlanCreated(_PlanEvent):
    """A plan was begun."""

    plan: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class PlanPeriodSet(_PlanEvent):
    """The plan runs from a first to a last day (2027-01-01), as a rule two years; empty: nobody says when."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class PlanBrandSet(_PlanEvent):
    """What the plan prints has a ``logo`` (PNG in base64) and two colours ("#0f5f6e"); each may be empty."""

    logo: str = ""
    first: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True)
class GroupEvent(_PlanEvent):
    """What happens to one working group of a plan."""

    group: str


@dataclass(frozen=True, slots=True)
class GroupAdded(GroupEvent):
    """A working group joined the plan; ``code`` is what its participants type."""

    name: str
    topic: str
    code: str

    def result(self) -> dict[str, Any]:
        """Tell the new group."""
        return {"group": self.group}


@dataclass(frozen=True, slots=True)
class GroupRenamed(GroupEvent):
    """A working group got another name or topic."""

    name: str
    topic: str


@dataclass(frozen=True, slots=True)
class CodeRenewed(GroupEvent):
    """People join a group by another ``code`` from now on; the one before leads nowhere any more (R47)."""

    code: str

    def result(self) -> dict[str, Any]:
        """Tell the new code."""
        return {"code": self.code}


class DoorClosed(GroupEvent):
    """Nobody new joins a group any more; who is in stays in (R47)."""

    __slots__ = ()


class DoorOpened(GroupEvent):
    """People can join a group again, by the code it has (R47)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class LatecomersRuled(GroupEvent):
    """Whoever joins a group while its writing is closed takes part, or observes until a facilitator says otherwise."""

    observe: bool


class GroupArchived(GroupEvent):
    """A working group was put away: its code leads nowhere and no list shows it; it can be read, and brought back."""

    __slots__ = ()


class GroupBroughtBack(GroupEvent):
    """A group that was put away is at work again, as it was."""

    __slots__ = ()
