"""Comma-separated tables: reading whatever spreadsheets write, writing what they all open (R43).

Quotes are taken at their word: one that never ends, or ends in the middle of a cell, would swallow rows or lose words,
so the file is refused with the line.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from ogcore.errors import UnreadableTree
from ogcore.exchange.column import kind_of
from ogcore.exchange.draft import fault
from ogcore.exchange.guard import guarded, unguarded
from ogcore.exchange.levels import level_columns
from ogcore.exchange.row import WIDTH, Row
from ogcore.exchange.table import table_columns

Headings = Callable[[Row], int]
_SEPARATORS = ",;\t|"
_NAMED = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\r|\n")
_LOOKED_AT = 20  # rows by which the separator is told
_LARGEST_CELL = 250_000
_MOST_ROWS = 30_000  # blank ones too
_MOST_CELLS = 2_000  # in a row
_QUOTED = 40  # characters of a cell that a refusal shows


def csv_rows(text: str, headings: Headings | None = None) -> list[Row]:
    """Return the rows of a CSV file, each with the line on which it begins.

    ``headings`` tells how many of a row's cells are headings that the reader knows: those of trees without it.

    Raises UnreadableTree with the line: ``too_long``, ``unclosed_quote``, ``stray_quote``.
    """
    named = _NAMED.match(text)
    if named:
        return list(_rows(text[named.end() :], named[1], 2))
    return list(_rows(text, _separator(text, headings or _of_trees)))


def csv_beginning(text: str) -> list[Row]:
    """Return the first rows, as far as they can be read."""
    named = _NAMED.match(text)
    return _first(text[named.end() :], named[1]) if named else _first(text, _separator(text, _of_trees))


def _of_trees(row: Row) -> int:
    return len(table_columns(row) or level_columns(row) or ())


def _separator(text: str, headings: Headings) -> str:
    """Return the separator by which the table has headings we know; else the one that makes most cells."""

    def worth(separator: str) -> tuple[int, int]:
        first = _first(text, separator)
        return max(map(headings, first), default=0), sum(len(row.cells) for row in first)

    return max(_SEPARATORS, key=worth)


def _first(text: str, separator: str) -> list[Row]:
    found: list[Row] = []
    try:
        for row in _rows(text, separator):
            found.append(row)
            if len(found) == _LOOKED_AT:
                break
    except UnreadableTree:
        pass  # the separator is told by what comes before
    return found


def _rows(text: str, separator: str, line: int = 1) -> Iterator[Row]:
    """Yield the rows; a cell in quotes may hold separators, line ends and doubled quotes."""
    if separator in '"\r\n':
        raise UnreadableTree([fault("stray_quote", line=1)])
    scanner = _Scanner(text, separator, line)
    for count in range(_MOST_ROWS + 1):
        if scanner.is_done:
            return
        if count == _MOST_ROWS:
            raise UnreadableTree([fault("too_large")])
        yield scanner.row()


class _Scanner:
    def __init__(self, text: str, separator: str, line: int) -> None:
        self._text, self._separator, self._line, self._at = text, separator, line, 0
        self._stop = re.compile(rf"{re.escape(separator)}|\r\n|\r|\n")
        blanks = " \xa0" if separator == "\t" else " \t\xa0"
        self._opening = re.compile(rf'[{blanks}]*"')
        self._closing = re.compile(rf"[{blanks}]*(?={re.escape(separator)}|\r|\n|\Z)")

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._text)

    def row(self) -> Row:
        """Read one row and go to the next."""
        return self._row_without_quotes() or self._row_with_quotes()

    def _row_without_quotes(self) -> Row | None:
        """Read a row of plain cells at once; None where there is a quotation mark."""
        found = _LINE_END.search(self._text, self._at)
        end = found.start() if found else len(self._text)
        if self._text.find('"', self._at, end) >= 0:
            return None
        plain = self._text[self._at : end].split(self._separator, _MOST_CELLS)
        self._check(plain, self._line)
        loose = frozenset(place for place, cell in enumerate(plain[:WIDTH]) if cell[:1] == " ")
        row = Row(self._line, tuple(unguarded(cell).strip() for cell in plain[:WIDTH]), loose=loose)
        self._at, self._line = (found.end() if found else end), self._line + 1
        return row

    @staticmethod
    def _check(cells: Sequence[str], line: int) -> None:
        if len(cells) > _MOST_CELLS:
            raise UnreadableTree([fault("too_large", line=line)])
        if any(len(cell) > _LARGEST_CELL for cell in cells):
            raise UnreadableTree([fault("too_long", line=line)])

    def _row_with_quotes(self) -> Row:
        first, count = self._line, 0
        cells: list[str] = []
        loose: set[int] = set()
        was_quoted = False
        while True:
            opening = self._opening.match(self._text, self._at)
            cell = self._quoted(opening.end()) if opening else self._plain()
            count += 1
            self._check([cell] if count <= _MOST_CELLS else [""] * count, first)
            if not opening and not was_quoted and cell[:1] == " ":
                loose.add(len(cells))
            was_quoted = opening is not None
            if len(cells) < WIDTH:
                cells.append(unguarded(cell).strip())
            if self._is_ended():
                return Row(first, tuple(cells), loose=frozenset(loose))

    def _plain(self) -> str:
        found = self._stop.search(self._text, self._at)
        end = found.start() if found else len(self._text)
        cell, self._at = self._text[self._at : end], end
        return cell

    def _quoted(self, start: int) -> str:
        """Return what stands between quotes, of which the first is before ``start``."""
        end = self._text.find('"', start)
        while end >= 0 and self._text.startswith('""', end):
            end = self._text.find('"', end + 2)
        shown = self._text[start : start + _QUOTED].partition("\n")[0]
        if end < 0:
            reason = "too_long" if len(self._text) - start > _LARGEST_CELL else "unclosed_quote"
            raise UnreadableTree([fault(reason, "" if reason == "too_long" else shown, line=self._line)])
        cell = self._text[start:end].replace('""', '"')
        after = self._closing.match(self._text, end + 1)
        if after is None or self._swallows(cell):
            one_line = after is None and not _LINE_END.search(cell)
            raise UnreadableTree([fault("stray_quote" if one_line else "unclosed_quote", shown, line=self._line)])
        self._line += len(_LINE_END.findall(cell))
        self._at = after.end()
        return cell

    def _swallows(self, cell: str) -> bool:
        """Tell whether a cell has another row within it: a line in which a kind stands between separators."""
        lines = _LINE_END.split(cell)[1:]
        return any(kind_of(word) for line in lines if self._separator in line for word in line.split(self._separator))

    def _is_ended(self) -> bool:
        """Step over what follows a cell; tell whether the row is at its end."""
        if self.is_done:
            return True
        if self._text[self._at] == self._separator:
            self._at += 1
            return False
        self._at += 2 if self._text.startswith("\r\n", self._at) else 1
        self._line += 1
        return True


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Return the rows as CSV in UTF-8 with a byte order mark, by which spreadsheets know it; no cell is ever run."""
    target = io.StringIO(newline="")
    csv.writer(target, quoting=csv.QUOTE_ALL).writerows([guarded(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")
