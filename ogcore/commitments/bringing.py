"""Bringing the rows of a work plan onto a card: all of them in one operation, or none (R33)."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import networkx as nx

from ogcore.calendar import Order
from ogcore.commitments.events import CardItem, CardItemAdded, CardItemReworded, CardItemsOrdered, CommitmentReworded
from ogcore.commitments.state import Commitment, Commitments, lag, named
from ogcore.commitments.template import ITEM_LIMITS, ITEMS, Field
from ogcore.commitments.values import checked_of_item
from ogcore.commitments.waiting import FIELD as DEPENDS_ON
from ogcore.commitments.work_plan import days_to_take
from ogcore.errors import BadInput, MissingData, NoSuchDate, NotALength, TooManyCardItems, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, clean

_OF = "activities"
_FIELDS: Mapping[str, Field] = {field.name: field for field in ITEMS[_OF]}
_BESIDE = {field.beside: field.name for field in ITEMS[_OF] if field.beside}
_PHASES = {
    "internal": ("internal", "interna", "interno", "fase interna", "internal phase"),
    "external": ("external", "externa", "externo", "fase externa", "external phase"),
}
_SHORT_LIMIT = 2_000
Row = Mapping[str, str]


def bring(
    cards: Commitments,
    card: str,
    rows: Sequence[Row],
    place: int | None = None,
    *,
    calendar: str = "",
    order: Order = "day",
) -> tuple[Event, ...]:
    """Put activities on a card, from ``place`` of its list on, or at its end: each a mapping of its fields to texts.

    ``responsible`` and ``indicator`` are words: where an institution or an indicator of the card is called so, it is
    that one. ``depends_on`` names rows by their number, from 1, ``2; 3+2``. What no field can take stays beside it.
    ``calendar`` is taken where the card names none. Raises CommitmentNotFound, MissingData where there are no rows,
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
    made = [_fields(now, row, ids, at, order) for at, row in enumerate(rows)]
    _open_circles(made, ids)
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


def _fields(card: Commitment, row: Row, ids: Sequence[str], at: int, order: Order) -> dict[str, str]:
    """Return what the fields of an activity say of a row."""
    for name in row:
        if name not in _FIELDS:
            raise UnknownChoice("field", name)
    said = {name: clean(text, _SHORT_LIMIT) for name, text in row.items() if name in _NAMES}
    told: dict[str, str] = {}
    for name, text in row.items():
        if name not in _NAMES:
            _take(told, name, text, order)
    phase = _phase(said.get("phase", ""))
    told["phase"] = phase
    if not phase and said.get("phase"):
        told["stage"] = " · ".join(filter(None, (said["phase"], told.get("stage", ""))))
    _responsible(card, said.get("responsible", ""), told)
    _indicator(card, said.get("indicator", ""), told)
    _depends(said.get(DEPENDS_ON, ""), ids, at, told)
    return told


_NAMES = ("phase", "responsible", "indicator", DEPENDS_ON)
"""Fields that are not taken as they are written: what they say is looked up."""


def _take(told: dict[str, str], name: str, text: str, order: Order) -> None:
    try:
        told[name] = checked_of_item(_OF, name, text, order)
    except (NoSuchDate, NotALength):
        _put_beside(told, name, text)


def _put_beside(told: dict[str, str], name: str, text: str) -> None:
    beside = _BESIDE[name]
    told[beside] = checked_of_item(_OF, beside, "; ".join(filter(None, (told.get(beside, ""), text))))


def _phase(text: str) -> str:
    plain = text.casefold().strip(" .:")
    return next((code for code, names in _PHASES.items() if plain in names), "")


def _responsible(card: Commitment, text: str, told: dict[str, str]) -> None:
    parties = {_plain(name): item.item for item in reversed(card.of("parties")) for name in _names_of(item.text)}
    found = parties.get(_plain(text)) if text else None
    if found:
        told["responsible"] = found
    elif text and not told.get("responsible_institution"):
        told["responsible_institution"] = checked_of_item(_OF, "responsible_institution", text)


def _names_of(text: Callable[[str], str]) -> Iterator[str]:
    """Yield what a party may be called in a cell: its institution, alone or with its post."""
    institution, post = (text(name) for name in ("institution", "post"))
    if institution:
        yield institution
        yield from (f"{institution}{between}{post}" for between in (" · ", ", ", " ") if post)


def _indicator(card: Commitment, text: str, told: dict[str, str]) -> None:
    known = {_plain(item.text("variable")): item.item for item in reversed(card.of("indicators"))}
    known |= {str(at): item.item for at, item in enumerate(card.of("indicators"), 1)}
    found = known.get(_plain(text)) if text else None
    if found:
        told["indicator"] = found
    elif text:
        _put_beside(told, "indicator", text)


def _depends(text: str, ids: Sequence[str], at: int, told: dict[str, str]) -> None:
    """Write the ids of the rows that are named; what names none stays beside."""
    known: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        number, sign, days = _split(part)
        if number.isascii() and number.isdigit() and 0 < int(number) <= len(ids) and int(number) - 1 != at:
            waits = f"+{'-' if sign == '-' else ''}{int(days)}" if days and int(days) else ""
            known.setdefault(ids[int(number) - 1], waits)
        else:
            _put_beside(told, DEPENDS_ON, part)
    told[DEPENDS_ON] = checked_of_item(_OF, DEPENDS_ON, " ".join(item + waits for item, waits in known.items()))


def _split(part: str) -> tuple[str, str, str]:
    for sign in "+-":
        number, found, days = part.partition(sign)
        if found and days.strip().isdigit() and len(days.strip()) <= 3:  # noqa: PLR2004 - as many as a wait has
            return number.strip(), sign, days.strip()
    return part, "", ""


def _open_circles(made: Sequence[dict[str, str]], ids: Sequence[str]) -> None:
    """Let activities that would wait for each other wait for none of them: what was written stays beside."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for item, fields in zip(ids, made, strict=True):
        graph.add_edges_from((named(token), item) for token in fields.get(DEPENDS_ON, "").split())
    place = {item: at for at, item in enumerate(ids, 1)}
    for knot in nx.strongly_connected_components(graph):
        for item in knot if len(knot) > 1 else ():
            _wait_for_none_of(knot, made[place[item] - 1], place)


def _wait_for_none_of(knot: set[str], fields: dict[str, str], place: Mapping[str, int]) -> None:
    tokens = fields[DEPENDS_ON].split()
    in_knot = [token for token in tokens if named(token) in knot]
    numbers = (f"{place[named(token)]}{lag(token):+d}" if lag(token) else str(place[named(token)]) for token in in_knot)
    fields[DEPENDS_ON] = " ".join(token for token in tokens if token not in in_knot)
    _put_beside(fields, DEPENDS_ON, "; ".join(numbers))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .·")


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
