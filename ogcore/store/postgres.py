"""PostgreSQL under the store: one writer at a time, numbers in the order of commits, and news that are told (R45).

Whoever writes holds one lock until the commit, as the file of SQLite has one writer: so the numbers of the log have the
order of the commits, and nothing that has been told of is ever followed by something earlier. Each process that
watches keeps one connection on which it is told what others have written, and renews it when the database comes back.
"""

import contextlib
import logging
import threading
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from ogcore.errors import StoreError, StoreUnavailable
from ogcore.store.lock_watch import PATIENT_SECONDS, LockWatch
from ogcore.store.news import ToldNews, changed_after, head_of

DRIVER = "postgresql+psycopg"
CHANNEL = "cocreation_workbench"
WRITERS, SERVER = 7_301, 7_302
"""The numbers of the locks: of whoever writes, and of the one server that a database has."""
LISTEN_SECONDS = 0.2
"""How long listening goes on before it is asked whether to go on: closing a store takes as long."""
PAUSE = 0.5
"""Seconds between two attempts to be told again."""
_log = logging.getLogger(__name__)


def postgres_engine(url: URL, busy_seconds: float) -> Engine:
    """Return an engine whose connections wait ``busy_seconds`` for what others hold, and no longer.

    Raises StoreError (``no_driver``) when psycopg is not installed.
    """
    try:
        engine = create_engine(url.set(drivername=DRIVER), hide_parameters=True)
    except ModuleNotFoundError as error:
        raise StoreError(reason="no_driver") from error

    def bound(connection: Any, _record: Any) -> None:
        connection.execute(f"SET lock_timeout = {int(busy_seconds * 1000)}")
        connection.commit()

    event.listen(engine, "connect", bound)
    return engine


def reading(engine: Engine) -> Engine:
    """Return the engine for reading: a question is one round trip, with no transaction around it."""
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def write_one_by_one(connection: Connection, watch: LockWatch | None) -> None:
    """Let one write at a time: whoever comes second decides on what the first has committed.

    Raises StoreUnavailable (``busy``) when the first does not come to an end, at once while that is known.
    """
    if not connection.get_execution_options().get("writes", False):
        return
    if watch is not None and watch.held:
        raise StoreUnavailable("busy")
    try:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITERS})
    except StoreUnavailable as error:
        if watch is not None and error.data.get("reason") == "busy":
            watch.met()
        raise


def had_of_server(engine: Engine) -> bool:
    """Wait a while for the lock of whoever writes, let go of it, and tell whether it could be had."""
    had = text("SELECT set_config('lock_timeout', :wait, true), pg_advisory_xact_lock(:lock)")
    with contextlib.suppress(StoreUnavailable), reading(engine).connect() as connection:
        connection.execute(had, {"wait": str(int(PATIENT_SECONDS * 1000)), "lock": WRITERS})
        return True
    return False


def notify(connection: Connection, stream: str, seq: int) -> None:
    """Tell the other processes, as part of the transaction, that ``stream`` has events up to ``seq``."""
    told = {"channel": CHANNEL, "payload": f"{seq} {stream}"}  # the number alone: a payload has its limit, events none
    connection.execute(text("SELECT pg_notify(:channel, :payload)"), told)


class PostgresNews(ToldNews):
    """News by LISTEN, on one connection of this process, from when somebody first wants to know."""

    def __init__(self, engine: Engine) -> None:
        with reading(engine).connect() as connection:
            super().__init__(head_of(connection))
        self._engine = engine
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def mark(self, stream: str | None) -> int:
        """Begin to listen when somebody first asks; what had been written before is known then."""
        self.listen()
        return super().mark(stream)

    def streams_after(self, seq: int) -> tuple[int, set[str]]:
        """As :meth:`mark`."""
        self.listen()
        return super().streams_after(seq)

    def listen(self) -> None:
        """Be told from now on. Raises StoreUnavailable when the database cannot be reached the first time."""
        if self._thread is not None:
            return
        with self._starting:
            if self._thread is None:
                channel = self._connected()
                self._thread = threading.Thread(target=self._listen, args=(channel,), name="news", daemon=True)
                self._thread.start()

    def _connected(self) -> Any:
        """Return a connection that is told, once all that was written meanwhile has been taken in."""
        import psycopg  # noqa: PLC0415 - an extra: only who keeps plans in PostgreSQL has it

        address = self._engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        try:
            channel = psycopg.connect(address, autocommit=True, keepalives_idle=20, keepalives_interval=5)
            channel.execute(f"LISTEN {CHANNEL}".encode())
        except psycopg.Error as error:
            raise StoreUnavailable("connection") from error
        self._catch_up()
        return channel

    def _catch_up(self) -> None:
        before = self.head
        with reading(self._engine).connect() as connection:
            top, streams = changed_after(connection, before)
        for stream in streams:
            self.tell(stream, top)

    def _listen(self, channel: Any) -> None:
        import psycopg  # noqa: PLC0415 - as above

        while not self._stopped.is_set():
            try:
                for told in channel.notifies(timeout=LISTEN_SECONDS):
                    seq, _, stream = told.payload.partition(" ")
                    self.tell(stream, int(seq))
            except psycopg.Error:
                with contextlib.suppress(psycopg.Error):
                    channel.close()
                channel = self._renewed()
                if channel is None:
                    return
        channel.close()

    def _renewed(self) -> Any:
        """Connect again, as often as it takes, and take in what was written meanwhile; None when told to stop."""
        _log.warning("the database does not tell any more what others write; connecting again")
        while not self._stopped.wait(PAUSE):
            with contextlib.suppress(StoreUnavailable):
                return self._connected()
        return None

    def close(self) -> None:
        """Stop being told."""
        self._stopped.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()


def claim(engine: Engine) -> Connection:
    """Hold the database for this server, until the connection returned is closed.

    Raises StoreError (``taken``) when another server has it: two would each count the people and pace of their own.
    """
    connection = reading(engine).connect()
    if not connection.scalar(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": SERVER}):
        connection.close()
        raise StoreError(reason="taken")
    return connection
