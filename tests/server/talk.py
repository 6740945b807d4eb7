"""What a page says to its kernel and hears from it, over whatever line: Jupyter's messages, as the page uses them."""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from typing import Any

from workbench.panels.view_patch import patched


class Talk(ABC):
    """A page's end of a conversation with its kernel, with what it has been told."""

    def __init__(self) -> None:
        self.session = uuid.uuid4().hex
        self.page: dict[str, Any] = {}
        self._views: dict[str, Any] = {}

    def grown(self, message: dict[str, Any]) -> dict[str, Any]:
        """Return a message as a page understands it: what has changed of a view, as the view that comes of it."""
        content = message.get("content", {})
        comm, data = content.get("comm_id", ""), content.get("data", {})
        for widget, state in (message.get("states") or {}).items():
            self._views[widget] = state["state"].get("view")
        if _custom(message).get("kind") == "view":
            self._views[comm] = patched(self._views[comm], data["content"]["patch"])
            update = {"method": "update", "state": {"view": self._views[comm]}}
            return {**message, "content": {**content, "data": update}}
        if isinstance(data.get("state"), dict) and "view" in data["state"]:
            self._views[comm] = data["state"]["view"]
        return message

    @abstractmethod
    def hear(self) -> dict[str, Any]:
        """Return the next message."""

    @abstractmethod
    def say(self, message: dict[str, Any] | str) -> None:
        """Send a message as it is."""

    def until(self, wanted: Any) -> list[dict[str, Any]]:
        """Everything received up to and including the first message for which ``wanted`` is true."""
        seen = [self.hear()]
        while not wanted(seen[-1]):
            seen.append(self.hear())
        return seen

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
        return self.acknowledgement(self.ask(widget, intent, data, op))

    def ask(self, widget: str, intent: str, data: dict[str, Any] | None = None, op: str | None = None) -> str:
        """Send an intent and return its operation; its acknowledgement comes in its turn."""
        op = op or str(uuid.uuid4())
        self.custom(widget, {"kind": "intent", "op": op, "intent": intent, "data": data or {}})
        return op

    def acknowledgement(self, op: str) -> dict[str, Any]:
        """Wait for the answer to an intent."""
        answer: dict[str, Any] = self.until(lambda m: _custom(m).get("op") == op)[-1]["content"]["data"]["content"]
        return answer

    def next_view(self, wanted: Any) -> dict[str, Any]:
        """Wait until a widget is told a view for which ``wanted`` is true, and return it."""
        return _view(self.until(lambda m: _view(m) and wanted(_view(m)))[-1])


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
