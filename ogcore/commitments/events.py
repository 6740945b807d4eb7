"""What happens to commitment cards (R27)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.wording import Wording

Fields = tuple[tuple[str, Wording], ...]


@dataclass(frozen=True, slots=True)
class _CommitmentEvent(Event):
    of_part: ClassVar[str] = "commitments"
    of_stage: ClassVar[str] = "commitment_card"


@dataclass(frozen=True, slots=True)
class _WholeCard(_CommitmentEvent):
    card: str
    order: int
    node: str | None
    fields: Fields


@dataclass(frozen=True, slots=True)
class CommitmentDrafted(_WholeCard):
    """A card was begun, from an objective (``node``) or from nothing; also how an undone removal reads."""

    def result(self) -> dict[str, Any]:
        """Tell the new card."""
        return {"card": self.card}

    def inverse(self) -> Event:
        """Remove the card again."""
        return CommitmentRemoved(self.card, self.order, self.node, self.fields)


@dataclass(frozen=True, slots=True)
class CommitmentRemoved(_WholeCard):
    """A card was taken out, with all it said."""

    def inverse(self) -> Event:
        """Bring the card back whole."""
        return CommitmentDrafted(self.card, self.order, self.node, self.fields)


@dataclass(frozen=True, slots=True)
class CommitmentReworded(Changed, _CommitmentEvent):
    """One field of a card changed, or another wording of it was offered."""

    card: str
    field: str
    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        return {"offered": True} if self.after.offers_more_than(self.before) else {}
