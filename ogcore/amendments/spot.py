"""Which field of a card, or of an item of it, an amendment is about, and what may be written there (R29)."""

from typing import NamedTuple

from ogcore.amendments.events import Ground
from ogcore.calendar import Order
from ogcore.commitments.events import CardItemReworded, CommitmentReworded
from ogcore.commitments.state import Commitments
from ogcore.commitments.template import FIELD, Field, item_field
from ogcore.commitments.values import checked, checked_names, checked_of_item
from ogcore.errors import CardItemNotFound, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.stream import Stream
from ogcore.record.wording import Wording

WHOLE = ("date", "choice", "item", "items")
"""Kinds of fields whose words are one answer: it is replaced by another, never reworded in part."""


class Spot(NamedTuple):
    """A field of a card; with an ``item`` of its list ``of``, a field of that."""

    card: str
    field: str
    item: str = ""
    of: str = ""


def spot_of(ground: Ground) -> Spot:
    """Return the field that an amendment is about."""
    return Spot(ground.card, ground.field, ground.item, ground.of)


def spot_named(group: Stream, card: str, field: str, item: str) -> Spot:
    """Return a field by its names; raises CommitmentNotFound, CardItemNotFound, UnknownChoice."""
    held = group[Commitments].find(card)
    spot = Spot(card, field, item, held.find(item).of if item else "")
    spec_of(spot)
    return spot


def spec_of(spot: Spot) -> Field:
    """Return what the template says of a field; raises UnknownChoice for one there is not."""
    found = item_field(spot.of, spot.field) if spot.item else FIELD.get(spot.field)
    if found is None:
        raise UnknownChoice("field", spot.field)
    return found


def is_whole(spot: Spot) -> bool:
    """Tell whether what a field says is one answer."""
    return spec_of(spot).kind in WHOLE


def wording_at(group: Stream, spot: Spot) -> Wording | None:
    """Return what a field says now, empty where nothing was written; None where the card or the item is gone."""
    card = group[Commitments].cards.get(spot.card)
    if card is None or (spot.item and spot.item not in card.items):
        return None
    fields = card.items[spot.item].fields if spot.item else card.fields
    return fields.get(spot.field, Wording(""))


def checked_at(spot: Spot, text: str, order: Order = "day") -> str:
    """Return what a field would say, cleaned; raises UnknownChoice, TextTooLong, NoSuchDate."""
    if spot.item:
        return checked_of_item(spot.of, spot.field, text, order)
    return checked(spot.field, text, order)


def require_named(group: Stream, spot: Spot, text: str) -> None:
    """Raise CardItemNotFound where a text names an item that is not on the card, or the very item it is said of."""
    if spot.item:
        try:
            checked_names(group[Commitments].find(spot.card), spot.of, {spot.field: text}, spot.item)
        except UnknownChoice as refusal:
            raise CardItemNotFound(str(refusal.data["value"])) from refusal


def reworded_at(spot: Spot, before: Wording, text: str) -> Event:
    """Return the event by which a field says something else."""
    after = before.reworded(text)
    if spot.item:
        return CardItemReworded(spot.card, spot.item, spot.field, before, after)
    return CommitmentReworded(spot.card, spot.field, before, after)
