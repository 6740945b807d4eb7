"""One stage to work on alone, whatever stage the group is at: the page of the stages' notebooks."""

from workbench.bootstrap import visitor
from workbench.models.group_model import GroupModel
from workbench.pages.layout import header, show_page
from workbench.pages.stage_area import StageArea
from workbench.pages.stranger import for_visitors


@for_visitors
def show(stage: str) -> None:
    """Show one stage's work of the visitor's group."""
    model = GroupModel(visitor(), fixed_stage=stage)
    show_page(model, "stage", [header(model, "facilitator"), StageArea(model).box])
