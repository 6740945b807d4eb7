"""What every page shares: the header above, the content below, shown once."""

from collections.abc import Callable, Sequence

import ipywidgets
from IPython.display import display

from workbench.models.group_model import GroupModel
from workbench.panels.frame import words
from workbench.panels.panel import View, labels
from workbench.widgets.lean import Stack
from workbench.widgets.one_way import OneWayWidget


def header(
    model: GroupModel, mode: str, view: Callable[[], View] | None = None, follows: Sequence[str] = ("frame",)
) -> OneWayWidget:
    """Return the header of a page; ``mode`` is ``participant`` or ``facilitator``.

    ``view`` gives what it shows (default: ``model.frame``), asked for anew when a trait named in ``follows`` changes.
    """
    shown = view or (lambda: model.frame)
    place = "desk" if view else model.group_id
    widget = OneWayWidget(
        asset="frame",
        labels=labels(words.labels, model.visitor.identity.language),
        options={"mode": mode, "scope": f"{model.visitor.identity.participant_id}:{place}"},
        view=shown(),
        explain=model.explain,
    )
    model.observe(lambda _change: widget.set_trait("view", shown()), list(follows))
    widget.on_intent(model.intend)
    return widget


def show_page(model: GroupModel, name: str, parts: Sequence[ipywidgets.Widget]) -> None:
    """Display the parts one below the other and begin to follow what others do."""
    page = Stack(list(parts))
    page.add_class("wb-page")
    page.add_class(f"wb-page-{name}")
    display(page)
    model.start()
