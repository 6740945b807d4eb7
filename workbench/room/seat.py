"""A visitor's place in the room: news reaches them as their own code, and stops when they leave."""

from collections.abc import Awaitable, Callable

from workbench.live import Listener, Live, Stop, Streams
from workbench.room.logical_kernel import LogicalKernel
from workbench.room.watchdog import Watchdog


class SeatLive(Live):
    """The room's news as one visitor hears them.

    Each listener runs in its visitor's own context, so that a widget made in answer to somebody else's change is
    still theirs, and in its own time: neither its failure nor its slowness is blamed on whoever made the change.
    """

    def __init__(self, room: Live, kernel: LogicalKernel, watchdog: Watchdog) -> None:
        self._room, self._kernel, self._watchdog, self.beside = room, kernel, watchdog, room.beside

    def on_change(self, listener: Listener, streams: Streams | None = None) -> Stop:
        """Call ``listener`` whenever the log (or one of ``streams``) has grown, until the visitor leaves."""
        return self._until_end(self._room.on_change(self._own(listener), streams))

    def on_heartbeat(self, listener: Listener) -> Stop:
        """Call ``listener`` now and then, until the visitor leaves."""
        return self._until_end(self._room.on_heartbeat(self._own(listener)))

    def _own(self, listener: Listener) -> Listener:
        bound = self._kernel.bound(listener)
        return lambda: self._watchdog.contain(bound)

    def _until_end(self, stop: Callable[[], None]) -> Stop:
        self._kernel.at_end(stop)
        return stop

    def start(self) -> None:
        """Do nothing: the room watches for all."""

    def stop(self) -> None:
        """Do nothing: the room watches for all."""

    def look(self) -> bool:
        """Look at once, for everybody in the room."""
        return self._room.look()

    def soon(self, stream: str, work: Callable[[], Awaitable[None]], about: str = "") -> bool:
        """Do what may wait a moment later, once for everybody in the room."""
        return self._room.soon(stream, work, about)

    def teller(self, stream: str) -> Callable[[], None]:
        """Return what tells everybody in the room: what waits outlives the visitor who asked for it."""
        return self._room.teller(stream)
