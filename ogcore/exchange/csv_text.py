"""Comma-separated tables: reading whatever spreadsheets write, writing what they all open (R43)."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.guard import guarded, unguarded
from ogcore.exchange.levels import level_columns
from ogcore.exchange.row import WIDTH, Row
from ogcore.exchange.table import table_columns
from ogcore.exchange.text import decoded

_SEPARATORS = ",;\t|"
_NAMED = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
_LOOKED_AT = 20  # rows by which the separator is told
_LARGEST_CELL = 250_000


def csv_rows(data: bytes) -> list[Row]:
    """Return the rows of a CSV file, each with the line on which it begins.

    Raises UnreadableTree with reason ``not_text`` or ``too_long``.
    """
    text = decoded(data)
    if text is None:
        raise UnreadableTree([fault("not_text", line=1)])
    named = _NAMED.match(text)
    if named:
        return list(_rows(text[named.end() :], named[1], 2))
    return list(_rows(text, _separator(text)))


def _separator(text: str) -> str:
    """Return the separator by which the table has headings we know; else the one that makes most cells."""

    def worth(separator: str) -> tuple[int, int]:
        first = [row for _, row in zip(range(_LOOKED_AT), _rows(text, separator), strict=False)]
        headings = [len(table_columns(row) or level_columns(row) or ()) for row in first]
        return max(headings, default=0), sum(len(row.cells) for row in first)

    return max(_SEPARATORS, key=worth)


def _rows(text: str, separator: str, line: int = 1) -> Iterator[Row]:
    if csv.field_size_limit() < _LARGEST_CELL:
        csv.field_size_limit(_LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    first = line
    try:
        for cells in reader:
            yield Row(first, tuple(unguarded(cell).strip() for cell in cells[:WIDTH]))
            first = line + reader.line_num
    except csv.Error as error:
        raise UnreadableTree([fault("too_long", line=first)]) from error


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Return the rows as CSV in UTF-8 with a byte order mark, by which spreadsheets know it; no cell is ever run."""
    target = io.StringIO(newline="")
    csv.writer(target, quoting=csv.QUOTE_ALL).writerows([guarded(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")
