"""A page as small as can be, to try the server with: a widget of ours on the real core, an ordinary button."""

from __future__ import annotations

import os
from typing import Any

import ipywidgets
from IPython.display import display

from workbench.bootstrap import visitor
from workbench.widgets.one_way import OneWayWidget


def show() -> None:
    """Show a label, a button that changes it, and keep one of our widgets beside them, not displayed."""
    me = visitor()
    widget = OneWayWidget(asset="toy", explain=lambda error: f"refused: {error.code}", view={"count": 0})

    def act(intent: str, data: dict[str, Any], op: str, _written: str) -> dict[str, Any]:
        if intent == "environment":
            return dict(os.environ)
        if intent == "process":
            return {"pid": os.getpid()}
        if intent == "fail":
            raise RuntimeError("words of a person")
        if intent == "count":
            widget.view = {"count": widget.view["count"] + 1}
            return dict(widget.view)
        if intent == "fill":
            for number in range(data["times"]):
                widget.view = {"count": number, "much": "x" * data["bytes"]}
            return {}
        return dict(me.workshop.act(me.identity, me.group_id or "", intent, data, op).result)

    widget.on_intent(act)
    label, button = ipywidgets.Label("untouched"), ipywidgets.Button(description="Touch")
    button.on_click(lambda _: setattr(label, "value", label.value + "!"))
    display(ipywidgets.VBox([label, button]))
