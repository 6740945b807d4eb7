"""The base of our widgets without any server: what it keeps, what it ignores, what it answers."""

from __future__ import annotations

from typing import Any

import pytest

from ogcore.errors import EmptyText, OgError
from workbench.panels.shared_view import SharedView
from workbench.panels.view_patch import patched
from workbench.widgets import one_way
from workbench.widgets.lean import LeanWidget
from workbench.widgets.one_way import OneWayWidget


class Probe(OneWayWidget):
    """Keeps what it would have sent."""

    def send(self, content: Any, buffers: Any = None) -> None:
        """Remember instead of sending."""
        self.__dict__.setdefault("sent", []).append(content)


@pytest.fixture
def probe() -> Probe:
    """A widget whose handler echoes, refuses or fails by intent."""
    widget = Probe(asset="no-such-asset", explain=lambda error: f"because {error.code}", view={"a": 1})
    calls: list[str] = []

    def handle(intent: str, data: dict[str, Any], op: str, _written: str) -> dict[str, Any]:
        calls.append(op)
        if intent == "refuse":
            raise EmptyText(field="name")
        if intent == "fail":
            raise ValueError("words of a person")
        return {"echo": data}

    widget.on_intent(handle)
    widget.__dict__["calls"] = calls
    return widget


def say(probe: Probe, **content: Any) -> dict[str, Any]:
    """Send a custom message; return the last answer."""
    probe._handle_custom_msg(content, [])
    answer: dict[str, Any] = probe.__dict__["sent"][-1]
    return answer


def test_a_failure_of_ours_is_tried_again_under_the_same_op(probe: Probe) -> None:
    """What failed inside is not remembered as the answer: sent again, it may be done, once."""
    failures = ["once"]

    def handle(_intent: str, _data: dict[str, Any], _op: str, _written: str) -> dict[str, Any]:
        if failures:
            raise ValueError(failures.pop())
        return {"done": True}

    probe.on_intent(handle)
    assert say(probe, kind="intent", op="1", intent="x")["error"]["code"] == "internal"
    for _ in range(2):
        assert say(probe, kind="intent", op="1", intent="x")["result"] == {"done": True}


def test_an_intent_is_answered_with_its_result(probe: Probe) -> None:
    """The acknowledgement carries the op and what the handler returned."""
    assert say(probe, kind="intent", op="1", intent="x", data={"y": 2}) == {
        "kind": "ack",
        "op": "1",
        "ok": True,
        "result": {"echo": {"y": 2}},
    }


def test_a_refusal_becomes_a_code_and_a_sentence(probe: Probe) -> None:
    """An OgError is explained by the callable given at construction."""
    error = say(probe, kind="intent", op="1", intent="refuse")["error"]
    assert error == {"code": "empty_text", "message": "because empty_text", "data": {"field": "name"}}


def test_an_unexpected_failure_is_logged_without_a_persons_words(
    probe: Probe, caplog: pytest.LogCaptureFixture
) -> None:
    """The code is ``internal``; the log says where, not what."""
    assert say(probe, kind="intent", op="1", intent="fail")["error"]["code"] == "internal"
    assert "test_one_way.py" in caplog.text
    assert "words of a person" not in caplog.text


def test_a_missing_sentence_does_not_hide_the_refusal(probe: Probe) -> None:
    """If explaining fails, the code still arrives."""

    def explain(error: OgError) -> str:
        raise KeyError(error.code)

    probe._explain = explain
    assert say(probe, kind="intent", op="1", intent="refuse")["error"]["code"] == "empty_text"


def test_the_same_op_takes_effect_once_and_memory_is_bounded(probe: Probe) -> None:
    """A resend gets the remembered answer; only the last operations are remembered."""
    assert say(probe, kind="intent", op="1", intent="x") == say(probe, kind="intent", op="1", intent="x")
    assert probe.__dict__["calls"] == ["1"]
    for number in range(one_way._REMEMBERED + 50):
        say(probe, kind="intent", op=f"n{number}", intent="x")
    assert len(probe._answers) == one_way._REMEMBERED


@pytest.mark.parametrize(
    "content",
    [
        {"kind": "other", "op": "1", "intent": "x"},
        {"kind": "intent", "op": "1"},
        {"kind": "intent", "op": "1", "intent": "x", "data": []},
    ],
)
def test_a_malformed_message_is_refused(probe: Probe, content: dict[str, Any]) -> None:
    """It gets ``bad_message`` and the handler never hears of it."""
    assert say(probe, **content)["error"]["code"] == "bad_message"
    assert probe.__dict__["calls"] == []


@pytest.mark.parametrize("content", [None, [], "text", {}, {"op": 3}, {"op": ""}, {"op": "x" * 65}])
def test_a_message_without_an_op_gets_no_answer(probe: Probe, content: Any) -> None:
    """There is nobody to answer to, and nothing happens."""
    probe._handle_custom_msg(content, [])
    assert "sent" not in probe.__dict__


def test_a_browsers_state_is_ignored(probe: Probe) -> None:
    """Whatever a browser writes to a trait is dropped."""
    message = {
        "content": {"data": {"method": "update", "state": {"view": {"a": 9}, "options": {"mode": "facilitator"}}}},
        "buffers": [],
    }
    probe._handle_msg(message)
    assert (probe.view, probe.options) == ({"a": 1}, {})


@pytest.mark.parametrize(("served", "carries"), [("1", False), ("", True)])
def test_the_browser_part_travels_only_to_jupyterlab(
    monkeypatch: pytest.MonkeyPatch, served: str, carries: bool
) -> None:
    """Served, the page already has the module and only a stub is sent; in JupyterLab the built file is."""
    monkeypatch.setenv("WORKBENCH_SERVED", served)
    one_way._brought.cache_clear()
    widget = OneWayWidget(asset="pairs", explain=lambda error: "")
    assert (len(widget._esm) > 1000, len(widget._css) > 1000) == (carries, carries)
    assert widget.get_state()["_asset"] == "pairs"
    one_way._brought.cache_clear()


def served_probe(monkeypatch: pytest.MonkeyPatch) -> Probe:
    """A widget on a page of the workbench's own."""
    monkeypatch.setenv("WORKBENCH_SERVED", "1")
    return Probe(asset="no-such-asset", explain=str)


def test_of_a_view_that_is_shared_only_what_changed_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first goes whole, the next as numbered changes; a page that has lost the thread gets the whole."""
    probe = served_probe(monkeypatch)
    whole: list[Any] = []
    monkeypatch.setattr(LeanWidget, "send_state", lambda self, key=None: whole.append(self.view))
    views = [SharedView(nodes=[{"id": "a", "text": text}]) for text in ("A", "B", "C", "D")]
    for view in views[:3]:
        probe.view = view
    assert whole == [views[0]]
    changes = probe.__dict__["sent"]
    assert [(change["kind"], change["serial"]) for change in changes] == [("view", 1), ("view", 2)]
    assert patched(patched(views[0], changes[0]["patch"]), changes[1]["patch"]) == views[2]
    probe._take(probe, {"kind": "view_please"}, [])
    assert whole == [views[0], views[2]]
    probe.view = views[3]
    assert changes[-1]["serial"] == 1


def test_in_jupyterlab_views_go_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """There no page of ours could put the changes in."""
    monkeypatch.setenv("WORKBENCH_SERVED", "")
    probe = Probe(asset="no-such-asset", explain=str)
    for text in ("A", "B"):
        probe.view = SharedView(text=text)
    assert "sent" not in probe.__dict__
