"""Cells copied from a spreadsheet that fill cells of a card's activities, in one operation (R33)."""

from collections.abc import Iterator, Mapping, Sequence

from ogcore.commitments.activity_row import Row, fields_of_row, open_circles
from ogcore.commitments.events import CardItem, CardItemAdded, CardItemReworded
from ogcore.commitments.item_commands import Where
from ogcore.commitments.state import Commitment, Commitments, Item
from ogcore.commitments.template import ITEM_LIMITS, ITEMS
from ogcore.errors import BadInput, MissingData, TextTooLong, TooManyCardItems, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording
from ogcore.work_plan.brought import copied_cells

_OF = "activities"
TEXT_LIMIT = 100_000
"""Characters of the cells that are filled at once."""
COLUMNS = tuple(field.name for field in ITEMS[_OF] if not field.beside)
"""The columns of the table of activities, in its order."""


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a text that a spreadsheet copied, without empty rows at its end.

    Raises TextTooLong, MissingData where no cell says anything.
    """
    if len(text) > TEXT_LIMIT:
        raise TextTooLong(TEXT_LIMIT, len(text))
    cells = copied_cells(text)
    while cells and not any(cell.strip() for cell in cells[-1]):
        cells.pop()
    if not cells:
        raise MissingData("text")
    return cells


def fill(cards: Commitments, where: Where, cells: Sequence[Sequence[str]]) -> tuple[Event, ...]:
    """Let cells say what was copied, from one field of one activity on; rows beyond the last are new activities.

    Where no activity is named all of them are new.

    An empty cell changes nothing. What no field can take stays beside it, as in :func:`bringing.bring`; activities are
    named by their number on the card. Raises CommitmentNotFound, CardItemNotFound, UnknownChoice for what is no field
    of the table, BadInput (``cells``) where a row has more cells than the table has columns from there on,
    TooManyCardItems, TextTooLong.
    """
    now = cards.find(where.card)
    held = now.of(_OF)
    first = _place(now, where)
    columns = COLUMNS[COLUMNS.index(where.field) :]
    if any(cell.strip() for row in cells for cell in row[len(columns) :]):
        raise BadInput(field="cells")
    if first + len(cells) > ITEM_LIMITS[_OF]:
        raise TooManyCardItems(_OF, ITEM_LIMITS[_OF])
    ids = [item.item for item in held] + [new_id() for _ in range(first + len(cells) - len(held))]
    made = {ids[at]: _said(now, dict(zip(columns, row, strict=False)), ids, at) for at, row in enumerate(cells, first)}
    open_circles(made, ids, now)
    last = max((item.order for item in held), default=0)
    added = [item for item in made if item not in now.items]
    return (
        *(event for item in made if item in now.items for event in _reworded(now, now.items[item], made[item])),
        *(CardItemAdded(now.card, _item(item, last + at, made[item])) for at, item in enumerate(added, 1)),
    )


def _place(card: Commitment, where: Where) -> int:
    """Return the place of the activity from which on cells are filled."""
    if where.field not in COLUMNS or (where.item and card.find(where.item).of != _OF):
        raise UnknownChoice("field", where.field)
    ids = [one.item for one in card.of(_OF)]
    return ids.index(where.item) if where.item else len(ids)


def _said(card: Commitment, cells: Row, ids: Sequence[str], at: int) -> dict[str, str]:
    """Return what the fields of an activity will say: of those alone that a cell speaks of."""
    row = {name: text for name, text in cells.items() if text.strip()}
    stage = card.items[ids[at]].text("stage") if ids[at] in card.items else ""
    if "phase" in row and stage:
        row.setdefault("stage", stage)  # a phase that is none is put before it
    told = fields_of_row(card, row, ids, at, "unknown")
    return {name: text for name, text in told.items() if text or name in row} | {
        name: "" for name in row if name not in told
    }


def _reworded(card: Commitment, item: Item, texts: Mapping[str, str]) -> Iterator[CardItemReworded]:
    besides = {field.name: field.beside for field in ITEMS[_OF] if field.beside}
    mended = {name: "" for name, beside in besides.items() if beside in texts and item.text(name)}
    for name, text in {**mended, **texts}.items():
        before = item.fields.get(name, Wording(""))
        if before.text != text:
            yield CardItemReworded(card.card, item.item, name, before, before.reworded(text))


def _item(item: str, order: int, texts: Mapping[str, str]) -> CardItem:
    return CardItem(item, _OF, order, tuple((name, Wording(text)) for name, text in texts.items() if text))
