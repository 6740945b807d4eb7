"""The part of a page that shows the current stage's work, and changes widget when the stage changes."""

from collections.abc import Callable, Mapping
from typing import Any

import ipywidgets

from workbench.models.cards_view import form
from workbench.models.group_model import GroupModel
from workbench.pages.wording import labels
from workbench.widgets import cards, pairs, tree
from workbench.widgets.one_way import OneWayWidget

Make = Callable[[GroupModel, str], OneWayWidget]


def _tree(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, "tree": model.work["tree"], **_where(model)}
    return tree.TreeWidget(labels=labels(tree, model.visitor.identity.language), options=options, explain=model.explain)


def _pairs(model: GroupModel, mode: str) -> OneWayWidget:
    if model.reading:  # a room looks at the tree; people work on its pairs
        return _tree(model, mode)
    options = {"mode": mode, **_where(model)}
    return pairs.PairsWidget(
        labels=labels(pairs, model.visitor.identity.language), options=options, explain=model.explain
    )


def _cards(model: GroupModel, mode: str) -> OneWayWidget:
    options = {"mode": mode, **form(), **_where(model)}
    return cards.CardsWidget(
        labels=labels(cards, model.visitor.identity.language), options=options, explain=model.explain
    )


_MAKE: Mapping[str, Make] = {"problem_tree": _tree, "objective_tree": _pairs, "commitment_card": _cards}


def _where(model: GroupModel) -> dict[str, Any]:
    """Return the visitor's language and the scope of their drafts: one person, one group."""
    identity = model.visitor.identity
    return {"language": identity.language, "scope": f"{identity.participant_id}:{model.group_id}"}


class StageArea:
    """Shows ``model.work`` with the widget of ``model.stage``; ``mode`` is ``edit``, ``read`` or ``projector``."""

    def __init__(self, model: GroupModel, mode: str = "edit") -> None:
        self._model, self._mode = model, mode
        self._shown: tuple[str, str | None] | None = None
        self._widget: OneWayWidget | None = None
        self.box = ipywidgets.VBox()
        self.box.add_class("wb-stage-area")
        model.observe(self._follow, ["work", "stage"])
        self._follow(None)

    def _follow(self, _change: object) -> None:
        wanted = (self._model.stage, self._model.group_id)
        if self._model.group_id is None:
            return
        if wanted != self._shown:
            self._replace(wanted)
        if self._widget is not None:
            self._widget.view = self._model.work

    def _replace(self, wanted: tuple[str, str | None]) -> None:
        old, self._shown = self._widget, wanted
        self._widget = _MAKE[self._model.stage](self._model, self._mode)
        self._widget.view = self._model.work
        self._widget.on_intent(self._model.intend)
        self.box.children = (self._widget,)
        if old is not None:
            old.close()
