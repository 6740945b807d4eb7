"""One visitor's line through the server: from the page's websocket to their logical kernel, and back."""

from __future__ import annotations

import secrets
from collections import deque
from typing import Protocol

KEPT_BYTES = 1024 * 1024
"""What is kept for a page that may not have heard it; one that missed more than this begins anew."""


class Socket(Protocol):
    """The page's end: a websocket of the server."""

    def deliver(self, payload: bytes) -> None:
        """Send one message to the page."""

    def hang_up(self, code: int) -> None:
        """Close the page's end, saying why."""


class Line:
    """Who a kernel belongs to and where its messages go.

    A message put into a socket has not been heard: the network may have gone away long before anybody notices. So every
    message is kept until the page says how many it has, and a page that comes back gets what it has missed, in order.
    """

    def __init__(self, kernel_id: str, owner: str, channel: int) -> None:
        self.kernel_id, self.owner, self.channel = kernel_id, owner, channel
        self.name = secrets.token_hex(4)
        self.socket: Socket | None = None
        self._kept: deque[bytes] = deque()
        self._kept_bytes = 0
        self._dropped = 0  # how many came before those that are kept

    def deliver(self, payload: bytes) -> None:
        """Send a message to the page if it is there, and keep it until the page has confirmed it."""
        self._kept.append(payload)
        self._kept_bytes += len(payload)
        while self._kept_bytes > KEPT_BYTES:
            self._drop()
        if self.socket is not None:
            self.socket.deliver(payload)

    def heard(self, mark: str) -> int:
        """Return how many of the line's messages a page has heard, by its ``mark``: ``<name of the line>.<count>``.

        A page that speaks of another line, or of none, has heard nothing of this one.
        """
        name, _, count = mark.partition(".")
        known = name == self.name and count.isascii() and count.isdigit() and len(count) < len(str(2**31))
        return int(count) if known else 0

    def confirm(self, heard: int) -> None:
        """Forget the first messages: the page has them."""
        while self._kept and self._dropped < heard:
            self._drop()

    def can_resume(self, heard: int) -> bool:
        """Whether everything after the first ``heard`` messages is still here."""
        return self._dropped <= heard <= self._dropped + len(self._kept)

    def connect(self, socket: Socket, heard: int = 0) -> None:
        """The page is (again) connected: hand over what it has missed. If it connects twice, the newer line counts."""
        if self.socket is not None and self.socket is not socket:
            self.socket.hang_up(TAKEN_OVER)
        self.confirm(heard)
        self.socket = socket
        for payload in tuple(self._kept):
            socket.deliver(payload)

    def disconnect(self, socket: Socket) -> bool:
        """The page's end has gone; return whether it was the one in use."""
        if self.socket is not socket:
            return False
        self.socket = None
        return True

    def lost(self, code: int | None = None) -> None:
        """The kernel is gone: tell the page, which then begins anew, at once unless ``code`` says otherwise."""
        if self.socket is not None:
            self.socket.hang_up(KERNEL_GONE if code is None else code)
            self.socket = None

    def _drop(self) -> None:
        self._kept_bytes -= len(self._kept.popleft())
        self._dropped += 1


KERNEL_GONE = 4410
"""Websocket close code: your kernel is gone, open another one."""
NOT_NOW = 4500
"""Websocket close code: no kernel could be had or it could not prepare the page; ask again after a while."""
TAKEN_OVER = 4409
"""Websocket close code: the same page has connected anew."""
LEFT = 4001
"""Websocket close code sent by a page that is being closed for good."""
