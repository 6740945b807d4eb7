"""A work plan as it is read from a file: its rows, its dates, and how the lengths are counted (R33)."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Literal

from ogcore.calendar import DateReading, Order, read_date, written_parts
from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.work_plan.cell import Cell
from ogcore.work_plan.column import says_working_days
from ogcore.work_plan.layout import Table, tables_of
from ogcore.work_plan.length import months_later, read_length
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.table_file import lines_of
from ogcore.work_plan.working_day import COUNTRY, CalendarName, DayCount, day_count

Counting = Literal["inclusive", "exclusive"]
ORDERS: tuple[Order, ...] = ("day", "month")
_COMMITMENT = re.compile(
    r"(?:per[ií]odo?|vigencia|plazo|duraci[oó]n|time)\b.*(?:commitment|compromiso)|(?:commitment|compromiso)\b.*(?:period|vigencia)",
    re.IGNORECASE,
)
_SPANISH = re.compile("compromiso", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|until|al?|hasta)\s+(?:el )?|\s[-–—]\s", re.IGNORECASE)
YEARS = range(1990, 2150)
"""Years in which a plan can be: a slip of the hand in others is no date, and nobody knows their holidays."""
_SERIALS = range(20_000, 80_000)
_EPOCH = dt.date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """The tables of a file; ``counting`` is what most lengths follow, ``calendar`` what counts the days."""

    tables: list[Table]
    counting: Counting
    calendar: DayCount

    @property
    def rows(self) -> list[PlanRow]:
        """The rows of all tables, in order."""
        return [row for table in self.tables for row in table.rows]

    @property
    def period(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day of the commitment, as the words above a table say it; None where they do not."""
        return next(filter(any, (_period(row) for row in self.rows if row.kind == "note")), (None, None))

    @property
    def activities(self) -> list[PlanRow]:
        """Those that are activities."""
        return [row for row in self.rows if row.kind == "activity"]

    def expected(self, start: dt.date, end: dt.date) -> int:
        """Return the length from ``start`` to ``end`` by the convention of this plan."""
        return self.calendar.length(start, end) - (self.counting == "exclusive")

    def fits(self, row: PlanRow, start: dt.date, end: dt.date) -> bool:
        """Tell whether the length that is written is the one between two days."""
        return _fits(row, start, end, self.calendar, self.counting)


def read_work_plan(data: bytes, calendar: CalendarName | None = None, country: str = COUNTRY) -> WorkPlan:
    """Return the work plan in a CSV or an XLSX; without ``calendar`` natural days count, unless a heading says others.

    Raises UnreadableTree with the place and the reason, ``no_headings`` where no row has the headings of a work plan;
    ValueError for a country whose holidays nobody knows.
    """
    return plan_of(tables_of(list(lines_of(data))), calendar, country)


def plan_of(tables: list[Table], calendar: CalendarName | None = None, country: str = COUNTRY) -> WorkPlan:
    """Return the work plan that tables are; raises UnreadableTree (``no_headings``) where there is none."""
    if not tables:
        raise UnreadableTree([fault("no_headings")])
    headings = (table.headings.at(table.columns.get("length_days")).text for table in tables)
    chosen = calendar or ("working" if any(map(says_working_days, headings)) else "natural")
    days = day_count(chosen, country)
    rows = [row for table in tables for row in table.rows if row.kind in ("activity", "total")]
    for row in rows:
        row.length = read_length(row.cell("length_days"))
    counting = _settled(rows, days)
    return WorkPlan(tables, counting, days)


def _period(row: PlanRow) -> tuple[dt.date | None, dt.date | None]:
    text = " ".join(cell.text for cell in row.line.own())
    if not _COMMITMENT.search(text):
        return None, None
    parts = _TO.split(text.rpartition(":")[2].strip() if ":" in text else text)
    days = [read_date(part.strip(" ."), order="day" if _SPANISH.search(text) else "unknown").date for part in parts]
    return (days[0], days[1]) if len(days) == 2 and all(days) else (None, None)  # noqa: PLR2004 - from, to


def _settled(rows: list[PlanRow], days: DayCount) -> Counting:
    """Read the dates in the order that the file tells, by a day above twelve or by the lengths; return the counting."""
    order = _told(rows)
    if order == "unknown":
        unsure = [row for row in _read(rows, order) if any(day.code == "date_ambiguous" for day in row.dates.values())]
        fitting = {one: _votes(_read(unsure, one), days) for one in ORDERS}
        by_day, by_month = (sum(fitting[one].values()) for one in ORDERS)
        order = "day" if by_day and not by_month else "month" if by_month and not by_day else "unknown"
    votes = _votes(_read(rows, order), days)
    return "exclusive" if votes["exclusive"] > votes["inclusive"] else "inclusive"


def _told(rows: Iterable[PlanRow]) -> Order:
    """Return what comes first in 5/6/2026 as other dates of the file tell; unknown where none does, or both."""
    seen: set[str] = set()
    for row, name in product(rows, ("start", "end")):
        cell = row.cell(name)
        by_day, by_month = (written_parts(cell.text, one) for one in ORDERS)
        if cell.date is None and len(by_day) == len(by_month) == 1 and by_day != by_month:
            months = range(1, 13)
            seen |= {"day"} if by_month[0].month not in months and by_day[0].month in months else set()
            seen |= {"month"} if by_day[0].month not in months and by_month[0].month in months else set()
    return next(one for one in ORDERS if one in seen) if len(seen) == 1 else "unknown"


def _read(rows: list[PlanRow], order: Order) -> list[PlanRow]:
    for row in rows:
        row.dates = {name: read_day(row.cell(name), order) for name in ("start", "end") if row.text(name)}
    return rows


def read_day(cell: Cell, order: Order) -> DateReading:
    """Return the day that a cell says; one of a year in which no plan can be is unreadable."""
    reading = _of_cell(cell, order)
    return DateReading(None, "date_unreadable") if reading.date and reading.date.year not in YEARS else reading


def _of_cell(cell: Cell, order: Order) -> DateReading:
    if cell.date is not None:
        return DateReading(cell.date)
    if isinstance(cell.number, int) and cell.number in _SERIALS:  # a date whose format was lost
        return DateReading(None, "date_unreadable", (_EPOCH + dt.timedelta(days=int(cell.number or 0)),))
    return read_date(cell.text, order=order)


def _votes(rows: list[PlanRow], days: DayCount) -> dict[Counting, int]:
    ways: tuple[Counting, ...] = ("inclusive", "exclusive")
    dated = [(row, row.start, row.end) for row in rows if row.kind == "activity" and row.length]
    return {
        way: sum(
            bool(start and end and start <= end and _fits(row, start, end, days, way)) for row, start, end in dated
        )
        for way in ways
    }


def _fits(row: PlanRow, start: dt.date, end: dt.date, days: DayCount, counting: Counting) -> bool:
    if row.length is None:
        return False
    written = row.length.days(days)
    exclusive = counting == "exclusive"
    if written is None:
        after = months_later(start, row.length.count)
        return end == (after if exclusive else after - dt.timedelta(days=1))
    try:
        return written == days.length(start, end) - exclusive
    except ValueError:
        return False
