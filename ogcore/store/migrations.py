"""How a data file of any earlier version becomes one of this version: ordered functions, each recorded once done."""

import time
from collections.abc import Callable

from sqlalchemy import Column, Connection, Float, Integer, MetaData, String, Table, insert, select

from ogcore.errors import StoreTooNew
from ogcore.store.schema import metadata

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


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (create_tables,)


def migrate(connection: Connection, migrations: tuple[Callable[[Connection], None], ...] = MIGRATIONS) -> int:
    """Bring the data up to date inside the open transaction and return how many steps were taken.

    Raises StoreTooNew when the data were written by a later version, and then changes nothing.
    """
    _recorded.create(connection, checkfirst=True)
    done = set(connection.scalars(select(_recorded.c.number)))
    if done and max(done) > len(migrations):
        raise StoreTooNew(max(done), len(migrations))
    pending = [(number, step) for number, step in enumerate(migrations, 1) if number not in done]
    for number, step in pending:
        step(connection)
        connection.execute(insert(_recorded).values(number=number, name=step.__name__, at=time.time()))
    return len(pending)
