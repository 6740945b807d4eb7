"""Cutting off a callback that holds up the room: everybody else in it is waiting."""

import ctypes
import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_log = logging.getLogger(__name__)
GIVEN_UP = 70
"""Exit status of a room that nothing could free; the server starts another and the pages come back by themselves."""


class TooSlow(Exception):
    """Raised inside a callback that has held up the room for too long."""


class Watchdog:
    """Watches the room's one thread from another. Portable: no signals, no fork.

    A callback gets ``limit`` seconds; then :class:`TooSlow` is raised in it. If that does not free the room within
    ``patience`` seconds (a call into C that never returns), the process ends so that the server can begin a new one.
    """

    def __init__(self, limit: float, patience: float) -> None:
        self._limit, self._patience = limit, patience
        self._since: float | None = None
        self._told = False
        self._watched = threading.get_ident()
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measure what runs inside as one callback."""
        self._since, self._told = time.monotonic(), False
        try:
            yield
        finally:
            self._since = None
            if self._told:  # it ended by itself just now: do not raise in whatever comes next
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._watched), None)

    def _watch(self) -> None:
        while True:
            time.sleep(self._limit / 4)
            since = self._since
            if since is None:
                continue
            held = time.monotonic() - since
            if held > self._limit + self._patience:
                _log.critical("the room could not be freed; ending it")
                os._exit(GIVEN_UP)
            if held > self._limit and not self._told:
                self._told = True
                _log.error("a callback held up the room for %.1f s; cutting it off", held)
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._watched), ctypes.py_object(TooSlow))
