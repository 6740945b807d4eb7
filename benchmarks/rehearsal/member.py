"""Somebody at the table without a browser: the real protocol, and an account of what became of each gesture."""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from dataclasses import dataclass
from typing import Any

from benchmarks.load.visitor import Invitation
from benchmarks.load.workbench_visitor import WorkbenchVisitor
from benchmarks.rehearsal.gesture import Gestures
from workbench.panels.view_patch import patched

PATIENCE = 30.0
"""Seconds after which a gesture without an answer counts as lost."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One gesture: what was asked, how it ended (``done``, a refusal's code, ``lost``) and after how long."""

    op: str
    intent: str
    text: str
    outcome: str
    seconds: float


class Member(WorkbenchVisitor):
    """A visitor who sees the tree and changes it."""

    def __init__(self, invitation: Invitation) -> None:
        super().__init__(invitation, lambda *_: None)
        self.view: dict[str, Any] = {}
        self.deeds: list[Deed] = []
        self._answers: dict[str, asyncio.Future[dict[str, Any]]] = {}

    async def take_part(self, until: float, pause: float) -> None:
        """Make gestures until then (time of the event loop), resting about ``pause`` seconds after each."""
        number = self.invitation.number
        gestures, rest = Gestures(f"P{number}", number), random.Random(number)
        while asyncio.get_running_loop().time() < until:
            await self.intend(*gestures.next(self.view))
            await asyncio.sleep(rest.expovariate(1 / pause))

    async def intend(self, intent: str, data: dict[str, Any]) -> None:
        """Make one gesture and note what became of it."""
        assert self.socket is not None
        loop, op = asyncio.get_running_loop(), uuid.uuid4().hex
        answer: asyncio.Future[dict[str, Any]] = loop.create_future()
        self._answers[op] = answer
        content = {"kind": "intent", "op": op, "intent": intent, "data": data}
        header = {"msg_id": uuid.uuid4().hex, "session": "", "msg_type": "comm_msg", "version": "5.3", "date": ""}
        body = {"comm_id": self._tree, "data": {"method": "custom", "content": content}}
        began = loop.time()
        self.socket.send(json.dumps({"header": header, "metadata": {}, "content": body, "channel": "shell"}))
        try:
            got = await asyncio.wait_for(answer, PATIENCE)
            outcome = "done" if got["ok"] else str(got["error"]["code"])
        except TimeoutError:
            outcome = "lost"
        self.deeds.append(Deed(op, intent, str(data.get("text", "")), outcome, loop.time() - began))

    def _hear(self, payload: bytes, at: float) -> None:
        if not self._page.done():
            super()._hear(payload, at)
            return
        message = json.loads(payload)
        content = message.get("content", {})
        if message.get("header", {}).get("msg_type") != "comm_msg" or content.get("comm_id") != self._tree:
            return
        data = content["data"]
        if data.get("method") == "update":
            self.view = data["state"].get("view", self.view)
        elif data.get("method") == "custom" and data["content"].get("kind") == "view":
            self.view = patched(self.view, data["content"]["patch"])
        elif data.get("method") == "custom" and data["content"].get("op") in self._answers:
            answer = self._answers.pop(data["content"]["op"])
            if not answer.done():
                answer.set_result(data["content"])

    def _take_page(self, message: dict[str, Any]) -> None:
        super()._take_page(message)
        self.view = message["states"][self._tree]["state"]["view"]
