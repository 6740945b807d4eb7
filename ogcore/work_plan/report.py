"""A work plan with all that is found in it, as plain data (R33)."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ogcore.work_plan.checks import check_work_plan
from ogcore.work_plan.checks.total import above, days_of, reckoned
from ogcore.work_plan.finding import WorkPlanFinding
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan


@dataclass(frozen=True, slots=True)
class WorkPlanReport:
    """What a work plan says and what does not fit in it."""

    plan: WorkPlan
    findings: list[WorkPlanFinding]

    @property
    def only_notes(self) -> bool:
        """Whether nothing is wrong and nothing is missing."""
        return all(finding.severity == "note" for finding in self.findings)


def report_of(plan: WorkPlan, begins: dt.date | None = None, ends: dt.date | None = None) -> WorkPlanReport:
    """Return the report of a plan; ``begins`` and ``ends`` are the days of its commitment."""
    return WorkPlanReport(plan, check_work_plan(plan, begins, ends))


def plain_rows(plan: WorkPlan) -> list[dict[str, Any]]:
    """Return every row that holds anything: what it is, what its cells say, and its days where they are sure."""
    return [_row(plan, row) for row in plan.rows]


def _row(plan: WorkPlan, row: PlanRow) -> dict[str, Any]:
    place = {"sheet": row.line.sheet} if row.line.sheet else {}
    if row.kind in ("note", "heading", "headings"):
        return {"row": row.number, **place, "kind": row.kind, "text": " · ".join(cell.text for cell in row.line.own())}
    fields = {
        name: row.text(name) for name in row.columns if name not in ("length_days", "start", "end", "phase", "stage")
    }
    days = row.length.days(plan.calendar) if row.length else None
    known = {
        "phase": row.phase,
        "stage": row.stage,
        "length_days": days if days is not None else days_of(plan, row),
        "start": row.start.isoformat() if row.start else None,
        "end": row.end.isoformat() if row.end else None,
        "written": {name: row.text(name) for name in ("length_days", "start", "end") if row.text(name)},
    }
    return {"row": row.number, **place, "kind": row.kind, **fields, **known}


def plain_totals(plan: WorkPlan) -> list[dict[str, Any]]:
    """Return what each total says and what it should, each phase and all: sum of lengths, and span, in days."""
    written = [
        _total(plan, above(plan, row), row.phase)
        | {"row": row.number, "found": row.length.days(plan.calendar) if row.length else None}
        for row in plan.rows
        if row.kind == "total"
    ]
    phases = list(dict.fromkeys(row.phase for row in plan.activities if row.phase))
    by_phase = [_total(plan, [row for row in plan.activities if row.phase == phase], phase) for phase in phases]
    return [*written, *by_phase, _total(plan, plan.activities, "")]


def _total(plan: WorkPlan, rows: Sequence[PlanRow], phase: str) -> dict[str, Any]:
    found = reckoned(plan, rows)
    return {
        "phase": phase,
        "sum": found.sum,
        "span": found.span,
        "start": found.start.isoformat() if found.start else None,
        "end": found.end.isoformat() if found.end else None,
    }
