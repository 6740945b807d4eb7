"""The websocket between a page and its kernel in a room: only the owner's, and only messages that widgets need."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import re
from collections.abc import Awaitable
from typing import Any

from tornado.websocket import WebSocketClosedError, WebSocketHandler

from workbench.public_url import origin_of
from workbench.server.kernel import KernelHandler
from workbench.server.line import LEFT, NOT_NOW, Line
from workbench.server.message import Unacceptable, permitted, read
from workbench.server.page_text import page_labels
from workbench.server.presence import PRESENCE
from workbench.server.rooms import RoomFull
from workbench.words.i18n import translator

_log = logging.getLogger(__name__)
_ID = re.compile(r"[\w-]{1,80}")
FULL = 4429
HELD_BACK_SECONDS = 0.05
PILED_BYTES = 4 * 1024 * 1024
BEHIND_BYTES = 64 * 1024
_PING = '{"workbench":"ping"'


class KernelSocketHandler(KernelHandler, WebSocketHandler):
    """``/api/kernels/<id>/channels``: opens the kernel of a new page, or takes the line of one that comes back."""

    def initialize(self, *args: Any, **kwargs: Any) -> None:
        """Take what the route table hands over."""
        super().initialize(*args, **kwargs)
        self._line: Line | None = None

    async def get(self, *args: Any, **kwargs: Any) -> None:
        """Become a websocket; tornado checks that the request comes from our own pages."""
        await WebSocketHandler.get(self, *args, **kwargs)

    def check_origin(self, origin: str) -> bool:
        """Whether a page of ours asks: of this host, or of the address that is set, where a proxy changes the host."""
        public = self.site.settings.public_url
        return super().check_origin(origin) or (bool(public) and origin.lower() == origin_of(public))

    async def open(self, kernel_id: str) -> None:
        """Connect the page with its kernel."""
        self.set_nodelay(True)  # a change and its answer are two small messages: the second must not wait for the first
        rooms = self.site.rooms
        mark = self.get_query_argument("mark", "")
        line = rooms.resumed(kernel_id, mark)
        try:
            if line is None:
                notebook = self.get_query_argument("notebook")
                came_by = self.site.came_by(self.request)
                line = await rooms.open(kernel_id, self.identity, notebook, self._group(), came_by)
        except RoomFull:
            self._trouble("full", FULL)
            return
        except (ConnectionError, TimeoutError):
            _log.error("no room could be had")
            self._trouble("trouble", NOT_NOW)
            return
        rooms.stay(kernel_id)
        self._line = line
        line.connect(self, line.heard(mark))

    def _trouble(self, code: str, close_code: int) -> None:
        self._aside({"workbench": "trouble", "code": code})
        self.close(close_code)

    def _group(self) -> str | None:
        """The group a facilitator asks to see; a participant sees their own whatever they ask."""
        asked = self.get_query_argument("group", "")
        return asked if _ID.fullmatch(asked) else None

    # -- to the page -------------------------------------------------------------------------------------------------

    def deliver(self, payload: bytes) -> None:
        """Send one message; a page that has not taken megabytes in is cut off, and gets them when it comes back."""
        with contextlib.suppress(WebSocketClosedError):
            if self._piled_up() > PILED_BYTES:
                self.close()
                return
            self.write_message(payload).add_done_callback(_seen)

    def mention(self, text: str) -> None:
        """Send something that may be lost; a page that is behind does not get it."""
        with contextlib.suppress(WebSocketClosedError):
            if self._piled_up() < BEHIND_BYTES:
                self.write_message(text).add_done_callback(_seen)

    def _piled_up(self) -> int:
        """Return the bytes on their way; tornado tells it nowhere else, and has no buffer once the line is closed."""
        stream = getattr(self.ws_connection, "stream", None)
        return len(getattr(stream, "_write_buffer", None) or b"")

    def hang_up(self, code: int) -> None:
        """Close, saying why."""
        self.close(code)

    # -- from the page -----------------------------------------------------------------------------------------------

    def on_message(self, message: str | bytes) -> Awaitable[None] | None:
        """Answer pings, hold back floods and oversized messages, pass on what a browser may say, drop the rest.

        After a message too many the next is not read for a moment: a flood waits at its sender's end of the line.
        """
        size = len(message) if isinstance(message, bytes) else len(message.encode())
        if not self.site.quotas.allow(self.identity.participant_id, size):
            self._refuse("too_fast")
            return asyncio.sleep(HELD_BACK_SECONDS)
        self._take(message, size)
        return None

    def _take(self, message: str | bytes, size: int) -> None:
        if isinstance(message, str) and message.startswith(_PING):
            self._pong(message)
        elif size > self.site.settings.message_limit:
            self._refuse_large(message)
        elif isinstance(message, str) and message.startswith(PRESENCE):
            self.site.presence.hear(self, self.identity, message)
        elif self._line is not None:
            try:
                allowed = permitted(message)
            except Unacceptable:
                _log.info("dropped a message that browsers may not send")
                return
            self.site.rooms.say(self._line, json.dumps(allowed).encode())

    def _pong(self, ping: str) -> None:
        """Say that the line is alive; a ping tells how much the page has heard, which need not be kept any longer."""
        with contextlib.suppress(Unacceptable):
            mark = read(ping).get("mark")
            if self._line is not None and isinstance(mark, str):
                self._line.confirm(self._line.heard(mark))
        self._aside({"workbench": "pong"})

    def _refuse(self, code: str) -> None:
        self._aside({"workbench": "refused", "code": code})

    def _aside(self, message: dict[str, Any]) -> None:
        """Say something that is not the kernel's, and that a page does not count among what it has heard."""
        self.write_message(json.dumps({**message, "aside": True}))

    def _refuse_large(self, frame: str | bytes) -> None:
        """Answer the intent in an oversized message, so that its sender learns why and does not send it again."""
        code, limit = "message_too_large", self.site.settings.message_limit
        try:
            content = read(frame).get("content", {})
            comm_id, op = content["comm_id"], content["data"]["content"]["op"]
        except (Unacceptable, KeyError, TypeError, AttributeError):
            self._refuse(code)
            return
        error = {"code": code, "message": page_labels(translator(self.language))[code], "data": {"limit": limit}}
        self._aside(_answer(comm_id, {"kind": "ack", "op": op, "ok": False, "error": error}))

    def on_close(self) -> None:
        """The page has gone: for good if it said so, otherwise its kernel waits for it a while."""
        self.site.presence.leave(self)
        line, self._line = self._line, None
        if line is not None and line.disconnect(self):
            self.site.rooms.leave(line, for_good=self.close_code == LEFT)


def _seen(sent: asyncio.Future[None]) -> None:
    """Take note that a page was gone before it took a message in: it gets it when it comes back."""
    if not sent.cancelled():
        sent.exception()


def _answer(comm_id: str, content: dict[str, Any]) -> dict[str, Any]:
    return {
        "header": {"msg_type": "comm_msg", "msg_id": ""},
        "parent_header": {},
        "metadata": {},
        "content": {"comm_id": comm_id, "data": {"method": "custom", "content": content}},
        "channel": "iopub",
        "buffers": [],
    }
