"""A network that can be lost: what is sent meanwhile goes nowhere, and nobody is told."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Wireless:
    """Passes on what goes between browsers and the server at ``port``, as long as there is a network."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._air = asyncio.Event()
        self._air.set()
        self._pumps: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="wireless", daemon=True)
        self._thread.start()
        starting = asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(starting, self._loop).result()

    @property
    def address(self) -> str:
        """Where browsers find the server behind it."""
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def lose(self) -> None:
        """From now on nothing arrives, and no connection ends."""
        self._loop.call_soon_threadsafe(self._air.clear)

    def find(self) -> None:
        """From now on everything arrives again."""
        self._loop.call_soon_threadsafe(self._air.set)

    def end(self) -> None:
        """Stop passing on."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        for pump in self._pumps:
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._air.wait()
        there, back = await asyncio.open_connection("127.0.0.1", self._port)
        for source, target in ((reader, back), (there, writer)):
            pump = asyncio.ensure_future(self._pump(source, target))
            self._pumps.add(pump)
            pump.add_done_callback(self._pumps.discard)

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await source.read(1 << 16):
                await self._air.wait()
                target.write(data)
                await target.drain()
        target.close()


@contextmanager
def wireless(port: int) -> Iterator[Wireless]:
    """A network in front of a server, gone at the end."""
    air = Wireless(port)
    try:
        yield air
    finally:
        air.end()
