"""An honest writer: words one's own card again and again, comes back when the line is lost, and sends again."""

from __future__ import annotations

import threading
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from typing import Any

import websocket

from ogcore.record.event import Recorded
from tests.server.visitor import HungUp, Line, Visitor

LOST = (HungUp, OSError, websocket.WebSocketException, AssertionError)
"""What a page meets when its room or server has gone: hung up, refused, or told to come again."""
AGAIN_SECONDS, REST_SECONDS = 0.05, 0.05
RESEND_SECONDS = 4.0
"""After so long without an answer a page sends the same operation again (``frontend/shared/unanswered.js``)."""


class Writer(threading.Thread):
    """Writes until it is told to stop.

    ``acknowledged`` holds what the workbench has said is kept, text by operation; ``last`` when the last operation that
    was answered was begun and answered.
    """

    def __init__(self, visitor: Visitor, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self.acknowledged: dict[str, str] = {}
        self.refused: list[str] = []
        self.seconds: list[float] = []
        self.last = (0.0, 0.0)
        self._visitor, self._kernel, self._node = visitor, uuid.uuid4().hex, ""
        self._line: Line | None = None
        self._stop_asked = threading.Event()

    def stop(self) -> None:
        """Write no more, and wait until it is so."""
        self._stop_asked.set()
        self.join(90)
        if self._line is not None:
            self._line.leave()

    def run(self) -> None:
        """Write one thing after another, each until it is answered."""
        number = 0
        while not self._stop_asked.is_set():
            number += 1
            began, op = time.monotonic(), uuid.uuid4().hex
            if self._answered(op, f"{self.name} writes sentence {number}"):
                self.last = (began, time.monotonic())
                self.seconds.append(self.last[1] - began)
            time.sleep(REST_SECONDS)

    def _answered(self, op: str, text: str) -> bool:
        """Send one operation until it is answered, over as many lines as it takes."""
        while not self._stop_asked.is_set():
            try:
                line = self._line or self._come()
                answer = self._send(line, op, text)
            except LOST:
                self._line = None
                time.sleep(AGAIN_SECONDS)
                continue
            if answer["ok"]:
                self.acknowledged[op] = text
                self._node = answer["result"].get("node", self._node)
            else:
                self.refused.append(answer["error"]["code"])
            return True
        return False

    def _come(self) -> Line:
        self._line = self._visitor.enter(kernel=self._kernel)
        return self._line

    def _send(self, line: Line, op: str, text: str) -> dict[str, Any]:
        tree = next(key for key, state in line.page["states"].items() if state["state"].get("_asset") == "tree")
        if self._node:
            return self._insist(line, tree, "reword", {"node": self._node, "text": text}, op)
        nodes = line.page["states"][tree]["state"]["view"]["nodes"]
        core = next(node["id"] for node in nodes if node["kind"] == "core")
        return self._insist(line, tree, "add_cause", {"of": core, "text": text}, op)

    def _insist(self, line: Line, tree: str, intent: str, data: dict[str, str], op: str) -> dict[str, Any]:
        """Ask until there is an answer, as a page does: now and then, and at once when saving goes on."""
        line.socket.settimeout(RESEND_SECONDS)
        while not self._stop_asked.is_set():
            line.ask(tree, intent, data, op)
            try:
                answer = _answer(line.until(lambda message: _goes_on(message) or _answer(message, op))[-1], op)
            except websocket.WebSocketTimeoutException:
                continue
            if answer:
                return answer
        raise HungUp(0)


def _goes_on(message: dict[str, Any]) -> bool:
    return message.get("workbench") == "saving" and message.get("code") != "delayed"


def _answer(message: dict[str, Any], op: str) -> dict[str, Any]:
    """Return the acknowledgement of ``op`` that a message is, an empty one for every other message."""
    content: dict[str, Any] = message.get("content", {}).get("data", {}).get("content", {})
    return content if content.get("kind") == "ack" and content.get("op") == op else {}


def back(writers: Sequence[Writer], moment: float, within: float) -> float | None:
    """Wait until every writer has had an answer to what they began after ``moment``.

    Returns the seconds it took, None if somebody had no answer in time.
    """
    while time.monotonic() - moment < within:
        last = [writer.last for writer in writers]
        if all(began > moment for began, _ in last):
            return max(answered for _, answered in last) - moment
        time.sleep(0.005)
    return None


def lost_and_doubled(log: Sequence[Recorded], writers: Sequence[Writer]) -> tuple[int, int]:
    """Return how many acknowledged operations are not in the log, and how many are in it twice."""
    times = Counter(record.op for record in log)
    acknowledged = [op for writer in writers for op in writer.acknowledged]
    return sum(times[op] == 0 for op in acknowledged), sum(times[op] > 1 for op in acknowledged)
