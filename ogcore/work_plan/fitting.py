"""The day that a length gives where an activity has only one of its days (R33)."""

from datetime import date

from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan


def fitting_day(plan: WorkPlan, row: PlanRow) -> tuple[str, date] | None:
    """Return which day of an activity, ``start`` or ``end``, its other day and its length give, both ends counted.

    None where both days are written, or none, where what was written cannot be read, or where no day fits exactly.
    """
    days = row.length.days(plan.calendar) if row.length else None
    known = {name: day for name in ("start", "end") if (day := row.day(name))}
    if not days or days < 1 or len(known) != 1 or any(row.text(name) for name in ("start", "end") if name not in known):
        return None
    try:
        if "start" in known:
            return _if_so(plan, days, "end", known["start"], _end(plan, known["start"], days))
        return _if_so(plan, days, "start", _start(plan, known["end"], days), known["end"])
    except (ValueError, OverflowError, IndexError):  # beyond the years that are known
        return None


def _end(plan: WorkPlan, start: date, days: int) -> date:
    return plan.calendar.day(plan.calendar.number(start) + days - 1)


def _start(plan: WorkPlan, end: date, days: int) -> date:
    number = plan.calendar.number(end) + (not plan.calendar.is_free(end)) - days
    if number < 0:
        raise ValueError(number)
    return plan.calendar.day(number)


def _if_so(plan: WorkPlan, days: int, name: str, start: date, end: date) -> tuple[str, date] | None:
    return (name, start if name == "start" else end) if plan.calendar.length(start, end) == days else None
