"""One visitor's HTTP: a connection kept open, cookies kept, and the way from there to a websocket."""

from __future__ import annotations

import asyncio
import gzip
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from benchmarks.load.websocket import Heard, WebSocket

HOST = "127.0.0.1"
"""The only machine these benchmarks ever talk to: this one."""
_REDIRECTS = (301, 302, 303, 307)


class Unexpected(Exception):
    """The server did not do what a page needs; its text is counted, not shown to anybody."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one request; ``wire`` is the size of its body as it travelled, in bytes."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    wire: int

    def header(self, name: str) -> str:
        """The first header of that name, or nothing."""
        return next((value for key, value in self.headers if key == name), "")


class Client:
    """Speaks HTTP/1.1 with the server on ``port`` of this machine."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def get(self, path: str) -> Answer:
        """GET, without following redirects."""
        return await self._request("GET", path, b"", {})

    async def page(self, path: str) -> Answer:
        """GET a page that must be there; raises :class:`Unexpected` when it is not."""
        answer = await self.get(path)
        if answer.status != 200:
            raise Unexpected(f"{path}: status {answer.status}")
        return answer

    async def submit(self, path: str, fields: dict[str, str]) -> Answer:
        """POST a form; raises :class:`Unexpected` unless it is answered with a redirect."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = await self._request("POST", path, urlencode(fields).encode(), kind)
        if answer.status not in _REDIRECTS:
            raise Unexpected(f"{path}: status {answer.status}")
        return answer

    async def websocket(self, path: str, heard: Heard, protocols: str = "") -> WebSocket:
        """Open a websocket as this visitor; ``heard`` is called with each message."""
        return await WebSocket.open(HOST, self.port, path, self._headers(), heard, protocols)

    def close(self) -> None:
        """Hang up."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None

    def _headers(self) -> dict[str, str]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        own = {"Host": f"{HOST}:{self.port}", "Origin": f"http://{HOST}:{self.port}", "Accept-Language": "es"}
        return own | ({"Cookie": cookie} if cookie else {})

    async def _request(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        if self._streams is None:
            self._streams = await asyncio.open_connection(HOST, self.port, limit=1 << 22)
        reader, writer = self._streams
        every = self._headers() | headers | {"Accept-Encoding": "gzip"}
        if body:
            every["Content-Length"] = str(len(body))
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in every.items()), "", ""]
        writer.write("\r\n".join(lines).encode() + body)
        answer = await _answer(reader)
        self._keep_cookies(answer)
        if answer.header("connection").lower() == "close":
            self.close()
        return answer

    def _keep_cookies(self, answer: Answer) -> None:
        for name, value in answer.headers:
            if name == "set-cookie":
                self.cookies.update({key: morsel.value for key, morsel in SimpleCookie(value).items()})


async def _answer(reader: asyncio.StreamReader) -> Answer:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = [line.partition(":") for line in head[1:] if line]
    headers = [(name.lower(), value.strip()) for name, _, value in pairs]
    answer = Answer(int(head[0].split()[1]), headers, b"", 0)
    body = await _body(reader, answer)
    packed = answer.header("content-encoding") == "gzip"
    return Answer(answer.status, headers, gzip.decompress(body) if packed and body else body, len(body))


async def _body(reader: asyncio.StreamReader, answer: Answer) -> bytes:
    if answer.status in (204, 304):
        return b""
    if answer.header("transfer-encoding") == "chunked":
        parts: list[bytes] = []
        while size := int(await reader.readline(), 16):
            parts.append((await reader.readexactly(size + 2))[:-2])
        await reader.readexactly(2)
        return b"".join(parts)
    length = answer.header("content-length")
    return await reader.readexactly(int(length)) if length else await reader.read()
