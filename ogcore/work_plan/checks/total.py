"""Totals: each says how long what stands above it takes, as a sum or as a span; which of both is not known."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ogcore.work_plan.finding import WorkPlanFinding, at
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What activities take: the ``sum`` of their lengths, and the ``span`` from the first day to the last."""

    sum: int
    span: int | None
    start: dt.date | None
    end: dt.date | None


def reckoned(plan: WorkPlan, rows: Sequence[PlanRow]) -> Reckoned:
    """Return what ``rows`` take together; a length that is not written is counted from the dates."""
    starts = [row.start for row in rows if row.start]
    ends = [row.end for row in rows if row.end]
    start, end = min(starts, default=None), max(ends, default=None)
    whole = (
        bool(rows) and len(starts) == len(ends) == len(rows) and start is not None and end is not None and start <= end
    )
    span = plan.expected(start, end) if whole and start and end else None
    return Reckoned(sum(days_of(plan, row) or 0 for row in rows), span, start, end)


def days_of(plan: WorkPlan, row: PlanRow) -> int | None:
    """Return how many days an activity takes, as written, else as counted."""
    written = row.length.days(plan.calendar) if row.length else None
    if written is not None and written > 0:
        return written
    return counted(plan, row)


def counted(plan: WorkPlan, row: PlanRow) -> int | None:
    """Return how many days lie between the dates of an activity; None where there are none."""
    return plan.expected(row.start, row.end) if row.start and row.end and row.start <= row.end else None


def above(plan: WorkPlan, total: PlanRow) -> list[PlanRow]:
    """Return the activities a total is of: those since the total before it, else all so far; of an outline its own."""
    rows = plan.tables[total.table].rows
    if total.outline:
        return [row for row in rows if row.kind == "activity" and row.text("id").startswith(f"{total.outline}.")]
    block: list[PlanRow] = []
    every: list[PlanRow] = []
    for row in rows:
        if row is total:
            break
        if row.kind == "total" and not row.outline:
            block = []
        elif row.kind == "activity":
            block.append(row)
            every.append(row)
    return block or every


def totals(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield the totals that are neither the sum nor the span of anything they may be of."""
    for total in plan.rows:
        if total.kind != "total" or total.length is None:
            continue
        written = total.length.days(plan.calendar)
        own = reckoned(plan, above(plan, total))
        if written is not None and written not in _possible(plan, total, own):
            span: dict[str, Any] = {} if own.span is None else {"span": own.span}
            yield at(total, "total_mismatch", "length_days", own.sum, sum=own.sum, **span)


def _possible(plan: WorkPlan, total: PlanRow, own: Reckoned) -> set[int | None]:
    """Return what a total may say and be right."""
    if total.outline:
        return {own.sum, own.span}
    so_far = [row for row in plan.tables[total.table].rows if row.kind == "activity" and row.number < total.number]
    every = reckoned(plan, so_far)
    phase = [row for row in so_far if row.phase == total.phase]
    of_phase = reckoned(plan, phase)
    right = {count for one in (own, every, of_phase) for count in (one.sum, one.span)}
    corrected = sum(counted(plan, row) or days_of(plan, row) or 0 for row in above(plan, total))
    return right | {corrected}
