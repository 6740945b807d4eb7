"""A poster put together from sheets of paper: which part of it each shows, where to cut, and which one it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from operator import itemgetter

from ogcore.export.paper import A4_LONG, A4_SHORT, TILE_MARGIN
from ogcore.export.sheet import Sheet
from ogcore.export.sheet_words import SheetWords, filled

_A4 = (A4_SHORT, A4_LONG)


@dataclass(frozen=True, slots=True)
class Tile:
    """A sheet of ``sheet_width`` by ``sheet_height`` that shows the poster from ``from_x``, ``from_y`` on."""

    sheet_width: float
    sheet_height: float
    margin: float
    from_x: float
    from_y: float
    label: str


@dataclass(frozen=True, slots=True)
class Grid:
    """How a poster is cut: into ``columns`` by ``rows`` sheets, of which each shows ``across`` by ``down`` of it."""

    sheet: tuple[float, float]
    across: float
    down: float
    columns: int
    rows: int

    @property
    def places(self) -> Iterator[tuple[int, int]]:
        """Yield row and column of each sheet, row by row."""
        return product(range(self.rows), range(self.columns))


def grid(width: float, height: float, tile: tuple[float, float] = _A4) -> Grid:
    """Return how a poster of that size is cut: into sheets the way up of which a whole number covers it."""
    short, long = tile
    found = []
    for sheet in ((short, long), (long, short)):
        across, down = (side - 2 * TILE_MARGIN for side in sheet)
        columns, rows = max(1, round(width / across)), max(1, round(height / down))
        over = abs(width - columns * across) + abs(height - rows * down)
        found.append((round(over, 3), Grid(sheet, across, down, columns, rows)))
    return min(found, key=itemgetter(0))[1]


def tiles(width: float, height: float, words: SheetWords, tile: tuple[float, float] = _A4) -> Iterator[Tile]:
    """Yield the sheets of a poster, row by row."""
    cut = grid(width, height, tile)
    for page, (row, column) in enumerate(cut.places, 1):
        label = filled(words.tile, page=page, pages=cut.columns * cut.rows, row=row + 1, column=column + 1)
        yield Tile(*cut.sheet, TILE_MARGIN, column * cut.across, row * cut.down, label)


def emptiest(sheet: Sheet, tile: tuple[float, float] = _A4) -> float:
    """Return what part of the emptiest sheet of a poster is covered with cards."""
    cut = grid(sheet.width, sheet.height, tile)
    covered = dict.fromkeys(cut.places, 0.0)
    for box in sheet.layout.boxes:
        left, right = (sheet.left + x * sheet.scale for x in (box.x, box.right))
        top, bottom = (sheet.top + y * sheet.scale for y in (box.y, box.bottom))
        for row, column in covered:
            wide = min(right, (column + 1) * cut.across) - max(left, column * cut.across)
            tall = min(bottom, (row + 1) * cut.down) - max(top, row * cut.down)
            covered[row, column] += max(0.0, wide) * max(0.0, tall)
    return min(covered.values()) / (cut.across * cut.down)
