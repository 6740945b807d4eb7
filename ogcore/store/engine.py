"""Opening a database: SQLite beside the workbench by default, a PostgreSQL server by URL (R45)."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError

from ogcore.errors import StoreDamaged, StoreError, StoreFull, StoreTooNew, StoreUnavailable
from ogcore.store.failure import is_no_database, told_apart
from ogcore.store.migrations import check_format, migrate, pending
from ogcore.store.postgres import postgres_engine
from ogcore.store.store import Store

BUSY_SECONDS = 15


def open_store(url: str) -> Store:
    """Open (and create, or bring up to date) the store at a URL.

    ``sqlite:///data/plan.sqlite`` is a file, ``postgresql://user:password@host/database`` a server. Raises StoreTooNew
    when a later version wrote it, StoreUnavailable when it cannot be reached or others hold it, StoreFull when there is
    no space to bring it up to date, StoreDamaged, and StoreError with a ``reason``: ``not_a_database``,
    ``unknown_url``, ``no_driver``.
    """
    engine = _engine(url)
    event.listen(engine, "handle_error", told_apart)
    try:
        if not _is_up_to_date(engine):
            with engine.execution_options(writes=True).begin() as connection:
                migrate(connection)
                check_format(connection)
        return Store(engine)
    except DatabaseError as error:
        engine.dispose()
        raise StoreError(reason="not_a_database") from error
    except StoreDamaged as error:
        engine.dispose()
        if is_no_database(error):
            raise StoreError(reason="not_a_database") from error
        raise
    except (StoreFull, StoreTooNew, StoreUnavailable):
        engine.dispose()
        raise


def _is_up_to_date(engine: Engine) -> bool:
    """Tell whether nothing has to be written to open the store, so that nobody waits for whoever writes to it now.

    Raises StoreTooNew.
    """
    with engine.connect() as connection:
        if pending(connection):
            return False
        check_format(connection)
    return True


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(reason="unknown_url") from error
    match parsed.get_backend_name():
        case "sqlite":
            return _sqlite(url)
        case "postgresql" | "postgres":
            return postgres_engine(parsed)
        case _:
            raise StoreError(reason="unknown_url")


def _sqlite(url: str) -> Engine:
    path = make_url(url).database
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    """Make every acknowledged write survive a dead battery (FULL) while readers never wait for the writer (WAL)."""
    connection.isolation_level = None  # transactions are begun by _begin, not guessed by the driver
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_SECONDS * 1000}", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Take the write lock at once where we shall write: waiting for it later could fail instead of wait."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
