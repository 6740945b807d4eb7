"""What a work plan does not say: a whole column, once; or the cell of an activity."""

from collections.abc import Iterator

from ogcore.work_plan.column import EXPECTED
from ogcore.work_plan.finding import WorkPlanFinding, at
from ogcore.work_plan.reading import WorkPlan

_CODES = {
    "outcomes_expected": "missing_outcome",
    "deliverables": "missing_deliverable",
    "responsible": "missing_responsible",
}
_DASHES = frozenset({"-", "–", "—", "n/a", "na", "n.a.", "s/d", "?", "..."})


def columns(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield the columns that no table has, once each, at the headings."""
    for name in EXPECTED:
        without = [table for table in plan.tables if name not in table.columns]
        if len(without) == len(plan.tables):
            headings = plan.tables[0].headings
            yield WorkPlanFinding("no_column", headings.number, name, headings.sheet)


def missing(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield the outcomes, deliverables and responsible parties that an activity does not say."""
    for row in plan.activities:
        for name, code in _CODES.items():
            if name in row.columns and (not row.text(name) or row.text(name).casefold() in _DASHES):
                yield at(row, code, name)
