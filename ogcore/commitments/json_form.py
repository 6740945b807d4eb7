"""A commitment card as JSON: the form in which it is exported, checked, compared and sealed (R27, R30)."""

from collections.abc import Mapping
from typing import Any

from ogcore.commitments.events import LetBe
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitment, Item
from ogcore.commitments.template import FIELDS, ITEMS, Field

FORMAT, FORMAT_VERSION = "commitment-card", 1
ONE_OF: Mapping[str, str] = {
    "parties": "party", "activities": "activity", "indicators": "indicator", "agendas": "agenda",
    "objections": "objection",
}  # fmt: skip
"""What one item of each list is called where a finding names it."""


def as_json(placed: PlacedCard) -> dict[str, Any]:
    """Return a card as docs/commitment-card.schema.json describes it; its keys stand in that order.

    Other wordings that wait for somebody to choose are no part of it.
    """
    card = placed.card
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "language": placed.language,
        "plan": {"name": placed.plan, "start": placed.start, "end": placed.end},
        "group": placed.group,
        "card": {
            "id": card.card,
            "number": placed.number,
            "node": card.node,
            "problem_linked": placed.problem_linked,
        },
        "fields": {
            field.name: card.lines(field.name) if field.kind == "list" else card.text(field.name) for field in FIELDS
        },
        "parties": _items(card, "parties"),
        "activities": _items(card, "activities"),
        "indicators": _items(card, "indicators"),
        "agendas": _items(card, "agendas"),
        "objections": _items(card, "objections"),
        "let_be": [_let_be(card, one) for one in card.let_be.values() if not one.item or one.item in card.items],
    }


def _items(card: Commitment, of: str) -> list[dict[str, Any]]:
    return [{"id": item.item} | {field.name: _value(item, field) for field in ITEMS[of]} for item in card.of(of)]


def _value(item: Item, field: Field) -> str | list[str]:
    match field.kind:
        case "items":
            return item.text(field.name).split()
        case "list":
            return [line for line in item.text(field.name).split("\n") if line]
        case _:
            return item.text(field.name)


def _let_be(card: Commitment, one: LetBe) -> dict[str, str]:
    named: Item | None = card.items.get(one.item)
    return (
        {"code": one.code, "field": one.field}
        | {word: one.item if named is not None and named.of == of else "" for of, word in ONE_OF.items()}
        | {"reason": one.reason}
    )
