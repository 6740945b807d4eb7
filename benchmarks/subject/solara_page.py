"""The nearest equivalent page in Solara: one shared tree, shown to everybody, and a field that rewords a cause."""

import os
from collections.abc import Callable

import solara
from solara.server import kernel_context

SHARED = [f"Falta de atención en el barrio número {place}" for place in range(int(os.environ.get("NODES", "13")))]
LISTENERS: dict[int, Callable[[], None]] = {}


def reword(text: str) -> None:
    """Take in new words and tell everybody."""
    if text:
        SHARED[1] = text
        for tell in list(LISTENERS.values()):
            tell()


@solara.component
def Page() -> None:  # noqa: N802 - the name Solara looks for
    """Header, field and tree."""
    seen, set_seen = solara.use_state("")
    kernel = kernel_context.get_current_context()

    def listen() -> Callable[[], None]:
        def tell() -> None:
            with kernel:
                set_seen(SHARED[1])

        LISTENERS[id(kernel)] = tell
        return lambda: LISTENERS.pop(id(kernel), None) and None

    solara.use_effect(listen, [])
    with solara.Column():
        solara.Text("Plan de acción local · Mesa 1 · Árbol de problemas")
        solara.InputText("palabra", value="", on_value=reword, continuous_update=True)
        for place, text in enumerate(SHARED):
            with solara.Card(classes=["first-widget"]):
                solara.Text(seen or text if place == 1 else text)
