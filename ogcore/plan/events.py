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
class GroupAdded(_PlanEvent):
    """A working group joined the plan; ``code`` is what its participants type."""

    group: str
    name: str
    topic: str
    code: str

    def result(self) -> dict[str, Any]:
        """Tell the new group."""
        return {"group": self.group}


@dataclass(frozen=True, slots=True)
class GroupRenamed(_PlanEvent):
    """A working group got another name or topic."""

    group: str
    name: str
    topic: str
