"""Opening a database: SQLite beside the workbench by default, another server by URL (R45)."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DatabaseError, OperationalError

from ogcore.errors import StoreError, StoreTooNew
from ogcore.store.migrations import check_format, migrate
from ogcore.store.store import Store

BUSY_SECONDS = 15


def open_store(url: str) -> Store:
    """Open (and create, or bring up to date) the store at an SQLAlchemy ``url`` such as ``sqlite:///data/plan.sqlite``.

    Raises StoreTooNew when a later version wrote it, and StoreError for a file that is no database.
    """
    engine = _sqlite(url) if make_url(url).get_backend_name() == "sqlite" else create_engine(url, pool_pre_ping=True)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            migrate(connection)
            check_format(connection)
    except DatabaseError as error:
        engine.dispose()
        reason = "busy" if isinstance(error, OperationalError) else "not_a_database"
        raise StoreError(reason=reason) from error
    except StoreTooNew:
        engine.dispose()
        raise
    return Store(engine)


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
