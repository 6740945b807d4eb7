"""What passes from a browser to a kernel, decided on the message alone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from workbench.server.message import CONTROL, Unacceptable, permitted


def frame(kind: str, content: Any, **parts: Any) -> str:
    """A message of a kind as a browser sends it."""
    return json.dumps({"header": {"msg_type": kind, "msg_id": "1"}, "content": content, "channel": "shell", **parts})


def test_a_message_is_rebuilt_from_what_is_allowed() -> None:
    """Unknown parts of the header, the content and the metadata do not reach the kernel."""
    sent = frame(
        "comm_msg",
        {"comm_id": "a", "data": {"method": "custom", "x": 1}, "code": "1"},
        metadata={"deleteCells": 1, "version": "1.0"},
        buffers=["x"],
    )
    passed = permitted(sent)
    assert passed["content"] == {"comm_id": "a", "data": {"method": "custom", "x": 1}}
    assert (passed["metadata"], passed["buffers"]) == ({"version": "1.0"}, [])


@pytest.mark.parametrize(
    "sent",
    [
        frame("execute_request", {"code": "1"}),
        frame("comm_open", {"comm_id": "a", "target_name": "jupyter.widget", "data": {}}),
        frame("comm_open", {"comm_id": "a", "data": {}}),
        frame("comm_msg", {"comm_id": "", "data": {}}),
        frame("comm_open", {"comm_id": "\ud800é", "target_name": CONTROL, "data": {}}),
        frame("comm_msg", {"comm_id": "a" * 200, "data": {}}),
        frame("comm_msg", {"comm_id": 3, "data": {}}),
        frame("comm_msg", {"comm_id": "a", "data": "text"}),
        frame("comm_msg", {"comm_id": "a", "data": {}}),
        frame("comm_msg", {"comm_id": "a", "data": {"method": "words for the log"}}),
        frame("comm_msg", {"comm_id": "a", "data": {"method": ["custom"]}}),
        frame("comm_msg", {"comm_id": "a", "data": {"method": "update", "state": ["value"]}}),
        frame("comm_msg", {"comm_id": "a", "data": {"method": "update", "state": {}, "buffer_paths": 5}}),
        frame("comm_msg", []),
        frame("comm_msg", {"comm_id": "a", "data": {"method": "custom"}}, channel="control"),
        frame("comm_msg", {"comm_id": "a", "data": {"method": "custom"}}, header=None),
        "[" * 100_000,
        b"binary",
        None,
    ],
)
def test_everything_else_is_unacceptable(sent: object) -> None:
    """Other kinds, other targets, other channels, malformed or binary frames are refused without an accident."""
    with pytest.raises(Unacceptable):
        permitted(sent)
