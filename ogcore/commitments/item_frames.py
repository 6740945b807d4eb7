"""What the parties, activities and indicators of the commitment cards tell an analyst (R28, R33, R34).

The name of a person is in no frame: who answers for something is an institution and a post (R5).
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from ogcore.calendar import checked_day
from ogcore.commitments.state import Commitments, Item
from ogcore.commitments.template import ITEMS, Field
from ogcore.errors import NoSuchDate
from ogcore.record.frame import Column, ColumnKind, Frame, Row, Value, Words, said
from ogcore.record.stream import Stream

LEFT_OUT = {"parties": ("person",)}
"""Fields of items that no frame has."""
_NAMED = {"activities": {"activity": "text"}}
"""Columns that are called otherwise than their field, whose name is the id's."""
_KINDS: Mapping[str, ColumnKind] = {"date": "day", "choice": "code", "item": "id"}
_MEANING = {
    "role": Words("Leads, supports or follows it", "Encabeza, apoya o vigila"),
    "side": Words("Of which side", "De qué lado"),
    "institution": Words("Institution", "Institución"),
    "post": Words("Post", "Cargo"),
    "reason": Words("Why they are able to follow it", "Por qué puede vigilarlo"),
    "text": Words("What is done", "Qué se hace"),
    "product": Words("What is there when it is done", "Qué habrá cuando esté hecha"),
    "start": Words("First day", "Primer día"),
    "end": Words("Last day", "Último día"),
    "responsible": Words("Party in charge", "Parte a cargo"),
    "responsible_institution": Words("Another institution in charge", "Otra institución a cargo"),
    "responsible_post": Words("Its post", "Su cargo"),
    "depends_on": Words("Activities it begins after, spaces between", "Actividades después de las que empieza"),
    "kind": Words("Of management or of effectiveness", "De gestión o de efectividad"),
    "variable": Words("What is measured", "Qué se mide"),
    "unit": Words("Unit, as it is written", "Unidad, como está escrita"),
    "baseline": Words("How much it was before, as it is written", "Cuánto era antes, como está escrito"),
    "baseline_date": Words("When that was counted", "Cuándo se contó"),
    "target": Words("Goal, as it is written", "Meta, como está escrita"),
    "due": Words("By when", "Para cuándo"),
    "means_of_verification": Words("Where it can be looked up", "Dónde se puede comprobar"),
}


def told(of: str) -> tuple[tuple[str, Field], ...]:
    """Return the columns of the items of a list with their fields."""
    fields = (field for field in ITEMS[of] if field.name not in LEFT_OUT.get(of, ()))
    return tuple((_NAMED.get(of, {}).get(field.name, field.name), field) for field in fields)


def _rows(of: str, name: str) -> Callable[[Stream], Iterator[Row]]:
    def rows(group: Stream) -> Iterator[Row]:
        for card in group[Commitments].cards.values():
            for number, item in enumerate(card.of(of), 1):
                yield {
                    name: item.item,
                    "commitment": card.card,
                    "number": number,
                    **{column: _value(item, field) for column, field in told(of)},
                }

    return rows


def _value(item: Item, field: Field) -> Value:
    text = item.text(field.name)
    if field.kind != "date":
        return said(text)
    try:
        return date.fromisoformat(checked_day(text))
    except NoSuchDate:  # nothing is written, or what an earlier version let in
        return None


def _frame(of: str, name: str, title: Words, which: Words, method: str) -> Frame:
    return Frame(
        of,
        title,
        (
            Column(name, "id", which, method=method, required=True),
            Column("commitment", "id", Words("Commitment", "Compromiso"), method="R27", required=True),
            Column("number", "count", Words("Its place on the card", "Su lugar en la tarjeta"), required=True),
            *(
                Column(column, _KINDS.get(field.kind, "text"), _MEANING[column], method=method, codes=field.choices)
                for column, field in told(of)
            ),
        ),
        ("commitment", name),
        _rows(of, name),
        method,
        order=("commitment", "number", name),
    )


PARTIES = _frame("parties", "party", Words("Responsible parties", "Responsables"), Words("Party", "Responsable"), "R28")
ACTIVITIES = _frame("activities", "activity", Words("Activities", "Actividades"), Words("Activity", "Actividad"), "R33")
INDICATORS = _frame(
    "indicators", "indicator", Words("Indicators", "Indicadores"), Words("Indicator", "Indicador"), "R34"
)
