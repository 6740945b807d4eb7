"""What every page shares: the header above, the content below, shown once."""

from collections.abc import Sequence

import ipywidgets
from IPython.display import display

from workbench.models.group_model import GroupModel
from workbench.pages.wording import labels
from workbench.widgets import frame


def header(model: GroupModel, mode: str) -> frame.FrameWidget:
    """Return the header of a page; ``mode`` is ``participant``, ``facilitator`` or ``projector``."""
    widget = frame.FrameWidget(
        labels=labels(frame, model.visitor.identity.language),
        options={"mode": mode},
        view=model.frame,
        explain=model.explain,
    )
    model.observe(lambda change: widget.set_trait("view", change["new"]), "frame")
    widget.on_intent(model.intend)
    return widget


def show_page(model: GroupModel, name: str, parts: Sequence[ipywidgets.Widget]) -> None:
    """Display the parts one below the other and begin to follow what others do."""
    page = ipywidgets.VBox(list(parts))
    page.add_class("wb-page")
    page.add_class(f"wb-page-{name}")
    display(page)
    model.start()
