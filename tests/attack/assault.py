"""Mutated messages over a real line, with somebody honest beside: what of it was more than a refusal."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import websocket

from tests.attack.frame import Frame, mutated
from tests.server.conftest import Server
from tests.server.visitor import HungUp, Line, Visitor

OF_ONE_PERSON = 250
"""Messages one person may send at once: more would only be told to wait."""
AT_ONCE = 50
GONE = (HungUp, OSError, websocket.WebSocketException)


@dataclass
class Assault:
    """What has come of the messages so far."""

    server: Server
    sent: int = 0
    answered: int = 0
    refused: int = 0
    lost_lines: int = 0
    failures: list[str] = field(default_factory=list)

    def of_one(self, seed: int, count: int, visitor: Visitor, notebook: str = "workshop") -> None:
        """Let one person send ``count`` mutated messages from a page of their own."""
        chance, line = random.Random(seed), visitor.enter(notebook)
        waiting: list[Frame] = []
        for _ in range(count):
            waiting.append(mutated(chance, line))
            if waiting[-1].ends or len(waiting) == AT_ONCE:
                line, waiting = self._volley(line, visitor, notebook, waiting, seed), []
        self._volley(line, visitor, notebook, waiting, seed).leave()

    def _volley(self, line: Line, visitor: Visitor, notebook: str, volley: Sequence[Frame], seed: int) -> Line:
        """Send some messages and take in all that comes of them; a page whose line they ended opens another."""
        try:
            for frame in volley:
                line.socket.send(frame.data, frame.kind)
                self.sent += 1
            for heard in line.barrier():
                self._judge(heard, seed)
        except GONE as end:
            self.lost_lines += 1
            if not volley or not volley[-1].ends:
                self.failures.append(f"seed {seed}: the line was lost ({end!r}) around message {self.sent}")
            return visitor.enter(notebook, line.kernel)
        return line

    def _judge(self, heard: dict[str, Any], seed: int) -> None:
        if heard.get("workbench") == "refused":
            self.refused += 1
        content = heard.get("content", {}).get("data", {}).get("content", {})
        if not isinstance(content, dict) or content.get("kind") != "ack":
            return
        self.answered += 1
        error = content.get("error") or {}
        if not content["ok"] and (error.get("code") == "internal" or not error.get("message")):
            self.failures.append(f"seed {seed}: answered {json.dumps(error)[:200]}")


def honest_answer(line: Line, number: int) -> bool:
    """Whether somebody honest gets an answer: what they write is taken, or refused for what it is."""
    tree = line.widget(_asset="tree")
    nodes = line.state(tree)["view"]["nodes"]
    if not nodes:
        return bool(line.intent(tree, "state_core_problem", {"text": f"Dry taps {number}"})["ok"])
    core = next(node for node in nodes if node["kind"] == "core")
    answer = line.intent(tree, "add_cause", {"of": core["id"], "text": f"Old pipes {number}"})
    return bool(answer["ok"] or answer["error"]["code"] != "internal")
