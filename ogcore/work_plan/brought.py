"""A work plan that somebody brings to a card: what each column was taken for, each row, and what stays behind (R33)."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.work_plan.cell import Cell, Line
from ogcore.work_plan.checks import check_work_plan
from ogcore.work_plan.column import FIELDS, columns_of
from ogcore.work_plan.dependency import Named, named_by_table, with_lag
from ogcore.work_plan.finding import WorkPlanFinding
from ogcore.work_plan.guess import guessed_columns
from ogcore.work_plan.layout import Table, tables_of
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan, plan_of
from ogcore.work_plan.table_file import lines_of

TAKEN = tuple(name for name in FIELDS if name not in ("id", "subject", "commitment"))
"""The columns that an activity has a place for; the others are named as left behind."""
_TEXTS = (
    "phase", "stage", "activity", "outcomes_expected", "deliverables", "observations", "responsible", "indicator",
    "means_of_verification",
)  # fmt: skip
_SAMPLE = 3


@dataclass(frozen=True, slots=True)
class BroughtColumn:
    """A column as its heading names it, the ``column`` of a work plan it was taken for ("": none), and a few values."""

    heading: str
    column: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BroughtRow:
    """An activity: ``values`` by column; what could not be read stands in ``unread``, as it was written.

    ``depends_on`` names rows by their number in the list of rows, from 1: ``2; 3+2``.
    """

    row: int
    values: dict[str, str]
    unread: dict[str, str]


@dataclass(frozen=True, slots=True)
class BroughtPlan:
    """What was understood. ``left`` are the rows that are no activities; ``guessed``: no headings told the columns.

    ``working``: a heading says that working days are counted. ``counted_apart``: lengths left the first day out, and
    are counted anew with both ends.
    """

    columns: list[BroughtColumn]
    rows: list[BroughtRow]
    left: list[PlanRow]
    findings: list[WorkPlanFinding] = field(default_factory=list)
    guessed: bool = False
    working: bool = False
    counted_apart: bool = False


def read_brought(data: bytes, chosen: Sequence[str] | None = None) -> BroughtPlan:
    """Return what a table says: cells copied from a spreadsheet, a CSV, or an XLSX.

    ``chosen`` says for each column what it is, "" for nothing, where somebody knows better than its heading. A table
    without headings is read by what stands in its columns, and says so. Raises UnreadableTree.
    """
    sheets = list(lines_of(_as_csv(data)))
    tables = tables_of(sheets)
    guessed = not tables
    if chosen is not None or guessed:
        lines = next((lines for lines in sheets if lines), [])
        names = list(chosen) if chosen is not None else guessed_columns(lines)
        sheets = [_headed(lines, tables[0] if tables else None, names)]
    plan = plan_of(tables_of(sheets))
    return _brought(plan, tables[0].headings if tables else Line(0, ()), guessed=guessed and chosen is None)


def _as_csv(data: bytes) -> bytes:
    """Return cells that were copied, with tabs between and quotes only where one is broken, as a CSV that says so."""
    if data.startswith(b"PK\x03\x04"):
        return data
    text = data.decode("utf-8", "replace")
    if "\t" not in text:
        return data
    out = io.StringIO()
    csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL).writerows(filter(None, copied_cells(text)))
    return out.getvalue().encode()


def copied_cells(text: str) -> list[list[str]]:
    """Return the cells that a spreadsheet copied: a cell with line breaks in it stands in quotes, doubled within."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))


def _headed(lines: list[Line], table: Table | None, names: Sequence[str]) -> list[Line]:
    """Return the rows under headings that say what was chosen; a row of headings of before gives way to them."""
    if not lines:
        raise UnreadableTree([fault("no_headings")])
    kept = [line for line in lines if table is None or line.number != table.headings.number]
    number = table.headings.number if table else 0
    heads = tuple(Cell(name if name in FIELDS else "") for name in names)
    if not columns_of(cell.text for cell in heads):
        raise UnreadableTree([fault("no_headings")])
    before = [line for line in kept if line.number < number]
    after = [line for line in kept if line.number >= number]
    return [*before, Line(number, heads, lines[0].sheet), *after]


def _brought(plan: WorkPlan, headings: Line, *, guessed: bool) -> BroughtPlan:
    rows = plan.activities
    named = named_by_table(rows)
    number = {id(row): at for at, row in enumerate(rows, 1)}
    apart = plan.counting == "exclusive"
    return BroughtPlan(
        _columns(plan, headings),
        [_row(plan, row, named[row.table], number) for row in rows],
        [row for row in plan.rows if row.kind in ("total", "note")],
        [one for one in check_work_plan(plan) if one.code not in _SAID_OF_COLUMNS],
        guessed,
        plan.calendar.name == "working",
        apart,
    )


_SAID_OF_COLUMNS = ("no_column", "outside_commitment")


def _columns(plan: WorkPlan, headings: Line) -> list[BroughtColumn]:
    table = plan.tables[0]
    by_place = {place: name for name, place in table.columns.items()}
    width = max(len(row.line.cells) for row in table.rows)
    activities = [row for row in table.rows if row.kind == "activity"]
    return [
        BroughtColumn(
            headings.at(place).text,
            by_place.get(place, ""),
            tuple(row.line.at(place).text for row in activities if row.line.at(place).text)[:_SAMPLE],
        )
        for place in range(width)
    ]


def _row(plan: WorkPlan, row: PlanRow, named: Named, number: dict[int, int]) -> BroughtRow:
    values = {name: row.text(name) for name in _TEXTS}
    values |= {"phase": row.phase, "stage": row.stage}
    unread: dict[str, str] = {}
    for name in ("start", "end"):
        day = row.day(name)
        values[name] = day.isoformat() if day else ""
        if day is None and row.text(name):
            unread[name] = row.text(name)
    length = _length(plan, row)
    values["length_days"] = str(length) if length else ""
    if length is None and row.text("length_days"):
        unread["length_days"] = row.text("length_days")
    _depends(row, named, number, values, unread)
    return BroughtRow(row.number, {name: text for name, text in values.items() if text}, unread)


def _length(plan: WorkPlan, row: PlanRow) -> int | None:
    """Return the length as a card counts it, with both ends; None where none can be told."""
    days = row.length.days(plan.calendar) if row.length else None
    if days is None or days <= 0:
        return None
    return days + (plan.counting == "exclusive")


def _depends(
    row: PlanRow, named: Named, number: dict[int, int], values: dict[str, str], unread: dict[str, str]
) -> None:
    links = named.links(row)
    known = [link for link in links if link.row is not None and link.row is not row]
    values["depends_on"] = "; ".join(with_lag(number[id(link.row)], link.lag) for link in known)
    strange = [link.written for link in links if link not in known]
    if strange:
        unread["depends_on"] = "; ".join(strange)
