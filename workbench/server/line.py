"""One visitor's line through the server: from the page's websocket to their logical kernel, and back."""

from __future__ import annotations

from collections import deque
from typing import Protocol

HELD_BYTES = 4 * 1024 * 1024
"""What is kept for a page that is away for a moment; one that missed more than this begins anew."""


class Socket(Protocol):
    """The page's end: a websocket of the server."""

    def deliver(self, payload: bytes) -> None:
        """Send one message to the page."""

    def hang_up(self, code: int) -> None:
        """Close the page's end, saying why."""


class Line:
    """Who a kernel belongs to and where its messages go. While no page is connected they are kept, in order."""

    def __init__(self, kernel_id: str, owner: str, channel: int) -> None:
        self.kernel_id, self.owner, self.channel = kernel_id, owner, channel
        self.socket: Socket | None = None
        self._held: deque[bytes] = deque()
        self._held_bytes = 0

    @property
    def overflowed(self) -> bool:
        """Whether the page has missed so much that it must begin anew."""
        return self._held_bytes > HELD_BYTES

    def deliver(self, payload: bytes) -> None:
        """Send a message to the page, or keep it until the page is back."""
        if self.socket is not None:
            self.socket.deliver(payload)
        elif not self.overflowed:
            self._held.append(payload)
            self._held_bytes += len(payload)

    def connect(self, socket: Socket) -> None:
        """The page is (again) connected: hand over what was kept. A page that connects twice keeps the newer line."""
        if self.socket is not None and self.socket is not socket:
            self.socket.hang_up(TAKEN_OVER)
        self.socket = socket
        while self._held:
            socket.deliver(self._held.popleft())
        self._held_bytes = 0

    def disconnect(self, socket: Socket) -> bool:
        """The page's end has gone; return whether it was the one in use."""
        if self.socket is not socket:
            return False
        self.socket = None
        return True

    def lost(self) -> None:
        """The kernel is gone: tell the page, which then begins anew."""
        if self.socket is not None:
            self.socket.hang_up(KERNEL_GONE)
            self.socket = None


KERNEL_GONE = 4410
"""Websocket close code: your kernel is gone, open another one."""
TAKEN_OVER = 4409
"""Websocket close code: the same page has connected anew."""
LEFT = 4001
"""Websocket close code sent by a page that is being closed for good."""
