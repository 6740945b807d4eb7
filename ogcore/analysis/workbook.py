"""Frames in a spreadsheet: a sheet each, numbers and days as such, and words that are never run."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ogcore.errors import full_disk_refused
from ogcore.exchange.cell_text import escaped, unescaped
from ogcore.record.frame import Column, Value

_RUN = "=+-@'"
_FIRST_YEAR = 1900
"""Before it spreadsheets have no days: such a day is written in words."""
_WIDTHS = {"text": 60, "id": 18, "day": 12}
Sheet = tuple[Sequence[Column], Sequence[Sequence[Value]]]


def workbook(sheets: Mapping[str, Sheet]) -> bytes:
    """Return a spreadsheet with a sheet for each frame, by name; raises DiskFull."""
    import openpyxl  # noqa: PLC0415 - only who takes a spreadsheet waits for it
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, (columns, rows) in sheets.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for place, column in enumerate(columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column.kind, 14)
            _write(sheet.cell(1, place), column.name)
        for number, row in enumerate(rows, 2):
            for place, value in enumerate(row, 1):
                if value is not None:
                    _write(sheet.cell(number, place), value)
    target = io.BytesIO()
    with full_disk_refused():
        book.save(target)
    return target.getvalue()


def _write(cell: Any, value: Value) -> None:
    if isinstance(value, date) and value.year < _FIRST_YEAR:
        value = value.isoformat()
    if isinstance(value, str):
        cell.value = escaped(value)
        cell.data_type = "s"  # whatever it begins with
        cell.number_format = "@"
        cell.quotePrefix = value[:1] in _RUN
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"


def read_workbook(path: Path, name: str) -> list[list[Any]]:
    """Return the rows of a sheet without its headings; KeyError where there is no such sheet."""
    import openpyxl  # noqa: PLC0415

    book = openpyxl.load_workbook(path, read_only=True)
    try:
        _header, *rows = book[name].iter_rows()
        return [[_read(cell.value) for cell in row] for row in rows]
    finally:
        book.close()


def _read(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date()
    return unescaped(value) if isinstance(value, str) else value
