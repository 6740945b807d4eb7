"""How a data file of any earlier version becomes one of this version: ordered functions, each recorded once done."""

import time
from collections.abc import Callable

from sqlalchemy import Column, Connection, Float, Integer, MetaData, String, Table, func, insert, inspect, select, text

from ogcore.errors import StoreTooNew
from ogcore.record.upcast import FORMAT
from ogcore.store.day_roll import keep_days_of_group
from ogcore.store.schema import arrivals, events, expected, formats, keys, metadata, plans, roll

_recorded = Table(
    "migrations",
    MetaData(),
    Column("number", Integer, primary_key=True),
    Column("name", String(80), nullable=False),
    Column("at", Float, nullable=False),
)


def create_tables(connection: Connection) -> None:
    """Create the tables of the first version."""
    metadata.create_all(connection)


def number_formats(connection: Connection) -> None:
    """Say beside each event in which format it is written, and in a table which formats there are (R42)."""
    formats.create(connection, checkfirst=True)
    if "format" not in {column["name"] for column in inspect(connection).get_columns(events.name)}:
        connection.execute(text("ALTER TABLE events ADD COLUMN format INTEGER NOT NULL DEFAULT 1"))


def end_badges(connection: Connection) -> None:
    """Say beside each person whether their badge has ended (R47)."""
    if "ended" not in {column["name"] for column in inspect(connection).get_columns(roll.name)}:
        connection.execute(text("ALTER TABLE roll ADD COLUMN ended FLOAT"))


def note_arrivals(connection: Connection) -> None:
    """Keep beside the log which plans are coming in piece by piece."""
    arrivals.create(connection, checkfirst=True)


def govern_people(connection: Connection) -> None:
    """Say beside each person whether they were removed; make room for further keys, and for who is expected (R47)."""
    if "removed" not in {column["name"] for column in inspect(connection).get_columns(roll.name)}:
        connection.execute(text("ALTER TABLE roll ADD COLUMN removed FLOAT"))
    for table in (keys, expected):
        table.create(connection, checkfirst=True)


def make_room_for_tags(connection: Connection) -> None:
    """Keep beside what was done under the Chatham House Rule a tag in place of a person (R5)."""
    if "tag" not in {column["name"] for column in inspect(connection).get_columns(events.name)}:
        connection.execute(text("ALTER TABLE events ADD COLUMN tag VARCHAR(40)"))


def keep_days(connection: Connection) -> None:
    """Say beside each plan whether its roll keeps days alone, and let it where a stage was held under the Rule (R5)."""
    if "by_day" not in {column["name"] for column in inspect(connection).get_columns(plans.name)}:
        connection.execute(text("ALTER TABLE plans ADD COLUMN by_day INTEGER"))
    under_the_rule = select(events.c.stream).where(events.c.kind.in_(("RuleChosen", "SittingOpened"))).distinct()
    for group in list(connection.scalars(under_the_rule)):
        keep_days_of_group(connection, group)


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    create_tables,
    number_formats,
    end_badges,
    note_arrivals,
    govern_people,
    make_room_for_tags,
    keep_days,
)


def migrate(connection: Connection, migrations: tuple[Callable[[Connection], None], ...] = MIGRATIONS) -> int:
    """Bring the data up to date inside the open transaction and return how many steps were taken.

    Raises StoreTooNew when the data were written by a later version, and then changes nothing.
    """
    _recorded.create(connection, checkfirst=True)
    steps = pending(connection, migrations)
    for number, step in steps:
        step(connection)
        connection.execute(insert(_recorded).values(number=number, name=step.__name__, at=time.time()))
    return len(steps)


def pending(
    connection: Connection, migrations: tuple[Callable[[Connection], None], ...] = MIGRATIONS
) -> list[tuple[int, Callable[[Connection], None]]]:
    """Return the steps that have not been taken yet, with their numbers; writes nothing. Raises StoreTooNew."""
    known = inspect(connection).has_table(_recorded.name)
    done = set(connection.scalars(select(_recorded.c.number))) if known else set()
    if done and max(done) > len(migrations):
        raise StoreTooNew(max(done), len(migrations))
    return [(number, step) for number, step in enumerate(migrations, 1) if number not in done]


def check_format(connection: Connection) -> None:
    """Raise StoreTooNew when a later version has written events in a format that this one does not know."""
    written = connection.scalar(select(func.max(formats.c.number))) or 0
    if written > FORMAT:
        raise StoreTooNew(written, FORMAT)
