"""How changes travel: the one small module that tells pages that somebody, in any process, has changed something.

The store is asked ten times a second whether anybody has written, which costs microseconds. Whoever has just written
asks at once, so that everybody in the same process knows without waiting.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Collection
from typing import Any

from ogcore.store import Store
from workbench.failure_place import place_of

INTERVAL = 0.1
HEARTBEAT = 5.0
TURN = 0.005
"""Seconds of heartbeat listeners after which whoever waits to be heard comes first."""
Listener = Callable[[], None]
Streams = Callable[[], Collection[str]]
Stop = Callable[[], None]
_log = logging.getLogger(__name__)


class Live:
    """Calls listeners soon after a change of the log, and heartbeat listeners every few seconds."""

    def __init__(self, store: Store, interval: float = INTERVAL, heartbeat: float = HEARTBEAT) -> None:
        self._store = store
        self._interval, self._heartbeat = interval, heartbeat
        self._changes: dict[object, tuple[Listener, Streams | None]] = {}
        self._beats: dict[object, Listener] = {}
        self._fingerprint = store.fingerprint()
        self._seq, _ = store.streams_after(0)
        self._task: asyncio.Task[None] | None = None

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
                self._task = asyncio.get_running_loop().create_task(self._watch())

    def stop(self) -> None:
        """Stop watching."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def look(self) -> bool:
        """Look once, call the listeners if the log has grown, and tell whether it had."""
        fingerprint = self._store.fingerprint()
        if fingerprint == self._fingerprint:
            return False
        self._fingerprint = fingerprint
        seq, streams = self._store.streams_after(self._seq)
        self._seq = seq
        for listener, concerns in list(self._changes.values()) if streams else ():
            _tell(listener, streams, concerns)
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


def _add(listeners: dict[object, Any], listener: Any) -> Stop:
    key = object()
    listeners[key] = listener
    return lambda: listeners.pop(key, None) and None


def _tell(listener: Listener, streams: Collection[str] = (), concerns: Streams | None = None) -> None:
    """Call a listener if one of ``streams`` concerns it; its failure must not keep the news from the others."""
    try:
        if concerns is None or not set(streams).isdisjoint(concerns()):
            listener()
    except Exception as error:  # noqa: BLE001 - as said above
        _log.error("a page could not take a change in: %s", place_of(error))
