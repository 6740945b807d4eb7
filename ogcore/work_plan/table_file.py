"""The rows of a work plan in a file: CSV in any encoding, or every visible sheet of an XLSX (R33, R43)."""

import datetime as dt
import io
from collections.abc import Iterator, Mapping
from typing import Any

from ogcore.errors import UnreadableTree
from ogcore.exchange.csv_text import csv_rows
from ogcore.exchange.draft import fault
from ogcore.exchange.package import Package
from ogcore.exchange.row import letters
from ogcore.exchange.text import decoded
from ogcore.work_plan.cell import NOTHING, Cell, Line
from ogcore.work_plan.column import columns_of
from ogcore.work_plan.formula import computed

SIZE_LIMIT = 5_000_000
UNPACKED_LIMIT = 60_000_000
MOST_ROWS = 5_000
MOST_COLUMNS = 60
_DEPTH = 20
"""Formulas that lead to each other."""


def lines_of(data: bytes) -> Iterator[list[Line]]:
    """Yield the rows of each table of a file, in order: one for a CSV, one for each visible sheet.

    Raises UnreadableTree with the place and the reason: ``too_large``, ``not_text``, ``not_xlsx``, ``unclosed_quote``
    and the others of the readers of trees; nothing is read of a file that holds more than it says.
    """
    if len(data) > SIZE_LIMIT:
        raise UnreadableTree([fault("too_large")])
    if data.startswith(b"PK\x03\x04"):
        yield from _sheets(data)
    else:
        yield _lines(decoded(data).text)


def _lines(text: str) -> list[Line]:
    rows = csv_rows(text, lambda row: len(columns_of(row.cells)))
    if len(rows) > MOST_ROWS:
        raise UnreadableTree([fault("too_large")])
    said = (row for row in rows if not row.is_blank)
    return [Line(row.number, tuple(Cell(cell) for cell in row.cells[:MOST_COLUMNS])) for row in said]


def _sheets(data: bytes) -> Iterator[list[Line]]:
    import openpyxl  # noqa: PLC0415 - only who has a spreadsheet waits for it

    Package(data, UNPACKED_LIMIT).check_kind()
    try:
        shown = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
        written = openpyxl.load_workbook(io.BytesIO(data))
    except UnreadableTree:
        raise
    except Exception as error:  # a damaged file makes zlib and the parsers raise almost anything
        raise UnreadableTree([fault("not_xlsx")]) from error
    for sheet in shown.worksheets:
        if sheet.sheet_state == "visible":
            yield _Sheet(sheet, written[sheet.title]).lines()


class _Sheet:
    def __init__(self, shown: Any, written: Any) -> None:
        self._shown, self._written = shown, written
        if shown.max_row > MOST_ROWS:
            raise UnreadableTree([fault("too_large", sheet=shown.title)])
        self._merged = _merged(written)

    def lines(self) -> list[Line]:
        """Return the rows that hold anything."""
        width = min(self._shown.max_column, MOST_COLUMNS)
        found = []
        for number in range(1, self._shown.max_row + 1):
            cells = tuple(self._cell(number, column) for column in range(1, width + 1))
            if any(cell.text for cell in cells):
                found.append(Line(number, cells, self._shown.title))
        return found

    def _cell(self, row: int, column: int) -> Cell:
        at = self._merged.get((row, column))
        if at is not None:
            whole = self._cell(*at)
            return Cell(whole.text, whole.date, whole.number, merged=True) if whole.text else NOTHING
        return _cell(self._value(row, column))

    def _value(self, row: int, column: int, depth: int = 0) -> Any:
        value = self._shown.cell(row, column).value
        formula = self._written.cell(row, column).value if value is None else None
        if isinstance(formula, str) and formula.startswith("=") and depth < _DEPTH:
            result = computed(formula, lambda cell: self._value_at(cell, depth + 1))
            return formula if result is None else result
        return value

    def _value_at(self, cell: str, depth: int) -> int | float | dt.date | None:
        from openpyxl.utils.cell import column_index_from_string, coordinate_from_string  # noqa: PLC0415

        letter, row = coordinate_from_string(cell)
        value = self._value(row, column_index_from_string(letter), depth)
        if isinstance(value, dt.datetime):
            return value.date()
        return value if isinstance(value, int | float | dt.date) and not isinstance(value, bool) else None


def _merged(sheet: Any) -> Mapping[tuple[int, int], tuple[int, int]]:
    """Return for the places that merged cells cover where each is written."""
    covered: dict[tuple[int, int], tuple[int, int]] = {}
    for area in sheet.merged_cells.ranges:
        if area.max_row - area.min_row > MOST_ROWS or area.max_col - area.min_col > MOST_COLUMNS:
            continue
        places = (
            (row, column)
            for row in range(area.min_row, area.max_row + 1)
            for column in range(area.min_col, area.max_col + 1)
        )
        covered.update(dict.fromkeys(places, (area.min_row, area.min_col)))
        del covered[area.min_row, area.min_col]
    return covered


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, bool):
        return NOTHING if value is None else Cell(str(value))
    if isinstance(value, dt.datetime):
        return Cell(value.date().isoformat(), date=value.date())
    if isinstance(value, dt.date):
        return Cell(value.isoformat(), date=value)
    if isinstance(value, int | float):
        whole = int(value) if float(value).is_integer() else value
        return Cell(str(whole), number=whole)
    return Cell(" ".join(str(value).split()) if "\n" not in str(value) else str(value).strip())


def cell_name(line: Line, column: int) -> str:
    """Return the name of a cell as spreadsheets have it: G4."""
    return f"{letters(column)}{line.number}"
