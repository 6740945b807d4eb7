"""A visitor without a browser: speaks HTTP with cookies and the kernel's websocket, honestly or not."""

from __future__ import annotations

import http.client
import json
import re
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
        found = re.search(rf'<script type="application/json" id="{name}">(.*?)</script>', self.text, re.DOTALL)
        return json.loads(found[1]) if found else None


class Line:
    """The websocket to a kernel."""

    def __init__(self, socket: websocket.WebSocket) -> None:
        self.socket = socket
        self.session = uuid.uuid4().hex

    def send(
        self, kind: str, content: dict[str, Any], channel: str = "shell", metadata: dict[str, Any] | None = None
    ) -> str:
        """Send one message; returns its id."""
        message_id = uuid.uuid4().hex
        header = {
            "msg_id": message_id,
            "session": self.session,
            "msg_type": kind,
            "username": "",
            "version": "5.3",
            "date": "",
        }
        body = {
            "header": header,
            "parent_header": {},
            "metadata": metadata or {},
            "content": content,
            "channel": channel,
        }
        self.socket.send(json.dumps({**body, "buffers": []}))
        return message_id

    def until(self, wanted: Any) -> list[dict[str, Any]]:
        """Everything received up to and including the first message for which ``wanted`` is true."""
        seen: list[dict[str, Any]] = []
        while True:
            message = json.loads(self.socket.recv())
            seen.append(message)
            if wanted(message):
                return seen

    def barrier(self) -> list[dict[str, Any]]:
        """Everything the kernel sent before it answered a harmless question asked now: nothing else is coming."""
        asked = self.send("kernel_info_request", {})
        return self.until(lambda m: _type(m) == "kernel_info_reply" and m["parent_header"]["msg_id"] == asked)

    def states(self) -> dict[str, Any]:
        """The states of the page's widgets by id."""
        comm = uuid.uuid4().hex
        content = {"comm_id": comm, "target_name": "jupyter.widget.control", "data": {}}
        self.send("comm_open", content, metadata={"version": "1.0.0"})
        self.send("comm_msg", {"comm_id": comm, "data": {"method": "request_states"}})
        answer = self.until(lambda m: _type(m) == "comm_msg" and m["content"]["comm_id"] == comm)[-1]
        states: dict[str, Any] = answer["content"]["data"]["states"]
        return states

    def widget(self, **traits: Any) -> str:
        """The id of the widget whose state has those values."""
        return next(widget for widget, state in self.states().items() if traits.items() <= state["state"].items())

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

        def answers(message: dict[str, Any]) -> bool:
            content = (
                message.get("content", {}).get("data", {}).get("content", {}) if _type(message) == "comm_msg" else {}
            )
            return bool(content.get("op") == op)

        answer: dict[str, Any] = self.until(answers)[-1]["content"]["data"]["content"]
        return answer


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
        if "_xsrf" not in self.cookies:
            self.get("/leave")
        body = urlencode({"_xsrf": self.cookies["_xsrf"], **fields}).encode()
        return self.request("POST", path, body, Content_Type="application/x-www-form-urlencoded")

    def join(self, code: str, name: str = "Somebody") -> Answer:
        """Join a group."""
        return self.post("/join", code=code, name=name, sector="academia", language="en")

    def open_page(self, path: str = "/workshop") -> str:
        """Open a notebook page; returns its kernel's id."""
        answer = self.get(path)
        assert answer.status == 200, answer.text
        assert answer.block("workbench-failure") is None, answer.text
        kernel: str = answer.block("workbench-kernel")["kernel"]
        return kernel

    def line(self, kernel: str, origin: str | None = None) -> Line:
        """Connect to a kernel; raises ``websocket.WebSocketBadStatusException`` when refused."""
        address = f"ws://127.0.0.1:{self.port}/api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}"
        own = f"http://127.0.0.1:{self.port}"
        return Line(websocket.create_connection(address, cookie=self._cookie(), origin=origin or own, timeout=WAIT))

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)


def _type(message: dict[str, Any]) -> str:
    return str(message.get("header", {}).get("msg_type", ""))
