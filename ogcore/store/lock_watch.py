"""Waiting, in a thread of its own, for a write lock that another program holds: an event loop goes on meanwhile."""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing

PATIENT_SECONDS = 5.0
"""How long the thread waits at a stretch before it looks whether it is still wanted."""
PAUSE = 0.2


class LockWatch:
    """Whether the write lock of a database is held by another program.

    Whoever has met it says so once (:meth:`met`); from then on nobody need try, until the thread has had the lock
    itself for a moment and so knows that it can be had. ``had`` waits for it PATIENT_SECONDS at most, and tells.
    """

    def __init__(self, had: Callable[[], bool]) -> None:
        self._had = had
        self._since: float | None = None
        self._stopped = False
        self._starting = threading.Lock()

    @property
    def held(self) -> bool:
        """Whether it would be in vain to try."""
        return self._since is not None

    @property
    def seconds(self) -> float:
        """How long it has been held, as far as is known; 0.0 when it is free."""
        since = self._since
        return 0.0 if since is None else time.monotonic() - since

    def met(self) -> None:
        """Note that somebody has waited for the lock in vain, and wait for it."""
        with self._starting:
            if self._since is None and not self._stopped:
                self._since = time.monotonic()
                threading.Thread(target=self._wait, name="lock", daemon=True).start()

    def stop(self) -> None:
        """Wait no longer."""
        self._stopped = True

    def _wait(self) -> None:
        while not self._stopped and not self._had():
            time.sleep(PAUSE)  # also where it failed at once, for another reason
        self._since = None


def had_of_file(path: str) -> bool:
    """Wait a while for the write lock of a file of SQLite, let go of it, and tell whether it could be had."""
    with contextlib.suppress(sqlite3.Error), closing(_connected(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        return True
    return False


def _connected(path: str) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=PATIENT_SECONDS, isolation_level=None)
