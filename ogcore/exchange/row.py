"""Rows of a table, whichever file they come from: what stands in each cell, and where that is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ogcore.exchange.draft import Place, TreeDraft

WIDTH = 64
"""Columns that are read; people need ten."""


class Formula(str):
    """What a spreadsheet would compute; it is never computed here."""

    __slots__ = ()


class CellError(Formula):
    """What a cell shows that could not be computed: #REF!, #N/A."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its ``number`` (a line, or a row of ``sheet``) and its cells, white space at their ends taken off.

    ``spoken`` is what a merged cell that begins further up says for this row too; ``loose`` are the columns whose cell
    begins with a blank outside quotes, as the rest of a sentence does after a comma.
    """

    number: int
    cells: tuple[str, ...]
    sheet: str | None = None
    spoken: Mapping[int, str] = field(default_factory=dict)
    loose: frozenset[int] = frozenset()

    def place(self, column: int = 0) -> Place:
        """Return where the cell of that column (from 0) stands: a line, or the sheet and a cell such as B7."""
        if self.sheet is None:
            return {"line": self.number}
        return {"sheet": self.sheet, "cell": f"{letters(column)}{self.number}"}

    def cell(self, column: int | None, draft: TreeDraft) -> str:
        """Return what stands in a column, nothing where there is no such column; a formula is noted as a fault."""
        if column is None or column >= len(self.cells):
            return ""
        text = self.cells[column]
        if isinstance(text, Formula):
            draft.fault("cell_error" if isinstance(text, CellError) else "formula", self.place(column), text)
        return text

    def relation(self, column: int | None, draft: TreeDraft) -> str:
        """Return what stands in a column for this row: in its cell, or in the merged cell that the row is part of."""
        own = self.cell(column, draft)
        if own or column is None or column not in self.spoken:
            return own
        text = self.spoken[column]
        if isinstance(text, Formula):
            draft.fault("formula", self.place(column), text)
        draft.note("merged_cell", self.place(column), text)
        return text

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the row."""
        return not any(self.cells)


def letters(column: int) -> str:
    """Return the name of a column (from 0) as spreadsheets have it: A, B … Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
