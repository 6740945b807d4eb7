"""The roll of a plan with stages under the Chatham House Rule keeps days and no times, nor who came first (R5, R54).

Who came late has written nothing that stands before, and who left early nothing that stands after: times of the roll,
the order of its rows, their numbers and the transactions that wrote them would narrow down who said what. So all rows
of such a plan are written anew, in the order of their identifiers, which are random, with every change of any of them.
"""

import time
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from ogcore.chatham_house.events import RuleChosen, SittingClosed, SittingOpened
from ogcore.record.event import Event
from ogcore.store.schema import codes, plans, roll

DAY = 86_400
HERE = 60.0
"""Seconds for which it must be known that somebody's page is open: twice as long as a page counts as open after it."""
STEP = 10
"""Seconds in which that is told: what pages say of themselves comes at such distances."""


def day_of(moment: float) -> float:
    """Return the beginning of a day, UTC; what is no time but a number (:func:`forget_people`) stays."""
    return moment if moment < DAY else float(moment // DAY * DAY)


def begins_or_ends(event: Event) -> bool:
    """Tell whether the roll is to be looked at: a stage is chosen for the Rule, opened under it or closed."""
    return isinstance(event, SittingOpened | SittingClosed) or (isinstance(event, RuleChosen) and event.on)


def keep_days(connection: Connection, plan: str) -> None:
    """Let the roll of a plan keep days alone, from now on and for good, inside the open transaction."""
    connection.execute(update(plans).where(plans.c.plan == plan).values(by_day=1))
    write_anew(connection, plan)


def keep_days_of_group(connection: Connection, group: str) -> None:
    """As :func:`keep_days`, for the plan of a group."""
    plan = connection.scalar(select(codes.c.plan).where(codes.c.grp == group))
    if plan is not None:
        keep_days(connection, plan)


def write_anew(connection: Connection, *chosen: str) -> bool:
    """Write all rows of those of the plans anew whose roll keeps days; tell whether there was any."""
    by_day = list(connection.scalars(select(plans.c.plan).where(plans.c.plan.in_(chosen), plans.c.by_day.is_not(None))))
    for plan in by_day:
        rewrite(connection, plan)
    return bool(by_day)


def rewrite(connection: Connection, plan: str, *, by_day: bool = True) -> None:
    """Write all rows of a plan anew, in the order of their identifiers, inside the open transaction."""
    rows = connection.execute(select(roll).where(roll.c.plan == plan).order_by(roll.c.participant)).mappings().all()
    connection.execute(delete(roll).where(roll.c.plan == plan))
    if rows:
        now = time.time()
        connection.execute(insert(roll), [_cut(dict(row), now) if by_day else dict(row) for row in rows])


def _cut(row: dict[str, Any], now: float) -> dict[str, Any]:
    """Return a row without its times; only of whoever is here it is told that they were a moment ago."""
    here = abs(now - row["seen"]) < HERE and row["ended"] is None
    times = {name: None if row[name] is None else day_of(row[name]) for name in ("joined", "ended", "removed")}
    return row | times | {"seen": float(row["seen"] // STEP * STEP) if here else day_of(row["seen"])}
