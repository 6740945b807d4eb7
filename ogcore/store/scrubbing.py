"""What was erased goes from the files beside the database too, and a file is looked through for damage."""

import contextlib

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from ogcore.errors import StoreDamaged, StoreError
from ogcore.store import schema

SCRUB_MILLISECONDS = 500
"""For so long the emptying of the file beside the database waits for who reads it; else the next time does it."""


def scrub(engine: Engine, *, thoroughly: bool = False) -> None:
    """Let nothing that was erased stay in the files beside the database, as far as it can be done now.

    ``thoroughly`` writes the whole file anew, for what a file of an earlier version may keep in its gaps: that takes
    seconds. A database server looks after its own files; it is asked to write the tables of people anew.
    """
    if engine.dialect.name == "postgresql":
        _scrub_server(engine, thoroughly=thoroughly)
    else:
        _scrub_file(engine, thoroughly=thoroughly)


def _scrub_server(engine: Engine, *, thoroughly: bool) -> None:
    with contextlib.suppress(DatabaseError, StoreError), engine.connect() as connection:
        for table in (schema.roll, schema.keys, schema.expected) if thoroughly else ():
            connection.exec_driver_sql(f"VACUUM (FULL) {table.name}")


def _scrub_file(engine: Engine, *, thoroughly: bool) -> None:
    with contextlib.suppress(DatabaseError, StoreError), engine.connect() as connection:
        held = connection.connection.dbapi_connection
        if held is not None:  # outside the transaction the engine begins
            held.rollback()
            patience = held.execute("PRAGMA busy_timeout").fetchone()[0]
            held.execute(f"PRAGMA busy_timeout={patience if thoroughly else min(patience, SCRUB_MILLISECONDS)}")
            try:
                if thoroughly:
                    held.execute("VACUUM")
                held.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                held.execute(f"PRAGMA busy_timeout={patience}")


def check_file(engine: Engine) -> None:
    """Look through a file for damage, in a second or so for a hundred megabytes; raises StoreDamaged."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise StoreDamaged
