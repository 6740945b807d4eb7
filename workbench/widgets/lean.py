"""What makes a widget cheap enough to have a room full of them: no layout of its own, and state without searching."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import comm
import ipywidgets
import traitlets
from ipywidgets.widgets.trait_types import InstanceDict
from ipywidgets.widgets.widget import __protocol_version__, widget_serialization

_ToJson = Callable[[Any, ipywidgets.Widget], Any]


class LeanWidget(ipywidgets.DOMWidget):  # type: ignore[misc]
    """A DOM widget without binary data, laid out by the page's style sheet alone.

    ipywidgets gives every widget a ``Layout`` (a second widget, with forty-five traits), and asks every trait for its
    default, its serializer and buried buffers each time a state is wanted. That was two thirds of opening a page.
    """

    layout = InstanceDict(ipywidgets.Layout, allow_none=True, default_value=None).tag(sync=True, **widget_serialization)

    @traitlets.default("layout")
    def _no_layout(self) -> None:
        return None

    @traitlets.default("keys")
    def _all_that_travels(self) -> list[str]:
        return list(_synced(type(self)))

    def open(self) -> None:
        """Open the page's end of the widget."""
        if getattr(self, "comm", None) is None:
            data = {"state": self.get_state(), "buffer_paths": []}
            metadata = {"version": __protocol_version__}
            own = {} if self._model_id is None else {"comm_id": self._model_id}
            self.comm = comm.create_comm(target_name="jupyter.widget", data=data, metadata=metadata, **own)

    def get_state(self, key: str | Iterable[str] | None = None, drop_defaults: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002 - ipywidgets' own signature
        """Return the state, or the part of it named by ``key``."""
        if drop_defaults:
            whole: dict[str, Any] = super().get_state(key, drop_defaults)
            return whole
        synced = _synced(type(self))
        if key is not None:
            return {name: synced[name](getattr(self, name), self) for name in ([key] if isinstance(key, str) else key)}
        values = self._trait_values  # what has been set; all else is as in every widget of its kind
        own = {name: to_json(values[name], self) for name, to_json in synced.items() if name in values}
        return _defaults(type(self), self) | own

    def send_state(self, key: str | Iterable[str] | None = None) -> None:
        """Send state as it is, without searching it for binary data: there is none."""
        state = self.get_state(key=key)
        if state:
            self._send({"method": "update", "state": state, "buffer_paths": []})


class Stack(LeanWidget, ipywidgets.VBox):  # type: ignore[misc]
    """Widgets one below the other."""


_SYNCED: dict[type, Mapping[str, _ToJson]] = {}
_DEFAULTS: dict[type, dict[str, Any]] = {}


def _synced(kind: type[LeanWidget]) -> Mapping[str, _ToJson]:
    """The traits of a class that travel, each with what turns its value into JSON."""
    if kind not in _SYNCED:
        plain = kind._trait_to_json  # noqa: SLF001 - how ipywidgets sends what has no serializer of its own
        _SYNCED[kind] = {
            name: trait.metadata.get("to_json") or plain for name, trait in kind.class_traits(sync=True).items()
        }
    return _SYNCED[kind]


def _defaults(kind: type[LeanWidget], widget: LeanWidget) -> dict[str, Any]:
    """The state of a widget of that class of which nothing has been set; asked of the first one there is."""
    if kind not in _DEFAULTS:
        synced = _synced(kind).items()
        _DEFAULTS[kind] = {name: to_json(widget.trait_defaults(name), widget) for name, to_json in synced}
    return _DEFAULTS[kind]
