"""Whose turn it is at the processes beside the server: each person has one thing done at a time, and a few waiting."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from ogcore.errors import OgError
from workbench.files.progress import percent

WAITING = 4
"""Files one person may have under way, and as many more that are still arriving."""

CALLED_OFF = 3
"""Things under way that one person may end within a minute, each with its process; any more are done to their end."""
_MINUTE = 60.0


class StillMaking(OgError):
    """The person has ``waiting`` files under way already."""

    code = "still_making"

    def __init__(self, waiting: int) -> None:
        super().__init__(waiting=waiting)


class Course:
    """How far something is that somebody asked for; for whoever tells them."""

    def __init__(self) -> None:
        self._queue: list[Course] = []
        self._begun: Future[Any] | None = None
        self.told: Path | None = None
        """Where whoever makes it says how far it is, if they do."""

    @property
    def state(self) -> Literal["waiting", "making"]:
        """Whether it waits for its turn, among what its person asked for or among all people, or is being made."""
        begun = self._begun
        return "making" if begun is not None and (begun.running() or begun.done()) else "waiting"

    @property
    def percent(self) -> int | None:
        """How much of it is made; None where that is not known."""
        return percent(self.told)

    @property
    def begun(self) -> bool:
        """Whether a process has been given it."""
        return self._begun is not None

    @property
    def ahead(self) -> int:
        """How many things its person has asked for before it, and has not got yet."""
        return self._queue.index(self) if self in self._queue else 0

    def stand(self, queue: list[Course]) -> None:
        """Stand in its person's line, behind what they asked for before."""
        queue.append(self)
        self._queue = queue

    def begin(self, begun: Future[Any]) -> None:
        """Its person's turn has come: it is done by the next process that is free."""
        self._begun = begun


@dataclass(slots=True)
class _Line:
    """What somebody has under way: how many places are taken, and what waits for its turn, in order."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    places: int = 0
    queue: list[Course] = field(default_factory=list)


class FileLines:
    """The line of each person who has anything under way."""

    def __init__(self) -> None:
        self._lines: dict[str, _Line] = {}
        self._called_off: dict[str, deque[float]] = {}

    def may_end(self, person: str) -> bool:
        """Tell whether what a person calls off may be ended with its process, and count it as ended.

        To begin a process takes others' time: whoever calls off much more waits for it in their own line.
        """
        now = time.monotonic()
        for other, ended in list(self._called_off.items()):
            while ended and now - ended[0] > _MINUTE:
                ended.popleft()
            if not ended:
                del self._called_off[other]
        ended = self._called_off.setdefault(person, deque())
        if len(ended) >= CALLED_OFF:
            return False
        ended.append(now)
        return True

    @contextmanager
    def place(self, person: str) -> Iterator[None]:
        """Take one of the places that a person has; raises StillMaking when all are taken."""
        line = self._lines.setdefault(person, _Line())
        if line.places >= WAITING:
            raise StillMaking(line.places)
        line.places += 1
        try:
            yield
        finally:
            line.places -= 1
            if not line.places:
                self._lines.pop(person, None)

    @asynccontextmanager
    async def turn(self, person: str, course: Course) -> AsyncIterator[None]:
        """Take a place, and wait until what the person asked for earlier is done; raises StillMaking."""
        with self.place(person):
            line = self._lines[person]
            course.stand(line.queue)
            try:
                async with line.turn:
                    yield
            finally:
                line.queue.remove(course)
