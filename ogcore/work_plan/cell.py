"""What stands in a cell of a work plan, and where that is."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """A ``text`` as it is read; ``date`` or ``number`` where the file itself holds one (a real date of a spreadsheet).

    ``merged`` tells that a merged cell further up, or to the left, says it for this place too.
    """

    text: str = ""
    date: dt.date | None = None
    number: int | float | None = None
    merged: bool = False


NOTHING = Cell()


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a file: its ``number`` (a line, or a row of ``sheet``, both from 1) and its cells."""

    number: int
    cells: tuple[Cell, ...]
    sheet: str = ""

    def at(self, column: int | None) -> Cell:
        """Return the cell of a column (from 0); an empty one where there is none."""
        return NOTHING if column is None or column >= len(self.cells) else self.cells[column]

    def own(self) -> list[Cell]:
        """Return the cells that say something of their own."""
        return [cell for cell in self.cells if cell.text and not cell.merged]
