"""Bringing the rows of a work plan onto a card: all of them in one operation, or none (R33)."""

from collections.abc import Iterator, Sequence

from ogcore.calendar import Order
from ogcore.commitments.activity_row import Row, fields_of_row, open_circles
from ogcore.commitments.events import CardItem, CardItemAdded, CardItemReworded, CardItemsOrdered, CommitmentReworded
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import ITEM_LIMITS
from ogcore.commitments.work_plan import days_to_take
from ogcore.errors import BadInput, MissingData, TooManyCardItems, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording

_OF = "activities"


def bring(
    cards: Commitments,
    card: str,
    rows: Sequence[Row],
    place: int | None = None,
    *,
    calendar: str = "",
    order: Order = "unknown",
) -> tuple[Event, ...]:
    """Put activities on a card, from ``place`` of its list on, or at its end: each a mapping of its fields to texts.

    ``responsible`` and ``indicator`` are words: where an institution or an indicator of the card is called so, it is
    that one. ``depends_on`` names rows by their number, from 1, ``2; 3+2``. What no field can take stays beside it.
    ``calendar`` is taken where the card names none; a day that can be two stays beside its field, as whoever pasted it
    was shown, unless ``order`` says what comes first. Raises CommitmentNotFound, MissingData where there are no rows,
    TooManyCardItems, UnknownChoice for a field that activities do not have, TextTooLong.
    """
    now = cards.find(card)
    if not rows:
        raise MissingData("rows")
    held = now.of(_OF)
    if len(held) + len(rows) > ITEM_LIMITS[_OF]:
        raise TooManyCardItems(_OF, ITEM_LIMITS[_OF])
    ids = [new_id() for _ in rows]
    last = max((item.order for item in held), default=0)
    made = [fields_of_row(now, row, ids, at, order) for at, row in enumerate(rows)]
    open_circles(dict(zip(ids, made, strict=True)), ids, now)
    items = (
        CardItem(item, _OF, last + at, tuple((name, Wording(text)) for name, text in fields.items() if text))
        for at, (item, fields) in enumerate(zip(ids, made, strict=True), 1)
    )
    events: list[Event] = [CardItemAdded(card, item) for item in items]
    if place is not None and place < len(held):
        events += _ordered(now, ids, place, last)
    if calendar and not now.text("calendar"):
        words = now.fields.get("calendar", Wording(""))
        events.append(CommitmentReworded(card, "calendar", words, words.reworded(_calendar(calendar))))
    return tuple(events)


def take_days(cards: Commitments, card: str) -> tuple[Event, ...]:
    """Write the days that the order of the work plan gives into the activities that name none; undo takes all back.

    Raises CommitmentNotFound, UnschedulablePlan.
    """
    now = cards.find(card)
    return tuple(
        CardItemReworded(card, item, name, held, held.reworded(day))
        for item, name, day in days_to_take(now)
        for held in (now.items[item].fields.get(name, Wording("")),)
    )


def _calendar(calendar: str) -> str:
    if calendar not in ("natural", "working"):
        raise UnknownChoice("calendar", calendar)
    return calendar


def _ordered(card: Commitment, ids: Sequence[str], place: int, last: int) -> Iterator[CardItemsOrdered]:
    """Yield that the new activities stand from ``place`` on."""
    held = [item.item for item in card.of(_OF)]
    place = max(0, place)
    before = {item.item: item.order for item in card.of(_OF)} | {item: last + at for at, item in enumerate(ids, 1)}
    after = {item: at for at, item in enumerate([*held[:place], *ids, *held[place:]], 1)}
    moved = [item for item in after if before[item] != after[item]]
    if moved:
        yield CardItemsOrdered(
            card.card, tuple((item, before[item]) for item in moved), tuple((item, after[item]) for item in moved)
        )


def checked_rows(value: object) -> list[dict[str, str]]:
    """Return the rows that a page sent; raises BadInput for what is none, TooManyCardItems for too many."""
    if not isinstance(value, list):
        raise BadInput(field="rows")
    if len(value) > ITEM_LIMITS[_OF]:
        raise TooManyCardItems(_OF, ITEM_LIMITS[_OF])
    for row in value:
        if not isinstance(row, dict) or not all(isinstance(text, str) for text in row.values()):
            raise BadInput(field="rows")
    return value
