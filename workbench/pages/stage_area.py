"""The part of a page that shows the current stage's work, and changes widget when the stage changes."""

from collections.abc import Callable, Mapping
from typing import Any

from workbench.models.cards_view import form
from workbench.models.group_model import GroupModel
from workbench.pages.wording import labels
from workbench.widgets import cards, evidence, idea_tray, ideas, insight, pairs, tree, versions, viewpoints
from workbench.widgets.lean import Stack
from workbench.widgets.one_way import OneWayWidget

Make = Callable[[GroupModel, str], OneWayWidget]


def _tree(model: GroupModel, mode: str) -> OneWayWidget:
    options = {
        "mode": mode,
        "tree": model.work["tree"]["view"]["tree"],
        "group": model.group_id,
        "pointer": mode == "edit" and model.visitor.identity.role == "facilitator",
        **_where(model),
    }
    return tree.TreeWidget(labels=labels(tree, model.visitor.identity.language), options=options, explain=model.explain)


def _pairs(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, **_where(model)}
    return pairs.PairsWidget(
        labels=labels(pairs, model.visitor.identity.language), options=options, explain=model.explain
    )


def _cards(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, **form(), **_where(model)}
    return cards.CardsWidget(
        labels=labels(cards, model.visitor.identity.language), options=options, explain=model.explain
    )


def _ideas(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, **_where(model)}
    return ideas.IdeasWidget(
        labels=labels(ideas, model.visitor.identity.language), options=options, explain=model.explain
    )


def _evidence(model: GroupModel, _mode: str) -> OneWayWidget:
    return evidence.EvidenceWidget(
        labels=labels(evidence, model.visitor.identity.language), options=_where(model), explain=model.explain
    )


def _idea_tray(model: GroupModel, _mode: str) -> OneWayWidget:
    return idea_tray.IdeaTrayWidget(
        labels=labels(idea_tray, model.visitor.identity.language), options=_where(model), explain=model.explain
    )


def _versions(model: GroupModel, _mode: str) -> OneWayWidget:
    return versions.VersionsWidget(
        labels=labels(versions, model.visitor.identity.language), options=_where(model), explain=model.explain
    )


def _insight(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, **_where(model)}
    return insight.InsightWidget(
        labels=labels(insight, model.visitor.identity.language), options=options, explain=model.explain
    )


def _viewpoints(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, **_where(model)}
    return viewpoints.ViewpointsWidget(
        labels=labels(viewpoints, model.visitor.identity.language), options=options, explain=model.explain
    )


_MAKE: Mapping[str, Make] = {
    "cards": _cards,
    "evidence": _evidence,
    "idea_tray": _idea_tray,
    "ideas": _ideas,
    "insight": _insight,
    "pairs": _pairs,
    "tree": _tree,
    "versions": _versions,
    "viewpoints": _viewpoints,
}
"""How the widget of each panel is made, by the panel's name (workbench.models.panels)."""


def _where(model: GroupModel) -> dict[str, Any]:
    """Return the visitor's language and the scope of their drafts: one person, one group."""
    identity = model.visitor.identity
    return {"language": identity.language, "scope": f"{identity.participant_id}:{model.group_id}"}


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
        widget = _MAKE[name](self._model, self._mode)
        shown = self._model.work[name]
        widget.view, widget.mine = shown["view"], shown["mine"]
        widget.on_intent(self._model.intend)
        return widget
