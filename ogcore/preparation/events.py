"""What happens while a group is prepared (R55)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event
from ogcore.record.wording import Wording


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """Somebody who matters to what the group works on: a person, an office, an organisation.

    ``has`` are what they bring, among POWERS; ``present`` says whether they will be at the table.
    """

    stakeholder: str
    name: str
    has: tuple[str, ...]
    present: bool
    order: int


@dataclass(frozen=True, slots=True)
class _PreparationEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "preparation"


@dataclass(frozen=True, slots=True)
class AspectNoted(_PreparationEvent):
    """A facilitator wrote down what is known of one aspect of the group."""

    aspect: str
    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        return {"offered": True} if self.after.offers_more_than(self.before) else {}


@dataclass(frozen=True, slots=True)
class StakeholderSet(_PreparationEvent):
    """Somebody who matters was named, described otherwise or taken out."""

    stakeholder: str
    before: Stakeholder | None
    after: Stakeholder | None

    def result(self) -> dict[str, Any]:
        """Tell whom."""
        return {"stakeholder": self.stakeholder}
