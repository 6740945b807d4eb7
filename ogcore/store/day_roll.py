"""The roll of a plan with stages under the Chatham House Rule keeps days and no times, nor who came first (R5, R54).

Who came late has written nothing that stands before, and who left early nothing that stands after: times of the roll,
the order of its rows, their numbers and the transactions that wrote them would narrow down who said what. So all rows
of such a plan are written anew, in the order of their identifiers, which are random, with every change of any of them.
"""

import time
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Integer, cast, delete, insert, select, update

from ogcore.chatham_house.events import RuleChosen, SittingClosed, SittingOpened
from ogcore.record.event import Event
from ogcore.store.schema import codes, plans, roll

DAY = 86_400
HERE = 60.0
"""Seconds for which it must be known that somebody's page is open: twice as long as a page counts as open after it."""
STEP = 10
"""Seconds in which that is told: what pages say of themselves comes at such distances."""
_COLUMNS = [column.name for column in roll.columns]


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
    by_day = keeping_days(connection, chosen)
    for plan in by_day:
        rewrite(connection, plan)
    return bool(by_day)


def keeping_days(connection: Connection, chosen: Collection[str]) -> list[str]:
    """Return those of the plans whose roll keeps days alone."""
    return list(connection.scalars(select(plans.c.plan).where(plans.c.plan.in_(chosen), plans.c.by_day.is_not(None))))


def note_seen(connection: Connection, people: Collection[str], by_day: Collection[str], now: float) -> None:
    """Note that people's pages are open ``now``, and of who has gone from those plans ``by_day`` that it was that day.

    For rows that keep days alone, in a file: what is written has the length of what stood there, so rows stay where
    they are, and none need be written anew. A database server keeps rows that were replaced: see :func:`write_anew`.
    """
    concerned = roll.c.participant.in_(people) & roll.c.plan.in_(by_day)
    connection.execute(update(roll).where(concerned, roll.c.ended.is_(None)).values(seen=float(now // STEP * STEP)))
    day = cast(roll.c.seen / DAY, Integer)
    gone = roll.c.plan.in_(by_day) & (roll.c.seen < now - HERE) & (roll.c.seen >= DAY) & (roll.c.seen != day * DAY)
    connection.execute(update(roll).where(gone).values(seen=day * float(DAY)))


def rewrite(connection: Connection, plan: str, *, by_day: bool = True) -> None:
    """Write all rows of a plan anew, in the order of their identifiers, inside the open transaction.

    As that is done with each who joins, rows go through as few hands as can be.
    """
    rows = connection.execute(select(roll).where(roll.c.plan == plan).order_by(roll.c.participant)).all()
    connection.execute(delete(roll).where(roll.c.plan == plan))
    if rows:
        now = time.time()
        _insert(connection, [_cut(tuple(row), now) if by_day else tuple(row) for row in rows])


def _insert(connection: Connection, rows: list[tuple[Any, ...]]) -> None:
    """Put rows on the roll, each with its columns in the order of the table."""
    compiled = insert(roll).compile(dialect=connection.dialect)
    if compiled.positiontup is None:  # a database whose parameters have names
        connection.execute(insert(roll), [dict(zip(_COLUMNS, row, strict=True)) for row in rows])
    else:
        connection.exec_driver_sql(str(compiled), rows)


def _cut(row: tuple[Any, ...], now: float) -> tuple[Any, ...]:
    """Return a row without its times; only of whoever is here it is told that they were a moment ago."""
    *who, joined, seen, ended, removed = row
    here = ended is None and abs(now - seen) < HERE
    moment = float(seen // STEP * STEP) if here else day_of(seen)
    return (*who, day_of(joined), moment, _day_of_any(ended), _day_of_any(removed))


def _day_of_any(moment: float | None) -> float | None:
    return None if moment is None else day_of(moment)
