"""A participant of the workbench: the light page, its kernel's websocket, the states of its widgets."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from typing import Any

from benchmarks.load.client import Unexpected
from benchmarks.load.visitor import Invitation, Listener, Visitor

LEFT = 4001
_XSRF = re.compile(r'name="_xsrf" value="([^"]+)"')
_ASSET = re.compile(r'(?:src|href)="(/static/[^"]+)"')


class WorkbenchVisitor(Visitor):
    """Comes with a cookie, or through the form behind the QR code."""

    def __init__(self, invitation: Invitation, listener: Listener) -> None:
        super().__init__(invitation, listener)
        self._page: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tree = ""
        self._node: dict[str, Any] = {}

    async def arrive(self) -> None:
        """Join when there is no cookie yet, get the page, and take the widgets over the websocket."""
        if self.invitation.code:
            await self._join(self.invitation.code)
        page = (await self.client.page("/workshop")).body.decode()
        if 'id="workbench-page"' not in page:
            raise Unexpected("not the participants' page")
        if self.invitation.assets:
            for address in dict.fromkeys(_ASSET.findall(page)):
                await self.client.page(address)
        path = f"/api/kernels/{uuid.uuid4().hex}/channels?notebook=workshop"
        self.socket = await self.client.websocket(path, self._hear)
        await self.until(self._page)

    async def _join(self, code: str) -> None:
        form = (await self.client.page(f"/join?code={code}")).body.decode()
        found = _XSRF.search(form)
        if found is None:
            raise Unexpected("a form without a token")
        fields = {"code": code, "name": f"P{self.invitation.number}", "sector": "people", "language": "es"}
        await self.client.submit("/join", {"_xsrf": found[1], **fields})

    def edit(self, text: str) -> None:
        """Reword a cause, as somebody does who has just typed it."""
        data = {"node": self._node["id"], "text": text, "base": self._node["text"]}
        self._node["text"] = text
        content = {"kind": "intent", "op": uuid.uuid4().hex, "intent": "reword", "data": data}
        header = {"msg_id": uuid.uuid4().hex, "session": "", "msg_type": "comm_msg", "version": "5.3", "date": ""}
        body = {"comm_id": self._tree, "data": {"method": "custom", "content": content}}
        assert self.socket is not None
        self.socket.send(json.dumps({"header": header, "metadata": {}, "content": body, "channel": "shell"}))

    def leave(self) -> None:
        """Say that the page is closed for good."""
        if self.socket is not None:
            self.socket.close(LEFT)
        self.client.close()

    def _hear(self, payload: bytes, at: float) -> None:
        if self._page.done():
            if b'"view"' in payload:
                self.saw(payload, at)
            return
        try:
            self._take_page(json.loads(payload))
        except (Unexpected, KeyError, StopIteration) as error:
            self._page.set_exception(Unexpected(f"page: {error}"))

    def _take_page(self, message: dict[str, Any]) -> None:
        if message.get("workbench") != "page":
            raise Unexpected(str(message.get("code", "no page")))
        assets = {state["state"].get("_asset"): key for key, state in message["states"].items()}
        if not message["outputs"] or not {"frame", "tree"} <= assets.keys():
            raise Unexpected("a page without its widgets")
        self._tree = assets["tree"]
        nodes = message["states"][self._tree]["state"]["view"]["nodes"]
        self._node = dict(next(node for node in nodes if node["kind"] == "cause"))
        self._page.set_result(None)
