"""The work plan of a card in its JSON form, counted with the holidays that stand beside it (R30, R33).

A sealed card must give the same pages for ever: which days were holidays is frozen with its words, and no country is
asked again.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ogcore.commitments.state import Commitment, Item
from ogcore.commitments.template import FIELDS, ITEMS, Field
from ogcore.commitments.work_plan import work_plan
from ogcore.record.wording import Wording
from ogcore.work_plan.chart import chart_of
from ogcore.work_plan.reading import YEARS, WorkPlan
from ogcore.work_plan.working_day import NaturalDays, WorkingDays

_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}(\+-?[0-9]{1,3})?")
_DAYS = re.compile(r"[1-9][0-9]{0,3}")
_WEEKEND = 5


def free_days(card: Commitment) -> list[str]:
    """Return the holidays from Monday to Friday (2027-05-03) in the days of a card's plan; none of natural days."""
    plan = work_plan(card)
    days = [*_days_of(plan)]
    if plan.calendar.name == "natural" or not days:
        return []
    first, last = min(days).toordinal(), max(days).toordinal()
    every = map(dt.date.fromordinal, range(first, last + 1))
    return [day.isoformat() for day in every if day.weekday() < _WEEKEND and plan.calendar.is_free(day)]


def _days_of(plan: WorkPlan) -> Iterator[dt.date]:
    """Yield every day that is counted from: written ones, and those that the order of the activities gives."""
    yield from (day for row in plan.activities for day in (row.start, row.end) if day)
    chart = chart_of(plan)
    yield from (day for bar in chart.bars for day in (bar.start, bar.end, bar.slack_end) if day)
    activities = chart.order.activities if chart.order else ()
    yield from (day for one in activities for day in (one.earliest_start, one.latest_end))


def told_plan(card: Mapping[str, Any]) -> WorkPlan:
    """Return the work plan of a card in its JSON form or of a payload, whose ``free_days`` are the holidays.

    What has another form than the format says is left out: whoever hands in a payload may mean harm.
    """
    held = card_of(card)
    if held.text("calendar") != "working":
        return work_plan(held, NaturalDays())
    told = card.get("free_days", ())
    return work_plan(held, WorkingDays(free=frozenset(_read(told if isinstance(told, list) else ()))))


def _read(days: Iterable[Any]) -> Iterator[dt.date]:
    for text in days:
        try:
            day = dt.date.fromisoformat(text)
        except (TypeError, ValueError):
            continue
        if day.year in YEARS:
            yield day


def card_of(told: Mapping[str, Any]) -> Commitment:
    """Return the card that its JSON form tells, without asking whether it may be so."""
    written = told.get("fields", {})
    fields = {field.name: Wording(text) for field in FIELDS if (text := _text(field, written.get(field.name)))}
    items: dict[str, Item] = {}
    for of in ITEMS:
        for place, one in enumerate(told.get(of, ()), 1):
            if isinstance(one, dict):
                item = _item(of, place, one, items)
                items[item.item] = item
    held = told.get("card", {})
    return Commitment(str(held.get("id", "")), 1, None, fields, items)


def _item(of: str, place: int, told: Mapping[str, Any], taken: Mapping[str, Item]) -> Item:
    name = str(told.get("id") or "")
    if not name or name in taken:
        name = f"{of} {place}"  # no id has a space: it is nobody else's
    return Item(
        name,
        of,
        place,
        {field.name: Wording(text) for field in ITEMS[of] if (text := _text(field, told.get(field.name)))},
    )


def _text(field: Field, value: Any) -> str:
    """Return what a field of a card holds for a value of its JSON form."""
    lines = [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
    match field.kind:
        case "items":
            return " ".join(one for one in lines if _TOKEN.fullmatch(one))
        case "list":
            return "\n".join(lines)
        case "days":
            return value if isinstance(value, str) and _DAYS.fullmatch(value) else ""
        case "item":
            return value if isinstance(value, str) and _TOKEN.fullmatch(value) and "+" not in value else ""
        case _:
            return value if isinstance(value, str) else ""
