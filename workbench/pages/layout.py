"""What every page is made of: the header above, the content below, each widget with its way to the model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import ipywidgets

from workbench.models.group_model import GroupModel
from workbench.panels.frame import words
from workbench.panels.panel import View, labels
from workbench.widgets.lean import Stack
from workbench.widgets.one_way import OneWayWidget
from workbench.words.file_label import handed_labels


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is shown: its model, and the box of its parts."""

    model: GroupModel
    box: Stack


def page_of(model: GroupModel, name: str, parts: Sequence[ipywidgets.Widget]) -> Page:
    """Return a page of parts one below the other."""
    box = Stack(list(parts))
    box.add_class("wb-page")
    box.add_class(f"wb-page-{name}")
    return Page(model, box)


def header(
    model: GroupModel, mode: str, view: Callable[[], View] | None = None, follows: Sequence[str] = ("frame",)
) -> OneWayWidget:
    """Return the header of a page; ``mode`` is ``participant`` or ``facilitator``.

    ``view`` gives what it shows (default: ``model.frame``), asked for anew when a trait named in ``follows`` changes.
    """
    shown = view or (lambda: model.frame)
    place = "desk" if view else model.group_id
    widget = OneWayWidget(
        asset="frame",
        labels=labels(words.labels, model.visitor.identity.language),
        options={"mode": mode, "scope": f"{model.visitor.identity.participant_id}:{place}"},
        view=shown(),
        explain=model.explain,
    )
    model.observe(lambda _change: widget.set_trait("view", shown()), list(follows))
    return joined(widget, model)


def joined(widget: OneWayWidget, model: GroupModel) -> OneWayWidget:
    """Let a widget carry its intents to the model, and wishes for files to whoever hands them over; return it."""
    visitor = model.visitor
    files, identity = visitor.files, visitor.identity
    widget.on_intent(model.intend)
    if files is not None:
        widget.on_file(lambda content, say: files.take(identity, content, say), handed_labels(visitor.translate))
    return widget
