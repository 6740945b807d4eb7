"""A work plan that was checked, as plain data with its sentences: for the command line and for pages (R33)."""

from typing import Any

from ogcore.work_plan.finding import WorkPlanFinding
from ogcore.work_plan.report import WorkPlanReport, plain_rows, plain_totals
from workbench.words.work_plan_finding import explain_work_plan_finding


def plain_work_plan(report: WorkPlanReport, language: str) -> dict[str, Any]:
    """Return ``{"counting", "calendar", "rows", "totals", "findings"}``; days as 2027-03-07."""
    return {
        "counting": report.plan.counting,
        "calendar": report.plan.calendar.name,
        "rows": plain_rows(report.plan),
        "totals": plain_totals(report.plan),
        "findings": [plain_work_plan_finding(one, language) for one in report.findings],
    }


def plain_work_plan_finding(finding: WorkPlanFinding, language: str) -> dict[str, Any]:
    """Return a finding as data: where it is, what stands there, what would fit, and its sentence."""
    place = {"sheet": finding.sheet} if finding.sheet else {}
    cell = {"cell": finding.cell} if finding.cell else {}
    expected = {} if finding.expected is None else {"expected": finding.expected}
    return {
        "code": finding.code,
        "severity": finding.severity,
        "row": finding.row,
        "column": finding.column,
        **place,
        **cell,
        "found": finding.found,
        **expected,
        "message": explain_work_plan_finding(finding, language),
        **finding.data,
    }
