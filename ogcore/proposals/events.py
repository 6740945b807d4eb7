"""What happens to proposals (R47): they are made, and settled; none is ever lost."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.stage import STAGES


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a proposal is: ``waiting``, ``accepted``, ``declined`` (perhaps for a ``reason``) or ``withdrawn``."""

    state: str = "waiting"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProposalMade(Event):
    """A participant wanted what is not theirs to do in that ``stage``: it waits until it is decided.

    ``data`` is what came with the ``intent``, as JSON; ``at`` is the time in seconds since 1970.
    """

    of_part: ClassVar[str] = "proposals"
    of_stages: ClassVar[tuple[str, ...]] = STAGES
    of_people: ClassVar[tuple[str, ...]] = ("author",)
    own: ClassVar[bool] = True
    proposal: str
    intent: str
    data: str
    author: str
    sector: str | None
    stage: str
    order: int
    at: float

    def result(self) -> dict[str, Any]:
        """Tell that it waits, and as what."""
        return {"proposed": self.proposal}

    def inverse(self) -> Event:
        """Take it back."""
        return ProposalSettled(self.proposal, Standing(), Standing("withdrawn"))


@dataclass(frozen=True, slots=True)
class ProposalSettled(Changed):
    """A proposal was accepted (what it wanted follows in the same operation), declined, or taken back by its author."""

    of_part: ClassVar[str] = "proposals"
    own: ClassVar[bool] = True
    proposal: str
    before: Standing
    after: Standing
