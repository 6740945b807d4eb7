"""What people may want of the commitment cards (R27)."""

from collections.abc import Mapping
from typing import Any

from ogcore.calendar import Order, order_in
from ogcore.commitments import bringing, commands, filling, item_commands
from ogcore.commitments.events import LetBe
from ogcore.commitments.json_reading import read_card
from ogcore.commitments.lock import refuse_unless_open
from ogcore.commitments.source import sources
from ogcore.commitments.state import Commitments
from ogcore.errors import BadInput, MissingData
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

_STAGE = "commitment_card"
CARDS_AT_ONCE = 100
"""Cards that are brought in one operation, at most: as many as a plan takes."""


def _draft(ask: Ask) -> Events:
    node = ask.optional("node")
    return commands.draft(ask[Commitments], node, prefill(ask.state, node))


def prefill(group: Stream, node: str | None) -> dict[str, str]:
    """Return what the trees already say of a card begun from the objective ``node`` (R27, R50): field name -> text."""
    return {} if node is None else {name: source.text for name, source in sources(group, node).items()}


def _reword(ask: Ask) -> Events:
    card, field, text = _open_card(ask), ask.word("field"), ask.word("text")
    return commands.reword(ask[Commitments], card, field, text, ask.optional("base"), _order(ask))


def _settle(ask: Ask) -> Events:
    card, field, text = _open_card(ask), ask.word("field"), ask.word("text")
    return commands.settle(ask[Commitments], card, field, text, _order(ask))


def _import(ask: Ask) -> Events:
    value, values = ask.data.get("value"), ask.data.get("values")
    if value is None and values is None:
        raise MissingData("value")
    several = [value] if values is None else values
    if not isinstance(several, list) or not 0 < len(several) <= CARDS_AT_ONCE:
        raise BadInput(field="values")
    if not all(isinstance(one, dict) for one in several):
        raise BadInput(field="value")
    return tuple(event for at, one in enumerate(several) for event in _taken_in(ask, one, at))


def _taken_in(ask: Ask, value: dict[str, Any], after: int) -> Events:
    card = read_card(value).card
    node = card.node if card.node in ask[TreeState] else None
    return commands.take_in(ask[Commitments], card, node, prefill(ask.state, node), after)


def _add_item(ask: Ask) -> Events:
    card, of, values = _open_card(ask), ask.word("of"), ask.data.get("fields", {})
    if not isinstance(values, dict) or not all(isinstance(text, str) for text in values.values()):
        raise BadInput(field="fields")
    return item_commands.add(ask[Commitments], card, of, values, _order(ask))


def _reword_item(ask: Ask) -> Events:
    return item_commands.reword(ask[Commitments], _where(ask), ask.word("text"), ask.optional("base"), _order(ask))


def _settle_item(ask: Ask) -> Events:
    return item_commands.settle(ask[Commitments], _where(ask), ask.word("text"), _order(ask))


def _bring(ask: Ask) -> Events:
    rows = bringing.checked_rows(ask.data.get("rows"))
    place = None if ask.data.get("place") is None else ask.number("place")
    calendar = ask.optional("calendar") or ""
    return bringing.bring(ask[Commitments], _open_card(ask), rows, place, calendar=calendar)


def _fill(ask: Ask) -> Events:
    text = ask.data.get("text")
    if not isinstance(text, str):
        raise MissingData("text") if text is None else BadInput(field="text")
    where = item_commands.Where(_open_card(ask), ask.optional("item") or "", ask.word("field"))
    return filling.fill(ask[Commitments], where, filling.cells_of(text))


def _where(ask: Ask) -> item_commands.Where:
    return item_commands.Where(_open_card(ask), ask.word("item"), ask.word("field"))


def _let_be(ask: Ask) -> Events:
    code, field, item = ask.word("code"), ask.optional("field"), ask.optional("item")
    told = LetBe(code, field or "", item or "", ask.optional("reason") or "")
    return item_commands.let_be(ask[Commitments], _open_card(ask), told, on=ask.flag("on"))


def _order(ask: Ask) -> Order:
    """Return what comes first in a date such as 5/6/2027, as far as the group's language tells."""
    return order_in(ask.state.language)


def _open_card(ask: Ask) -> str:
    """Return the card that is to be changed; raises what keeps its words as they are."""
    card = ask.word("card")
    refuse_unless_open(ask.state, card)
    return card


COMMITMENTS: Mapping[str, Rule] = {
    "draft_commitment": Rule(_draft, _STAGE),
    "import_commitment": Rule(_import, _STAGE),
    "reword_commitment": Rule(_reword, _STAGE),
    "settle_commitment": Rule(_settle, _STAGE),
    "remove_commitment": Rule(lambda ask: commands.remove(ask[Commitments], _open_card(ask)), _STAGE),
    "add_card_item": Rule(_add_item, _STAGE),
    "bring_activities": Rule(_bring, _STAGE),
    "fill_activities": Rule(_fill, _STAGE),
    "take_days": Rule(lambda ask: bringing.take_days(ask[Commitments], _open_card(ask)), _STAGE),
    "reword_card_item": Rule(_reword_item, _STAGE),
    "settle_card_item": Rule(_settle_item, _STAGE),
    "move_card_item": Rule(
        lambda ask: item_commands.move(ask[Commitments], _open_card(ask), ask.word("item"), ask.number("place")),
        _STAGE,
    ),
    "remove_card_item": Rule(
        lambda ask: item_commands.remove(ask[Commitments], _open_card(ask), ask.word("item")), _STAGE
    ),
    "make_parties": Rule(
        lambda ask: item_commands.from_former(ask[Commitments], ask.word("card"), ask.word("field")), _STAGE
    ),
    "let_finding_be": Rule(_let_be, _STAGE),
}
