"""Mutated messages for a page's line: intents, Jupyter's envelopes, binary and half frames."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import websocket

from ogcore.chapters import PLAN_RULES, RULES
from ogcore.record.intents import HISTORY_INTENTS
from tests.attack.mutation import broken_bytes, broken_text, changed, hostile
from tests.record.test_intents import data_for
from tests.server.visitor import Line
from workbench.models.queries import QUERIES
from workbench.server.presence import PRESENCE

DESK = ("select_group", "preview_move", "move_groups", "return_groups", "create_plan", "preview_tree", "show_address")
PAGE = ("set_language", "explain_words", "look_into")
INTENTS = (*RULES, *PLAN_RULES, *HISTORY_INTENTS, *QUERIES, *DESK, *PAGE)
NAMES = ("core", "cause", "deep", "effect", "card", "version", "evidence", "candidate", "proposal", "idea", "other")
NAMES += ("amendment", "vote")
NAMES += ("merged", "placed", "theme", "other_theme", "own_answer", "entered_answer", "question", "point")
NAMES += ("operation", "stakeholder", "party")
"""What :func:`tests.record.test_intents.data_for` wants to know the names of."""
_KINDS = ("comm_msg", "comm_open", "comm_close", "comm_info_request", "kernel_info_request", "execute_request", "")


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: the websocket's kind of it, and what it holds; ``ends`` says that no line need survive it."""

    kind: int
    data: bytes
    ends: bool = False


def mutated(chance: random.Random, line: Line) -> Frame:
    """Return a mutated frame for the widgets and nodes that a page has been shown."""
    states = line.page["states"]
    ours = [widget for widget, state in states.items() if "_asset" in state["state"]]
    sound = _intent(chance, ours, shown_ids(line)) if chance.random() < 0.8 else _envelope(chance, list(states))
    return _frame(sound, chance)


def shown_ids(line: Line) -> list[str]:
    """Return the ids of everything in the views a page has got."""
    found: list[str] = []

    def look(at: Any) -> None:
        if isinstance(at, dict):
            found.extend(value for key, value in at.items() if key == "id" and isinstance(value, str))
        for part in at.values() if isinstance(at, dict) else at if isinstance(at, list) else ():
            look(part)

    look([state["state"].get("view") for state in line.page["states"].values()])
    return sorted(set(found)) or ["nowhere"]


def _frame(sound: dict[str, Any], chance: random.Random) -> Frame:
    sort = chance.random()
    if sort < 0.7:
        return _text(json.dumps(changed(sound, chance, chance.choice((0, 1, 1, 2, 5)))))
    if sort < 0.9:
        return _text(broken_text(json.dumps(sound), chance))
    if sort < 0.96:
        said = {"at": {"tree": "problem", "node": "n", "doing": "selected"}, "laser": {"x": 1, "y": 2}, "mark": "a.1"}
        opening = chance.choice((PRESENCE, '{"workbench":"ping"'))
        return _text(f"{opening}, {json.dumps(changed(said, chance, 2))[1:]}" if chance.random() < 0.8 else opening)
    if sort < 0.985:
        return Frame(websocket.ABNF.OPCODE_BINARY, broken_bytes(json.dumps(sound).encode(), chance))
    return Frame(websocket.ABNF.OPCODE_TEXT, broken_bytes(b"\xff" + json.dumps(sound).encode(), chance), ends=True)


def _text(text: str) -> Frame:
    return Frame(websocket.ABNF.OPCODE_TEXT, text.encode("utf-8", "replace"))


def _intent(chance: random.Random, widgets: Sequence[str], nodes: Sequence[str]) -> dict[str, Any]:
    intent = chance.choice(INTENTS)
    names = {name: chance.choice(nodes) for name in NAMES}
    data = data_for(intent, names) if intent in RULES else {"group": "x", "text": "x", "language": "x"}
    if data and chance.random() < 0.7:
        data = {**data, chance.choice(list(data)): hostile(chance)}
    content = {"kind": "intent", "op": uuid.UUID(int=chance.getrandbits(128)).hex, "intent": intent, "data": data}
    return _message("comm_msg", {"comm_id": chance.choice(widgets), "data": {"method": "custom", "content": content}})


def _envelope(chance: random.Random, widgets: Sequence[str]) -> dict[str, Any]:
    state = {
        "value": hostile(chance),
        "children": ["IPY_MODEL_x"],
        "layout": hostile(chance),
        "view": {"count": 9},
        "_asset": "x",
        "labels": {},
    }
    data = {
        "method": chance.choice(("update", "request_state", "request_states", "custom", "x")),
        "state": state,
        "buffer_paths": [["view"]],
    }
    content = {"comm_id": chance.choice((*widgets, "x")), "target_name": "jupyter.widget.control", "data": data}
    return _message(chance.choice(_KINDS), content)


def _message(kind: str, content: dict[str, Any]) -> dict[str, Any]:
    header = {"msg_id": "x", "session": "x", "msg_type": kind, "version": "5.3", "date": "x", "username": "x"}
    return {
        "header": header,
        "parent_header": {},
        "metadata": {},
        "content": content,
        "channel": "shell",
        "buffers": [],
    }
