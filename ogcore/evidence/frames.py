"""What the evidence tells an analyst (R9): what the cards rest on."""

import re
from collections.abc import Iterator
from datetime import date

from ogcore.evidence.state import DIMENSIONS, KINDS, EvidenceBook, is_baseline
from ogcore.evidence.value import number_in
from ogcore.record.frame import Column, Frame, Row, Words, said
from ogcore.record.stream import Stream

PRECISIONS = ("year", "month", "day")
_PERIOD = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def _evidence(group: Stream) -> Iterator[Row]:
    for entry in group[EvidenceBook].entries.values():
        first, precision = _period(entry.date)
        yield {
            "evidence": entry.evidence,
            "node": entry.node,
            "kind": entry.kind,
            "dimension": said(entry.dimension),
            "figure": said(entry.figure),
            "value": number_in(entry.figure),
            "unit": said(entry.unit),
            "date": first,
            "date_precision": precision,
            "place": said(entry.place),
            "source": said(entry.source),
            "link": said(entry.link),
            "note": said(entry.note),
            "baseline": is_baseline(entry),
        }


def _period(text: str) -> tuple[date | None, str | None]:
    """Return the first day of a year, a month or a day as evidence keeps it, and which of them it is."""
    found = _PERIOD.fullmatch(text)
    if found is None:
        return None, None
    year, *rest = (int(part) for part in found.groups() if part)
    try:
        return date(year, *(*rest, 1, 1)[:2]), PRECISIONS[len(rest)]
    except ValueError:  # of a file made by hand
        return None, None


EVIDENCE = Frame(
    "evidence",
    Words("What the cards rest on", "En qué se apoyan las tarjetas"),
    (
        Column("evidence", "id", Words("Piece of evidence", "Evidencia"), method="R9", required=True),
        Column("node", "id", Words("Card it belongs to", "Tarjeta a la que pertenece"), method="R9", required=True),
        Column("kind", "code", Words("What it is", "Qué es"), method="R9", codes=KINDS, required=True),
        Column(
            "dimension",
            "code",
            Words("Dimension of the Open Government Metrics", "Dimensión de las Métricas de Gobierno Abierto"),
            method="R9",
            codes=DIMENSIONS,
        ),
        Column("figure", "text", Words("How much, as written", "Cuánto, como se escribió"), method="R9"),
        Column(
            "value",
            "number",
            Words("The first number in the figure", "El primer número de la cifra"),
            "as in the column unit",
            "R9",
        ),
        Column("unit", "text", Words("In what it is counted", "En qué se cuenta"), method="R9"),
        Column("date", "day", Words("First day of the time it is of", "Primer día del tiempo de que es"), method="R9"),
        Column(
            "date_precision",
            "code",
            Words("Whether a year, a month or a day is meant", "Si se refiere a un año, un mes o un día"),
            method="R9",
            codes=PRECISIONS,
        ),
        Column("place", "text", Words("Where", "Dónde"), method="R9"),
        Column("source", "text", Words("Who says so", "Quién lo dice"), method="R9"),
        Column("link", "text", Words("Where it can be read", "Dónde se puede leer"), method="R9"),
        Column("note", "text", Words("Remark", "Nota"), method="R9"),
        Column(
            "baseline",
            "truth",
            Words("It says how much and who says so", "Dice cuánto y quién lo dice"),
            method="R9",
            required=True,
        ),
    ),
    ("evidence",),
    _evidence,
    "R9",
    order=("node", "kind", "source", "figure", "evidence"),
)
