"""The facilitator's page: the desk, the chosen group's work to look into and edit, the plan's context (R1, R3, R4)."""

from workbench.bootstrap import visitor
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.panel import View
from workbench.pages.layout import header, show_page
from workbench.pages.stage_area import StageArea
from workbench.pages.wording import labels
from workbench.widgets import context, control
from workbench.widgets.frame import FrameWidget
from workbench.widgets.lean import Stack


def show() -> None:
    """Show desk, work and context as tabs; raises NotAllowed when this kernel does not belong to a facilitator."""
    model = FacilitatorModel(visitor())
    show_page(model, "facilitator", [_header(model), _desk(model), StageArea(model).box, _context(model)])


def _header(model: FacilitatorModel) -> FrameWidget:
    """Return the header with what it needs of the desk: the chosen group and the names of all, to go between them."""

    def view() -> View:
        groups = [{"group": group["group"], "name": group["name"]} for group in model.control["groups"]]
        return model.frame | {"desk": {"selected": model.control["selected"], "groups": groups}}

    return header(model, "facilitator", view, follows=("frame", "control"))


def _desk(model: FacilitatorModel) -> Stack:
    widget = control.ControlWidget(
        labels=labels(control, model.visitor.identity.language), options={}, view=model.control, explain=model.explain
    )
    widget.on_intent(model.intend)
    model.observe(lambda change: widget.set_trait("view", change["new"]), "control")
    part = Stack([widget])
    part.add_class("wb-desk-part")
    return part


def _context(model: FacilitatorModel) -> Stack:
    identity = model.visitor.identity
    widget = context.ContextWidget(
        labels=labels(context, identity.language),
        options={"scope": f"{identity.participant_id}:context"},
        view=model.context,
        explain=model.explain,
    )
    widget.on_intent(model.intend)
    model.observe(lambda change: widget.set_trait("view", change["new"]), "context")
    part = Stack([widget])
    part.add_class("wb-context-part")
    return part
