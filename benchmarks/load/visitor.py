"""What every visitor of a crowd can do, whichever program they visit."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from benchmarks.load.client import Client
from benchmarks.load.websocket import WebSocket

Result = TypeVar("Result")
Listener = Callable[[int, bytes, float], None]
"""Called with the visitor's number, a message that shows shared work, and the time it came."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """How one visitor gets in: by cookies they hold, or a join code; ``assets`` fetches what a new browser would."""

    number: int
    port: int
    cookies: dict[str, str]
    code: str = ""
    assets: bool = False


class Visitor(ABC):
    """One page without a browser: :meth:`arrive` is over when the first widgets could be drawn."""

    def __init__(self, invitation: Invitation, listener: Listener) -> None:
        self.invitation = invitation
        self.client = Client(invitation.port)
        self.client.cookies.update(invitation.cookies)
        self.socket: WebSocket | None = None
        self._listener = listener

    @abstractmethod
    async def arrive(self) -> None:
        """Get the page, connect, and get the widgets; raises when anything of it is missing."""

    @abstractmethod
    def edit(self, text: str) -> None:
        """Change something that all others of the room see, so that their pages are sent ``text``."""

    def leave(self) -> None:
        """Close the page as a browser does."""
        if self.socket is not None:
            self.socket.close()
        self.client.close()

    def saw(self, payload: bytes, at: float) -> None:
        """Pass on a message that came after the page was ready."""
        self._listener(self.invitation.number, payload, at)

    async def until(self, ready: asyncio.Future[Result]) -> Result:
        """What ``ready`` brings; the end of the websocket before that raises ``ConnectionError``."""
        assert self.socket is not None
        either: set[asyncio.Future[Any]] = {ready, self.socket.closed}
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            raise ConnectionError("the websocket was closed")
        return ready.result()
