"""The projector's page: the group's work, large, with the join code always on it (R3, R47)."""

from workbench.bootstrap import visitor
from workbench.models.group_model import GroupModel
from workbench.pages.layout import header, show_page
from workbench.pages.stage_area import StageArea


def show() -> None:
    """Show the group's work for reading from ten metres."""
    model = GroupModel(visitor(), reading=True)
    model.join_shown = True
    model.refresh_people()
    show_page(model, "projector", [header(model, "projector"), StageArea(model, mode="projector").box])
