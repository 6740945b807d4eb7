"""What may be written in the fields of a card and of its items: cleaned, in one form, and refused otherwise (R27)."""

import re
from collections.abc import Mapping

from ogcore.calendar import Order, checked_day
from ogcore.commitments.state import Commitment, named
from ogcore.commitments.template import DAYS_LIMIT, FIELD, FIELD_LIMIT, ITEMS, Field, item_field
from ogcore.commitments.waiting import FIELD as FIELD_OF_ORDER
from ogcore.commitments.waiting import circle, numbered
from ogcore.errors import ActivitiesInCircle, NotALength, UnknownChoice
from ogcore.record.wording import clean

_LINES = ("text", "list")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}(\+-?\d{1,3})?")


def checked(field: str, text: str, order: Order = "day") -> str:
    """Return what a field of a card will say: cleaned, and for a date in the form 2027-06-30.

    Raises UnknownChoice for a field the template does not have or a choice it does not offer, TextTooLong, NoSuchDate.
    """
    if field not in FIELD:
        raise UnknownChoice("field", field)
    return _value(FIELD[field], text, order)


def checked_of_item(of: str, field: str, text: str, order: Order = "day") -> str:
    """Return what a field of an item of the list ``of`` will say; raises as :func:`checked` does."""
    if of not in ITEMS:
        raise UnknownChoice("of", of)
    found = item_field(of, field)
    if found is None:
        raise UnknownChoice("field", field)
    return _value(found, text, order)


def checked_names(card: Commitment, of: str, fields: Mapping[str, str], item: str = "") -> None:
    """Raise UnknownChoice where a field names an item that is not on the card, or the very ``item`` it is of.

    Raises ActivitiesInCircle where an activity would wait for itself by way of others; what comes in such a form from a
    file is remarked on instead.
    """
    for name, text in fields.items():
        found = item_field(of, name)
        if found is None or not found.of:
            continue
        known = {other.item for other in card.of(found.of)} - {item}
        names = [named(token) for token in text.split()]
        for one in names:
            if one not in known:
                raise UnknownChoice(name, one)
        if found.name == FIELD_OF_ORDER and (way := circle(card, item, names)):
            raise ActivitiesInCircle(numbered(card, way))


def _value(field: Field, text: str, order: Order) -> str:
    cleaned = clean(text, FIELD_LIMIT, lines=field.kind in _LINES)
    if not cleaned:
        return ""
    if field.kind == "date":
        return checked_day(cleaned, order)
    if field.kind == "choice" and cleaned not in field.choices:
        raise UnknownChoice(field.name, cleaned)
    if field.kind == "item" and set(cleaned) & set(" +"):
        raise UnknownChoice(field.name, cleaned)
    if field.kind == "items":
        return _names(field, cleaned)
    return _days(cleaned) if field.kind == "days" else cleaned


def _names(field: Field, text: str) -> str:
    """Return each name once, the first time it is said."""
    tokens: dict[str, str] = {}
    for token in text.split():
        tokens.setdefault(named(token), token)
    for token in tokens.values():
        if not _TOKEN.fullmatch(token):
            raise UnknownChoice(field.name, token)
    return " ".join(tokens.values())


def _days(text: str) -> str:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= DAYS_LIMIT:
        raise NotALength(text, DAYS_LIMIT)
    return str(int(text))
