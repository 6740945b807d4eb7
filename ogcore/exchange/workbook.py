"""Spreadsheets (XLSX): reading the first sheet that holds a tree, writing one that is pleasant to fill in (R43)."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.guard import guarded, unguarded
from ogcore.exchange.row import WIDTH, Formula, Row

_MOST_PARTS = 500
_MOST_SHEETS = 10
_MOST_ROWS = 25_000
_NO_XML = b"<!DOCTYPE"  # no spreadsheet program writes one: it is how small files are made to grow
_CELL_LIMIT = 32_767  # characters a spreadsheet takes in a cell


def xlsx_sheets(data: bytes, unpacked_limit: int) -> Iterator[list[Row]]:
    """Yield the rows of each sheet in turn; formulas are kept as such, never computed.

    Raises UnreadableTree with reason ``not_xlsx``, or ``too_large`` when the file unpacks to more than
    ``unpacked_limit`` bytes or has too many rows.
    """
    _look_into(data, unpacked_limit)
    import openpyxl  # noqa: PLC0415 - only who brings a spreadsheet waits for it

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        for sheet in book.worksheets[:_MOST_SHEETS]:
            yield list(_rows(sheet))
    except UnreadableTree:
        raise
    except Exception as error:  # a damaged file makes openpyxl raise almost anything
        raise UnreadableTree([fault("not_xlsx")]) from error


def _look_into(data: bytes, unpacked_limit: int) -> None:
    """Refuse what is no zip archive, or unpacks to more than it should: before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            large = len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > unpacked_limit
            strange = not large and any(_declares(archive, part) for part in parts)
    except Exception as error:  # a damaged archive makes zipfile and zlib raise almost anything
        raise UnreadableTree([fault("not_xlsx")]) from error
    if large or strange:
        raise UnreadableTree([fault("too_large" if large else "not_xlsx")])


def _declares(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    if not part.filename.endswith((".xml", ".rels")):
        return False
    head = archive.read(part).replace(b"\0", b"").upper()
    return _NO_XML in head


def _rows(sheet: Any) -> Iterator[Row]:
    sheet.reset_dimensions()  # what a file says of its own size is not to be believed
    for number, cells in enumerate(sheet.iter_rows(max_col=WIDTH), 1):
        if number > _MOST_ROWS:
            raise UnreadableTree([fault("too_large")])
        row = Row(number, tuple(_text(cell) for cell in cells), sheet.title)
        if not row.is_blank:
            yield row


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return Formula(str(value))
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004 - beyond, no digit is sure
        value = int(value)
    return unguarded(str(value)).strip()


def xlsx_bytes(sheets: Sequence[tuple[str, Iterable[Sequence[str]], Sequence[float]]]) -> bytes:
    """Return a spreadsheet of ``(title, rows, widths of the columns)``; the first row of each is its header.

    Every cell is text: none is ever run, whatever it holds.
    """
    import openpyxl  # noqa: PLC0415
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415

    book = openpyxl.Workbook(write_only=True)
    plain = Alignment(wrap_text=True, vertical="top")
    bold, ground = Font(bold=True), PatternFill("solid", fgColor="FFE8EEF4")
    for title, rows, widths in sheets:
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for place, width in enumerate(widths):
            sheet.column_dimensions[chr(ord("A") + place)].width = width
        for number, row in enumerate(rows):
            cells = []
            for text in row:
                cell = WriteOnlyCell(sheet, None)
                cell.value = _writable(guarded(text))
                cell.data_type = "s"
                cell.alignment = plain
                if number == 0:
                    cell.font, cell.fill = bold, ground
                cells.append(cell if text else None)
            sheet.append(cells)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _writable(text: str) -> str:
    return text[:_CELL_LIMIT]
