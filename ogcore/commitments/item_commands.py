"""Writing the items of the lists of a card, and letting findings be (R28, R31, R33, R34)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ogcore.calendar import Order
from ogcore.commitments.codes import CODES
from ogcore.commitments.events import (
    CardItem,
    CardItemAdded,
    CardItemRemoved,
    CardItemReworded,
    CardItemsOrdered,
    CommitmentReworded,
    Fields,
    FindingLetBe,
    LetBe,
)
from ogcore.commitments.state import Commitment, Commitments, Item, finding_key, named
from ogcore.commitments.template import FIELD, FORMER_PARTIES, ITEM_LIMITS, ITEMS, LET_BE_LIMIT
from ogcore.commitments.values import checked_names, checked_of_item
from ogcore.errors import BadInput, EmptyText, TooManyCardItems, UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, clean, is_stale

REASON_LIMIT = 2_000
"""Characters of the reason for which a finding is let be."""


class Where(NamedTuple):
    """One field of one item of a card."""

    card: str
    item: str
    field: str


def add(cards: Commitments, card: str, of: str, values: Mapping[str, str], order: Order = "day") -> tuple[Event, ...]:
    """Put an item at the end of the list ``of`` of a card, with ``values`` (field name -> text) written.

    Raises CommitmentNotFound, UnknownChoice, TooManyCardItems, TextTooLong, NoSuchDate.
    """
    now = cards.find(card)
    if of not in ITEMS:
        raise UnknownChoice("of", of)
    if len(now.of(of)) >= ITEM_LIMITS[of]:
        raise TooManyCardItems(of, ITEM_LIMITS[of])
    texts = {name: checked_of_item(of, name, text, order) for name, text in values.items()}
    checked_names(now, of, texts)
    fields = tuple((name, Wording(text)) for name, text in texts.items() if text)
    place = 1 + max((item.order for item in now.of(of)), default=0)
    return (CardItemAdded(card, CardItem(new_id(), of, place, fields)),)


def reword(
    cards: Commitments, where: Where, text: str, base: str | None = None, order: Order = "day"
) -> tuple[Event, ...]:
    """Change one field of an item; words that meet somebody else's newer ones become an offer beside them.

    Raises CommitmentNotFound, CardItemNotFound, UnknownChoice, TextTooLong, NoSuchDate, ActivitiesInCircle.
    """
    now, new = _checked(cards, where, text, order)
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return () if after == now else (CardItemReworded(*where, now, after), *_read_now(cards, where, after))


def settle(cards: Commitments, where: Where, text: str, order: Order = "day") -> tuple[Event, ...]:
    """Choose among simultaneous wordings of a field of an item and let the others go; raises as :func:`reword`."""
    now, new = _checked(cards, where, text, order)
    after = Wording(new)
    return () if after == now else (CardItemReworded(*where, now, after), *_read_now(cards, where, after))


def _read_now(cards: Commitments, where: Where, after: Wording) -> Iterator[Event]:
    """Yield that what was pasted and could not be read goes from beside a field that says something now."""
    held = cards.find(where.card).find(where.item)
    for field in ITEMS[held.of]:
        before = held.fields.get(field.name)
        if field.beside == where.field and after.text and before is not None and before.text:
            yield CardItemReworded(where.card, where.item, field.name, before, before.reworded(""))


def _checked(cards: Commitments, where: Where, text: str, order: Order) -> tuple[Wording, str]:
    """Return what a field of an item says now, and what it will say."""
    card = cards.find(where.card)
    held = card.find(where.item)
    new = checked_of_item(held.of, where.field, text, order)
    checked_names(card, held.of, {where.field: new}, where.item)
    return held.fields.get(where.field, Wording("")), new


def remove(cards: Commitments, card: str, item: str) -> tuple[Event, ...]:
    """Take an item out of a card, and its name out of those that name it; undo brings all of it back.

    Raises CommitmentNotFound, CardItemNotFound.
    """
    now = cards.find(card)
    held = now.find(item)
    return (*_without(now, item), CardItemRemoved(card, held.as_event_has_it()))


def _without(card: Commitment, item: str) -> Iterator[Event]:
    """Yield what takes the name of an item out of the fields that name it."""
    for other in card.items.values():
        for field in ITEMS[other.of]:
            if field.of and item in other.names(field.name):
                before = other.fields[field.name]
                kept = " ".join(token for token in before.text.split() if named(token) != item)
                yield CardItemReworded(card.card, other.item, field.name, before, before.reworded(kept))


def move(cards: Commitments, card: str, item: str, place: int) -> tuple[Event, ...]:
    """Let an item stand at a ``place`` of its list, the first being 0; beyond the ends it is the first or the last.

    Raises CommitmentNotFound, CardItemNotFound.
    """
    now = cards.find(card)
    held = now.find(item)
    others = [other for other in now.of(held.of) if other.item != item]
    place = max(0, min(place, len(others)))
    return _ordered(card, [*others[:place], held, *others[place:]])


def _ordered(card: str, items: Sequence[Item]) -> tuple[Event, ...]:
    moved = [(item, place) for place, item in enumerate(items, 1) if item.order != place]
    if not moved:
        return ()
    before = tuple((item.item, item.order) for item, _ in moved)
    return (CardItemsOrdered(card, before, tuple((item.item, place) for item, place in moved)),)


def from_former(cards: Commitments, card: str, field: str) -> tuple[Event, ...]:
    """Make a party of each line of a field of before the parties, and empty it; undo brings it back.

    Raises CommitmentNotFound, UnknownChoice for another field, TooManyCardItems.
    """
    now = cards.find(card)
    if field not in FORMER_PARTIES:
        raise UnknownChoice("field", field)
    (role, side), lines = FORMER_PARTIES[field], now.lines(field)
    if len(now.of("parties")) + len(lines) > ITEM_LIMITS["parties"]:
        raise TooManyCardItems("parties", ITEM_LIMITS["parties"])
    last = max((item.order for item in now.of("parties")), default=0)
    made = (
        CardItem(new_id(), "parties", place, _worded(role=role, side=side, institution=line))
        for place, line in enumerate(lines, last + 1)
    )
    added = tuple(CardItemAdded(card, item) for item in made)
    return (*added, CommitmentReworded(card, field, now.fields[field], Wording(""))) if added else ()


def _worded(**texts: str) -> Fields:
    return tuple((name, Wording(text)) for name, text in texts.items())


def let_be(cards: Commitments, card: str, told: LetBe, *, on: bool = True) -> tuple[Event, ...]:
    """Let a finding of a card be for a reason, or (``on`` false) no longer.

    Raises CommitmentNotFound, CardItemNotFound, EmptyText without a reason, TextTooLong, UnknownChoice.
    """
    now = cards.find(card)
    if told.item:
        now.find(told.item)
    before = now.let_be.get(finding_key(told.code, told.field, told.item))
    if on and before is None and len(now.let_be) >= LET_BE_LIMIT:
        raise TooManyCardItems("let_be", LET_BE_LIMIT)
    after = checked_let_be(told) if on else None
    return () if after == before else (FindingLetBe(card, before, after),)


def checked_let_be(told: LetBe) -> LetBe:
    """Return it with its reason cleaned; raises EmptyText, TextTooLong, UnknownChoice."""
    if told.code not in CODES:
        raise UnknownChoice("code", told.code)
    if told.field and told.field not in FIELD and told.field not in ITEMS and not _of_some_item(told.field):
        raise UnknownChoice("field", told.field)
    reason = clean(told.reason, REASON_LIMIT, lines=True)
    if not reason:
        raise EmptyText(field="reason")
    return LetBe(told.code, told.field, told.item, reason)


def _of_some_item(name: str) -> bool:
    return any(field.name == name for fields in ITEMS.values() for field in fields)


def check_item(held: CardItem) -> None:
    """Raise a refusal unless an item says what it may: for what comes from a file."""
    if held.of not in ITEMS:
        raise UnknownChoice("of", held.of)
    for name, wording in held.fields:
        checked_of_item(held.of, name, wording.text)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` writes what an item may say: for what comes from a file."""
    match event:
        case CardItemAdded(item=item) | CardItemRemoved(item=item):
            check_item(item)
        case CardItemReworded(field=name, after=wording):
            _check_somewhere(name, wording.text)
        case FindingLetBe(before=before, after=after):
            for held in filter(None, (before, after)):
                checked_let_be(held)
        case CardItemsOrdered():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _check_somewhere(name: str, text: str) -> None:
    """Raise a refusal unless the items of some list have such a field that may say so."""
    lists = [of for of, fields in ITEMS.items() if any(field.name == name for field in fields)]
    if not lists:
        raise UnknownChoice("field", name)
    for of in lists[:-1]:
        try:
            checked_of_item(of, name, text)
        except BadInput:
            continue
        return
    checked_of_item(lists[-1], name, text)
