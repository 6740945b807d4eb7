"""What a field of a card says as people read it: a date in words, a choice and another item by their names (R29)."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from ogcore.amendments.spot import Spot, is_whole, spec_of
from ogcore.commitments.state import Commitment, Commitments, Item
from ogcore.commitments.title import short_title
from ogcore.record.group import WorkingGroup
from workbench.words import card_label
from workbench.words.i18n import translator, written_date

NAMED_BY = {
    "parties": ("institution", "post"),
    "activities": ("activity",),
    "agendas": ("code", "contribution"),
}
"""The fields that say what an item is called where another names it."""


@cache
def _names_in(language: str) -> Mapping[str, str]:
    return card_label.names(translator(language))


def worded(group: WorkingGroup, language: str, spot: Spot, text: str) -> str:
    """Return a text of a field as people read it; where it is in words, itself."""
    if not text or not is_whole(spot):
        return text
    spec = spec_of(spot)
    if spec.kind == "date":
        return _day(text, language)
    if spec.kind == "choice":
        return _names_in(language).get(f"choice.{spec.name}.{text}", text)
    card = group[Commitments].cards.get(spot.card)
    return ", ".join(_named(card, spec.of, name, language) for name in text.split())


def label_of(group: WorkingGroup, language: str, spot: Spot) -> str:
    """Return what a field is called; of an item with its list, its place there and its first words."""
    words = _names_in(language)
    if not spot.item:
        return words.get(f"short.{spot.field}") or words[f"field.{spot.field}"]
    card = group[Commitments].cards.get(spot.card)
    items = [] if card is None else card.of(spot.of)
    titles = [item_title(item, at) for at, item in enumerate(items, 1) if item.item == spot.item]
    return " · ".join((words[f"field.{spot.of}"], *titles, words[f"item.{spot.of}.{spot.field}"]))


def item_title(item: Item, at: int) -> str:
    """Return what an item of a list is called: its place, and the beginning of its first words."""
    said = next(filter(None, (short_title(item.text(name)) for name in _names_of(item))), "")
    return f"{at} · {said}" if said else str(at)


def _names_of(item: Item) -> Sequence[str]:
    return NAMED_BY.get(item.of) or ("variable", "text")


def _named(card: Commitment | None, of: str, name: str, language: str) -> str:
    item = None if card is None else card.items.get(name)
    if card is None or item is None:
        return translator(language)("no longer on the card")
    said = ", ".join(filter(None, (item.text(field) for field in NAMED_BY[of])))
    return said or item_title(item, _place(card.of(of), name))


def _place(items: Sequence[Item], name: str) -> int:
    return next((at for at, item in enumerate(items, 1) if item.item == name), 0)


def _day(text: str, language: str) -> str:
    try:
        return written_date(date.fromisoformat(text), language)
    except ValueError:
        return text
