"""Keeping one visitor's failure, slowness or endless loop from everybody else in the room."""

import ctypes
import faulthandler
import logging
import os
import threading
import time
from collections.abc import Callable
from typing import Any

from workbench.failure_place import without_words

_log = logging.getLogger(__name__)
GIVEN_UP = 70
"""Exit status of a room that nothing could free; the server starts another and the pages come back by themselves."""


class TooSlow(Exception):
    """Raised inside a callback that has held up the room for too long."""


class Watchdog:
    """Watches the room's one thread from another. Portable: no signals, no fork.

    A callback gets ``limit`` seconds; then :class:`TooSlow` is raised in it. If that does not free the room within
    ``patience`` seconds (a call into C that never returns), the process ends so that the server can begin a new one; so
    it does when such a call does not even let this other thread run. Nothing is watched before :meth:`start`.
    """

    def __init__(self, limit: float, patience: float) -> None:
        self._limit, self._patience = limit, patience
        self._since: float | None = None
        self._told = False
        self._lock = threading.Lock()  # between noticing that a callback is slow and raising in it, it must not end
        self._watched = threading.get_ident()

    def start(self) -> None:
        """Begin to watch the thread that made this, until the process ends."""
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def contain(self, work: Callable[..., None], *args: Any) -> None:
        """Call ``work`` for one visitor; whatever goes wrong in it ends here, and is logged without anybody's words.

        Inside another one it has a time of its own, while the other's stands still.
        """
        outer, told, began = self._since, self._told, time.monotonic()
        try:
            self._timed(work, *args)
        except TooSlow:
            _log.error("a visitor's callback was cut off")
        except BaseException as error:  # noqa: BLE001 - a visitor's ``exit()`` must not be the room's
            _log.error("a visitor's code failed: %s", type(error).__name__, exc_info=without_words(error))
        finally:
            self._note(None if outer is None else outer + time.monotonic() - began, told=told)

    def _timed(self, work: Callable[..., None], *args: Any) -> None:
        self._note(time.monotonic(), told=False)
        try:
            work(*args)
        finally:
            self._note(None, told=False)

    def _note(self, since: float | None, *, told: bool) -> None:
        with self._lock:
            if self._told:  # it ended by itself just now: do not raise in whatever comes next
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._watched), None)
            self._since, self._told = since, told

    def _watch(self) -> None:
        while True:
            faulthandler.dump_traceback_later(self._limit + self._patience, exit=True)  # put off while Python runs
            time.sleep(self._limit / 4)
            with self._lock:
                self._look()

    def _look(self) -> None:
        held = 0.0 if self._since is None else time.monotonic() - self._since
        if held > self._limit + self._patience:
            _log.critical("the room could not be freed; ending it")
            os._exit(GIVEN_UP)
        if held > self._limit and not self._told:
            self._told = True
            _log.error("a callback held up the room for %.1f s; cutting it off", held)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._watched), ctypes.py_object(TooSlow))
