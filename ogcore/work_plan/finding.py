"""What does not fit in a work plan: a code, how grave it is, and the cell (R33)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.table_file import cell_name

Severity = Literal["error", "missing", "note"]
SEVERITIES: Mapping[str, Severity] = {
    "date_not_in_calendar": "error",
    "date_unreadable": "error",
    "date_ambiguous": "error",
    "end_before_start": "error",
    "length_mismatch": "error",
    "length_not_positive": "error",
    "length_unreadable": "error",
    "length_missing": "note",
    "total_mismatch": "error",
    "no_column": "missing",
    "missing_date": "missing",
    "missing_outcome": "missing",
    "missing_deliverable": "missing",
    "missing_responsible": "missing",
    "duplicate_activity": "error",
    "unknown_dependency": "error",
    "dependency_cycle": "error",
    "starts_before_predecessor_ends": "error",
    "stages_overlap": "note",
    "outside_commitment": "error",
    "ends_on_free_day": "note",
}
"""Every code, with how grave it is."""


@dataclass(frozen=True, slots=True)
class WorkPlanFinding:
    """A finding at a ``column`` of a row; ``found`` is what stands there, ``expected`` what would fit."""

    code: str
    row: int
    column: str
    sheet: str = ""
    cell: str = ""
    found: str = ""
    expected: str | int | None = None
    data: Mapping[str, Any] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return SEVERITIES[self.code]


def at(
    row: PlanRow, code: str, column: str, expected: str | int | None = None, found: str | None = None, **data: Any
) -> WorkPlanFinding:
    """Return a finding in a row; ``found`` is what its cell says unless something else is given."""
    place = row.columns.get(column)
    sheet = row.line.sheet
    named = cell_name(row.line, place) if sheet and place is not None else ""
    return WorkPlanFinding(
        code, row.number, column, sheet, named, row.text(column) if found is None else found, expected, data
    )
