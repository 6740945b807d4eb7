"""A visitor of stock Voila, whose page has a Jupyter kernel of its own."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from typing import Any

from benchmarks.load.client import Unexpected
from benchmarks.load.visitor import Invitation, Listener, Visitor

CONTROL = "jupyter.widget.control"
_KERNEL = re.compile(r'"kernelId": ?"([^"]+)"')


class JupyterVisitor(Visitor):
    """Stock Voila: the page is over when the notebook has run; then the kernel is asked for all widgets."""

    def __init__(self, invitation: Invitation, listener: Listener) -> None:
        super().__init__(invitation, listener)
        self._session = uuid.uuid4().hex
        self._answers: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self.ready = False
        self._states: dict[str, Any] = {}
        self._node: dict[str, Any] = {}

    async def arrive(self) -> None:
        """Get the page, connect to the kernel it names, and ask for the states."""
        found = _KERNEL.search((await self.client.page("/")).body.decode())
        if found is None:
            raise Unexpected("a page without a kernel")
        path = f"/api/kernels/{found[1]}/channels?session_id={self._session}"
        self.socket = await self.client.websocket(path, self.hear)
        self.send("kernel_info_request", {})
        await self._fetch_states()
        self._check()
        self.ready = True

    def _check(self) -> None:
        nodes = self._states[self.find("tree")]["state"]["view"]["nodes"]
        self._node = dict(next(node for node in nodes if node["kind"] == "cause"))

    def find(self, asset: str) -> str:
        """The id of one of the product's widgets; raises :class:`Unexpected`."""
        for key, state in self._states.items():
            if state["state"].get("_asset") == asset:
                return key
        raise Unexpected(f"no {asset}")

    def edit(self, text: str) -> None:
        """Reword a cause, with the very message the workbench's page sends."""
        data = {"node": self._node["id"], "text": text, "base": self._node["text"]}
        self._node["text"] = text
        content = {"kind": "intent", "op": uuid.uuid4().hex, "intent": "reword", "data": data}
        self.send("comm_msg", {"comm_id": self.find("tree"), "data": {"method": "custom", "content": content}})

    def send(self, kind: str, content: dict[str, Any], version: str = "") -> None:
        """Send one message of the Jupyter protocol."""
        header = {"msg_id": uuid.uuid4().hex, "session": self._session, "msg_type": kind, "username": ""}
        header |= {"version": "5.3", "date": "2026-01-01T00:00:00Z"}
        metadata = {"version": version} if version else {}
        message = {"header": header, "parent_header": {}, "metadata": metadata, "content": content, "buffers": []}
        assert self.socket is not None
        self.socket.send(json.dumps({**message, "channel": "shell"}))

    async def ask(self, target: str, version: str, data: dict[str, Any], answer: str) -> dict[str, Any]:
        """Open a comm, say ``data`` on it, and return the first answer whose method is ``answer``."""
        comm = uuid.uuid4().hex
        wanted = self._answers[comm + answer] = asyncio.get_running_loop().create_future()
        self.send("comm_open", {"comm_id": comm, "target_name": target, "data": {}}, version)
        self.send("comm_msg", {"comm_id": comm, "data": data})
        return await self.until(wanted)

    async def _fetch_states(self) -> None:
        self._states = (await self.ask(CONTROL, "1.0.0", {"method": "request_states"}, "update_states"))["states"]
        if not self._states:
            raise Unexpected("no widgets")

    def hear(self, payload: bytes, at: float) -> None:
        """Take in one message."""
        if self.ready:
            self.saw(payload, at)
        elif b"update_states" in payload or b"finished" in payload:
            self.take(decoded(payload)["content"])

    def take(self, content: dict[str, Any]) -> None:
        """Hand an answer to whoever waits for it."""
        data = content.get("data", {})
        waiting = self._answers.pop(f"{content.get('comm_id')}{data.get('method')}", None)
        if waiting is not None:
            waiting.set_result(data)


def decoded(payload: bytes) -> dict[str, Any]:
    """The JSON of a message; one with buffers has it after a table of offsets."""
    start = payload.find(b'{"')
    message: dict[str, Any] = json.JSONDecoder().raw_decode(payload[start:].decode("utf-8", "replace"))[0]
    return message
