"""A visitor without a browser: speaks HTTP with cookies and the kernel's websocket, honestly or not."""

from __future__ import annotations

import http.client
import json
import re
import socket
import struct
import uuid
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

import websocket

from tests.server.talk import Talk

WAIT = 60.0


class Answer:
    """What came back for one request."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    def block(self, name: str) -> Any:
        """The JSON of a data block of the page."""
        found = re.search(rf'<script\b[^>]*\bid="{name}"[^>]*>(.*?)</script>', self.text, re.DOTALL)
        return json.loads(found[1]) if found else None


class HungUp(Exception):
    """The server closed the websocket; ``code`` says why."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


class Line(Talk):
    """The websocket to a kernel."""

    def __init__(self, line: websocket.WebSocket, kernel: str) -> None:
        super().__init__()
        self.socket = line
        self.kernel = kernel
        self.heard = 0

    @property
    def mark(self) -> str:
        """What this page has heard, as it says when it comes back."""
        return f"{self.page['line']}.{self.heard}"

    def hear(self) -> dict[str, Any]:
        """Return the next message; raises HungUp when the server has closed the line."""
        while True:
            kind, data = self.socket.recv_data(control_frame=True)
            if kind == websocket.ABNF.OPCODE_CLOSE:
                raise HungUp(struct.unpack(">H", data[:2])[0] if data else 1005)
            if kind == websocket.ABNF.OPCODE_TEXT:
                break
        message: dict[str, Any] = self.grown(json.loads(data))
        if message.get("workbench") == "page":
            self.page, self.heard = message, 0
        self.heard += not message.get("aside")
        return message

    def hung_up(self) -> int:
        """Wait for the server to close the line, and return the code."""
        try:
            while True:
                self.hear()
        except HungUp as end:
            return end.code

    def leave(self) -> None:
        """Close the page for good."""
        self.socket.close(status=4001)

    def vanish(self) -> None:
        """Be gone without a word, as when the network is."""
        self.socket.shutdown()

    def announce_frame(self, size: int) -> None:
        """Begin a text frame of ``size`` bytes, and send none of them."""
        self.socket.sock.sendall(struct.pack(">BBQ", 0x81, 0xFF, size) + bytes(4))

    def say(self, message: dict[str, Any] | str) -> None:
        """Send a frame as it is."""
        self.socket.send(message if isinstance(message, str) else json.dumps(message))


class Visitor:
    """Somebody with a cookie jar, at a local address of their own if ``source`` names one. Follows no redirects."""

    def __init__(self, port: int, source: str = "127.0.0.1") -> None:
        self.port, self.source = port, source
        self.cookies: dict[str, str] = {}

    def request(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answer:
        """One request; cookies are sent and kept."""
        connection = self._connection()
        sent = {"Cookie": self._cookie(), "Accept-Language": "en", **headers}
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in sent.items()})
        answer = Answer(connection.getresponse())
        connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        """GET."""
        return self.request("GET", path, **headers)

    def post(self, path: str, **fields: str) -> Answer:
        """POST a form with a valid xsrf token."""
        body = urlencode({"_xsrf": self.token(), **fields}).encode()
        return self.request("POST", path, body, Content_Type="application/x-www-form-urlencoded")

    def token(self) -> str:
        """The xsrf token, fetched if there is none yet."""
        if "_xsrf" not in self.cookies:
            self.get("/leave")
        return self.cookies["_xsrf"]

    def join(self, code: str, name: str = "Somebody", language: str = "en", **more: str) -> Answer:
        """Join a group; ``another="1"`` says that one is not whoever this browser belongs to."""
        return self.post("/join", code=code, name=name, sector="academia", language=language, **more)

    def enter(self, notebook: str = "workshop", kernel: str = "", **query: str) -> Line:
        """Open a page's line, a new one if no ``kernel`` is named, and wait until the page has come."""
        line = self.line(kernel or uuid.uuid4().hex, notebook, **query)
        first = line.hear()
        assert first.get("workbench") == "page", first
        return line

    def back(self, line: Line) -> Line:
        """Connect a page again that has lost its line; its kernel goes on from what it has heard."""
        again = self.line(line.kernel, mark=line.mark)
        again.page, again.heard = line.page, line.heard
        return again

    def line(self, kernel: str, notebook: str = "workshop", origin: str | None = None, **query: str) -> Line:
        """Connect to a kernel; raises ``websocket.WebSocketBadStatusException`` when refused."""
        asked = urlencode({"notebook": notebook, **query})
        address = f"ws://127.0.0.1:{self.port}/api/kernels/{kernel}/channels?{asked}"
        own = f"http://127.0.0.1:{self.port}"
        return Line(self._websocket(address, cookie=self._cookie(), origin=origin or own, timeout=WAIT), kernel)

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT, source_address=(self.source, 0))

    def _websocket(self, address: str, **options: Any) -> websocket.WebSocket:
        reached = socket.create_connection(("127.0.0.1", self.port), WAIT, (self.source, 0))
        return websocket.create_connection(address, socket=reached, **options)

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)
