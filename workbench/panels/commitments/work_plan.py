"""The activities of a card as its work plan is seen: bars in time, totals, what does not fit, and where it is (R33)."""

from typing import Any

from ogcore.commitments.state import Commitment
from ogcore.commitments.work_plan import PlacedFinding, days_of_order, findings, work_plan
from ogcore.work_plan.chart import Bar, WorkPlanChart, chart_of
from ogcore.work_plan.fitting import fitting_day
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan
from ogcore.work_plan.report import plain_totals
from workbench.panels.panel import View
from workbench.words.i18n import translator
from workbench.words.work_plan_finding import explain_work_plan_finding
from workbench.words.work_plan_lead import chart_lead, order_line, stuck_line

_STUCK = 6
_MENDED = {"no_length": "length_days", "unknown_dependency": "depends_on"}
SAID_BY_CARD = frozenset((
    "missing_date", "missing_deliverable", "missing_responsible", "dependency_cycle", "end_before_start", "no_column",
    "length_missing",
))  # fmt: skip
"""What a card's own checks say of an activity already, or what its days say."""


def work_plan_view(card: Commitment, language: str) -> View:
    """Return the work plan of a card; empty for a card without activities.

    ``bars`` stand in the order of the activities, each with its ``item``; days as 2027-03-07. ``order`` says why no
    critical path can be told though activities wait for others, "" where one is, and ``mend`` where to mend that
    (``item``, ``field``; empty where it is no one activity's). ``fills`` counts the activities whose days the order
    would give.
    """
    items = card.of("activities")
    if not items:
        return {}
    plan = work_plan(card)
    chart = chart_of(plan)
    return {
        "calendar": plan.calendar.name,
        "lead": chart_lead(chart, language),
        "bars": [
            _bar(item.item, bar, plan, row) for item, bar, row in zip(items, chart.bars, plan.activities, strict=True)
        ],
        "totals": [total for total in plain_totals(plan) if total["span"] is not None or total["sum"]],
        "findings": [_finding(one, language) for one in findings(card, plan) if one.finding.code not in SAID_BY_CARD],
        "order": order_line(chart, language),
        "mend": _mend(card, chart),
        **_given(card, chart, language),
    }


def _bar(item: str, bar: Bar, plan: WorkPlan, row: PlanRow) -> dict[str, Any]:
    """Return what is drawn of an activity; what is empty or untrue is left out.

    ``fits`` is the day that its other day and its length give: ``[start or end, day]``.
    """
    fits = fitting_day(plan, row)
    told = {
        "start": bar.start.isoformat() if bar.start else "",
        "end": bar.end.isoformat() if bar.end else "",
        "length": bar.length,
        "slack": bar.slack,
        "slack_end": bar.slack_end.isoformat() if bar.slack_end and bar.slack else "",
        "critical": bar.critical,
        "after": list(bar.depends_on),
        "fits": [fits[0], fits[1].isoformat()] if fits else [],
    }
    return {"item": item} | {name: value for name, value in told.items() if value not in ("", None, False, [])}


def _finding(one: PlacedFinding, language: str) -> dict[str, Any]:
    found = one.finding
    expected = {} if found.expected is None else {"expected": str(found.expected)}
    return {
        "item": one.item,
        "field": one.field,
        "code": found.code,
        "severity": found.severity,
        "message": explain_work_plan_finding(found, language),
        **expected,
    }


def _mend(card: Commitment, chart: WorkPlanChart) -> dict[str, str]:
    """Return the activity, and its field, that keeps the critical path from being told."""
    why = chart.unordered
    field = _MENDED.get(why.data["reason"]) if why else None
    return {"item": card.of("activities")[why.data["row"] - 1].item, "field": field} if why and field else {}


def _given(card: Commitment, chart: WorkPlanChart, language: str) -> dict[str, Any]:
    """Return what the order gives: days for how many activities, and where it may get stuck."""
    if chart.order is None:
        return {"fills": 0, "stuck": []}
    translate = translator(language)
    fills = len({item for item, _name, _day in days_of_order(card, chart.order)})
    return {"fills": fills, "stuck": [stuck_line(one, translate) for one in chart.order.bottlenecks[:_STUCK]]}
