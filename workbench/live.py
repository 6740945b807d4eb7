"""How changes travel: the one small module that tells pages that somebody, in any process, has changed something.

The store is asked ten times a second whether anybody has written, which costs microseconds. Whoever has just written
asks at once, so that everybody in the same process knows without waiting.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable

from ogcore.store import Store

INTERVAL = 0.1
HEARTBEAT = 5.0
Listener = Callable[[], None]
Stop = Callable[[], None]
_log = logging.getLogger(__name__)


class Live:
    """Calls listeners soon after a change of the log, and heartbeat listeners every few seconds."""

    def __init__(self, store: Store, interval: float = INTERVAL, heartbeat: float = HEARTBEAT) -> None:
        self._store = store
        self._interval, self._heartbeat = interval, heartbeat
        self._changes: dict[object, Listener] = {}
        self._beats: dict[object, Listener] = {}
        self._fingerprint = store.fingerprint()
        self._seq, _ = store.streams_after(0)
        self._task: asyncio.Task[None] | None = None

    def on_change(self, listener: Listener) -> Stop:
        """Call ``listener`` whenever the log has grown, until the function returned is called."""
        return _add(self._changes, listener)

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
        if streams:
            _call(self._changes)
        return bool(streams)

    async def _watch(self) -> None:
        since = 0.0
        _call(self._beats)
        while True:
            await asyncio.sleep(self._interval)
            try:
                self.look()
                since += self._interval
                if since >= self._heartbeat:
                    since = 0.0
                    _call(self._beats)
            except Exception:  # noqa: BLE001 - a busy database is asked again a moment later
                _log.error("could not look for changes; trying again", exc_info=True)


def _add(listeners: dict[object, Listener], listener: Listener) -> Stop:
    key = object()
    listeners[key] = listener
    return lambda: listeners.pop(key, None) and None


def _call(listeners: dict[object, Listener]) -> None:
    for listener in list(listeners.values()):
        try:
            listener()
        except Exception:  # noqa: BLE001 - one page's failure must not keep the news from the others
            _log.exception("a page could not take a change in")
