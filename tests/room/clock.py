"""A time that passes only while a notebook lets it: for watchdogs whose limits a slow machine must not reach."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

LOOK_SECONDS = 0.005
"""Between two looks of the watchdog. Nothing depends on it but how soon a test is over."""


class Clock:
    """Stands in for ``time`` in :mod:`workbench.room.watchdog`.

    However long the work of a room takes, no time passes; only while :meth:`running` is open, from one look of the
    watchdog to the next.
    """

    def __init__(self) -> None:
        self._now, self._runs = 0.0, False
        self._never = threading.Event()

    def monotonic(self) -> float:
        """The seconds that have passed."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Let the watchdog wait for its next look."""
        self._never.wait(LOOK_SECONDS)
        if self._runs:
            self._now += seconds

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let time pass."""
        self._runs = True
        try:
            yield
        finally:
            self._runs = False


clock = Clock()
