"""A tree as a table whose columns are its levels, the way many people type one into a spreadsheet (R43).

Three ways are read: columns headed ``Problem``, ``Cause 1``, ``Cause 2``, ``Effect 1`` …; columns headed ``Level 1``,
``Level 2`` … beside a column ``Kind``; or an outline typed into cells, under rows that say EFFECTS, PROBLEM and CAUSES.
"""

from collections.abc import Sequence

from ogcore.exchange.column import column_of, kind_of, level_number, level_of, without_number
from ogcore.exchange.draft import Entry, TreeDraft
from ogcore.exchange.row import Row
from ogcore.exchange.sameness import compared
from ogcore.trees.kind_word import KindWord, headed, heading_word, is_only_heading
from ogcore.trees.rank import Ranks

Levels = list[tuple[int, str]]
"""Columns of levels, the nearest to the core first, and what each holds: ``core``, ``cause``, ``effect`` or ``any``."""


def level_columns(header: Row) -> Levels | None:
    """Return the columns of levels if ``header`` heads any (two at least), None otherwise."""
    found = [(place, level_of(heading)) for place, heading in enumerate(header.cells) if heading]
    levels = [(place, side) for place, side in found if side is not None]
    if len(levels) < 2:  # noqa: PLR2004 - one column alone is a list
        return None
    return sorted(levels, key=lambda level: _distance(header.cells[level[0]], level[0]))


def _distance(heading: str, place: int) -> tuple[int, int]:
    return level_number(heading), place


def _check_ranks(header: Row, levels: Levels, draft: TreeDraft) -> None:
    """Note two columns of one rank: Direct cause 1 and 2 stand beside each other, or one below the other."""
    ranked: dict[tuple[str, int], int] = {}
    for column, side in levels:
        known = heading_word(without_number(header.cells[column]))
        if known and known.rank and ranked.setdefault((side, known.rank), column) != column:
            draft.fault("unclear_level", header.place(column), header.cells[column])


def read_levels(header: Row | None, rows: Sequence[Row], draft: TreeDraft) -> None:
    """Put the cards of ``rows`` in ``draft``; without ``header`` every column is a level."""
    levels = level_columns(header) if header else None
    reader = _LevelReader(draft)
    if levels and header:
        _check_ranks(header, levels, draft)
    if levels and any(side != "any" for _, side in levels):
        for row in rows:
            reader.take_path(row, levels)
        return
    kinds = [place for place, heading in enumerate(header.cells) if column_of(heading) == "kind"] if header else []
    columns = [place for place, _ in levels] if levels else None
    for row in rows:
        reader.take_step(row, columns, kinds[0] if kinds else None)


class _LevelReader:
    """Hangs each card on the one it stands under."""

    def __init__(self, draft: TreeDraft) -> None:
        self._draft = draft
        self._section: str | None = None
        self._ranks = Ranks()
        self._paths: dict[str, list[tuple[int, str]]] = {"cause": [], "effect": [], "parked": []}
        self._under: dict[tuple[str, str | None, str], str] = {}

    def take_path(self, row: Row, levels: Levels) -> None:
        """Take in a row of named levels: each cell hangs on the level before, as written here or in a row above."""
        for side in ("core", "cause", "effect"):
            for depth, column in enumerate(place for place, of in levels if of == side):
                text = row.cell(column, self._draft)
                if text and side == "core":
                    self._state(row, column, text)
                elif text:
                    self._step(row, column, side, depth)

    def _step(self, row: Row, column: int, side: str, depth: int) -> None:
        path = self._paths[side]
        del path[depth:]
        if len(path) < depth:
            self._draft.fault("indent_without_parent", row.place(column), row.cells[column])
            return
        parent = path[-1][1] if path else None
        known = self._under.get((side, parent, compared(row.cells[column])))
        if known:
            self._draft.note("same_card", row.place(column), row.cells[column])
        path.append((column, known or self._hang(row, column, side, parent)))

    def take_step(self, row: Row, columns: list[int] | None, kind_column: int | None) -> None:
        """Take in a row of an outline in cells: one card, further right the further from the core problem."""
        of_levels = columns if columns is not None else range(len(row.cells))
        filled = [place for place in of_levels if row.cell(place, self._draft) and place != kind_column]
        if not filled:
            return
        found = headed(row.cells[filled[0]]) if len(filled) == 1 and kind_column is None else None
        if found:
            self._begin(row, filled[0], *found)
            return
        for column in filled[1:]:
            self._draft.fault("several_cells", row.place(column), row.cells[column])
        self._place_step(row, filled[0], kind_column)

    def _begin(self, row: Row, column: int, heading: KindWord, words: str) -> None:
        """Begin a section; the core problem may stand behind its heading, after a colon."""
        self._section = heading.kind
        self._ranks.begin(heading.kind, heading.rank)
        if heading.kind in self._paths:
            self._paths[heading.kind].clear()
        if words and heading.kind == "core":
            self._state(row, column, words)
        elif words:
            self._draft.fault("words_beside_heading", row.place(column), row.cells[column])

    def _place_step(self, row: Row, column: int, kind_column: int | None) -> None:
        word = row.cell(kind_column, self._draft)
        kind = kind_of(word) if word else self._section
        if word and kind is None:
            self._draft.fault("unknown_kind", row.place(kind_column or 0), word)
        elif kind is None:
            self._draft.fault("no_kind", row.place(column), row.cells[column])
        elif kind == "core":
            self._state(row, column, row.cells[column])
        else:
            path = self._paths[kind]
            while path and path[-1][0] >= column:
                path.pop()
            parent = path[-1][1] if path else self._root(row, column)
            path.append((column, self._hang(row, column, kind, parent)))
            if len(path) == 1:
                self._ranks.take(path[0][1])

    def _root(self, row: Row, column: int) -> str | None:
        """Return what the first level hangs on: None for the core problem, else the only direct cause (effect)."""
        above = self._ranks.above()
        if len(above) > 1:
            self._draft.fault("rank_without_parent", row.place(column), row.cells[column])
        return above[0] if above else None

    def _state(self, row: Row, column: int, text: str) -> None:
        if ("core", None, compared(text)) in self._under:  # people repeat the core problem on every row
            self._draft.note("same_card", row.place(column), text)
        else:
            self._under["core", None, compared(text)] = self._add(row, column, "core", text)

    def _hang(self, row: Row, column: int, side: str, parent: str | None) -> str:
        """Add a card that hangs on ``parent``, None for the core problem, which may be stated further down."""
        name = self._add(row, column, side, row.cells[column])
        self._under[side, parent, compared(row.cells[column])] = name
        if side == "effect":
            self._draft.join_later(parent, name, row.place(column))
        elif side == "cause" or parent:
            self._draft.join_later(name, parent, row.place(column))
        return name

    def _add(self, row: Row, column: int, kind: str, text: str) -> str:
        name = f"row {row.number}, {column + 1}"
        if is_only_heading(text):
            self._draft.fault("only_heading", row.place(column), text)
        self._draft.add(Entry(name, text, kind, row.place(column)))
        return name
