"""The facilitator's page: the desk, and the chosen group's work to look into and edit (R1, R3)."""

import ipywidgets

from workbench.bootstrap import visitor
from workbench.models.facilitator_model import FacilitatorModel
from workbench.pages.layout import header, show_page
from workbench.pages.wording import labels
from workbench.pages.stage_area import StageArea
from workbench.widgets import control


def show() -> None:
    """Show the desk; raises NotAllowed when this kernel does not belong to a facilitator."""
    model = FacilitatorModel(visitor())
    desk = control.ControlWidget(
        labels=labels(control, model.visitor.identity.language), options={}, view=model.control, explain=model.explain
    )
    desk.on_intent(model.intend)
    model.observe(lambda change: desk.set_trait("view", change["new"]), "control")
    body = ipywidgets.VBox([desk, StageArea(model).box])
    body.add_class("wb-desk-body")
    show_page(model, "facilitator", [header(model, "facilitator"), body])
