"""A poster put together from A4 sheets: which part of it each shows, where to cut, and which one it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.export.paper import A4_LONG, A4_SHORT, TILE_MARGIN
from ogcore.export.sheet_words import SheetWords, filled


@dataclass(frozen=True, slots=True)
class Tile:
    """A sheet of ``sheet_width`` by ``sheet_height`` that shows the poster from ``from_x``, ``from_y`` on."""

    sheet_width: float
    sheet_height: float
    margin: float
    from_x: float
    from_y: float
    label: str


def tiles(width: float, height: float, words: SheetWords) -> Iterator[Tile]:
    """Yield the sheets of a poster, row by row."""
    sheet = (A4_SHORT, A4_LONG) if width > height else (A4_LONG, A4_SHORT)
    across, down = (side - 2 * TILE_MARGIN for side in sheet)
    columns, rows = round(width / across), round(height / down)
    for row in range(rows):
        for column in range(columns):
            page = row * columns + column + 1
            label = filled(words.tile, page=page, pages=rows * columns, row=row + 1, column=column + 1)
            yield Tile(*sheet, TILE_MARGIN, column * across, row * down, label)
