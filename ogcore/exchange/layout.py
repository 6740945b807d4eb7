"""How a table is laid out: where its header is, what stands beside it, and which reader it is for (R43)."""

from collections.abc import Sequence

from ogcore.errors import UnreadableTree
from ogcore.exchange.column import is_spanish
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.exchange.foreign import foreign_board
from ogcore.exchange.levels import level_columns, read_levels
from ogcore.exchange.row import Row
from ogcore.exchange.table import Columns, read_table, table_columns
from ogcore.trees.kind_word import headed

_HEADER_WITHIN = 10
"""Rows above the header that a title or a note may take."""


def read_rows(rows: Sequence[Row], draft: TreeDraft) -> str:
    """Put a table in ``draft``, however it is laid out, and return the language of its headings.

    Raises UnreadableTree: ``foreign_board`` for what whiteboards export.
    """
    written = [row for row in rows if not row.is_blank]
    board = foreign_board(written)
    if board:
        raise UnreadableTree([fault(board)])
    place = header_of(written)
    if place is None and not any(map(is_section, written)):
        words_alone = len(written) > 1 and all(sum(map(bool, row.cells)) == 1 for row in written)
        draft.fault("only_words" if words_alone else "no_header", written[0].place() if written else {})
        return "en"
    header = None if place is None else written[place]
    rest = written if place is None else written[place + 1 :]
    columns = table_columns(header) if header else None
    if header is not None:
        _note_above(written[: place or 0], draft)
        _look_beside(header, columns, rest, draft)
    if columns is not None:
        read_table(columns, rest, draft)
    else:
        read_levels(header, rest, draft)
    return _language(header, columns, rest)


def header_of(rows: Sequence[Row]) -> int | None:
    """Return which of the first rows heads a table, None when none does."""
    for place, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = table_columns(row)
        if (columns and (len(columns) > 1 or sum(map(bool, row.cells)) == 1)) or level_columns(row):
            return place
    return None


def known_columns(rows: Sequence[Row]) -> int:
    """Return how many columns of a sheet have a name we know; 1 for an outline typed into cells, else 0."""
    place = header_of(rows)
    if place is not None:
        return 1 + len(table_columns(rows[place]) or level_columns(rows[place]) or ())
    return int(any(map(is_section, rows)))


def is_section(row: Row) -> bool:
    """Tell whether a row is a heading alone, such as CAUSES."""
    filled = [cell for cell in row.cells if cell]
    return len(filled) == 1 and headed(filled[0]) is not None


def _note_above(rows: Sequence[Row], draft: TreeDraft) -> None:
    for row in rows:
        draft.note("row_above_header", row.place(), next(cell for cell in row.cells if cell))


def _look_beside(header: Row, columns: Columns | None, rows: Sequence[Row], draft: TreeDraft) -> None:
    """Note columns that are passed over; in a text file, cells no heading stands above are words cut off by a comma."""
    read = set(columns.values()) if columns else {place for place, _ in level_columns(header) or ()}
    used = {place for row in rows for place, cell in enumerate(row.cells) if cell}
    for place in sorted(used - read):
        heading = header.cells[place] if place < len(header.cells) else ""
        if heading and not (columns is None and heading in _kinds(header)):
            draft.note("column_passed_over", header.place(place), heading)
        elif not heading and (header.sheet is not None or place < _first(header)):
            draft.note("column_without_heading", header.place(place), "")
    if header.sheet is None:
        _refuse_cut_off(header, columns, rows, draft)


def _first(header: Row) -> int:
    """Return the place of the first heading; what stands before it was cut off from nothing, such as row numbers."""
    return next((place for place, cell in enumerate(header.cells) if cell), 0)


def _kinds(header: Row) -> list[str]:
    found = table_columns(Row(header.number, (*header.cells, "text")))
    return [header.cells[found["kind"]]] if found and "kind" in found else []


def _refuse_cut_off(header: Row, columns: Columns | None, rows: Sequence[Row], draft: TreeDraft) -> None:
    text, first = columns["text"] if columns else None, _first(header)
    for row in rows:
        beyond = [
            cell
            for place, cell in enumerate(row.cells)
            if cell and place > first and not "".join(header.cells[place : place + 1])
        ]
        if beyond:
            draft.fault("cut_off", row.place(), beyond[0])
        elif text is not None and text + 1 in row.loose and text + 1 not in header.loose and len(row.cells) > text + 1:
            draft.fault("cut_off", row.place(), row.cells[text + 1])


def _language(header: Row | None, columns: Columns | None, rows: Sequence[Row]) -> str:
    """Tell from headings and kinds which language a file is in."""
    headings = list(header.cells) if header else [cell for row in rows if is_section(row) for cell in row.cells]
    kind = columns.get("kind") if columns else None
    kinds = [row.cells[kind] for row in rows if len(row.cells) > kind] if kind is not None else []
    return "es" if any(map(is_spanish, [*headings, *kinds])) else "en"
