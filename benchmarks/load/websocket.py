"""A websocket client that costs next to nothing, so that what is measured is the server and not the crowd."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from collections.abc import Callable

Heard = Callable[[bytes, float], None]
"""Called with each message and the time (of the event loop's clock) at which it was complete."""

_LIMIT = 64 * 1024 * 1024
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10
_LENGTHS = {126: (">H", 2), 127: (">Q", 8)}


class Refused(Exception):
    """The server did not take the websocket, or let go of it."""


class WebSocket(asyncio.Protocol):
    """One open websocket. Messages are handed over whole; pings are answered."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._buffer = bytearray()
        self._parts: list[bytes] = []
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self.opened: asyncio.Future[None] = self._loop.create_future()
        self.closed: asyncio.Future[None] = self._loop.create_future()

    @classmethod
    async def open(
        cls, host: str, port: int, path: str, headers: dict[str, str], heard: Heard, protocols: str = ""
    ) -> WebSocket:
        """Connect; raises :class:`Refused`."""
        _, socket = await asyncio.get_running_loop().create_connection(lambda: cls(heard), host, port)
        key = base64.b64encode(os.urandom(16)).decode()
        every = headers | {"Upgrade": "websocket", "Connection": "Upgrade"}
        every |= {"Sec-WebSocket-Key": key, "Sec-WebSocket-Version": "13"}
        if protocols:
            every["Sec-WebSocket-Protocol"] = protocols
        lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in every.items()), "", ""]
        socket.write("\r\n".join(lines).encode())
        await socket.opened
        return socket

    def send(self, text: str | bytes) -> None:
        """Send one text message."""
        self._frame(_TEXT, text.encode() if isinstance(text, str) else text)

    def close(self, code: int = 1000) -> None:
        """Say goodbye and hang up."""
        if self._transport is not None and not self._transport.is_closing():
            self._frame(_CLOSE, struct.pack(">H", code))
            self._transport.close()

    # -- asyncio.Protocol --------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio hands it over
        """Tell whoever waits."""
        if not self.opened.done():
            self.opened.set_exception(Refused("no answer"))
        if not self.closed.done():
            self.closed.set_result(None)

    def data_received(self, data: bytes) -> None:
        """Take in what came, and hand over every message that is complete."""
        self._buffer += data
        if not self.opened.done() and not self._shaken():
            return
        now = self._loop.time()
        while (frame := self._next()) is not None:
            self._take(*frame, now)

    def _shaken(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return False
        status = self._buffer.split(b" ", 2)[1]
        del self._buffer[: end + 4]
        if status != b"101":
            self.opened.set_exception(Refused(f"status {status.decode('latin-1')}"))
            if self._transport is not None:
                self._transport.close()
            return False
        self.opened.set_result(None)
        return True

    def _next(self) -> tuple[int, bytes] | None:
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        length, start = buffer[1] & 0x7F, 2
        if length in _LENGTHS:
            form, size = _LENGTHS[length]
            if len(buffer) < 2 + size:
                return None
            length, start = struct.unpack_from(form, buffer, 2)[0], 2 + size
        if length > _LIMIT:
            raise Refused("too long a message")
        if len(buffer) < start + length:
            return None
        head, payload = buffer[0], bytes(memoryview(buffer)[start : start + length])
        del buffer[: start + length]
        return head, payload

    def _take(self, head: int, payload: bytes, now: float) -> None:
        kind = head & 0x0F
        if kind == _PING:
            self._frame(_PONG, payload)
        elif kind == _CLOSE:
            self.close()
        elif kind != _PONG:
            self._parts.append(payload)
            if head & 0x80:
                whole, self._parts = b"".join(self._parts), []
                self._heard(whole, now)

    def _frame(self, kind: int, payload: bytes) -> None:
        size = len(payload)
        if size < 126:
            head = struct.pack(">BB", 0x80 | kind, 0x80 | size)
        elif size < 1 << 16:
            head = struct.pack(">BBH", 0x80 | kind, 0x80 | 126, size)
        else:
            head = struct.pack(">BBQ", 0x80 | kind, 0x80 | 127, size)
        self.write(head + b"\0\0\0\0" + payload)  # a mask of zeros is a mask: it keeps the crowd's own share small

    def write(self, data: bytes) -> None:
        """Send bytes as they are; a line that is closing hears nothing."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)
