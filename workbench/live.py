"""How changes travel: the one small module that tells pages that somebody, in any process, has changed something.

The store is asked ten times a second whether anybody has written, which costs microseconds: a look at the file of
SQLite, or into memory where the database tells by itself. Whoever has just written asks at once, so that everybody in
the same process knows without waiting.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Collection
from contextvars import Context
from typing import Any

from ogcore.errors import StoreUnavailable
from ogcore.store import Store
from workbench.failure_place import place_of
from workbench.hints import Beside, here

INTERVAL = 0.1
HEARTBEAT = 5.0
LATER = 0.05
"""Seconds after which what may wait is done: an edit is on everybody's page by then."""
SHARE = 50
"""What may wait takes at most this part of the time: on a very large tree it comes later, and less often."""
TURN = 0.005
"""Seconds of heartbeat listeners after which whoever waits to be heard comes first."""
Listener = Callable[[], None]
Streams = Callable[[], Collection[str]]
Stop = Callable[[], None]
_log = logging.getLogger(__name__)


class Live:
    """Calls listeners soon after a change of the log, and heartbeat listeners every few seconds."""

    def __init__(
        self, store: Store, interval: float = INTERVAL, heartbeat: float = HEARTBEAT, beside: Beside = here
    ) -> None:
        self._store = store
        self.beside = beside
        self._interval, self._heartbeat = interval, heartbeat
        self._changes: dict[object, tuple[Listener, Streams | None]] = {}
        self._beats: dict[object, Listener] = {}
        self._fingerprint = store.fingerprint()
        self._seq = store.head()
        self._task: asyncio.Task[None] | None = None
        self._deaf: Stop | None = None
        self._later: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._cost: dict[str, float] = {}

    def on_change(self, listener: Listener, streams: Streams | None = None) -> Stop:
        """Call ``listener`` whenever the log has grown, until the function returned is called.

        ``streams``, asked each time, says which streams concern it; without it all do.
        """
        return _add(self._changes, (listener, streams))

    def on_heartbeat(self, listener: Listener) -> Stop:
        """Call ``listener`` now and then, for what is not in the log: who is in the room."""
        return _add(self._beats, listener)

    def start(self) -> None:
        """Begin to watch on the running event loop; without one (a script, a test) call :meth:`look` instead."""
        if self._task is None:
            with contextlib.suppress(RuntimeError):
                loop = asyncio.get_running_loop()
                self._task = loop.create_task(self._watch())
                self._deaf = self._store.news.on_told(lambda: _call_soon(loop, self._looked))

    def stop(self) -> None:
        """Stop watching."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._deaf is not None:
            self._deaf()
            self._deaf = None
        for waiting in self._later.values():
            waiting.cancel()
        self._later.clear()

    def _looked(self) -> None:
        """Look at once, as somebody else has told of a change; the next look tries again what fails now."""
        try:
            self.look()
        except Exception as error:  # noqa: BLE001 - a database that is away is asked again a moment later
            _log.error("could not look for changes; trying again: %s", place_of(error))

    def soon(self, stream: str, work: Callable[[], Awaitable[None]], about: str = "") -> bool:
        """Do ``work`` a moment later and tell those whom ``stream`` concerns; what waits for a stream is done once.

        So is each other thing that waits for it, ``about`` which it is.

        Tells whether there is a loop to do it: without one (a script, a test) whoever asks does it at once.
        """
        if self._task is None:
            return False
        if (stream, about) not in self._later:
            nobodys = Context()  # what waits must not keep the page alive that asked for it
            doing = self._do(stream, work, about)
            self._later[stream, about] = self._task.get_loop().create_task(doing, context=nobodys)
        return True

    async def _do(self, stream: str, work: Callable[[], Awaitable[None]], about: str) -> None:
        await asyncio.sleep(max(LATER, SHARE * self._cost.get(stream, 0.0) if not about else 0.0))
        begun = time.perf_counter()
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - what may wait may also be missing: nobody's page fails for it
            _log.error("what could wait was not done: %s", place_of(error))
            return
        finally:
            self._later.pop((stream, about), None)
            if not about:
                self._cost[stream] = time.perf_counter() - begun
        self.teller(stream)()

    def teller(self, stream: str) -> Callable[[], None]:
        """Return what calls the listeners whom ``stream`` concerns: there is more to be shown of it."""

        def tell() -> None:
            for listener, concerns in list(self._changes.values()):
                _tell(listener, (stream,), concerns)

        return tell

    def look(self) -> bool:
        """Look once, call the listeners if the log has grown, and tell whether it had."""
        fingerprint = self._store.fingerprint()
        if fingerprint == self._fingerprint:
            return False
        seq, streams = self._store.streams_after(self._seq)
        waiting = list(self._changes.values()) if streams else []
        told = [_tell(listener, streams, concerns) for listener, concerns in waiting]
        if all(told):  # else the database went away meanwhile: all are told again once it is back
            self._fingerprint, self._seq = fingerprint, seq
        return bool(streams)

    async def _watch(self) -> None:
        beaten = 0.0
        while True:
            try:
                self.look()
                if time.monotonic() - beaten >= self._heartbeat:
                    beaten = time.monotonic()
                    await self.beat()
            except Exception as error:  # noqa: BLE001 - a busy database is asked again a moment later
                _log.error("could not look for changes; trying again: %s", place_of(error))
            await asyncio.sleep(self._interval)

    async def beat(self) -> None:
        """Call the heartbeat listeners, a few at a time: nobody's edit waits for a whole room to be counted."""
        since = time.perf_counter()
        for key in list(self._beats):
            if key in self._beats:  # it may have gone while others had their turn
                _tell(self._beats[key])
            if time.perf_counter() - since > TURN:
                await asyncio.sleep(0)
                since = time.perf_counter()


def _call_soon(loop: asyncio.AbstractEventLoop, look: Listener) -> None:
    """Let the loop look; from another thread, and perhaps after it has ended."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(look)


def _add(listeners: dict[object, Any], listener: Any) -> Stop:
    key = object()
    listeners[key] = listener
    return lambda: listeners.pop(key, None) and None


def _tell(listener: Listener, streams: Collection[str] = (), concerns: Streams | None = None) -> bool:
    """Call a listener if one of ``streams`` concerns it; its failure must not keep the news from the others.

    Tells whether it is done with: a listener that met no database is to be told again.
    """
    try:
        if concerns is None or not set(streams).isdisjoint(concerns()):
            listener()
    except StoreUnavailable:
        return False
    except Exception as error:  # noqa: BLE001 - as said above
        _log.error("a page could not take a change in: %s", place_of(error))
    return True
