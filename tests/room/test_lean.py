"""Widgets made cheap: what they tell a page is what ipywidgets itself would tell it, and no layout is made for them."""

from __future__ import annotations

import pytest

from workbench.room.logical_kernel import LogicalKernel
from workbench.widgets.lean import LeanWidget, Stack
from workbench.widgets.one_way import OneWayWidget


def a_frame() -> OneWayWidget:
    """A product's widget of which something has been set."""
    return OneWayWidget(asset="frame", view={"plan": "Water"}, labels={"close": "Close"}, options={}, explain=str)


@pytest.fixture
def page(surrounded: None) -> LogicalKernel:
    """A page to make widgets in."""
    return LogicalKernel(lambda message: None)


def test_the_state_is_the_one_ipywidgets_gives(page: LogicalKernel) -> None:
    """Put together from defaults and what was set, or trait by trait: the same; so it is for a part of it."""
    for widget in page.run(lambda: [a_frame(), Stack([a_frame()]), Stack()]):
        state = widget.get_state()
        assert state == super(LeanWidget, widget).get_state()
        assert widget.get_state("_view_name") == {"_view_name": state["_view_name"]}


def test_one_widgets_state_is_not_anothers(page: LogicalKernel) -> None:
    """Defaults are shared, values are not; a change is in the next state."""
    first, second = page.run(lambda: [Stack(), Stack()])
    first.add_class("wb-page")
    assert (first.get_state()["_dom_classes"], second.get_state()["_dom_classes"]) == (("wb-page",), ())


def test_no_widget_is_made_beside_those_asked_for(page: LogicalKernel) -> None:
    """A page of the product's widgets has no layouts; whoever wants one, in a notebook, can still give it."""
    page.run(lambda: Stack([a_frame()]))
    assert sorted(type(widget).__name__ for widget in page.widgets.values()) == ["OneWayWidget", "Stack"]
    assert page.run(lambda: Stack(layout={"width": "50%"})).layout.width == "50%"
