"""``agreement_by_sector``: of each sector, the share who say that an arrow of the tree holds (R14, R25)."""

from collections.abc import Iterator

import pandas as pd

from ogcore.analysis.charts.chart import MOST, Kind, Speech
from ogcore.analysis.charts.legend import legend, legend_height
from ogcore.analysis.charts.palette import INK, INK_2, LINE, MARKS, shown_as
from ogcore.analysis.charts.sheet import MARGIN, SMALL, WIDTH, Sheet, broken
from ogcore.analysis.charts.words import AGREEMENT, SECTORS

_ROW, _LINE, _NEAR, _LABEL, _SMALLEST = 0.66, 0.19, 0.17, 0.42, 8.0
_SCALE = (MARGIN + 0.25, WIDTH - MARGIN - 0.25)
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_HEAD = 0.3


def agreement_by_sector(agreement: pd.DataFrame, nodes: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each arrow and each of its sectors; the arrow on which sectors stand furthest apart first.

    ``people`` answered, ``share`` of them said yes (0 to 1), ``apart`` is how far the sectors of the arrow are apart.
    """
    words = nodes.set_index(["group", "node"]).text
    table = agreement.copy()
    for end in ("cause", "effect"):
        places = pd.MultiIndex.from_frame(table[["group", end]])
        table[f"{end}_text"] = words.reindex(places).to_numpy()
    table["people"] = table.yes + table.no + table.unsure
    table = table[table.people > 0]
    table["share"] = (table.yes / table.people).astype("Float64")
    arrows = table.groupby(["group", "cause", "effect"]).share
    table["apart"] = arrows.transform("max") - arrows.transform("min")
    table["cause_text"], table["effect_text"] = (table[end].astype("string") for end in ("cause_text", "effect_text"))
    by = ["apart", "cause_text", "effect_text", "cause", "effect", "sectors"]
    return table.sort_values(by, ascending=[False, True, True, True, True, True], ignore_index=True)


def _arrows(table: pd.DataFrame) -> Iterator[pd.DataFrame]:
    for _arrow, rows in table.groupby(["group", "cause", "effect"], sort=False):
        yield rows


def _drawn(table: pd.DataFrame) -> pd.DataFrame:
    arrows = list(_arrows(table))[:MOST]
    return pd.concat(arrows) if arrows else table


def _words(rows: pd.DataFrame) -> list[str]:
    first = rows.iloc[0]
    width = WIDTH - 2 * MARGIN
    return [*broken(str(first.cause_text), width, most=1), *broken(f"→ {first.effect_text}", width)]


def _sectors(table: pd.DataFrame) -> list[str]:
    held = {shown_as(str(sectors)) for sectors in table.sectors}
    return [sector for sector in MARKS if sector in held]


def _height(table: pd.DataFrame, say: Speech) -> float:
    rows = sum(_ROW + _LINE * len(_words(rows)) for rows in _arrows(table))
    return rows + _HEAD + legend_height(_sectors(table), say)


def _place(share: float) -> float:
    left, right = _SCALE
    return left + share * (right - left)


def _draw(sheet: Sheet, table: pd.DataFrame, say: Speech, top: float) -> None:
    y = legend(sheet, _sectors(table), say, top)
    for tick in _TICKS:
        sheet.text(_place(tick), y + 0.08, say.percent(tick), size=SMALL, ha="center")
    y += _HEAD
    for rows in _arrows(table):
        y = sheet.lines(MARGIN, y + 0.08, _words(rows)) + 0.12
        sheet.line(_SCALE[0], y, _SCALE[1], y, color=LINE)
        for tick in _TICKS:
            sheet.line(_place(tick), y - 0.05, _place(tick), y + 0.05, color=LINE)
        shares = [(float(row.share), str(row.sectors)) for row in rows.itertuples()]
        sheet.line(_place(min(shares)[0]), y, _place(max(shares)[0]), y, color=INK, linewidth=2)
        _marks(sheet, y, shares, say)
        y += _ROW - 0.2


def _marks(sheet: Sheet, y: float, shares: list[tuple[float, str]], say: Speech) -> None:
    """Draw each sector where its share is; those that would cover each other one above the other, the share below."""
    labelled = 0.0
    for together in _together(shares):
        x, half = _place(together[0][0]), (len(together) - 1) / 2
        for place, (at, sectors) in enumerate(together):
            sheet.mark(_place(at), y + (place - half) * _NEAR, shown_as(sectors), 0.18)
        if x - labelled > _LABEL:
            sheet.text(
                x, y + half * _NEAR + 0.18, say.percent(together[0][0]), size=_SMALLEST, ha="center", color=INK_2
            )
            labelled = x


def _together(shares: list[tuple[float, str]]) -> list[list[tuple[float, str]]]:
    """Return the sectors from left to right, those that stand on one place in one list."""
    order = list(MARKS)
    found: list[list[tuple[float, str]]] = []
    for one in sorted(shares, key=lambda one: (one[0], order.index(shown_as(one[1])))):
        if found and _place(one[0]) - _place(found[-1][0][0]) < _NEAR:
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _tell(table: pd.DataFrame, say: Speech) -> Iterator[str]:
    for rows in _arrows(table):
        shares = ", ".join(
            say(
                "share",
                sector=say(SECTORS[shown_as(str(row.sectors))]),
                share=say.percent(row.share),
                yes=say.number(row.yes),
                people=say.number(row.people),
            )
            for row in rows.itertuples()
        )
        yield say("row", cause=rows.cause_text.iloc[0], effect=rows.effect_text.iloc[0], shares=shares)


KIND = Kind(
    AGREEMENT, _height, _draw, _tell, _drawn, lambda table: len(table[["group", "cause", "effect"]].drop_duplicates())
)
