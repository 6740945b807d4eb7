"""The words of each row of a work plan, and how much room they take (R33)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ogcore.export.gantt_figure import GanttLane, GanttRow
from ogcore.export.printable import is_right_to_left, printable
from ogcore.export.text_box import wrapped
from ogcore.export.text_line import Align, Look, TextLine
from ogcore.export.typeface import width

WIDTH = 1120.0
"""Points of a sheet before it is scaled to its paper."""
COLUMNS = {"id": 34.0, "title": 226.0, "responsible": 140.0, "start": 88.0, "end": 88.0, "days": 80.0}
BARS_FROM = sum(COLUMNS.values()) + 6
TITLE_SIZE, SMALL_SIZE = 15.0, 12.0
GAP = 10.0
_LEADING, _SMALL_LEADING = 18.0, 15.0
_PAD = 6.0
_LEAST = 40.0
_MOST_LINES = 6

Kind = Literal["row", "lane"]


@dataclass(frozen=True, slots=True)
class Placed:
    """An activity or the heading of a stage, from ``y`` over ``height`` points."""

    kind: Kind
    y: float
    height: float
    row: GanttRow | None = None
    lane: GanttLane | None = None


def _texts(row: GanttRow) -> tuple[list[str], list[str], list[str], list[str]]:
    """Return the lines of title, note, responsible party and alert."""
    title = _cut(wrapped(printable(row.title), COLUMNS["title"] - GAP, TITLE_SIZE))
    note = _cut(wrapped(printable(row.note), COLUMNS["title"] - GAP, SMALL_SIZE, sans=True)) if row.note else []
    room = COLUMNS["responsible"] - GAP
    party = _cut(wrapped(printable(row.responsible), room, SMALL_SIZE, sans=True)) if row.responsible else []
    alert = _cut(wrapped(printable(row.alert), WIDTH - BARS_FROM - 30, SMALL_SIZE, sans=True)) if row.alert else []
    return title, note, party, alert


def _cut(lines: tuple[str, ...]) -> list[str]:
    return [*lines] if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], lines[_MOST_LINES - 1] + "…"]


def _dates(row: GanttRow) -> list[list[str]]:
    return [
        _cut(wrapped(printable(text), COLUMNS[name] - GAP, SMALL_SIZE, sans=True)) if text else []
        for name, text in (("start", row.start_text), ("end", row.end_text))
    ]


def height_of(row: GanttRow) -> float:
    """Return how tall the row of an activity is."""
    title, note, party, alert = _texts(row)
    tall = [
        len(title) * _LEADING + len(note) * _SMALL_LEADING,
        *(len(lines) * _SMALL_LEADING for lines in (party, alert, *_dates(row))),
    ]
    return max(_LEAST, max(tall) + 2 * _PAD)


def row_words(placed: Placed) -> Iterator[TextLine]:
    """Yield the words of an activity, each column about the middle of its row."""
    row = placed.row
    if row is None:
        return
    title, note, party, alert = _texts(row)
    middle = placed.y + placed.height / 2
    x = COLUMNS["id"]
    name = printable(row.id)
    fits = width(name, SMALL_SIZE, sans=True) <= COLUMNS["id"] - 6
    yield line(name if fits else name[:3] + "…", 0, middle + 4.3, COLUMNS["id"] - 6, SMALL_SIZE, look="small")
    y = middle - (len(title) * _LEADING + len(note) * _SMALL_LEADING) / 2
    for text in title:
        yield line(text, x, y + 13.5, COLUMNS["title"] - GAP, TITLE_SIZE)
        y += _LEADING
    for text in note:
        yield line(text, x, y + 11, COLUMNS["title"] - GAP, SMALL_SIZE, look="small")
        y += _SMALL_LEADING
    x += COLUMNS["title"]
    yield from _small(party, x, middle, COLUMNS["responsible"] - GAP)
    x += COLUMNS["responsible"]
    for column, lines in zip(("start", "end"), _dates(row), strict=True):
        yield from _small(lines, x, middle, COLUMNS[column] - GAP, "alert" if row.alert else "small")
        x += COLUMNS[column]
    days = [text for text in (row.days_text, row.days_note) if text]
    yield from _small(days, x, middle, COLUMNS["days"] - GAP, align="right", first="strong")
    yield from _small(alert, BARS_FROM + 30, middle, WIDTH - BARS_FROM - 30, "alert")


def lane_words(placed: Placed) -> Iterator[TextLine]:
    """Yield the heading of a stage with its first day, its last and the days between."""
    lane = placed.lane
    if lane is None:
        return
    y, room = placed.y + placed.height / 2 + 4.5, COLUMNS["id"] + COLUMNS["title"] + COLUMNS["responsible"] - GAP
    heading = wrapped(printable(lane.heading), room, 12.5, sans=True)
    yield line(heading[0] + ("…" if len(heading) > 1 else ""), 0, y, room, 12.5, look="strong")
    x = room + GAP
    for name, text in (("start", lane.start_text), ("end", lane.end_text), ("days", lane.days_text)):
        if text:
            align: Align = "right" if name == "days" else "left"
            yield line(text, x, y, COLUMNS[name] - GAP, SMALL_SIZE, align=align, look="small")
        x += COLUMNS[name]


def _small(
    lines: list[str],
    x: float,
    middle: float,
    room: float,
    look: Look = "small",
    *,
    align: Align = "left",
    first: Look = "small",
) -> Iterator[TextLine]:
    y = middle - len(lines) * _SMALL_LEADING / 2 + 11
    for place, text in enumerate(lines):
        own = first if not place and look == "small" else look
        yield line(text, x, y + place * _SMALL_LEADING, room, SMALL_SIZE, align=align, look=own)


def line(
    text: str, x: float, y: float, room: float, size: float, *, align: Align = "left", look: Look = "words"
) -> TextLine:
    """Return a line of words as it is printed, on the baseline ``y``, in the room from ``x``."""
    return TextLine(printable(text), x, y, room, size, align, is_right_to_left(text), look)
