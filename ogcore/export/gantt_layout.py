"""A work plan laid out on sheets: a table with each activity's bar at its side, in the hand of all our papers (R33)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ogcore.export.gantt_axis import Axis
from ogcore.export.gantt_figure import GanttFigure
from ogcore.export.gantt_words import (
    BARS_FROM,
    COLUMNS,
    GAP,
    SMALL_SIZE,
    WIDTH,
    Placed,
    height_of,
    lane_words,
    line,
    row_words,
)
from ogcore.export.printable import printable
from ogcore.export.text_box import wrapped
from ogcore.export.text_line import Align, TextLine
from ogcore.export.typeface import width

HEAD_SIZE = 24.0
_LANE = 30.0
_HEAD, _KEY = 46.0, 34.0


@dataclass(slots=True)
class GanttSheet:
    """One sheet: its size, the axis, what stands on it and every line of words."""

    height: float
    axis: Axis
    top: float
    bottom: float
    placed: list[Placed] = field(default_factory=list)
    lines: list[TextLine] = field(default_factory=list)
    key_y: float = 0.0
    swatches: list[tuple[str, float]] = field(default_factory=list)


def gantt_sheets(figure: GanttFigure, room: float) -> list[GanttSheet]:
    """Return the sheets of a work plan, each of at most ``room`` points in height; a row is never cut."""
    axis = Axis(*figure.span, BARS_FROM, WIDTH - BARS_FROM)
    parts = list(_parts(figure, room - _top_of(figure) - _KEY))
    return [_sheet(figure, axis, part, number, len(parts)) for number, part in enumerate(parts, 1)]


def _parts(figure: GanttFigure, room: float) -> Iterator[list[Placed]]:
    """Yield what stands on each sheet; a stage that goes on has its heading again, which never stands alone."""
    part: list[Placed] = []
    used = 0.0
    for lane in figure.lanes:
        heading = Placed("lane", 0.0, _LANE, lane=lane) if lane.heading else None
        waiting = heading
        for row in lane.rows:
            placed = Placed("row", 0.0, height_of(row), row=row)
            need = placed.height + (waiting.height if waiting else 0.0)
            if part and used + need > room:
                yield part
                part, used, waiting = [], 0.0, heading
            if waiting is not None:
                part.append(waiting)
                used, waiting = used + waiting.height, None
            part.append(placed)
            used += placed.height
    if part or not figure.rows:
        yield part


def _sheet(figure: GanttFigure, axis: Axis, part: list[Placed], number: int, count: int) -> GanttSheet:
    top = _top_of(figure)
    sheet = GanttSheet(0.0, axis, top, top)
    y = top
    for one in part:
        sheet.placed.append(Placed(one.kind, y, one.height, one.row, one.lane))
        y += one.height
    sheet.bottom, sheet.height, sheet.key_y = y, y + _KEY, y + 23
    sheet.lines += _heading(figure, number, count)
    sheet.lines += _column_names(figure, top)
    sheet.lines += _axis_names(figure, axis, top)
    for one in sheet.placed:
        sheet.lines += row_words(one) if one.row else lane_words(one)
    _key(figure, sheet)
    return sheet


def _top_of(figure: GanttFigure) -> float:
    return 36.0 + 15 * len(_lead(figure)) + _HEAD


def _lead(figure: GanttFigure) -> tuple[str, ...]:
    return wrapped(printable(figure.lead), WIDTH, 12.5, sans=True) if figure.lead else ()


def _heading(figure: GanttFigure, number: int, count: int) -> Iterator[TextLine]:
    page = figure.words.page.replace("{page}", str(number)).replace("{pages}", str(count)) if count > 1 else ""
    title = wrapped(printable(figure.title), WIDTH - 120, HEAD_SIZE)
    yield line(title[0] + ("…" if len(title) > 1 else ""), 0, 22, WIDTH - 120, HEAD_SIZE, look="title")
    if page:
        yield line(page, WIDTH - 110, 22, 110, SMALL_SIZE, align="right", look="small")
    for place, text in enumerate(_lead(figure)):
        yield line(text, 0, 41 + 15 * place, WIDTH, 12.5, look="small")


def _column_names(figure: GanttFigure, top: float) -> Iterator[TextLine]:
    x = COLUMNS["id"]
    for name, text in zip(list(COLUMNS)[1:], figure.words.columns, strict=True):
        align: Align = "right" if name == "days" else "left"
        yield line(text, x, top - 7, COLUMNS[name] - GAP, SMALL_SIZE, align=align, look="strong")
        x += COLUMNS[name]


def _axis_names(figure: GanttFigure, axis: Axis, top: float) -> Iterator[TextLine]:
    for tick in axis.ticks(figure.language):
        if tick.year:
            yield line(tick.year, tick.x + 3, top - 23, 60, SMALL_SIZE, look="strong")
        if tick.text and tick.x + 3 + width(tick.text, 11.0, sans=True) <= WIDTH:
            yield line(tick.text, tick.x + 3, top - 7, 60, 11.0, look="small")
    if axis.holds(figure.today):
        flag = flag_span(figure, axis)
        yield line(figure.words.today_flag, flag[0], top - 34.5, flag[1], 11.0, align="center", look="tag")


def flag_span(figure: GanttFigure, axis: Axis) -> tuple[float, float]:
    """Return the left edge and the width of the flag on the line of today."""
    wide = width(figure.words.today_flag, 11.0, sans=True) + 14
    x = axis.at(figure.today or axis.first) - wide / 2
    return max(axis.left, min(x, axis.left + axis.width - wide)), wide


def _key(figure: GanttFigure, sheet: GanttSheet) -> None:
    """Put what the shapes mean under the rows."""
    words = figure.words
    told = [("critical", words.critical)] if figure.has_critical else []
    told.append(("bar", words.slack_bar))
    told += [("slack", words.slack)] if any(row.slack_end and row.slack_end != row.end for row in figure.rows) else []
    told += [("arrow", words.follows)] if any(row.depends_on for row in figure.rows) else []
    told += [("today" if sheet.axis.holds(figure.today) else "", words.today)] if words.today else []
    x = 0.0
    for kind, text in told:
        if kind:
            sheet.swatches.append((kind, x))
        x += 48 if kind else 0
        wide = width(text, SMALL_SIZE, sans=True)
        sheet.lines.append(line(text, x, sheet.key_y + 4.3, wide, SMALL_SIZE, look="small"))
        x += wide + 24
