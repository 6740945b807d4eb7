"""What happens with dots (R7, R46): a round is opened, dots are placed, and the facilitator shows where they are."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event

OPEN, SHOWN, PAST = "open", "shown", "past"
"""A round while dots are placed and nobody sees where; while all see it; and once it is put away."""
PHASES = (OPEN, SHOWN, PAST)


@dataclass(frozen=True, slots=True)
class Round:
    """How many dots ``each`` person has, whether they may put ``several`` on one idea, and how far the round is."""

    each: int
    several: bool
    phase: str
    order: int


@dataclass(frozen=True, slots=True)
class DotEvent(Event):
    """What all events of the dots have in common."""

    of_part: ClassVar[str] = "dots"
    of_stage: ClassVar[str] = "brainstorm"


@dataclass(frozen=True, slots=True)
class DotRoundSet(DotEvent):
    """A round was opened, shown, hidden again or put away; done again to change it, never undone."""

    undoable: ClassVar[bool] = False
    round: str
    before: Round | None
    after: Round

    def result(self) -> dict[str, Any]:
        """Tell the round."""
        return {"round": self.round}


@dataclass(frozen=True, slots=True)
class DotsPlaced(DotEvent):
    """A person has ``after`` dots on an idea where they had ``before``; done again to change it, never undone."""

    own: ClassVar[bool] = True
    undoable: ClassVar[bool] = False
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    round: str
    idea: str
    person: str
    sector: str | None
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class PaperDotsCounted(Changed, DotEvent):
    """The dots that people of a sector without a device have on an idea were counted anew (R46)."""

    own: ClassVar[bool] = True
    round: str
    idea: str
    sector: str
    before: int
    after: int
