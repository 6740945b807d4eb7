"""The base of every widget of the product: state flows down to the browser, only intents come up."""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

import anywidget
import traitlets

from ogcore.chatham_house.state import UNTOLD
from ogcore.errors import OgError, StoreFull, StoreUnavailable
from ogcore.record.whole_text import require_whole
from workbench.failure_place import place_of
from workbench.panels.shared_view import SharedView
from workbench.widgets.built import widget_module, widget_style
from workbench.widgets.lean import LeanWidget

Handler = Callable[[str, dict[str, Any], str, str], dict[str, Any]]
Explain = Callable[[OgError], str]
FileHandler = Callable[[dict[str, Any], Callable[..., None]], None]

_STUB = "export default { render() {} }"
_REMEMBERED = 256
_LONGEST_OP = 64
_log = logging.getLogger(__name__)


class BadMessage(OgError):
    """A browser sent something that is not an intent."""

    code = "bad_message"


class InternalError(OgError):
    """The workbench itself failed; the details are in its log."""

    code = "internal"


_TRIED_AGAIN = frozenset({InternalError.code, StoreFull.code})
"""Refusals that may not last: the same may be asked again."""


class OneWayWidget(LeanWidget, anywidget.AnyWidget):
    """A widget of which a browser writes nothing: ``view``, ``mine``, ``labels``, ``options`` go down, intents come up.

    ``asset`` names the part in the browser. Served by the workbench that part is already in the page; opened in
    JupyterLab it travels as a module and a style sheet of its own. See docs/protocol.md for the messages.
    """

    view = traitlets.Dict().tag(sync=True)
    mine = traitlets.Dict().tag(sync=True)
    labels = traitlets.Dict().tag(sync=True)
    options = traitlets.Dict().tag(sync=True)
    _asset = traitlets.Unicode().tag(sync=True)
    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    _anywidget_id = traitlets.Unicode().tag(sync=True)

    def __init__(self, *, asset: str, explain: Explain, **kwargs: Any) -> None:
        """``explain`` turns a refusal of the core into a finished sentence in the visitor's language."""
        self._explain = explain
        self._handler: Handler | None = None
        self._file_handler: FileHandler | None = None
        self._answers: OrderedDict[str, dict[str, Any]] = OrderedDict()
        self._told: Mapping[str, Any] | None = None
        self._serial = 0
        own = {
            "_asset": asset,
            "_esm": _brought(widget_module, asset) or _STUB,
            "_css": _brought(widget_style, asset),
            "_anywidget_id": f"workbench.{asset}",
        }
        super().__init__(**own, **kwargs)
        self.on_msg(self._take)

    def on_intent(self, handler: Handler) -> None:
        """Call ``handler(intent, data, op, written)`` for every intent; what it returns is the result the browser gets.

        ``written`` is the sitting under the Chatham House Rule it was written in, as the browser says; empty: in none.
        An ``OgError`` it raises becomes a refusal with a sentence; any other exception becomes the code ``internal``.
        The same ``op`` reaches the handler once; sent again, it gets the answer it already had, unless that was
        ``internal`` or ``store_full``: then it is tried again.
        """
        self._handler = handler

    def on_file(self, handler: FileHandler, labels: Mapping[str, str]) -> None:
        """Call ``handler(content, send)`` for every wish for a file; ``labels`` are what the page says of files.

        Only where no server of ours answers at the addresses of files: without a handler such a wish is left.
        """
        self._file_handler = handler
        self.options = {**self.options, "files": dict(labels)}

    def add_traits(self, **traits: traitlets.TraitType[Any, Any]) -> None:
        """Add what the class does not have already.

        anywidget adds its traits to each widget, and traitlets makes a class of its own for every widget that adds
        one: with a room full of visitors that would be most of what they cost.
        """
        new = {name: trait for name, trait in traits.items() if not self.has_trait(name)}
        if new:
            super().add_traits(**new)

    def open(self) -> None:
        """Open the page's end of the widget, with its view whole."""
        self._told = self.view
        super().open()

    def send_state(self, key: str | Iterable[str] | None = None) -> None:
        """Send state; of a view that many share only what has changed, where the page is ours and can put it in."""
        if key == "view" and self._send_change():
            return
        if key is None or "view" in ([key] if isinstance(key, str) else [*key]):
            self._told, self._serial = self.view, 0
        super().send_state(key)

    def _send_change(self) -> bool:
        before, now = self._told, self.view
        if not served() or not isinstance(before, SharedView) or not isinstance(now, SharedView):
            return False
        patch = now.since(before)
        if patch is None:
            return False
        self._told, self._serial = now, self._serial + 1
        self.send({"kind": "view", "serial": self._serial, "patch": patch})
        return True

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Ignore every state a browser tries to write: nothing here is theirs to set."""

    def _take(self, _widget: object, content: object, _buffers: object) -> None:
        if not isinstance(content, dict):
            return
        if content.get("kind") == "view_please":  # a page whose view is not the one we think it has
            self._told = None
            self.send_state("view")
            return
        if content.get("kind") == "file":
            if self._file_handler is not None:
                self._file_handler(content, self.send)
            return
        op = content.get("op")
        if not isinstance(op, str) or not 0 < len(op) <= _LONGEST_OP:
            return  # nobody to answer to
        if op not in self._answers:
            try:
                answer = self._answer(op, content)
            except StoreUnavailable:
                return  # the browser asks again, with the same op, until the database is back
            if answer.get("error", {}).get("code") in _TRIED_AGAIN:
                self.send(answer)  # not remembered: sent again, it may well be done
                return
            self._remember(op, answer)
        self.send(self._answers[op])

    def _remember(self, op: str, answer: dict[str, Any]) -> None:
        self._answers[op] = answer
        while len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)

    def _answer(self, op: str, content: dict[str, Any]) -> dict[str, Any]:
        intent, data = content.get("intent"), content.get("data", {})
        written = content.get("sitting", UNTOLD)
        if content.get("kind") != "intent" or not isinstance(intent, str) or not isinstance(data, dict):
            return self._refusal(op, BadMessage())
        if not isinstance(written, str):
            return self._refusal(op, BadMessage())
        if self._handler is None:
            return self._refusal(op, InternalError())
        try:
            require_whole([intent, data])  # also what no rule of the core decides: questions, the desk
            return {"kind": "ack", "op": op, "ok": True, "result": self._handler(intent, data, op, written) or {}}
        except StoreUnavailable as error:
            _log.warning("an intent waits for the database: %s", place_of(error))
            raise
        except OgError as error:
            return self._refusal(op, error)
        except Exception as error:  # noqa: BLE001 - one visitor's failure is answered, never spread
            _log.error("an intent failed: %s", place_of(error))
            return self._refusal(op, InternalError())

    def _refusal(self, op: str, error: OgError) -> dict[str, Any]:
        try:
            message = self._explain(error)
        except Exception as failure:  # noqa: BLE001 - a missing sentence must not hide the refusal
            _log.error("no sentence for %s: %s", error.code, type(failure).__name__)
            message = ""
        facts = {"code": error.code, "message": message, "data": dict(error.data)}
        return {"kind": "ack", "op": op, "ok": False, "error": facts}


@cache
def _brought(make: Callable[[str], str], asset: str) -> str:
    """What travels with a widget; nothing when the workbench serves the page, which has it already."""
    return "" if served() else make(asset)


def served() -> bool:
    """Whether the workbench serves the page, and not JupyterLab."""
    return os.environ.get("WORKBENCH_SERVED") == "1"
