"""Files are made in processes of their own: a drawing engine holds the interpreter, and must not hold the server's.

Each file has a time and a memory it may take; each person has one made at a time, and a few waiting.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TookTooLong
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from pebble import ProcessExpired, ProcessPool

from ogcore.errors import OgError
from ogcore.record.participant import Identity
from workbench.files import making
from workbench.files.making import Made, Refused

SECONDS = 20.0
"""What a file may take. A drawing of 4,000 cards takes some seconds, a booklet of 200 cards three."""
BYTES = 1536 * 1024**2
"""Address space a file may take beyond the engines' own; much of it the typesetter's threads reserve and never use."""
WAITING = 4
"""Files one person may have under way."""
_FILES_A_PROCESS = 200
"""After so many a process is begun anew, and gives back what it has taken."""


class TooMuchToMake(OgError):
    """The file took more time or memory than one may, and was given up."""

    code = "too_much_to_make"


class StillMaking(OgError):
    """The person has ``waiting`` files under way already."""

    code = "still_making"

    def __init__(self, waiting: int) -> None:
        super().__init__(waiting=waiting)


class NotMade(OgError):
    """A refusal of the process that was to make the file, under the code it had there."""

    def __init__(self, code: str, data: Mapping[str, Any]) -> None:
        super().__init__(**data)
        self.code = code  # type: ignore[misc]


@dataclass(slots=True)
class _Line:
    """Somebody's files under way, one after the other."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class FileMaker:
    """Makes files for people, ``most`` at a time. Nothing is started before the first is asked for."""

    def __init__(
        self, store_url: str, *, seconds: float = SECONDS, most_bytes: int = BYTES, most: int | None = None
    ) -> None:
        self._store_url, self._seconds, self._most_bytes = store_url, seconds, most_bytes
        self._most = most or os.cpu_count() or 1
        self._pool: ProcessPool | None = None
        self._lines: dict[str, _Line] = {}

    async def make(self, identity: Identity, path: str, language: str) -> Made:
        """Return the file at ``path`` for ``identity``; cancelled, its making ends.

        Raises TooMuchToMake, StillMaking, and NotMade with what :func:`workbench.files.downloads.produce` refuses.
        """
        async with self._turn(identity.participant_id):
            begun = self._begin(identity, path, language)
            try:
                made = await asyncio.wrap_future(begun)
            except (TookTooLong, ProcessExpired, MemoryError) as error:
                raise TooMuchToMake from error
            finally:
                begun.cancel()
        if isinstance(made, Refused):
            raise NotMade(made.code, made.data)
        return made

    def stop(self) -> None:
        """End the processes; what they were making is lost."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            pool.join()

    def _begin(self, identity: Identity, path: str, language: str) -> Future[Made | Refused]:
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=self._most,
                max_tasks=_FILES_A_PROCESS,
                initializer=making.begin,
                initargs=(self._most_bytes,),
                context=multiprocessing.get_context("spawn"),
            )
        arguments = (self._store_url, identity, path, language)
        begun: Future[Made | Refused] = self._pool.schedule(making.make, args=arguments, timeout=self._seconds)
        return begun

    @asynccontextmanager
    async def _turn(self, person: str) -> AsyncIterator[None]:
        """Wait until the files the person asked for earlier are made; raises StillMaking when there are too many."""
        line = self._lines.setdefault(person, _Line())
        if line.waiting >= WAITING:
            raise StillMaking(line.waiting)
        line.waiting += 1
        try:
            async with line.turn:
                yield
        finally:
            line.waiting -= 1
            if not line.waiting:
                self._lines.pop(person, None)
