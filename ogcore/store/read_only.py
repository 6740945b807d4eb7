"""A store opened to be read and nothing else: whoever analyses a plan cannot write, whatever they ask (R44).

SQLite opens the file for reading alone, PostgreSQL the transaction; all of it is read in one transaction, so that a
copy is of one moment, also while the plan is being served.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, select
from sqlalchemy.exc import ArgumentError, DatabaseError

from ogcore.errors import StoreDamaged, StoreError
from ogcore.store.failure import is_no_database, told_apart
from ogcore.store.migrations import check_format, pending
from ogcore.store.postgres import postgres_engine
from ogcore.store.schema import events, plans
from ogcore.store.snapshot import read_snapshot

BUSY_SECONDS = 5.0


class Line(NamedTuple):
    """An event as it is kept: its version in the stream, its kind, its data as JSON, and the form they are in."""

    version: int
    kind: str
    data: str
    format: int


@dataclass(frozen=True, slots=True)
class ReadOnlyStore:
    """What can be asked of a store while it is open for reading: all answers are of the same moment."""

    connection: Connection

    def plans(self) -> list[str]:
        """Return the ids of the plans, the oldest first."""
        return list(self.connection.scalars(select(plans.c.plan).order_by(plans.c.created, plans.c.plan)))

    def lines(self, stream: str) -> list[Line]:
        """Return the log of a stream in order, as it is kept; raises StoreDamaged when an event is missing."""
        chosen = select(events.c.version, events.c.kind, events.c.data, events.c.format)
        rows = self.connection.execute(chosen.where(events.c.stream == stream).order_by(events.c.version))
        found = [Line(*row) for row in rows]
        if [line.version for line in found] != list(range(1, len(found) + 1)):
            raise StoreDamaged
        return found

    def last_snapshot(self, stream: str) -> dict[str, Any] | None:
        """Return the last snapshot of a stream as plain data; None when there is none, or any doubt about it."""
        return read_snapshot(self.connection, stream)


@contextmanager
def open_read_only(url: str) -> Iterator[ReadOnlyStore]:
    """Open the store at a URL for reading.

    Raises what :func:`ogcore.store.open_store` raises, and StoreError with the ``reason`` ``not_there`` for a file that
    is not there (none is made), ``older_store`` for one that an earlier version wrote and none has brought up to date.
    """
    engine = _engine(url)
    event.listen(engine, "handle_error", told_apart)
    try:
        with engine.connect() as connection:
            _require_ours(connection)
            yield ReadOnlyStore(connection)
    except DatabaseError as error:
        raise StoreError(reason="not_a_database") from error
    except StoreDamaged as error:
        if is_no_database(error):
            raise StoreError(reason="not_a_database") from error
        raise
    finally:
        engine.dispose()


def _require_ours(connection: Connection) -> None:
    steps = pending(connection)
    if steps and steps[0][0] == 1:
        raise StoreError(reason="not_a_database")
    if steps:
        raise StoreError(reason="older_store")
    check_format(connection)


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(reason="unknown_url") from error
    match parsed.get_backend_name():
        case "sqlite":
            return _sqlite(parsed)
        case "postgresql" | "postgres":
            server = postgres_engine(parsed, BUSY_SECONDS)
            return server.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        case _:
            raise StoreError(reason="unknown_url")


def _sqlite(url: URL) -> Engine:
    path = Path(url.database or "")
    if not path.is_file():
        raise StoreError(reason="not_there")
    engine = create_engine(_address(path), connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _address(path: Path) -> str:
    """Return the file's address for reading alone.

    Where SQLite may not put its files beside it (a folder one may only read) and nobody serves it, it is read as what
    nobody changes.
    """
    file = f"sqlite:///file:{quote(path.resolve().as_posix())}?mode=ro&uri=true"
    return file if _can_share(path) else f"{file}&immutable=1"


def _can_share(path: Path) -> bool:
    beside = [path.with_name(f"{path.name}-{end}") for end in ("wal", "shm")]
    return all(file.exists() for file in beside) or _writable(path.resolve().parent)


def _writable(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA query_only=ON")
