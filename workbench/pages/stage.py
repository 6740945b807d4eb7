"""One stage to work on alone, whatever stage the group is at: the page of the stages' notebooks."""

from functools import partial
from pathlib import Path

from workbench.bootstrap import Visitor
from workbench.models.group_model import GroupModel
from workbench.pages.layout import Page, header, page_of
from workbench.pages.showing import show_page
from workbench.pages.stage_area import StageArea


def show(stage: str, plans: str | Path | None = None, language: str | None = None) -> None:
    """Show one stage's work of the visitor's group.

    In a notebook of one's own ``plans`` and ``language`` are as in :func:`workbench.pages.showing.show_page`.
    """
    show_page(partial(page, stage), plans, language)


def page(stage: str, visitor: Visitor) -> Page:
    """Return the page of one stage."""
    model = GroupModel(visitor, fixed_stage=stage)
    return page_of(model, "stage", [header(model, "facilitator"), StageArea(model).box])
