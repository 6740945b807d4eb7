"""The activities of a card as a work plan: findings, schedule and chart are those of any work plan (R33)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ogcore.calendar import held_day
from ogcore.commitments.state import Commitment, Item
from ogcore.commitments.waiting import FIELD as DEPENDS_ON
from ogcore.work_plan.cell import Cell, Line
from ogcore.work_plan.checks import check_work_plan
from ogcore.work_plan.dependency import with_lag
from ogcore.work_plan.finding import WorkPlanFinding
from ogcore.work_plan.layout import Table
from ogcore.work_plan.length import read_length
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan, read_day
from ogcore.work_plan.schedule import Schedule, Scheduled, schedule, tasks_of
from ogcore.work_plan.working_day import COUNTRY, CalendarName, DayCount, day_count

COLUMNS: Mapping[str, str] = {
    "phase": "phase",
    "stage": "stage",
    "activity": "activity",
    "length_days": "length_days",
    "start": "start",
    "end": "end",
    "outcomes_expected": "outcome",
    "deliverables": "product",
    "observations": "observations",
    "responsible": "responsible",
    "indicator": "indicator",
    "means_of_verification": "means_of_verification",
    "depends_on": DEPENDS_ON,
}
"""The columns of a work plan, each with the field of an activity that says it."""
_PLACES = {column: place for place, column in enumerate(COLUMNS)}


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding of the work plan at the ``item`` and the ``field`` of a card where it is to be mended."""

    item: str
    field: str
    finding: WorkPlanFinding


def work_plan(card: Commitment, calendar: DayCount | None = None) -> WorkPlan:
    """Return the activities of a card, in order, as a work plan; lengths count both ends, as a card always does.

    An activity is called by its number in the list. What was pasted and could not be read stands in its place.
    Without a ``calendar`` the one that the card says counts the days.
    """
    calendar = calendar or _calendar(card)
    numbers = {item.item: str(at) for at, item in enumerate(card.of("activities"), 1)}
    rows = [_row(card, item, at, numbers) for at, item in enumerate(card.of("activities"), 1)]
    return WorkPlan([Table(rows, _PLACES, Line(0, ()))], "inclusive", calendar)


def findings(card: Commitment, plan: WorkPlan | None = None) -> Iterator[PlacedFinding]:
    """Yield what does not fit in the work plan of a card (``plan``, if at hand), in the order of its activities."""
    items = card.of("activities")
    begins, ends = (held_day(card.text(name)) for name in ("start", "end"))
    for found in check_work_plan(plan or work_plan(card), begins, ends):
        yield PlacedFinding(items[found.row - 1].item, COLUMNS[found.column], found)


def days_to_take(card: Commitment) -> list[tuple[str, str, str]]:
    """Return the days that the order of a work plan gives where activities name none: item, field, day.

    Only where the whole plan can be put in order. Nobody's written day is another then: of an activity that names one
    of its days the other is given where the order has that day as well. Raises UnschedulablePlan.
    """
    plan = work_plan(card)
    return days_of_order(card, schedule(tasks_of(plan), plan.calendar))


def days_of_order(card: Commitment, found: Schedule) -> list[tuple[str, str, str]]:
    """Return what :func:`days_to_take` does, of an order that is at hand."""
    return [
        (item.item, name, day)
        for item, one in zip(card.of("activities"), found.activities, strict=True)
        for name, day in _open_days(item, one)
    ]


def _open_days(item: Item, found: Scheduled) -> Iterator[tuple[str, str]]:
    """Yield the days that are not written, unless one that is written is another than the order has."""
    days = {"start": found.earliest_start.isoformat(), "end": found.earliest_end.isoformat()}
    unread = any(item.text(f"{name}_written") for name in days)
    if not unread and all(item.text(name) in ("", day) for name, day in days.items()):
        yield from ((name, day) for name, day in days.items() if not item.text(name))


def _calendar(card: Commitment) -> DayCount:
    working = card.text("calendar") == "working"
    return _counted("working" if working else "natural", card.text("holidays_of") or COUNTRY)


@cache
def _counted(name: CalendarName, country: str) -> DayCount:
    return day_count(name, country)


def _row(card: Commitment, item: Item, at: int, numbers: Mapping[str, str]) -> PlanRow:
    cells = {column: Cell(_said(card, item, field, numbers)) for column, field in COLUMNS.items()}
    row = PlanRow(
        Line(at, tuple(cells.values())), "activity", cells, _PLACES, 0, cells["phase"].text, cells["stage"].text
    )
    row.length = read_length(cells["length_days"])
    row.dates = {name: read_day(row.cell(name), "unknown") for name in ("start", "end") if row.text(name)}
    return row


def _said(card: Commitment, item: Item, field: str, numbers: Mapping[str, str]) -> str:
    """Return what a cell says: items by their words or number, and what could not be read where nothing else stands."""
    pasted = item.text(f"{field}_written")
    match field:
        case "responsible":
            own = (item.text("responsible_institution"), item.text("responsible_post"))
            return _called(card, item, field, "institution", "post") or " · ".join(filter(None, own))
        case "indicator":
            return _called(card, item, field, "variable") or pasted
        case "depends_on":
            known = ((numbers[name], lag) for name, lag in item.lags(field).items() if name in numbers)
            return "; ".join(filter(None, (*(with_lag(*one) for one in known), pasted)))
        case _:
            return item.text(field) or pasted


def _called(card: Commitment, item: Item, field: str, *names: str) -> str:
    found = (card.items[name] for name in item.names(field) if name in card.items)
    return ", ".join(" · ".join(filter(None, map(one.text, names))) for one in found)
