"""What the columns of a table without headings may be, by what stands in them: to be confirmed, never taken (R33)."""

from collections.abc import Callable, Sequence

from ogcore.calendar import read_date
from ogcore.work_plan.cell import Cell, Line
from ogcore.work_plan.length import read_length

_MOST = 0.6
"""So many of the cells of a column must be of a kind."""


def guessed_columns(lines: Sequence[Line]) -> list[str]:
    """Return for each column of a table what it may be: two of dates, one of lengths, the longest words an activity."""
    width = max((len(line.cells) for line in lines), default=0)
    columns = [[cell for line in lines if (cell := line.at(place)).text] for place in range(width)]
    names = [""] * width
    dates = [place for place, cells in enumerate(columns) if _share(cells, _is_date)]
    for name, place in zip(("start", "end"), dates, strict=False):
        names[place] = name
    lengths = [place for place, cells in enumerate(columns) if not names[place] and _share(cells, _is_length)]
    running = lengths[:1] if lengths and _counts_up(columns[lengths[0]]) else []
    for name, places in (("id", running), ("length_days", [one for one in lengths if one not in running][:1])):
        for place in places:
            names[place] = name
    words = [place for place in range(width) if not names[place] and columns[place]]
    if words:
        names[max(words, key=lambda place: _mean_length(columns[place]))] = "activity"
    return names


def _share(cells: Sequence[Cell], is_one: Callable[[Cell], bool]) -> bool:
    return bool(cells) and sum(map(is_one, cells)) >= _MOST * len(cells)


def _is_date(cell: Cell) -> bool:
    reading = read_date(cell.text, order="unknown")
    return cell.date is not None or reading.date is not None or reading.code == "date_ambiguous"


def _is_length(cell: Cell) -> bool:
    return read_length(cell) is not None


def _counts_up(cells: Sequence[Cell]) -> bool:
    return [cell.text.rstrip(".") for cell in cells] == [str(number) for number in range(1, len(cells) + 1)]


def _mean_length(cells: Sequence[Cell]) -> float:
    return sum(len(cell.text) for cell in cells) / len(cells)
