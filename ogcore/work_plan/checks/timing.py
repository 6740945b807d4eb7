"""Dates and lengths: unreadable, not in the calendar, of two days nobody knows which, and lengths that do not fit."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from ogcore.work_plan.finding import WorkPlanFinding, at
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan

ENDS = ("start", "end")


def dates(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield the dates that are none, those that are missing, an end before its start, an end on a free day."""
    for row in plan.activities:
        for name in ENDS:
            yield from _date(plan, row, name)
        start, end = row.start, row.end
        if start and end and end < start:
            yield at(row, "end_before_start", "end", start=start.isoformat())
        elif end and plan.calendar.is_free(end):
            yield at(row, "ends_on_free_day", "end")


def _date(plan: WorkPlan, row: PlanRow, name: str) -> Iterator[WorkPlanFinding]:
    if name not in row.columns:
        return
    reading = row.dates.get(name)
    if reading is None:
        if not _countable(row, name):
            yield at(row, "missing_date", name)
    elif reading.code:
        days = [day.isoformat() for day in reading.suggestions]
        suggestion = _suggested(plan, row, name) if reading.code != "date_ambiguous" else None
        extra: dict[str, Any] = {"suggestion": suggestion} if suggestion else {}
        if days:
            extra["suggestions"] = days
        yield at(row, reading.code, name, suggestion, **extra)


def _countable(row: PlanRow, name: str) -> bool:
    """Tell whether a day that is not written follows from the other one and the length."""
    other = "end" if name == "start" else "start"
    return row.day(other) is not None and row.length is not None


def _suggested(plan: WorkPlan, row: PlanRow, name: str) -> str | None:
    """Return the day that may have been meant: the one with which the written length fits, else the first."""
    days = row.dates[name].suggestions
    other = row.day("end" if name == "start" else "start")
    if other:
        spans = [(day, (day, other) if name == "start" else (other, day)) for day in days]
        fitting = [day for day, (start, end) in spans if start <= end and plan.fits(row, start, end)]
        days = (*fitting, *days)
    return days[0].isoformat() if days else None


def lengths(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield the lengths that are not what lies between the dates, none at all, or not written."""
    for row in plan.activities:
        if "length_days" in row.columns:
            yield from _length(plan, row)


def _length(plan: WorkPlan, row: PlanRow) -> Iterator[WorkPlanFinding]:
    start, end = row.start, row.end
    expected = plan.expected(start, end) if start and end and start <= end else None
    if not row.text("length_days"):
        yield at(row, "length_missing", "length_days", expected)
    elif row.length is None:
        yield at(row, "length_unreadable", "length_days", expected)
    elif row.length.count <= 0:
        yield at(row, "length_not_positive", "length_days", expected)
    elif start and end and expected is not None and not plan.fits(row, start, end):
        yield at(row, "length_mismatch", "length_days", expected)


def outside(plan: WorkPlan, begins: dt.date | None, ends: dt.date | None) -> Iterator[WorkPlanFinding]:
    """Yield the dates that lie before the commitment begins or after it ends."""
    for row in plan.activities:
        for name in ENDS:
            day = row.day(name)
            if day and ((begins and day < begins) or (ends and day > ends)):
                period = [limit.isoformat() if limit else "" for limit in (begins, ends)]
                yield at(row, "outside_commitment", name, begins=period[0], ends=period[1])
                break
