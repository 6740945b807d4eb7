"""A process beside the room, for what may take long and may be missing: hints. It is begun when first needed."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any, TypeVar, cast

from workbench.child_pool import ChildPool

T = TypeVar("T")
SECONDS = 8.0
"""What a piece of work may take; then it is given up, with the process that did it."""
_ENDED_WITH_THE_ROOM = 71


class BesideRoom:
    """Does one thing after the other in a process of its own; called with a function of a module and its arguments."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._pool = ChildPool(_begin)

    async def __call__(self, work: Callable[..., T], *arguments: Any) -> T:
        """Return what ``work`` gives; raises TimeoutError after the time it may take, and what it raises.

        If the process ends meanwhile, another does it; raises ChildLost if that one ends as well.
        """
        return cast("T", await self._pool.do(work, arguments, self._seconds))

    def stop(self) -> None:
        """End the process and what it was doing."""
        self._pool.stop()


def _begin() -> None:
    threading.Thread(target=_end_with_the_room, name="room", daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(10)  # whoever waits for a page goes first


def _end_with_the_room() -> None:
    room = multiprocessing.parent_process()
    if room is not None:
        wait([room.sentinel])
        os._exit(_ENDED_WITH_THE_ROOM)
