"""A visitor's kernel without its room: whose a widget is, what is sent, what is freed."""

from __future__ import annotations

import contextvars
import gc
import json
import weakref
from typing import Any

import ipywidgets
import pytest
from ipywidgets.widgets import widget as widget_module

from workbench.panels.shared_view import SharedView
from workbench.room.logical_kernel import LogicalKernel, current, encoded
from workbench.widgets.one_way import OneWayWidget

WORDS = "words of a person"
pytestmark = pytest.mark.usefixtures("surrounded")


class Page:
    """A kernel and what its page has been sent."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.kernel = LogicalKernel(self.sent.append)
        self.kernel.preparing = False

    def said(self, kind: str) -> list[dict[str, Any]]:
        """The contents of the messages of a kind."""
        return [message["content"] for message in self.sent if message["header"]["msg_type"] == kind]

    def take(self, kind: str, **content: Any) -> None:
        """Let the page say something."""
        self.kernel.take({"header": {"msg_type": kind, "msg_id": "asked"}, "content": content})


def test_a_kernel_knows_its_own_widgets_only() -> None:
    """Two pages' widgets do not mix, neither in the states nor in ipywidgets' own table."""
    one, other = Page(), Page()
    mine = one.kernel.run(ipywidgets.Text, "mine")
    theirs = other.kernel.run(ipywidgets.Text, "theirs")
    assert mine.model_id in one.kernel.states()
    assert theirs.model_id not in one.kernel.states()
    assert mine.model_id in one.kernel.run(lambda: set(widget_module._instances))
    assert theirs.model_id not in one.kernel.run(lambda: set(widget_module._instances))
    assert current() is None


def test_a_widget_made_in_another_visitors_callback_is_its_listeners() -> None:
    """News run their listener as the visitor who listens, whoever set them off."""
    one, other = Page(), Page()
    made: list[ipywidgets.Widget] = []
    listener = other.kernel.bound(lambda: made.append(ipywidgets.Label("new")))
    one.kernel.run(listener)
    assert made[0].model_id in other.kernel.states()
    assert one.kernel.states() == {}
    assert {content["comm_id"] for content in other.said("comm_open")} >= {made[0].model_id}
    assert one.sent == []


def test_a_change_goes_to_the_page_of_the_widget_whoever_makes_it() -> None:
    """A widget changed in somebody else's callback is updated on its own page."""
    one, other = Page(), Page()
    label = other.kernel.run(ipywidgets.Label, "old")
    one.kernel.run(setattr, label, "value", "new")
    assert other.said("comm_msg")[-1]["data"]["state"] == {"value": "new"}
    assert one.sent == []


def test_nothing_is_sent_before_the_page_and_nothing_after_its_end() -> None:
    """While the notebook runs everything waits for the page; a closed page hears nothing, and its listeners stop."""
    page = Page()
    page.kernel.preparing = True
    label = page.kernel.run(ipywidgets.Label, "old")
    assert page.sent == []
    page.kernel.preparing = False
    calls: list[int] = []
    listener = page.kernel.bound(lambda: calls.append(1))
    listener()
    page.kernel.close()
    page.sent.clear()
    listener()
    label.value = "too late"
    page.take("kernel_info_request")
    page.kernel.close()
    assert (calls, page.sent) == ([1], [])


def test_closing_frees_everything() -> None:
    """After the end nothing holds the widgets or the kernel, and what was to be done at the end has been done."""
    page, ended = Page(), []
    page.kernel.at_end(lambda: ended.append(1))
    page.kernel.run(lambda: ipywidgets.VBox([ipywidgets.Button(), ipywidgets.Text()]))
    held = [weakref.ref(widget) for widget in page.kernel.widgets.values()]
    kernel = weakref.ref(page.kernel)
    page.kernel.close()
    del page
    gc.collect()
    assert ended == [1]
    assert held
    assert [thing() for thing in (*held, kernel)] == [None] * (len(held) + 1)


def test_one_thing_that_cannot_be_closed_does_not_keep_the_rest_open(caplog: pytest.LogCaptureFixture) -> None:
    """An ending that raises is logged without its words, and the others are carried out."""
    page, ended = Page(), []

    def fails() -> None:
        raise ValueError(WORDS)

    page.kernel.at_end(fails)
    page.kernel.at_end(lambda: ended.append(1))
    page.kernel.close()
    assert ended == [1]
    assert "ValueError" in caplog.text
    assert WORDS not in caplog.text


def test_the_states_are_told_on_the_control_channel_and_there_is_one() -> None:
    """However often a page opens the control channel, only the last is kept, and answers with its own states."""
    page = Page()
    text = page.kernel.run(ipywidgets.Text, "mine")
    before = len(page.kernel.comms)
    for number in range(50):
        page.take("comm_open", comm_id=f"c{number}", target_name="jupyter.widget.control", data={})
    assert len(page.kernel.comms) == before + 1
    page.take("comm_msg", comm_id="c49", data={"method": "request_states"})
    states = page.said("comm_msg")[-1]["data"]["states"]
    assert states[text.model_id]["state"]["value"] == "mine"
    page.take("comm_open", comm_id=text.model_id, target_name="jupyter.widget.control", data={})
    page.take("comm_msg", comm_id=text.model_id, data={"method": "update", "state": {"value": "typed"}})
    assert text.value == "typed"


def test_every_message_is_followed_by_idle_with_its_parent() -> None:
    """The browser waits for it, also after a message that fails or is not understood."""
    page = Page()
    button = page.kernel.run(ipywidgets.Button)
    page.kernel.run(button.on_click, lambda _: 1 / 0)
    page.take("comm_msg", comm_id=button.model_id, data={"method": "custom", "content": {"event": "click"}})
    page.take("execute_request", code="1/0")
    idle = [message for message in page.sent if message["header"]["msg_type"] == "status"]
    assert [message["parent_header"]["msg_id"] for message in idle] == ["asked"] * 2


@pytest.mark.parametrize("message", [{}, {"header": 3}, {"header": {}, "content": []}, {"header": None, "content": {}}])
def test_a_message_without_form_is_dropped(message: dict[str, Any]) -> None:
    """Nothing is sent and nothing raised."""
    page = Page()
    page.kernel.take(message)
    assert page.sent == []


def test_what_is_provided_is_there_in_every_later_callback() -> None:
    """A context variable set for a visitor holds in callbacks that run later, and for that visitor alone."""
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="none")
    one, other = Page(), Page()
    one.kernel.provide(variable, "mine")
    assert [page.kernel.run(variable.get) for page in (one, other)] == ["mine", "none"]
    assert variable.get() == "none"


def test_a_shared_view_is_encoded_once_and_reads_the_same() -> None:
    """The shortcut for views that many see gives the same message as the ordinary way."""
    page = Page()
    widget = page.kernel.run(lambda: OneWayWidget(asset="pairs", explain=lambda error: ""))
    view = SharedView({"nodes": [{"text": 'quote " and ñ'}]})
    page.kernel.run(setattr, widget, "view", view)
    message = page.sent[-1]
    assert json.loads(encoded(message)) == json.loads(json.dumps(message))
    assert "encoded" in view.__dict__


def test_half_a_surrogate_does_not_keep_a_message_from_its_page() -> None:
    """A browser may send one and a refusal repeat it: what is sent stays readable, with a mark in its place."""
    view = SharedView({"text": "half \ud800 pair"})
    for held in ({"state": {"view": view}}, {"content": {"node": "half \ud800 pair"}}):
        text = encoded({"content": {"data": held}}).decode()
        assert "half ? pair" in text
