"""A visitor without a browser: speaks HTTP with cookies and the kernel's websocket, honestly or not."""

from __future__ import annotations

import http.client
import json
import re
import struct
import uuid
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

import websocket

WAIT = 20.0


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


class Line:
    """The websocket to a kernel, with what it has been told."""

    def __init__(self, socket: websocket.WebSocket, kernel: str) -> None:
        self.socket = socket
        self.kernel = kernel
        self.session = uuid.uuid4().hex
        self.page: dict[str, Any] = {}
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
        message: dict[str, Any] = json.loads(data)
        if message.get("workbench") == "page":
            self.page, self.heard = message, 0
        self.heard += not message.get("aside")
        return message

    def until(self, wanted: Any) -> list[dict[str, Any]]:
        """Everything received up to and including the first message for which ``wanted`` is true."""
        seen = [self.hear()]
        while not wanted(seen[-1]):
            seen.append(self.hear())
        return seen

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

    def say(self, message: dict[str, Any] | str) -> None:
        """Send a frame as it is."""
        self.socket.send(message if isinstance(message, str) else json.dumps(message))

    def send(
        self, kind: str, content: dict[str, Any], channel: str = "shell", metadata: dict[str, Any] | None = None
    ) -> str:
        """Send one message of the Jupyter protocol; returns its id."""
        message_id = uuid.uuid4().hex
        header = {"msg_id": message_id, "session": self.session, "msg_type": kind, "version": "5.3"}
        body = {"parent_header": {}, "metadata": metadata or {}, "content": content, "channel": channel}
        self.say({"header": header, **body, "buffers": []})
        return message_id

    def barrier(self) -> list[dict[str, Any]]:
        """Everything the kernel sent before it was done with a harmless question asked now: nothing else is coming."""
        asked = self.send("kernel_info_request", {})
        return self.until(lambda m: _type(m) == "status" and m["parent_header"].get("msg_id") == asked)

    def states(self) -> dict[str, Any]:
        """The states of the page's widgets by id, asked for now."""
        comm = uuid.uuid4().hex
        self.send("comm_open", {"comm_id": comm, "target_name": "jupyter.widget.control", "data": {}})
        self.send("comm_msg", {"comm_id": comm, "data": {"method": "request_states"}})
        answer = self.until(lambda m: _type(m) == "comm_msg" and m["content"]["comm_id"] == comm)[-1]
        states: dict[str, Any] = answer["content"]["data"]["states"]
        return states

    def widget(self, **traits: Any) -> str:
        """The id of the widget whose state has those values."""
        return next(widget for widget, state in self.states().items() if traits.items() <= state["state"].items())

    def state(self, widget: str) -> dict[str, Any]:
        """The state of a widget now."""
        state: dict[str, Any] = self.states()[widget]["state"]
        return state

    def custom(self, widget: str, content: dict[str, Any]) -> None:
        """Send a custom message to a widget."""
        self.send("comm_msg", {"comm_id": widget, "data": {"method": "custom", "content": content}})

    def intent(
        self, widget: str, intent: str, data: dict[str, Any] | None = None, op: str | None = None
    ) -> dict[str, Any]:
        """Send an intent and return its acknowledgement."""
        op = op or str(uuid.uuid4())
        self.custom(widget, {"kind": "intent", "op": op, "intent": intent, "data": data or {}})
        return self.acknowledgement(op)

    def acknowledgement(self, op: str) -> dict[str, Any]:
        """Wait for the answer to an intent."""
        answer: dict[str, Any] = self.until(lambda m: _custom(m).get("op") == op)[-1]["content"]["data"]["content"]
        return answer

    def next_view(self, wanted: Any) -> dict[str, Any]:
        """Wait until a widget is told a view for which ``wanted`` is true, and return it."""
        return _view(self.until(lambda m: _view(m) and wanted(_view(m)))[-1])


class Visitor:
    """Somebody with a cookie jar. Redirects are not followed."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def request(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answer:
        """One request; cookies are sent and kept."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT * 3)
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

    def join(self, code: str, name: str = "Somebody", language: str = "en") -> Answer:
        """Join a group."""
        return self.post("/join", code=code, name=name, sector="academia", language=language)

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
        socket = websocket.create_connection(address, cookie=self._cookie(), origin=origin or own, timeout=WAIT)
        return Line(socket, kernel)

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)


def _type(message: dict[str, Any]) -> str:
    return str(message.get("header", {}).get("msg_type", ""))


def _data(message: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = message.get("content", {}).get("data", {}) if _type(message) == "comm_msg" else {}
    return data


def _custom(message: dict[str, Any]) -> dict[str, Any]:
    content = _data(message).get("content", {})
    return content if isinstance(content, dict) else {}


def _view(message: dict[str, Any]) -> dict[str, Any]:
    view: dict[str, Any] = _data(message).get("state", {}).get("view", {})
    return view
