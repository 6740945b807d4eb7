"""One visitor's kernel inside a room: its widgets, comms and context, without a process, socket or thread."""

from __future__ import annotations

import contextvars
import json
import logging
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from comm.base_comm import BaseComm

from workbench.failure_place import without_words
from workbench.panels.shared_view import SharedView

Send = Callable[[dict[str, Any]], None]
CONTROL = "jupyter.widget.control"
_PLACE = uuid.uuid4().hex  # stands where a shared view goes; no text of a person can contain it
_log = logging.getLogger(__name__)

_current: contextvars.ContextVar[LogicalKernel | None] = contextvars.ContextVar("logical_kernel", default=None)


def current() -> LogicalKernel | None:
    """Return the kernel whose code is running now; None in the room's own code."""
    return _current.get()


class LogicalComm(BaseComm):
    """A comm of the kernel that was current when it was made, whoever uses it later."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.kernel = current()
        super().__init__(*args, **kwargs)

    def publish_msg(
        self,
        msg_type: str,
        data: dict[str, Any] | None = None,
        metadata: dict[str, Any] | None = None,
        buffers: list[bytes] | None = None,
        **keys: Any,
    ) -> None:
        """Send to the page of the comm's own kernel; a page that has gone hears nothing."""
        if self.kernel is not None and not self.kernel.closed:
            content = {"data": data or {}, "comm_id": self.comm_id, **keys}
            self.kernel.publish(msg_type, content, metadata, buffers)

    def open(self, *args: Any, **kwargs: Any) -> None:
        """Open the page's end and keep the comm where its kernel finds it."""
        if self.kernel is not None:
            self.kernel.comms[self.comm_id] = self
        super().open(*args, **kwargs)

    def close(self, *args: Any, **kwargs: Any) -> None:
        """Close the page's end, and forget the comm."""
        super().close(*args, **kwargs)
        if self.kernel is not None:
            self.kernel.comms.pop(self.comm_id, None)


class LogicalKernel:
    """Everything that belongs to one visitor's page.

    Code of the visitor runs through :meth:`run`, so that widgets it makes, even from a callback somebody else set
    off, are this page's. ``send`` takes one message of the Jupyter protocol. :meth:`close` frees all of it.
    """

    def __init__(self, send: Send) -> None:
        self.widgets: dict[str, Any] = {}
        self.comms: dict[str, LogicalComm] = {}
        self.outputs: list[dict[str, Any]] = []
        self.closed = False
        self.preparing = True
        self._send = send
        self._session = uuid.uuid4().hex
        self._parent: Mapping[str, Any] = {}
        self._endings: list[Callable[[], None]] = []
        self._control = ""
        self._context = contextvars.copy_context()
        self.provide(_current, self)

    def run(self, work: Callable[..., Any], *args: Any) -> Any:
        """Call ``work`` as this visitor's code."""
        if current() is self:
            return work(*args)
        return self._context.copy().run(work, *args)

    def provide(self, variable: contextvars.ContextVar[Any], value: Any) -> None:
        """Set a context variable for all code of this visitor that runs from now on."""
        self._context.run(variable.set, value)

    def bound(self, work: Callable[[], None]) -> Callable[[], None]:
        """Return ``work`` so that it always runs as this visitor's, and no longer once the page has gone."""

        def call() -> None:
            if not self.closed:
                self.run(work)

        return call

    def at_end(self, work: Callable[[], None]) -> None:
        """Call ``work`` when the page goes."""
        self._endings.append(work)

    # -- to the page -------------------------------------------------------------------------------------------------

    def publish(
        self,
        kind: str,
        content: dict[str, Any],
        metadata: dict[str, Any] | None = None,
        buffers: list[bytes] | None = None,
    ) -> None:
        """Send one message to the page; not while it is being prepared, as it gets everything at once then."""
        if self.preparing or self.closed:
            return
        if buffers:
            _log.error("a widget sent buffers, which the light page does not take")
            return
        header = {"msg_id": "", "msg_type": kind, "session": self._session, "version": "5.3"}
        message = {"header": header, "parent_header": self._parent, "metadata": metadata or {}, "content": content}
        self._send({**message, "channel": "iopub", "buffers": []})

    def page(self) -> dict[str, Any]:
        """Return all that the page needs to show itself: what the notebook displayed, and every widget's state."""
        return {"workbench": "page", "outputs": self.outputs, "states": self.states()}

    def states(self) -> dict[str, Any]:
        """Return the state of every widget of this page, and of no other."""
        return {
            model_id: {
                "model_name": state["_model_name"],
                "model_module": state["_model_module"],
                "model_module_version": state["_model_module_version"],
                "state": state,
            }
            for model_id, state in [(key, widget.get_state()) for key, widget in list(self.widgets.items())]
        }

    # -- from the page -----------------------------------------------------------------------------------------------

    def take(self, message: dict[str, Any]) -> None:
        """Take in one message from the page; only what widgets need is understood, all else is dropped."""
        header, content = message.get("header"), message.get("content")
        if self.closed or not isinstance(header, dict) or not isinstance(content, dict):
            return
        self._parent = header
        try:
            self._dispatch(str(header.get("msg_type")), content, message)
        finally:
            self.publish("status", {"execution_state": "idle"})
            self._parent = {}

    def _dispatch(self, kind: str, content: dict[str, Any], message: dict[str, Any]) -> None:
        comm_id = content.get("comm_id")
        if kind == "comm_open" and content.get("target_name") == CONTROL and isinstance(comm_id, str):
            self._open_control(comm_id)
        elif kind == "comm_msg" and isinstance(content.get("data"), dict) and comm_id in self.comms:
            self.run(self.comms[comm_id].handle_msg, {**message, "buffers": []})

    def _open_control(self, comm_id: str) -> None:
        """Open the channel on which a page asks for its widgets' states; it has one, the last it asked for."""
        if comm_id in self.comms:
            return
        self.comms.pop(self._control, None)
        self._control = comm_id
        comm = self.run(lambda: LogicalComm(target_name=CONTROL, comm_id=comm_id, primary=False))
        self.comms[comm_id] = comm

        def answer(message: dict[str, Any]) -> None:
            if message["content"]["data"].get("method") == "request_states":
                comm.send({"method": "update_states", "states": self.states(), "buffer_paths": []})

        comm.on_msg(answer)

    # -- the end -----------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the page: listeners, widgets and comms. What was made in the workshop is in the store."""
        if self.closed:
            return
        self.closed = True
        self.run(self._end)
        for comm in list(self.comms.values()):
            comm.on_msg(None)
            comm.on_close(None)
        self.comms.clear()
        self.widgets.clear()
        self.outputs.clear()

    def _end(self) -> None:
        widgets = list(self.widgets.values())
        for ending in [*self._endings, *(step for widget in widgets for step in (widget.close, widget.unobserve_all))]:
            try:
                ending()
            except Exception as error:  # noqa: BLE001 - what cannot be closed must not keep the rest open
                _log.error("a page could not be closed neatly: %s", type(error).__name__, exc_info=without_words(error))
        self._endings.clear()


def encoded(message: dict[str, Any]) -> bytes:
    """Return a message as it travels. What many visitors are sent alike is not encoded again for each of them."""
    data = message.get("content", {}).get("data", {})
    for holder, name in (("state", "view"), ("content", "patch")):
        held = data.get(holder)
        shared = held.get(name) if isinstance(held, dict) else None
        if isinstance(shared, SharedView) and (holder == "content" or len(held) == 1):
            around = {**message["content"], "data": {**data, holder: {**held, name: _PLACE}}}
            text = json.dumps({**message, "content": around}, ensure_ascii=False, separators=(",", ":"))
            before, _, after = text.partition(f'"{_PLACE}"')
            return _bytes(f"{before}{shared.encoded}{after}")
    return _bytes(json.dumps(message, ensure_ascii=False, separators=(",", ":")))


def _bytes(text: str) -> bytes:
    """Return a text as UTF-8: half a surrogate, which a browser may have sent, must not keep the rest from its page."""
    return text.encode(errors="replace")
