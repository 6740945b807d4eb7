"""What the parties, activities, indicators and agendas of the cards tell an analyst (R28, R31, R33, R34).

The name of a person is in no frame: who answers for something is an institution and a post (R5).
"""

from collections.abc import Callable, Iterator, Mapping

from ogcore.calendar import held_day
from ogcore.commitments.state import Commitments, Item
from ogcore.commitments.template import ITEMS, Field
from ogcore.record.frame import Column, ColumnKind, Frame, Row, Value, Words, said
from ogcore.record.stream import Stream

LEFT_OUT = {
    "parties": ("person",),
    "activities": tuple(field.name for field in ITEMS["activities"] if field.beside),
}
"""Fields of items that no frame has."""
_NAMED = {"activities": {"activity": "text"}, "agendas": {"agenda": "catalogue"}}
"""Columns that are called otherwise than their field, whose name is the id's."""
_KINDS: Mapping[str, ColumnKind] = {"date": "day", "choice": "code", "item": "id"}
_MEANING = {
    "role": Words("Leads, supports or follows it", "Encabeza, apoya o vigila"),
    "side": Words("Of which side", "De qué lado"),
    "institution": Words("Institution", "Institución"),
    "post": Words("Post", "Cargo"),
    "reason": Words("Why they are able to follow it", "Por qué puede vigilarlo"),
    "text": Words("What is done", "Qué se hace"),
    "phase": Words("Inside the institution or outside", "Dentro de la institución o fuera"),
    "stage": Words("Stage", "Etapa"),
    "length_days": Words("How many days it is said to take", "Cuántos días se dice que toma"),
    "outcome": Words("What it is expected to bring about", "Qué se espera que logre"),
    "observations": Words("Observations", "Observaciones"),
    "indicator": Words("Indicator that measures it", "Indicador que la mide"),
    "half_yearly_goals": Words("Goals of each half-year, one a line", "Metas de cada semestre, una por línea"),
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
    "measured_objective": Words("Which objective is measured", "Qué objetivo se mide"),
    "chain": Words("Input, process, product, result or impact", "Insumo, proceso, producto, resultado o impacto"),
    "dimension": Words("Which dimension", "Qué dimensión"),
    "formula": Words("How it is computed", "Cómo se calcula"),
    "numerator": Words("What a percentage counts", "Qué cuenta un porcentaje"),
    "denominator": Words("Of what it is a percentage", "De qué es un porcentaje"),
    "levels": Words("Names of its levels, the worst first", "Nombres de sus niveles, primero el peor"),
    "direction": Words("Whether more is better, less, or the same", "Si es mejor más, menos o igual"),
    "frequency": Words("How often it is measured", "Cada cuánto se mide"),
    "baseline_source": Words("Where the first figure comes from", "De dónde viene la primera cifra"),
    "catalogue": Words("Which agenda", "Qué agenda"),
    "code": Words(
        "Its goal, target, indicator or step, as it is written",
        "Su objetivo, meta, indicador o paso, como está escrito",
    ),
    "contribution": Words("How the commitment contributes", "Cómo contribuye el compromiso"),
    "local_indicator": Words("Local indicator derived from it", "Indicador local derivado"),
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
    return held_day(text) if field.kind == "date" else said(text)


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
AGENDAS = _frame(
    "agendas", "agenda", Words("Agendas", "Agendas"), Words("Place on a card", "Lugar en una tarjeta"), "R31"
)
