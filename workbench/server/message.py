"""What a browser may say to a kernel: talk to widgets that exist, and nothing else."""

from __future__ import annotations

import json
from typing import Any

CONTROL = "jupyter.widget.control"
_LONGEST_ID = 128
_METHODS = ("custom", "update", "request_state", "request_states")
"""What a page says to a widget or on the control channel. ipywidgets fails on none, and writes others to the log."""
_CONTENT: dict[str, tuple[str, ...]] = {
    "comm_open": ("comm_id", "target_name", "data"),
    "comm_msg": ("comm_id", "data"),
    "comm_close": ("comm_id", "data"),
    "comm_info_request": ("target_name",),
    "kernel_info_request": (),
}


class Unacceptable(Exception):
    """The frame is not a message a browser may send."""


def permitted(frame: object) -> dict[str, Any]:
    """The message in a websocket frame, rebuilt from the parts that are allowed; raises :class:`Unacceptable`.

    No code can be run, no kernel interrupted, no input answered, and no widget made: opening a comm is allowed for
    ipywidgets' control channel alone, which hands out the states of the widgets the page already has.
    """
    message = read(frame)
    header = message.get("header")
    kind = header.get("msg_type") if isinstance(header, dict) else None
    if not isinstance(header, dict) or not isinstance(kind, str) or kind not in _CONTENT:
        raise Unacceptable
    if message.get("channel", "shell") != "shell":
        raise Unacceptable
    content = message.get("content")
    if not isinstance(content, dict):
        raise Unacceptable
    kept = {name: content[name] for name in _CONTENT[kind] if name in content}
    if not _sound(kind, kept):
        raise Unacceptable
    return {
        "header": _header(header, kind),
        "parent_header": {},
        "metadata": _version(message.get("metadata")),
        "content": kept,
        "buffers": [],
    }


def read(frame: object) -> dict[str, Any]:
    """A text frame as a JSON object; raises :class:`Unacceptable` for anything else, binary frames included."""
    if not isinstance(frame, str):
        raise Unacceptable
    try:
        message = json.loads(frame)
    except (ValueError, RecursionError) as error:
        raise Unacceptable from error
    if not isinstance(message, dict):
        raise Unacceptable
    return message


def _sound(kind: str, content: dict[str, Any]) -> bool:
    if kind.startswith("comm_") and kind != "comm_info_request":
        comm_id = content.get("comm_id")
        if (
            not isinstance(comm_id, str)
            or not 0 < len(comm_id) <= _LONGEST_ID
            or not comm_id.isascii()  # what opens a comm makes a topic of it, in ASCII
            or not isinstance(content.get("data"), dict)
        ):
            return False
        if kind == "comm_msg" and not _of_a_widget(content["data"]):
            return False
    return kind != "comm_open" or content.get("target_name") == CONTROL


def _of_a_widget(data: dict[str, Any]) -> bool:
    """Whether ipywidgets can read it: it fails on a state that is no dictionary, and on paths that are no list."""
    shapes = isinstance(data.get("state", {}), dict) and isinstance(data.get("buffer_paths", []), list)
    return shapes and data.get("method") in _METHODS


def _header(header: dict[str, Any], kind: str) -> dict[str, Any]:
    texts = {name: str(header.get(name, ""))[:_LONGEST_ID] for name in ("msg_id", "session", "date", "version")}
    return {**texts, "msg_type": kind, "username": ""}


def _version(metadata: object) -> dict[str, str]:
    """Ipywidgets names its protocol's version when it opens the control channel; nothing else is passed on."""
    version = metadata.get("version") if isinstance(metadata, dict) else None
    return {"version": version[:20]} if isinstance(version, str) else {}
