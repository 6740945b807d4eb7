"""Processes that do for this one what may take long, or may bring down the process it is done in.

Each has a pool of pebble's to itself: one that was killed, that hangs or that is no longer wanted is put away with its
pool and another is begun, and nothing that the others do is touched. Work that waits for a process has reached none.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from pebble import ProcessExpired, ProcessPool

from ogcore.errors import OgError

BEGINS_WITHIN = 60.0
"""Seconds a process may take to be ready, beside what its work may take; then it is taken for one that hangs."""
_LOOK_AGAIN = 0.5
"""Seconds between two looks whether a process that should work is still there."""
_ENDS_WITHIN = 10.0
"""Seconds that stopping waits for processes to end."""


class ChildLost(OgError):
    """The process that did the work ended before it was done, and so did the next one that tried."""

    code = "internal"


class _Died(Exception):
    """A process has ended; ``begun`` tells whether it may have done a part of its work."""

    def __init__(self, *, begun: bool) -> None:
        super().__init__()
        self.begun = begun


def _nobody(_begun: Future[Any]) -> None:
    """Nobody wants to know."""


class ChildPool:
    """Up to ``most`` processes; each calls ``begin`` with ``arguments`` first. None is started before it is needed."""

    def __init__(
        self, begin: Callable[..., None], *arguments: Any, most: int = 1, pieces: int = 0, within: float = BEGINS_WITHIN
    ) -> None:
        """``pieces``: how much one does before it is begun anew, 0 for any; ``within``: see BEGINS_WITHIN."""
        self._begin, self._arguments, self._pieces, self._within = begin, arguments, pieces, within
        self._places = asyncio.Semaphore(most)  # who came first has the next that is free
        self._idle: list[ProcessPool] = []
        self._busy: set[ProcessPool] = set()
        self._stopped = False

    async def do(
        self,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        seconds: float,
        begun: Callable[[Future[Any]], None] = _nobody,
        *,
        twice: bool = True,
    ) -> Any:
        """Return what ``work`` gives in the next process that is free; ``begun`` is called when there is one.

        Raises what it raises; TimeoutError after ``seconds``; ChildLost when its process ended, and another after
        it. Work that must not be done ``twice`` is tried again only if it had not begun. Cancelled, it is ended.
        """
        async with self._places:
            try:
                return await self._once(self._free(), work, arguments, seconds, begun)
            except _Died as died:
                if died.begun and not twice:
                    raise ChildLost from died
            try:  # in a new one: whatever ended this may have ended those that are idle
                return await self._once(self._new(), work, arguments, seconds, begun)
            except _Died as died:
                raise ChildLost from died

    def stop(self) -> None:
        """End the processes; what they were doing is lost, and nothing more is done."""
        self._stopped = True
        ending = [_end(pool) for pool in (*self._idle, *self._busy)]
        self._idle.clear()
        for thread in ending:
            thread.join(_ENDS_WITHIN)

    async def _once(
        self,
        pool: ProcessPool,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        seconds: float,
        tell: Callable[[Future[Any]], None],
    ) -> Any:
        self._busy.add(pool)
        usable = False
        try:
            begun = _handed(pool, work, arguments, seconds)
            tell(begun)
            given = await _given(pool, begun, seconds + self._within)
            usable = True
        except (asyncio.CancelledError, TimeoutError, _Died):
            raise
        except Exception:
            usable = True  # the work's own failure, told by a process that goes on
            raise
        finally:
            self._busy.discard(pool)
            if usable and not self._stopped:
                self._idle.append(pool)
            else:
                _end(pool)
        return given

    def _free(self) -> ProcessPool:
        """Return a process that waits for work, or else a new one."""
        while self._idle:
            pool = self._idle.pop()
            if pool.active:
                return pool
            _end(pool)
        return self._new()

    def _new(self) -> ProcessPool:
        if self._stopped:
            raise ChildLost
        return ProcessPool(
            max_workers=1,
            max_tasks=self._pieces,
            initializer=self._begin,
            initargs=self._arguments,
            context=multiprocessing.get_context("spawn"),
        )


def _handed(pool: ProcessPool, work: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Future[Any]:
    try:
        begun: Future[Any] = pool.schedule(work, args=arguments, timeout=seconds)
    except RuntimeError as error:  # it has broken since it was looked at
        raise _Died(begun=False) from error
    return begun


async def _given(pool: ProcessPool, begun: Future[Any], within: float) -> Any:
    """Return what came of the work. A pool that breaks may forget it, so it is looked at while that is awaited."""
    until, answer = time.monotonic() + within, asyncio.wrap_future(begun)
    try:
        while not answer.done():
            await asyncio.wait({answer}, timeout=_LOOK_AGAIN)
            if not answer.done() and (not pool.active or time.monotonic() > until):
                raise _Died(begun=begun.running())
        return answer.result()
    except BrokenProcessPool as error:
        raise _Died(begun=False) from error
    except ProcessExpired as error:
        raise _Died(begun=True) from error
    finally:
        if not answer.done():
            _stop(pool)  # before its work is called off: pebble would begin another process for the next
            answer.cancel()


def _stop(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]


def _end(pool: ProcessPool) -> threading.Thread:
    """End a process and its pool. A process in a call that lets nothing else run takes seconds to end."""

    def end() -> None:
        with contextlib.suppress(OSError, RuntimeError):
            pool.join()

    _stop(pool)
    ending = threading.Thread(target=end, name="ending", daemon=True)
    ending.start()
    return ending
