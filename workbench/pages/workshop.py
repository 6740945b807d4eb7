"""The participants' page: it follows the stage the facilitator opens (R3)."""

from pathlib import Path

from workbench.bootstrap import Visitor
from workbench.models.group_model import GroupModel
from workbench.pages import facilitator
from workbench.pages.layout import Page, header, page_of
from workbench.pages.showing import show_page
from workbench.pages.stage_area import StageArea


def show(plans: str | Path | None = None, language: str | None = None) -> None:
    """Show the workshop to the participant this kernel belongs to; in a notebook of one's own the desk that leads it.

    There ``plans`` and ``language`` are as in :func:`workbench.pages.showing.show_page`.
    """
    show_page(page, plans, language, own=facilitator.page, of_group=False)


def page(visitor: Visitor) -> Page:
    """Return the page of a participant."""
    model = GroupModel(visitor)
    return page_of(model, "workshop", [header(model, "participant"), StageArea(model).box])
