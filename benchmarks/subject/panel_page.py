"""The nearest equivalent page in Panel: one shared tree, shown to everybody, and a field that rewords a cause."""

import os
from typing import Any

import panel as pn

NODES = [f"Falta de atención en el barrio número {place}" for place in range(int(os.environ.get("NODES", "13")))]
SHARED: list[str] = pn.state.cache.setdefault("nodes", NODES)
PAGES: dict[Any, Any] = pn.state.cache.setdefault("pages", {})

pn.extension()


def reword(event: Any) -> None:
    """Take in new words and tell every page."""
    if event.new:
        SHARED[1] = event.new
        for document, node in list(PAGES.items()):
            document.add_next_tick_callback(lambda node=node, text=event.new: setattr(node, "object", text))


field = pn.widgets.TextInput(placeholder="palabra")
field.param.watch(reword, "value")
nodes = [pn.pane.HTML(text, css_classes=["first-widget"]) for text in SHARED]
PAGES[pn.state.curdoc] = nodes[1]
pn.state.on_session_destroyed(lambda context: PAGES.pop(context._document, None))  # noqa: SLF001 - told nowhere else
title = pn.pane.HTML("Plan de acción local · Mesa 1 · Árbol de problemas")
pn.Column(title, field, *(pn.Card(node, collapsible=False, hide_header=True) for node in nodes)).servable()
