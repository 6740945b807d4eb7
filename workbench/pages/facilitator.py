"""The facilitator's page: the desk, the people, the chosen group's work, the plan's context (R1, R3, R4, R47)."""

from collections.abc import Callable
from pathlib import Path

import ipywidgets

from workbench.bootstrap import Visitor
from workbench.models.facilitator_model import FacilitatorModel
from workbench.pages.layout import Page, header, joined, page_of
from workbench.pages.showing import show_page
from workbench.pages.stage_area import StageArea
from workbench.panels.context import words as context_words
from workbench.panels.desk import words as desk_words
from workbench.panels.panel import View, labels
from workbench.panels.people import words as people_words
from workbench.panels.preparation import words as preparation_words
from workbench.panels.privacy import words as privacy_words
from workbench.panels.wall import remote_words
from workbench.widgets.lean import Stack
from workbench.widgets.one_way import OneWayWidget
from workbench.words.i18n import Translate


def show(plans: str | Path | None = None, language: str | None = None) -> None:
    """Show desk, people, work and context as tabs; raises NotAllowed when this kernel is not a facilitator's.

    In a notebook of one's own ``plans`` and ``language`` are as in :func:`workbench.pages.showing.show_page`.
    """
    show_page(page, plans, language, of_group=False)


def page(visitor: Visitor) -> Page:
    """Return the page of a facilitator; raises NotAllowed for anybody else."""
    model = FacilitatorModel(visitor)
    return page_of(model, "facilitator", [_header(model), *_parts(model), _remote(model)])


def _parts(model: FacilitatorModel) -> list[ipywidgets.Widget]:
    """Return the tabs of the page."""
    return [_desk(model), _people(model), StageArea(model).box, _before(model), _privacy(model)]


def _remote(model: FacilitatorModel) -> OneWayWidget:
    """Return what leads the wall: at hand on every tab."""
    identity = model.visitor.identity
    widget = OneWayWidget(
        asset="remote",
        labels=labels(remote_words.labels, identity.language),
        options={"scope": f"{identity.participant_id}:remote", "language": identity.language},
        view=model.remote,
        explain=model.explain,
    )
    model.observe(lambda change: widget.set_trait("view", change["new"]), "remote")
    return joined(widget, model)


def _header(model: FacilitatorModel) -> OneWayWidget:
    """Return the header with what it needs of the desk: the chosen group and the names of all, to go between them."""

    def view() -> View:
        selected = model.control["selected"]
        put_away = [group for group in model.control["archived"] if group["group"] == selected]
        shown = [*model.control["groups"], *put_away]
        groups = [{"group": group["group"], "name": group["name"]} for group in shown]
        return model.frame | {"desk": {"selected": selected, "groups": groups}}

    return header(model, "facilitator", view, follows=("frame", "control"))


def _desk(model: FacilitatorModel) -> Stack:
    widget = OneWayWidget(
        asset="control",
        labels=labels(desk_words.labels, model.visitor.identity.language),
        options={"scope": f"{model.visitor.identity.participant_id}:desk"},
        view=model.control,
        explain=model.explain,
    )
    joined(widget, model)
    model.observe(lambda change: widget.set_trait("view", change["new"]), "control")
    part = Stack([widget])
    part.add_class("wb-desk-part")
    return part


def _people(model: FacilitatorModel) -> Stack:
    identity = model.visitor.identity
    widget = OneWayWidget(
        asset="people",
        labels=labels(people_words.labels, identity.language),
        options={"scope": f"{identity.participant_id}:people", "language": identity.language},
        view=model.roster,
        explain=model.explain,
    )
    joined(widget, model)
    model.observe(lambda change: widget.set_trait("view", change["new"]), "roster")
    part = Stack([widget])
    part.add_class("wb-people-part")
    return part


def _before(model: FacilitatorModel) -> Stack:
    """Return what is to be settled before starting: the plan's context, the group's key elements."""
    parts = (
        ("context", context_words.labels),
        ("preparation", preparation_words.labels),
    )
    part = Stack([_settled(model, name, words) for name, words in parts])
    part.add_class("wb-context-part")
    return part


def _privacy(model: FacilitatorModel) -> Stack:
    """Return what is kept of people, and how names are erased: at the foot of the people and of the context."""
    part = Stack([_settled(model, "privacy", privacy_words.labels)])
    part.add_class("wb-privacy-part")
    return part


def _settled(model: FacilitatorModel, name: str, words: Callable[[Translate], dict[str, str]]) -> OneWayWidget:
    """Return the widget of that name, which shows the model's trait of that name."""
    identity = model.visitor.identity
    widget = OneWayWidget(
        asset=name,
        labels=labels(words, identity.language),
        options={"scope": f"{identity.participant_id}:{name}"},
        view=getattr(model, name),
        explain=model.explain,
    )
    model.observe(lambda change: widget.set_trait("view", change["new"]), name)
    return joined(widget, model)
