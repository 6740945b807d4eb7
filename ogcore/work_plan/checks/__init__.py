"""The checks of a work plan, each about one thing; none says anything of what is right (R33)."""

import datetime as dt
from collections.abc import Callable, Iterable

from ogcore.work_plan.checks.dependency import dependencies
from ogcore.work_plan.checks.missing import columns, missing
from ogcore.work_plan.checks.same import duplicates, stages
from ogcore.work_plan.checks.timing import dates, lengths, outside
from ogcore.work_plan.checks.total import totals
from ogcore.work_plan.finding import WorkPlanFinding
from ogcore.work_plan.reading import WorkPlan

_CHECKS: tuple[Callable[[WorkPlan], Iterable[WorkPlanFinding]], ...] = (
    columns,
    dates,
    lengths,
    totals,
    missing,
    duplicates,
    dependencies,
    stages,
)


def check_work_plan(
    plan: WorkPlan, begins: dt.date | None = None, ends: dt.date | None = None
) -> list[WorkPlanFinding]:
    """Return what does not fit, in the order of the rows.

    ``begins`` and ``ends`` are the days of the commitment; without them those the words above the table say.
    """
    found = [finding for check in _CHECKS for finding in check(plan)]
    found += outside(plan, *((begins, ends) if begins or ends else plan.period))
    return sorted(found, key=lambda one: (_sheet(plan, one), one.row))


def _sheet(plan: WorkPlan, finding: WorkPlanFinding) -> int:
    return next((at for at, table in enumerate(plan.tables) if table.headings.sheet == finding.sheet), 0)
