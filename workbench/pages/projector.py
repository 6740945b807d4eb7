"""The wall: the group's work as its facilitator shows it, read from ten metres, with the join code on it (R3, R47)."""

from workbench.bootstrap import visitor
from workbench.models.wall_model import WallModel
from workbench.pages.layout import show_page
from workbench.pages.stage_area import StageArea
from workbench.pages.stranger import for_visitors
from workbench.panels.panel import View, labels
from workbench.panels.wall import strip_words
from workbench.widgets.one_way import OneWayWidget


@for_visitors
def show() -> None:
    """Show what the facilitator leads the wall to, and below it how to join and who is here."""
    model = WallModel(visitor())
    show_page(model, "projector", [StageArea(model, mode="projector").box, _strip(model)])


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
