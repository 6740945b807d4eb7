"""``ideas_by_support``: how many people stand behind each idea, and of which sectors (R7)."""

from collections.abc import Iterator

import pandas as pd

from ogcore.analysis.charts.chart import MOST, Kind, Speech
from ogcore.analysis.charts.legend import legend, legend_height
from ogcore.analysis.charts.palette import ACCENT, MARKS, SURFACE, shown_as
from ogcore.analysis.charts.sheet import MARGIN, SMALL, WIDTH, Sheet, broken, width_of
from ogcore.analysis.charts.words import IDEAS, SECTORS

_ROW, _BAR, _LINE = 0.44, 0.24, 0.19
_NUMBER = 0.5


def ideas_by_support(ideas: pd.DataFrame, support: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each idea that stands and each of its sectors: the most supported idea first.

    ``people`` are those of the idea, ``sectors`` and ``people_of_them`` are missing where no sector may be told.
    """
    standing = ideas[ideas.merged_into.isna()][["group", "idea", "text", "people"]]
    parts = support.rename(columns={"people": "people_of_them"})
    joined = standing.merge(parts, on=["group", "idea"], how="left", validate="one_to_many")
    by = ["people", "text", "idea", "sectors"]
    return joined.sort_values(by, ascending=[False, True, True, True], ignore_index=True)


def _drawn(table: pd.DataFrame) -> pd.DataFrame:
    return table[table.idea.isin(table.idea.drop_duplicates().head(MOST))]


def _ideas(table: pd.DataFrame) -> Iterator[tuple[str, int | None, list[tuple[str, int]]]]:
    """Yield each idea: its words, its people, and those of its sectors."""
    for _idea, rows in table.groupby("idea", sort=False):
        first = rows.iloc[0]
        told = rows[rows.sectors.notna()]
        parts = [(str(row.sectors), int(row.people_of_them)) for row in told.itertuples()]
        yield str(first.text), None if pd.isna(first.people) else int(first.people), parts


def _height(table: pd.DataFrame, say: Speech) -> float:
    rows = sum(_ROW + _LINE * len(_words(text)) for text, _people, _parts in _ideas(table))
    return rows + legend_height(_sectors(table), say)


def _words(text: str) -> list[str]:
    return broken(text, WIDTH - 2 * MARGIN)


def _sectors(table: pd.DataFrame) -> list[str]:
    held = {shown_as(str(sectors)) for sectors in table.sectors.dropna()}
    return [sector for sector in MARKS if sector in held]


def _draw(sheet: Sheet, table: pd.DataFrame, say: Speech, top: float) -> None:
    y = legend(sheet, _sectors(table), say, top)
    most = max((people or 0 for _text, people, _parts in _ideas(table)), default=0) or 1
    one = (WIDTH - 2 * MARGIN - _NUMBER) / most
    for text, people, parts in _ideas(table):
        y = sheet.lines(MARGIN, y + 0.08, _words(text)) + 0.06
        x = MARGIN
        for sectors, count in parts or ([("", people)] if people else []):
            _part(sheet, (x, y), sectors, count, one * count, say)
            x += one * count
        number = "–" if people is None else say.number(people)
        sheet.text(x + 0.08, y, number, bold=True)
        y += _ROW - 0.14


def _part(sheet: Sheet, place: tuple[float, float], sectors: str, count: int, width: float, say: Speech) -> None:
    """Draw the people of one sector: its colour, and in it its shape and their number where there is room."""
    (x, y), mark = place, shown_as(sectors)
    colour = MARKS[mark].colour if sectors else ACCENT
    sheet.bar(x, y, width, _BAR, facecolor=colour, edgecolor=SURFACE, linewidth=1.5)
    number = say.number(count)
    if sectors and width > width_of(number, SMALL) + 0.36:
        sheet.mark(x + 0.16, y, mark, 0.15, SURFACE)
        sheet.text(x + 0.29, y, number, size=SMALL, color=SURFACE)


def _tell(table: pd.DataFrame, say: Speech) -> Iterator[str]:
    for text, people, parts in _ideas(table):
        key = "row_none" if people is None else "row_one" if people == 1 else "row"
        line = say(key, text=text, people=say.number(people or 0))
        told = ", ".join(f"{say(SECTORS[shown_as(sectors)])} {say.number(count)}" for sectors, count in parts)
        yield f"{line} ({told})" if told else line


KIND = Kind(IDEAS, _height, _draw, _tell, _drawn, lambda table: table.idea.nunique())
