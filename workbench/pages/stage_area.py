"""The part of a page that shows the current stage's work, and changes widget when the stage changes."""

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from workbench.models.cards_view import form
from workbench.models.group_model import GroupModel
from workbench.pages.wording import labels
from workbench.widgets import cards, evidence, idea_tray, ideas, insight, pairs, tree, versions, viewpoints
from workbench.widgets.lean import Stack
from workbench.widgets.one_way import OneWayWidget

Options = Callable[[GroupModel, str], dict[str, Any]]


def _where(model: GroupModel, _mode: str = "") -> dict[str, Any]:
    """Return the visitor's language and the scope of their drafts: one person, one group."""
    identity = model.visitor.identity
    return {"language": identity.language, "scope": f"{identity.participant_id}:{model.group_id}"}


def _how(model: GroupModel, mode: str) -> dict[str, Any]:
    return {"mode": mode, **_where(model)}


def _cards(model: GroupModel, mode: str) -> dict[str, Any]:
    return {**form(), **_how(model, mode)}


def _tree(model: GroupModel, mode: str) -> dict[str, Any]:
    return {
        "tree": model.work["tree"]["view"]["tree"],
        "group": model.group_id,
        "pointer": mode == "edit" and model.visitor.identity.role == "facilitator",
        **_how(model, mode),
    }


_WIDGETS: Mapping[str, tuple[ModuleType, type[OneWayWidget], Options]] = {
    "cards": (cards, cards.CardsWidget, _cards),
    "evidence": (evidence, evidence.EvidenceWidget, _where),
    "idea_tray": (idea_tray, idea_tray.IdeaTrayWidget, _where),
    "ideas": (ideas, ideas.IdeasWidget, _how),
    "insight": (insight, insight.InsightWidget, _how),
    "pairs": (pairs, pairs.PairsWidget, _how),
    "tree": (tree, tree.TreeWidget, _tree),
    "versions": (versions, versions.VersionsWidget, _where),
    "viewpoints": (viewpoints, viewpoints.ViewpointsWidget, _how),
}
"""The widget of each panel, by the panel's name (workbench.models.panels): its module, its class, its options."""


class StageArea:
    """Shows ``model.work``, a widget for each panel of ``model.stage``; ``mode`` is ``edit`` or ``projector``."""

    def __init__(self, model: GroupModel, mode: str = "edit") -> None:
        self._model, self._mode = model, mode
        self._shown: tuple[str, str | None] | None = None
        self._widgets: dict[str, OneWayWidget] = {}
        self.box = Stack()
        self.box.add_class("wb-stage-area")
        model.observe(self._follow, ["work", "stage"])
        self._follow(None)

    def _follow(self, _change: object) -> None:
        wanted = (self._model.stage, self._model.group_id)
        if self._model.group_id is None:
            return
        if wanted != self._shown:
            self._replace(wanted)
        for name, shown in self._model.work.items():
            self._widgets[name].view, self._widgets[name].mine = shown["view"], shown["mine"]

    def _replace(self, wanted: tuple[str, str | None]) -> None:
        old, self._shown = self._widgets, wanted
        self._widgets = {name: self._made(name) for name in self._model.work}
        self.box.children = tuple(self._widgets.values())
        for widget in old.values():
            widget.close()

    def _made(self, name: str) -> OneWayWidget:
        model = self._model
        module, kind, options = _WIDGETS[name]
        words = labels(module, model.visitor.identity.language)
        widget = kind(labels=words, options=options(model, self._mode), explain=model.explain)
        shown = self._model.work[name]
        widget.view, widget.mine = shown["view"], shown["mine"]
        widget.on_intent(self._model.intend)
        return widget
