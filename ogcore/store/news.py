"""How a store learns that somebody, in any process, has written."""

import threading
from collections.abc import Callable
from typing import Protocol

from sqlalchemy import Connection, Engine, PoolProxiedConnection, func, select

from ogcore.store.schema import events

Told = Callable[[], None]


class News(Protocol):
    """What a store asks before it reads again what it has read before."""

    def mark(self, stream: str | None) -> int:
        """Return a number that changes when ``stream`` (None: any) has been written to; it costs next to nothing."""
        ...

    def streams_after(self, seq: int) -> tuple[int, set[str]]:
        """Return the highest ``seq`` known and the streams that have events above the ``seq`` given."""
        ...

    def wrote(self, stream: str, seq: int) -> None:
        """Take in at once what this process has written itself; ``seq`` is that of the last event."""
        ...

    def on_told(self, listener: Told) -> Callable[[], None]:
        """Call ``listener``, on any thread, when another process has written; returns what ends that."""
        ...

    def close(self) -> None:
        """Stop listening."""
        ...


class AskedNews:
    """News of SQLite: one pragma says whether the file has changed, and costs microseconds."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._watcher: PoolProxiedConnection | None = None

    def mark(self, stream: str | None) -> int:  # noqa: ARG002 - the file changes as a whole
        """Return the number of the file's last change by anybody else's connection."""
        if self._watcher is None:
            self._watcher = self._engine.raw_connection()  # outside any transaction, where the number would stand still
        cursor = self._watcher.cursor()
        try:
            cursor.execute("PRAGMA data_version")
            return int(cursor.fetchone()[0])  # type: ignore[index]
        finally:
            cursor.close()

    def streams_after(self, seq: int) -> tuple[int, set[str]]:
        """Ask the log."""
        with self._engine.connect() as connection:
            return changed_after(connection, seq)

    def wrote(self, stream: str, seq: int) -> None:
        """Nothing to do: the watcher's connection sees the writes of all others."""

    def on_told(self, listener: Told) -> Callable[[], None]:  # noqa: ARG002 - nobody tells
        """Nothing to do: whoever wants to know asks."""
        return lambda: None

    def close(self) -> None:
        """Let go of the watcher's connection; the next look opens another."""
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None


class ToldNews:
    """News that somebody tells: what is known stands in memory, and asking for it asks no database."""

    def __init__(self, head: int) -> None:
        self._head = head
        self._last: dict[str, int] = {}
        self._listeners: dict[object, Told] = {}
        self._lock = threading.Lock()

    @property
    def head(self) -> int:
        """The highest ``seq`` known."""
        return self._head

    def mark(self, stream: str | None) -> int:
        """Return the ``seq`` of the last event known of ``stream``, or of all."""
        return self._head if stream is None else self._last.get(stream, 0)

    def streams_after(self, seq: int) -> tuple[int, set[str]]:
        """Return what is known."""
        with self._lock:
            return self._head, {stream for stream, last in self._last.items() if last > seq}

    def wrote(self, stream: str, seq: int) -> None:
        """Take in that ``stream`` has events up to ``seq``."""
        with self._lock:
            self._last[stream] = max(seq, self._last.get(stream, 0))
            self._head = max(seq, self._head)

    def tell(self, stream: str, seq: int) -> None:
        """Take in what somebody else has written, and call those who wait for it."""
        if seq <= self._last.get(stream, 0):  # our own, come back
            return
        self.wrote(stream, seq)
        for listener in list(self._listeners.values()):
            listener()

    def on_told(self, listener: Told) -> Callable[[], None]:
        """Call ``listener`` when another process has written."""
        key = object()
        self._listeners[key] = listener
        return lambda: self._listeners.pop(key, None) and None

    def close(self) -> None:
        """Nothing to let go of."""


def changed_after(connection: Connection, seq: int) -> tuple[int, set[str]]:
    """Return the highest ``seq`` in the log and the streams that have events above the ``seq`` given."""
    rows = connection.execute(
        select(events.c.stream, func.max(events.c.seq)).where(events.c.seq > seq).group_by(events.c.stream)
    ).all()
    return max([seq, *(row[1] for row in rows)]), {row[0] for row in rows}


def head_of(connection: Connection) -> int:
    """Return the highest ``seq`` in the log: a look at the end of its index, however long it is."""
    return int(connection.scalar(select(func.max(events.c.seq))) or 0)
