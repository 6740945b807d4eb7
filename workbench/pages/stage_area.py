"""The part of a page that shows the current stage's work, and changes widget when the stage changes."""

from workbench.models.group_model import GroupModel
from workbench.pages.layout import joined
from workbench.panels.panel import Place
from workbench.panels.table import PANELS, reach_of
from workbench.widgets.lean import Stack
from workbench.widgets.one_way import OneWayWidget


class StageArea:
    """Shows ``model.work``, a widget for each panel of ``model.stage``; ``mode`` is ``edit`` or ``projector``."""

    def __init__(self, model: GroupModel, mode: str = "edit") -> None:
        self._model, self._mode = model, mode
        self._shown: tuple[str | None, ...] | None = None
        self._widgets: dict[str, OneWayWidget] = {}
        self.box = Stack()
        self.box.add_class("wb-stage-area")
        model.observe(self._follow, ["work", "stage"])
        self._follow(None)

    def _follow(self, _change: object) -> None:
        wanted = (self._model.stage, self._model.group_id, *self._model.work)
        if self._model.group_id is None:
            return
        if wanted != self._shown:
            self._replace(wanted)
        for name, shown in self._model.work.items():
            self._widgets[name].view, self._widgets[name].mine = shown["view"], shown["mine"]

    def _replace(self, wanted: tuple[str | None, ...]) -> None:
        old, before, self._shown = self._widgets, self._shown, wanted
        same = before is not None and before[:2] == wanted[:2]  # the wall shows something else of the same stage
        kept = {name: widget for name, widget in old.items() if same and name in self._model.work}
        self._widgets = {name: kept.get(name) or self._made(name) for name in self._model.work}
        self.box.children = tuple(self._widgets.values())
        for name, widget in old.items():
            if name not in kept:
                widget.close()

    def _made(self, name: str) -> OneWayWidget:
        model = self._model
        panel, identity = PANELS[name], model.visitor.identity
        widget = OneWayWidget(
            asset=panel.asset,
            labels=panel.labels(identity.language),
            options=panel.options(Place(identity, model.group_id, self._mode))
            | {"reach": list(reach_of(model.stage, panel))},
            explain=model.explain,
        )
        shown = self._model.work[name]
        widget.view, widget.mine = shown["view"], shown["mine"]
        return joined(widget, self._model)
