"""Activities that stand twice, and stages of one phase that go on at the same time."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.work_plan.finding import WorkPlanFinding, at
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan


def duplicates(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield the activities with the words of an earlier one of their stage and the same days, or none."""
    seen: dict[tuple[str, str, str], list[PlanRow]] = {}
    for row in plan.activities:
        words = _plain(row.text("activity"))
        if not words:
            continue
        key = (_plain(row.phase), _plain(row.stage), words)
        first = next((other for other in seen.get(key, ()) if _same_days(row, other)), None)
        if first is not None:
            yield at(row, "duplicate_activity", "activity", first=first.number)
        seen.setdefault(key, []).append(row)


def _same_days(one: PlanRow, other: PlanRow) -> bool:
    """Tell whether two are not apart in time: what is done each month stands in a plan once a month."""
    pairs = [(one.text(name), other.text(name)) for name in ("start", "end")]
    return any(left == right or not left or not right for left, right in pairs)


@dataclass(slots=True)
class _Stage:
    first: PlanRow
    start: dt.date | None
    end: dt.date | None


def stages(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield, once for each, the stages that begin before an earlier one of their phase has ended."""
    for table in range(len(plan.tables)):
        phases: dict[str, dict[str, _Stage]] = {}
        for row in plan.tables[table].rows:
            if row.kind == "activity" and row.stage:
                _put(phases.setdefault(_plain(row.phase), {}), row)
        for found in phases.values():
            yield from _overlaps(list(found.values()))


def _put(stages: dict[str, _Stage], row: PlanRow) -> None:
    stage = stages.setdefault(_plain(row.stage), _Stage(row, None, None))
    stage.start = min(filter(None, (stage.start, row.start)), default=None)
    stage.end = max(filter(None, (stage.end, row.end)), default=None)


def _overlaps(found: list[_Stage]) -> Iterator[WorkPlanFinding]:
    for place, later in enumerate(found):
        for earlier in found[:place]:
            if (
                later.start
                and earlier.end
                and earlier.start
                and later.end
                and later.start <= earlier.end
                and earlier.start <= later.end
            ):
                yield at(later.first, "stages_overlap", "stage", found=later.first.stage, other=earlier.first.stage)
                break


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
