"""Spreadsheets (XLSX) that are pleasant to fill in, and in which no cell is ever run (R43)."""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ogcore.errors import full_disk_refused
from ogcore.exchange.cell_text import escaped
from ogcore.exchange.guard import guarded, unguarded

_CELL_LIMIT = 32_767  # characters a spreadsheet takes in a cell
_RUN = "=+-@'"
Sheet = tuple[str, Iterable[Sequence[str]], Sequence[float]]


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """Return a spreadsheet of ``(title, rows, widths of the columns)``; the first row of each is its header.

    Every cell is typed as text: none is ever run, whatever it holds, and none needs an apostrophe for that.
    Raises DiskFull.
    """
    import openpyxl  # noqa: PLC0415 - only who takes a spreadsheet waits for it

    book = openpyxl.Workbook(write_only=True)
    with _left_tidy(book), full_disk_refused():
        return _written(book, sheets)


@contextmanager
def _left_tidy(book: Any) -> Iterator[None]:
    """Take the files away that the library has put its sheets into, where it does not come to that itself."""
    try:
        yield
    finally:
        for sheet in book.worksheets:
            if sheet._writer is not None:  # noqa: SLF001 - nothing else knows where they lie
                Path(sheet._writer.out).unlink(missing_ok=True)  # noqa: SLF001


def _written(book: Any, sheets: Sequence[Sheet]) -> bytes:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - only who takes a spreadsheet waits for it
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    plain = Alignment(wrap_text=True, vertical="top")
    bold, ground = Font(bold=True), PatternFill("solid", fgColor="FFE8EEF4")
    for title, rows, widths in sheets:
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for place, width in enumerate(widths):
            sheet.column_dimensions[get_column_letter(place + 1)].width = width
        for number, row in enumerate(rows):
            cells = []
            for text in row:
                cell = WriteOnlyCell(sheet, None)
                cell.value = _writable(text)
                cell.data_type = "s"
                cell.number_format = "@"
                cell.quotePrefix = text[:1] in _RUN
                cell.alignment = plain
                if number == 0:
                    cell.font, cell.fill = bold, ground
                cells.append(cell if text else None)
            sheet.append(cells)
        sheet.close()
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _writable(text: str) -> str:
    """Return the text as it is; only one that begins like our old guard is guarded, so that it is not taken off."""
    return escaped(guarded(text) if unguarded(text) != text else text)[:_CELL_LIMIT]
