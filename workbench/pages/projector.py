"""The wall: the group's work as its facilitator shows it, read from ten metres, with the join code on it (R3, R47)."""

from pathlib import Path

from workbench.bootstrap import Visitor
from workbench.models.wall_model import WallModel
from workbench.pages.layout import Page, page_of
from workbench.pages.showing import show_page
from workbench.pages.stage_area import StageArea
from workbench.panels.panel import View, labels
from workbench.panels.wall import strip_words
from workbench.widgets.one_way import OneWayWidget


def show(plans: str | Path | None = None, language: str | None = None) -> None:
    """Show what the facilitator leads the wall to, and below it how to join and who is here.

    In a notebook of one's own ``plans`` and ``language`` are as in :func:`workbench.pages.showing.show_page`.
    """
    show_page(page, plans, language)


def page(visitor: Visitor) -> Page:
    """Return the wall of the visitor's group."""
    model = WallModel(visitor)
    return page_of(model, "projector", [StageArea(model, mode="projector").box, _strip(model)])


def _strip(model: WallModel) -> OneWayWidget:
    def view() -> View:
        return model.frame | {"stage": model.stage_name}

    widget = OneWayWidget(
        asset="strip",
        labels=labels(strip_words.labels, model.visitor.identity.language),
        options={"scope": f"{model.visitor.identity.participant_id}:{model.group_id}"},
        view=view(),
        explain=model.explain,
    )
    model.observe(lambda _change: widget.set_trait("view", view()), ["frame", "stage"])
    return widget
