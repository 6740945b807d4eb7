"""``figures``: the figures of coded plans (R39), what was not rated told as such and never as zero."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pandas as pd

from ogcore.analysis.charts.chart import MOST, Kind, Speech
from ogcore.analysis.charts.palette import ACCENT, CORE, EDGE, GOAL, LINE
from ogcore.analysis.charts.sheet import MARGIN, SMALL, WIDTH, Sheet, width_of
from ogcore.analysis.charts.words import FIGURES
from ogcore.analysis.table import dtype_of
from ogcore.record.frame import Column, Words


class _Look(NamedTuple):
    colour: str
    hatch: str


_LOOKS: Mapping[str, _Look] = {
    "high_ambition": _Look(CORE, ""),
    "completed_midterm": _Look(ACCENT, "///"),
    "completed_end": _Look(GOAL, "---"),
}
_FIGURE = Column("figure", "code", Words("Which figure", "Qué cifra"), codes=tuple(_LOOKS))
_PLAN, _ROW, _BAR, _DECIMALS = 0.34, 0.3, 0.2, 1
_HEADING = 11.0


def plan_figures(figures: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each plan and figure: ``rated``, ``count`` and ``share``, the last two missing where unrated."""
    parts = []
    for name in _LOOKS:
        columns = {f"{name}_{what}": what for what in ("rated", "count", "share")}
        part = figures[["plan", "years", *columns]].rename(columns=columns)
        part.insert(2, "figure", pd.Series([name] * len(part), index=part.index, dtype=dtype_of(_FIGURE)))
        parts.append(part)
    order = {plan: place for place, plan in enumerate(figures.plan)}
    return pd.concat(parts).sort_values(
        ["plan", "figure"], key=lambda column: column.map(order) if column.name == "plan" else column, ignore_index=True
    )


def _drawn(table: pd.DataFrame) -> pd.DataFrame:
    return table[table.plan.isin(table.plan.drop_duplicates().head(MOST // 3))]


def _height(table: pd.DataFrame, _say: Speech) -> float:
    return _PLAN * int(table.plan.nunique()) + _ROW * len(table)


def _heading(row: object, say: Speech) -> str:
    plan, years = row.plan, row.years  # type: ignore[attr-defined]
    return say("plan", plan=plan, years="–" if pd.isna(years) else years)


def _draw(sheet: Sheet, table: pd.DataFrame, say: Speech, top: float) -> None:
    left = MARGIN + max(width_of(say(name), SMALL) for name in _LOOKS) + 0.15
    room = WIDTH - MARGIN - 1.3 - left
    y, plan = top, None
    for row in table.itertuples():
        if row.plan != plan:
            sheet.text(MARGIN, y + 0.12, _heading(row, say), size=_HEADING)
            y, plan = y + _PLAN, row.plan
        sheet.text(MARGIN, y + 0.05, say(str(row.figure)), size=SMALL)
        sheet.line(left, y - 0.08, left, y + 0.18, color=EDGE)
        share = 0.0 if pd.isna(row.share) else float(row.share)
        sheet.bar(left, y + 0.05, room, _BAR, facecolor="none", edgecolor=LINE, linewidth=0.6 if row.rated else 0)
        look = _LOOKS[str(row.figure)]
        sheet.bar(left, y + 0.05, room * share, _BAR, facecolor=look.colour, edgecolor="white", hatch=look.hatch)
        sheet.text(left + room * share + 0.1, y + 0.05, _value(row, say), size=SMALL)
        y += _ROW


def _value(row: object, say: Speech) -> str:
    share, count, rated = row.share, row.count, row.rated  # type: ignore[attr-defined]
    if pd.isna(share):
        return say("not_rated")
    return say("share", share=say.percent(float(share), _DECIMALS), count=say.number(count), rated=say.number(rated))


def _tell(table: pd.DataFrame, say: Speech) -> Iterator[str]:
    for row in table.itertuples():
        yield f"{_heading(row, say)}, {say(str(row.figure))}: {_value(row, say)}"


KIND = Kind(FIGURES, _height, _draw, _tell, _drawn)
