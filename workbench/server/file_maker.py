"""Files are made, and read, in processes of their own: what holds the interpreter must not hold the server's.

Each file has a time and a memory it may take; each person has one at a time (:mod:`workbench.server.file_line`).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ogcore.errors import OgError
from ogcore.record.participant import Identity
from ogcore.workshop.workshop import NewPlan
from workbench.child_pool import ChildLost, ChildPool
from workbench.files import making, restoring
from workbench.files.making import Made, Refused
from workbench.files.progress import place
from workbench.server.file_line import Course, FileLines

SECONDS = 20.0
"""What a file may take. A drawing of 4,000 cards takes some seconds, a booklet of 200 cards three."""
SECONDS_TO_READ = 10.0
"""What reading a file may take that somebody brings: those of 500 cards take less than one."""
RESTORE_SECONDS = 300.0
"""What bringing a plan back may take: most of it is waiting, so that others may write in between."""
BYTES = 1536 * 1024**2
"""Address space a file may take beyond the engines' own; much of it the typesetter's threads reserve and never use."""
BYTES_TO_READ = 512 * 1024**2
"""Address space that reading a file may take beyond that."""
_MANY, _MANY_FILES = ("plan.zip", "cards", "report"), 6
"""What is many files, or many cards in one, and how many times as long that may take."""
_FILES_A_PROCESS = 200
"""After so many a process is begun anew, and gives back what it has taken."""


class TooMuchToMake(OgError):
    """The file took more time or memory than one may, and was given up."""

    code = "too_much_to_make"


class TooMuchToRead(OgError):
    """Reading the file took more time or memory than it may, and was given up."""

    code = "too_much_to_read"


class NotMade(OgError):
    """A refusal of the process that was to make the file, under the code it had there."""

    def __init__(self, code: str, data: Mapping[str, Any]) -> None:
        super().__init__(**data)
        self.code = code  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that somebody brings: where it lies, its name there, and how it is to be read if they said so."""

    path: Path
    name: str
    encoding: str | None = None


class FileMaker:
    """Makes files for people and reads theirs, ``most`` at a time. Nothing is started before the first is asked for.

    What lies on the disk while it is made lies in ``folder``, by default the system's for temporary files.
    """

    def __init__(
        self,
        store_url: str,
        *,
        seconds: float = SECONDS,
        most_bytes: int = BYTES,
        seconds_to_read: float = SECONDS_TO_READ,
        bytes_to_read: int = BYTES_TO_READ,
        most: int | None = None,
        folder: Path | None = None,
    ) -> None:
        self._store_url, self._seconds = store_url, seconds
        self._folder = folder
        self._seconds_to_read, self._bytes_to_read = seconds_to_read, bytes_to_read
        self._pool = ChildPool(
            making.begin, most_bytes, folder, most=most or os.cpu_count() or 1, pieces=_FILES_A_PROCESS
        )
        self._lines, self._arriving = FileLines(), FileLines()
        self._under_way: set[asyncio.Future[Any]] = set()

    def place(self, identity: Identity) -> AbstractContextManager[None]:
        """Take one of the places that a person has for files that arrive; entering it raises StillMaking.

        They are not those for what is made for them: a file that never ends to arrive keeps nobody from their own.
        """
        return self._arriving.place(identity.participant_id)

    async def make(
        self, identity: Identity, path: str, language: str, course: Course | None = None, public_url: str = ""
    ) -> Made:
        """Return the file at ``path`` for ``identity``; cancelled, its making ends. ``course`` tells how far it is.

        ``public_url`` is where phones find the workbench, for what carries the link of a group.
        Raises TooMuchToMake, StillMaking, and NotMade with what :func:`workbench.files.downloads.produce` refuses.
        """
        course = course or Course()
        seconds = self._seconds * (_MANY_FILES if path.startswith(_MANY) else 1)
        try:
            with place(self._folder) as course.told:
                arguments = (self._store_url, identity, path, language, public_url, str(course.told or ""))
                made: Made = await self._done(identity, course, seconds, making.make, arguments)
        except (TimeoutError, MemoryError) as error:
            raise TooMuchToMake from error
        except ChildLost as error:
            raise NotMade("export_failed", {}) from error
        return made

    async def read(self, identity: Identity, file: Brought, language: str, course: Course | None = None) -> Made:
        """Return what a tree file holds, as :func:`workbench.files.tree_reading.read_file` says it, in JSON.

        Cancelled, its reading ends. Raises TooMuchToRead, StillMaking, ChildLost, and NotMade with what was refused.
        """
        arguments = (str(file.path), file.name, file.encoding, language, self._bytes_to_read)
        try:
            read: Made = await self._done(identity, course or Course(), self._seconds_to_read, making.read, arguments)
        except (TimeoutError, MemoryError) as error:
            raise TooMuchToRead from error
        return read

    async def restore(self, identity: Identity, path: Path, boundary: str) -> NewPlan:
        """Bring the plan back whose backup was posted into the file at ``path``; it is ``identity``'s from then on.

        Raises TooMuchToRead, StillMaking, ChildLost (it may have been brought back in part), and NotMade with what
        :func:`workbench.files.restoring.restore` refuses.
        """
        arguments = (self._store_url, identity, str(path), boundary)
        try:
            created: NewPlan = await self._done(
                identity, Course(), RESTORE_SECONDS, restoring.restore, arguments, twice=False
            )
        except (TimeoutError, MemoryError) as error:
            raise TooMuchToRead from error
        return created

    def stop(self) -> None:
        """End the processes; what they were making is lost."""
        self._pool.stop()

    async def _done(
        self,
        identity: Identity,
        course: Course,
        seconds: float,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        *,
        twice: bool = True,
    ) -> Any:
        """Return what ``work`` gives. Called off, it ends; where its person may end no more, it holds their turn."""
        doing = asyncio.ensure_future(self._in_turn(identity, course, seconds, work, arguments, twice))
        self._under_way.add(doing)
        doing.add_done_callback(self._is_done)
        try:
            made = await asyncio.shield(doing)
        except asyncio.CancelledError:
            if not course.begun or doing.done() or self._lines.may_end(identity.participant_id):
                doing.cancel()
            raise
        if isinstance(made, Refused):
            raise NotMade(made.code, made.data)
        return made

    async def _in_turn(
        self,
        identity: Identity,
        course: Course,
        seconds: float,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        twice: bool,  # noqa: FBT001 - handed on
    ) -> Any:
        async with self._lines.turn(identity.participant_id, course):
            return await self._pool.do(work, arguments, seconds, course.begin, twice=twice)

    def _is_done(self, doing: asyncio.Future[Any]) -> None:
        self._under_way.discard(doing)
        if not doing.cancelled():
            doing.exception()  # if nobody waits for it any more, nobody is told
