"""A process beside the room, for what may take long and may be missing: hints. It is begun when first needed."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any, TypeVar

from pebble import ProcessPool

T = TypeVar("T")
SECONDS = 8.0
"""What a piece of work may take; then it is given up, with the process that did it."""
_ENDED_WITH_THE_ROOM = 71


class BesideRoom:
    """Does one thing after the other in a process of its own; called with a function of a module and its arguments."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._pool: ProcessPool | None = None

    async def __call__(self, work: Callable[..., T], *arguments: Any) -> T:
        """Return what ``work`` gives; raises TimeoutError after the time it may take, and what it raises."""
        if self._pool is None:
            self._pool = ProcessPool(max_workers=1, initializer=_begin, context=multiprocessing.get_context("spawn"))
        begun = self._pool.schedule(work, args=arguments, timeout=self._seconds)
        return await asyncio.wrap_future(begun)

    def stop(self) -> None:
        """End the process and what it was doing."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            pool.join()


def _begin() -> None:
    threading.Thread(target=_end_with_the_room, name="room", daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(10)  # whoever waits for a page goes first


def _end_with_the_room() -> None:
    room = multiprocessing.parent_process()
    if room is not None:
        wait([room.sentinel])
        os._exit(_ENDED_WITH_THE_ROOM)
