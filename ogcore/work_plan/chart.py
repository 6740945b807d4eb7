"""A work plan as bars in time: what is drawn and told of each activity (R33)."""

import datetime as dt
from dataclasses import dataclass, field

from ogcore.errors import UnschedulablePlan
from ogcore.work_plan.dependency import named_by_table
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan
from ogcore.work_plan.schedule import Schedule, Scheduled, schedule, tasks_of
from ogcore.work_plan.working_day import DayCount, NaturalDays


@dataclass(frozen=True, slots=True)
class Bar:
    """One activity; ``start`` and ``end`` are None where its days are not known, ``written`` is what stands there then.

    ``depends_on`` are ids of other bars. ``slack`` (days of the plan's calendar) and ``slack_end`` (the last day it may
    end without delaying anything) are None where nothing says what depends on what.
    """

    id: str
    title: str
    stage: str
    start: dt.date | None
    end: dt.date | None
    length: int | None = None
    responsible: str = ""
    depends_on: tuple[str, ...] = ()
    slack: int | None = None
    slack_end: dt.date | None = None
    critical: bool = False
    written: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class WorkPlanChart:
    """The bars of a work plan in the order of its rows; ``calendar`` counts its days."""

    bars: tuple[Bar, ...]
    calendar: DayCount = field(default_factory=NaturalDays)
    length: int | None = None
    """From the first day to the last, in days of the plan's calendar; None where no bar has its days."""
    unordered: UnschedulablePlan | None = field(default=None, compare=False)
    """Why nothing is said of what is critical though activities depend on others; None where it is, or none does."""
    order: Schedule | None = field(default=None, compare=False)
    """When each activity can be; None where the plan cannot be put in order."""

    @property
    def working(self) -> bool:
        """Whether working days are counted, and not natural ones."""
        return self.calendar.name == "working"

    @property
    def span(self) -> tuple[dt.date, dt.date] | None:
        """The first day and the last, room for slack included; None where no bar has its days."""
        dated = [bar for bar in self.bars if bar.start and bar.end]
        days = [day for bar in dated for day in (bar.start, bar.end, bar.slack_end) if day]
        return (min(days), max(days)) if days else None

    @property
    def stages(self) -> list[tuple[str, list[Bar]]]:
        """The stages in the order in which they begin to be spoken of, each with its bars."""
        found: dict[str, list[Bar]] = {}
        for bar in self.bars:
            found.setdefault(bar.stage, []).append(bar)
        return list(found.items())


def chart_of(plan: WorkPlan) -> WorkPlanChart:
    """Return the chart of a plan: days as they are written, where they are, else as its order gives them.

    What is critical and how much slack there is, is told of plans that say what depends on what, and can be scheduled.
    """
    rows = plan.activities
    names = {id(row): row.text("id") or str(place) for place, row in enumerate(rows, 1)}
    named = named_by_table(rows)
    order, why = _ordered(plan)
    found = {} if order is None else {one.task: one for one in order.activities}
    before = {
        id(row): tuple(names[id(link.row)] for link in named[row.table].links(row) if link.row is not None)
        for row in rows
    }
    ordered = any(before.values())
    bars = (
        _bar(plan, row, names[id(row)], before[id(row)], found.get(names[id(row)]), ordered=ordered) for row in rows
    )
    drawn = tuple(bars)
    starts, ends = ([day for bar in drawn if (day := getattr(bar, name))] for name in ("start", "end"))
    length = plan.calendar.length(min(starts), max(ends)) if starts and ends else None
    return WorkPlanChart(drawn, plan.calendar, length, why if ordered else None, order)


def _ordered(plan: WorkPlan) -> tuple[Schedule | None, UnschedulablePlan | None]:
    """Return the order of a plan, or why there is none."""
    try:
        return schedule(tasks_of(plan), plan.calendar), None
    except UnschedulablePlan as error:
        return None, error


def _bar(
    plan: WorkPlan, row: PlanRow, name: str, before: tuple[str, ...], found: Scheduled | None, *, ordered: bool
) -> Bar:
    start, end = row.start, row.end
    if start is not None and end is not None and end < start:
        start = end = None
    elif found is not None and not (start and end) and not _unread(row):
        start, end = found.earliest_start, found.earliest_end
    length = plan.expected(start, end) if start and end else None
    slack = slack_end = None
    if ordered and found is not None and end is not None:
        slack_end = max(end, found.latest_end)
        slack = plan.calendar.length(end, slack_end) - 1
    return Bar(
        name,
        row.text("activity") or name,
        " · ".join(dict.fromkeys(filter(None, (row.phase, row.stage)))),
        start,
        end,
        length,
        row.text("responsible"),
        before,
        slack,
        slack_end,
        critical=slack == 0,
        written=(row.text("start"), row.text("end")),
    )


def _unread(row: PlanRow) -> bool:
    """Tell whether a day is written that nobody can read: then no other is put in its place."""
    return any(row.text(name) and row.day(name) is None for name in ("start", "end"))
