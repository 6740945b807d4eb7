"""A visitor of a Panel page: the Bokeh server's protocol, each message in three frames."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from typing import Any

from benchmarks.load.client import Unexpected
from benchmarks.load.visitor import Invitation, Listener, Visitor

PATH = "/panel_page"
_TOKEN = re.compile(r'"token":"([^"]+)"')


class PanelVisitor(Visitor):
    """Gets the page, then the document with every model."""

    def __init__(self, invitation: Invitation, listener: Listener) -> None:
        super().__init__(invitation, listener)
        self._document: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._frames: list[bytes] = []
        self._field = ""

    async def arrive(self) -> None:
        """Connect with the token of the page and pull the document."""
        found = _TOKEN.search((await self.client.page(PATH)).body.decode())
        if found is None:
            raise Unexpected("a page without a token")
        self.socket = await self.client.websocket(f"{PATH}/ws", self._hear, f"bokeh, {found[1]}")
        self._send("PULL-DOC-REQ", {})
        await self.until(self._document)

    def edit(self, text: str) -> None:
        """Type into the field."""
        event = {"kind": "ModelChanged", "model": {"id": self._field}, "attr": "value", "new": text}
        self._send("PATCH-DOC", {"events": [event]})

    def _send(self, kind: str, content: dict[str, Any]) -> None:
        assert self.socket is not None
        self.socket.send(json.dumps({"msgid": uuid.uuid4().hex, "msgtype": kind}))
        self.socket.send("{}")
        self.socket.send(json.dumps(content))

    def _hear(self, payload: bytes, at: float) -> None:
        if self._document.done():
            self.saw(payload, at)
            return
        self._frames.append(payload)
        if len(self._frames) == 3:
            header, _, content = self._frames
            self._frames = []
            if b"PULL-DOC-REPLY" in header:
                self._take(json.loads(content))

    def _take(self, content: dict[str, Any]) -> None:
        self._field = _model(content, "palabra")
        if self._field:
            self._document.set_result(None)
        else:
            self._document.set_exception(Unexpected("no field"))


def _model(part: object, placeholder: str) -> str:
    """The id of the model with that placeholder, wherever it is in the document."""
    if isinstance(part, list):
        return next((found for value in part if (found := _model(value, placeholder))), "")
    if not isinstance(part, dict):
        return ""
    attributes = part.get("attributes")
    if isinstance(attributes, dict) and attributes.get("placeholder") == placeholder:
        return str(part["id"])
    return _model(list(part.values()), placeholder)
