"""How the labelled work plans are written down: as text of a CSV file, or as the cells of a spreadsheet."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import openpyxl

Label = tuple[Any, ...]
"""``(row, code)``, or ``(sheet, row, code)`` where there are several sheets."""


@dataclass(frozen=True, slots=True)
class Made:
    """A work plan: ``text`` of a CSV file or ``sheets`` of a spreadsheet, and what a careful person finds in it.

    ``merged`` are ranges of cells by sheet; ``formats`` number formats of cells by sheet; ``options`` what is asked for.
    """

    name: str
    labels: Sequence[Label]
    text: str = ""
    sheets: Mapping[str, Sequence[Sequence[Any]]] = field(default_factory=dict)
    merged: Mapping[str, Sequence[str]] = field(default_factory=dict)
    formats: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    hidden: Sequence[str] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    encoding: str = "utf-8"

    def data(self) -> bytes:
        """Return the file."""
        return self._workbook() if self.sheets else self.text.lstrip("\n").encode(self.encoding)

    def _workbook(self) -> bytes:
        book = openpyxl.Workbook()
        book.remove(book.active)  # type: ignore[arg-type]
        for title, rows in self.sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
            for cell, code in self.formats.get(title, {}).items():
                sheet[cell].number_format = code
            for cells in self.merged.get(title, ()):
                sheet.merge_cells(cells)
            if title in self.hidden:
                sheet.sheet_state = "hidden"
        target = io.BytesIO()
        book.save(target)
        return target.getvalue()


def day(text: str) -> dt.date:
    """Return a day as a cell of a spreadsheet keeps it."""
    return dt.date.fromisoformat(text)


def length(first: str, last: str) -> int:
    """Return the days between two days, both counted."""
    return (day(last) - day(first)).days + 1
