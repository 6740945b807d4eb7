"""The participants' page: it follows the stage the facilitator opens (R3)."""

from workbench.bootstrap import visitor
from workbench.models.group_model import GroupModel
from workbench.pages.layout import header, show_page
from workbench.pages.stage_area import StageArea
from workbench.pages.stranger import for_visitors


@for_visitors
def show() -> None:
    """Show the workshop to the participant this kernel belongs to."""
    model = GroupModel(visitor())
    show_page(model, "workshop", [header(model, "participant"), StageArea(model).box])
