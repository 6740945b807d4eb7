"""Which sheet of a spreadsheet holds the tree (R43): one that can be seen, with the columns we know."""

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.exchange.layout import known_columns
from ogcore.exchange.row import Row
from ogcore.exchange.workbook import Sheet, xlsx_sheets


def tree_sheet(data: bytes, unpacked_limit: int, draft: TreeDraft) -> list[Row]:
    """Return the rows of the visible sheet with the most columns we know, else of the first that holds anything.

    What is not read is noted: other sheets, hidden rows. Raises UnreadableTree: ``hidden_sheet`` with its name where
    only a hidden one holds a tree, and the reasons of :func:`ogcore.exchange.workbook.xlsx_sheets`.
    """
    sheets: list[tuple[int, Sheet]] = []
    for sheet in xlsx_sheets(data, unpacked_limit):
        if not sheet.is_visible and any(worth for worth, _ in sheets):
            draft.note("hidden_sheet_passed_over", {}, sheet.title)
            continue
        sheets.append((known_columns(sheet.rows), sheet))
    seen = [(worth, sheet) for worth, sheet in sheets if sheet.is_visible and sheet.rows]
    if not any(worth for worth, _ in seen):
        hidden = [sheet.title for worth, sheet in sheets if worth and not sheet.is_visible]
        if hidden:
            raise UnreadableTree([fault("hidden_sheet", hidden[0])])
    if not seen:
        return []
    chosen = max(seen, key=lambda found: found[0])[1]  # the first of those with most
    for _, sheet in seen:
        if sheet is not chosen:
            draft.note("sheet_passed_over", {}, sheet.title)
    for row in chosen.hidden:
        draft.note("hidden_row", row.place(), next(cell for cell in row.cells if cell))
    return chosen.rows
