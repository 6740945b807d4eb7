"""Commitment cards: what is written on each, its parties, activities and indicators, and what a group lets be (R27)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import ClassVar

from ogcore.commitments.events import (
    CardItem,
    CardItemAdded,
    CardItemRemoved,
    CardItemReworded,
    CardItemsOrdered,
    CommitmentDrafted,
    CommitmentRemoved,
    CommitmentReworded,
    FindingLetBe,
    LetBe,
)
from ogcore.errors import CardItemNotFound, CommitmentNotFound
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.wording import Wording

_EMPTY = Wording("")


@dataclass(frozen=True, slots=True)
class Item:
    """A party, activity, indicator or objection as it stands: ``of`` names its list."""

    item: str
    of: str
    order: int
    fields: dict[str, Wording]

    def text(self, field: str) -> str:
        """Return what the field says; empty when nothing has been written."""
        return self.fields.get(field, _EMPTY).text

    def names(self, field: str) -> list[str]:
        """Return the items that a field of ids names."""
        return [named(token) for token in self.text(field).split()]

    def lags(self, field: str) -> dict[str, int]:
        """Return the items that a field of ids names, each with the days it waits besides."""
        return {named(token): lag(token) for token in self.text(field).split()}

    def as_event_has_it(self) -> CardItem:
        """Return the item as events carry it."""
        return CardItem(self.item, self.of, self.order, tuple(self.fields.items()))


def _item(held: CardItem) -> Item:
    return Item(held.item, held.of, held.order, dict(held.fields))


@dataclass(frozen=True, slots=True)
class Commitment:
    """A card as it stands: ``node`` is the objective it was begun from, ``fields`` what has been written so far.

    ``items`` are its parties, activities, indicators and objections by id; ``let_be`` what the group lets be, by
    :func:`finding_key`.
    """

    card: str
    order: int
    node: str | None
    fields: dict[str, Wording]
    items: dict[str, Item] = field(default_factory=dict)
    let_be: dict[str, LetBe] = field(default_factory=dict)
    taken: dict[str, str] = field(default_factory=dict, compare=False)
    """What the trees said when the card was begun, by field: no part of what the card says."""

    def text(self, field: str) -> str:
        """Return what the field says; empty when nothing has been written."""
        return self.fields.get(field, _EMPTY).text

    def lines(self, field: str) -> list[str]:
        """Return the lines of a field that say something."""
        return [line for line in self.text(field).split("\n") if line]

    def of(self, name: str) -> list[Item]:
        """Return the items of a list, in order."""
        found = (item for item in self.items.values() if item.of == name)
        return sorted(found, key=lambda item: (item.order, item.item))

    def find(self, item: str) -> Item:
        """Return an item; raises CardItemNotFound."""
        if item not in self.items:
            raise CardItemNotFound(str(item))
        return self.items[item]


def named(token: str) -> str:
    """Return the id in a word of a field of ids: of "a7k" itself, and of "a7k+3"."""
    return token.partition("+")[0]


def lag(token: str) -> int:
    """Return the days that a word of a field of ids waits besides: 3 of "a7k+3", else 0."""
    return int(token.partition("+")[2] or 0)


def finding_key(code: str, field: str, item: str) -> str:
    """Return what a finding is known by among those of a card."""
    return " ".join((code, field or "-", item or "-"))


@dataclass
class Commitments(Part):
    """The cards of one group, by id."""

    name: ClassVar[str] = "commitments"

    cards: dict[str, Commitment] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let something have happened to a card; raises UndoConflict when it has changed since."""
        match event:
            case CommitmentDrafted():
                put(self.cards, event.card, None, _whole(event))
            case CommitmentRemoved():
                put(self.cards, event.card, _whole(event), None)
            case CommitmentReworded(card, name, before, after):
                now = self._now(card)
                self.cards[card] = replace(now, fields=_written(now.fields, name, before, after))
            case CardItemAdded(card, item):
                self._put_item(card, item.item, None, _item(item))
            case CardItemRemoved(card, item):
                self._put_item(card, item.item, _item(item), None)
            case CardItemReworded(card, item, name, before, after):
                held = self._now_item(card, item)
                self._put_item(card, item, held, replace(held, fields=_written(held.fields, name, before, after)))
            case CardItemsOrdered(card, before, after):
                self._order(card, before, after)
            case FindingLetBe():
                self._let_be(event)
            case _:
                super().apply(event)

    def _now(self, card: str) -> Commitment:
        require(fits=card in self.cards)
        return self.cards[card]

    def _now_item(self, card: str, item: str) -> Item:
        now = self._now(card)
        require(fits=item in now.items)
        return now.items[item]

    def _put_item(self, card: str, item: str, before: Item | None, after: Item | None) -> None:
        now = self._now(card)
        items = dict(now.items)
        put(items, item, before, after)
        self.cards[card] = replace(now, items=items)

    def _order(self, card: str, before: Iterable[tuple[str, int]], after: Iterable[tuple[str, int]]) -> None:
        for item, place in before:
            require(fits=self._now_item(card, item).order == place)
        for item, place in after:
            held = self._now_item(card, item)
            self._put_item(card, item, held, replace(held, order=place))

    def _let_be(self, event: FindingLetBe) -> None:
        now, told = self._now(event.card), event.after or event.before
        require(fits=told is not None)
        let_be = dict(now.let_be)
        if told is not None:
            put(let_be, finding_key(told.code, told.field, told.item), event.before, event.after)
        self.cards[event.card] = replace(now, let_be=let_be)

    def find(self, card: str) -> Commitment:
        """Return the card; raises CommitmentNotFound."""
        if card not in self.cards:
            raise CommitmentNotFound(str(card))
        return self.cards[card]

    def indicator(self, item: str) -> tuple[Commitment, Item]:
        """Return an indicator by its id, with its card; raises CardItemNotFound."""
        for card in self.cards.values():
            if item in card.items and card.items[item].of == "indicators":
                return card, card.items[item]
        raise CardItemNotFound(str(item))

    def ordered(self) -> list[Commitment]:
        """Return the cards in the order in which they were begun."""
        return sorted(self.cards.values(), key=lambda commitment: (commitment.order, commitment.card))


def _whole(event: CommitmentDrafted | CommitmentRemoved) -> Commitment:
    items = {held.item: _item(held) for held in event.items}
    let_be = {finding_key(one.code, one.field, one.item): one for one in event.let_be}
    taken = dict(event.taken) if event.taken is not None else _taken_before(event)
    return Commitment(event.card, event.order, event.node, dict(event.fields), items, let_be, taken)


def _taken_before(event: CommitmentDrafted | CommitmentRemoved) -> dict[str, str]:
    """Return what a card of before was begun with: its first fields, unless it came whole or came back."""
    begun = isinstance(event, CommitmentDrafted) and event.node is not None and not event.items and not event.let_be
    return {name: wording.text for name, wording in event.fields} if begun else {}


def _written(fields: dict[str, Wording], name: str, before: Wording, after: Wording) -> dict[str, Wording]:
    """Return the fields with one of them written otherwise; an undone first edit leaves no trace in the state."""
    require(fits=fields.get(name, _EMPTY) == before)
    return {other: words for other, words in {**fields, name: after}.items() if other != name or words != _EMPTY}
