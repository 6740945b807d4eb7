"""What happens to commitment cards (R27)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.wording import Wording

Fields = tuple[tuple[str, Wording], ...]


@dataclass(frozen=True, slots=True)
class CardItem:
    """One party, activity, indicator or objection of a card: ``of`` names its list, ``order`` its place there."""

    item: str
    of: str
    order: int
    fields: Fields = ()


@dataclass(frozen=True, slots=True)
class LetBe:
    """What a check finds and a group lets be, for a ``reason``: in a ``field`` or of an ``item`` of the card (R28)."""

    code: str
    field: str
    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class _CommitmentEvent(Event):
    of_part: ClassVar[str] = "commitments"
    of_stage: ClassVar[str] = "commitment_card"


Taken = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _WholeCard(_CommitmentEvent):
    card: str
    order: int
    node: str | None
    fields: Fields
    items: tuple[CardItem, ...] = ()
    let_be: tuple[LetBe, ...] = ()
    taken: Taken | None = None
    """What the trees said when the card was begun, by field; None in events of before, whose fields say it."""


@dataclass(frozen=True, slots=True)
class CommitmentDrafted(_WholeCard):
    """A card was begun, from an objective (``node``) or from nothing; also how an undone removal reads."""

    def result(self) -> dict[str, Any]:
        """Tell the new card."""
        return {"card": self.card}

    def inverse(self) -> Event:
        """Remove the card again."""
        return CommitmentRemoved(self.card, self.order, self.node, self.fields, self.items, self.let_be, self.taken)


@dataclass(frozen=True, slots=True)
class CommitmentRemoved(_WholeCard):
    """A card was taken out, with all it said."""

    def inverse(self) -> Event:
        """Bring the card back whole."""
        return CommitmentDrafted(self.card, self.order, self.node, self.fields, self.items, self.let_be, self.taken)


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


@dataclass(frozen=True, slots=True)
class CardItemAdded(_CommitmentEvent):
    """A party, an activity, an indicator or an objection stands on a card; also how an undone removal reads."""

    card: str
    item: CardItem

    def result(self) -> dict[str, Any]:
        """Tell the new item."""
        return {"item": self.item.item}

    def inverse(self) -> Event:
        """Take it out again."""
        return CardItemRemoved(self.card, self.item)


@dataclass(frozen=True, slots=True)
class CardItemRemoved(_CommitmentEvent):
    """An item was taken out of a card, with all it said."""

    card: str
    item: CardItem

    def inverse(self) -> Event:
        """Bring it back whole."""
        return CardItemAdded(self.card, self.item)


@dataclass(frozen=True, slots=True)
class CardItemReworded(Changed, _CommitmentEvent):
    """One field of an item changed, or another wording of it was offered."""

    card: str
    item: str
    field: str
    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        return {"offered": True} if self.after.offers_more_than(self.before) else {}


@dataclass(frozen=True, slots=True)
class CardItemsOrdered(Changed, _CommitmentEvent):
    """Items of one list of a card stand in another order: pairs of an item and its place."""

    card: str
    before: tuple[tuple[str, int], ...]
    after: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class FindingLetBe(Changed, _CommitmentEvent):
    """The group lets a finding of a card be, for a reason, or no longer does (``after`` None)."""

    card: str
    before: LetBe | None
    after: LetBe | None
