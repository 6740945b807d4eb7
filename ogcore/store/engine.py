"""Opening a database: SQLite beside the workbench by default, a PostgreSQL server by URL (R45)."""

import contextlib
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError

from ogcore.errors import StoreDamaged, StoreError, StoreFull, StoreTooNew, StoreUnavailable
from ogcore.store.arrival import forget_unfinished
from ogcore.store.failure import is_no_database, told_apart
from ogcore.store.lock_watch import LockWatch, had_of_file
from ogcore.store.migrations import check_format, migrate, pending
from ogcore.store.postgres import had_of_server, postgres_engine, write_one_by_one
from ogcore.store.store import Store

BUSY_SECONDS = 75.0
"""How long a writer waits for another program: longer than any backup or import holds the file."""
BUSY_ASIDE_SECONDS = 0.5
"""How long one waits who has an event loop to keep going."""


def open_store(url: str, *, aside: bool = False, busy_seconds: float = BUSY_SECONDS) -> Store:
    """Open (and create, or bring up to date) the store at a URL.

    Whoever wants to write waits ``busy_seconds`` for another program that does. With ``aside`` it is a moment only, and
    StoreUnavailable is raised at once while the other goes on; ``store.lock`` waits meanwhile. What is left of an
    import that was killed is taken out.

    ``sqlite:///data/plan.sqlite`` is a file, ``postgresql://user:password@host/database`` a server. Raises StoreTooNew
    when a later version wrote it, StoreUnavailable when it cannot be reached or others hold it, StoreFull when there is
    no space to bring it up to date, StoreDamaged, and StoreError with a ``reason``: ``not_a_database``,
    ``unknown_url``, ``no_driver``.
    """
    engine, watch = _engine(url, min(busy_seconds, BUSY_ASIDE_SECONDS) if aside else busy_seconds, aside=aside)
    event.listen(engine, "handle_error", told_apart)
    try:
        if not _is_up_to_date(engine):
            with engine.execution_options(writes=True).begin() as connection:
                migrate(connection)
                check_format(connection)
        with contextlib.suppress(StoreFull, StoreUnavailable):  # it can wait until somebody opens the store again
            forget_unfinished(engine)
        return Store(engine, watch)
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


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as error:
        raise StoreError(reason="unknown_url") from error


def _engine(url: str, busy_seconds: float, *, aside: bool) -> tuple[Engine, LockWatch | None]:
    """Return the engine, and what watches over the lock for whoever steps aside, where anybody else can hold one."""
    parsed = _parsed(url)
    match parsed.get_backend_name():
        case "sqlite":
            return _sqlite(parsed, busy_seconds, aside=aside)
        case "postgresql" | "postgres":
            engine = postgres_engine(parsed, busy_seconds)
            watch = LockWatch(partial(had_of_server, engine)) if aside else None
            event.listen(engine, "begin", lambda connection: write_one_by_one(connection, watch))
            return engine, watch
        case _:
            raise StoreError(reason="unknown_url")


def _sqlite(url: URL, busy_seconds: float, *, aside: bool) -> tuple[Engine, LockWatch | None]:
    path = url.database
    is_file = path not in (None, "", ":memory:")
    if path and is_file:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
        hide_parameters=True,  # what is written are people's words: no error may quote them
    )
    watch = LockWatch(partial(had_of_file, str(path))) if aside and is_file else None
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: _begin(connection, watch))
    return engine, watch


def _prepare(connection: Any, _record: Any) -> None:
    """Make every acknowledged write survive a dead battery (FULL) while readers never wait for the writer (WAL).

    What is taken out is written over with zeros, free pages too: an erased name must not stay in a gap of the file, nor
    anything that tells in which order people came (R5). Builds of SQLite differ in what they do unless they are told.
    """
    connection.isolation_level = None  # transactions are begun by _begin, not guessed by the driver
    try:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
    except UnicodeDecodeError as error:  # what SQLite says of damage may quote it, and is no text then
        raise StoreDamaged from error


def _begin(connection: Connection, watch: LockWatch | None) -> None:
    """Take the write lock at once where we shall write: waiting for it later could fail instead of wait."""
    if not connection.get_execution_options().get("writes", False):
        connection.exec_driver_sql("BEGIN")
        return
    if watch is not None and watch.held:
        raise StoreUnavailable("busy")
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except StoreUnavailable:
        if watch is not None:
            watch.met()
        raise
