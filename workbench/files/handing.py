"""Files for a page that no server of ours shows: made in a process of their own, handed over as bytes (R42, R44)."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogcore.errors import OgError
from ogcore.record.participant import Identity
from workbench.files import making
from workbench.files.making import Made, Refused
from workbench.files.progress import percent, place
from workbench.words.explanation import explain_code

if TYPE_CHECKING:
    from workbench.child_pool import ChildPool

Say = Callable[[dict[str, Any], Sequence[bytes]], None]
"""Sends one message to the page, with the bytes that go with it."""
SECONDS = 120.0
"""What a file may take: whoever waits is alone, and can cancel."""
_LOOK_AGAIN = 0.25
"""Seconds between two looks at how far a file is."""
_BYTES = 1536 * 1024**2
_LONGEST_OP = 64
_KEPT = 4
"""Files remembered, to be saved beside the notebook as well."""


class NotKeptBeside(OgError):
    """A file could not be written where the notebook is."""

    code = "not_kept_beside"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder=str(folder))


class Handing:
    """Makes the files of a store's desk and stages, one at a time; nothing is begun before one is asked for."""

    def __init__(self, store_url: str) -> None:
        self._store_url = store_url
        self._pool: ChildPool | None = None
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._made: OrderedDict[str, Made] = OrderedDict()

    def take(self, identity: Identity, content: Mapping[str, Any], say: Say) -> None:
        """Do what a page wishes: ``make`` the file at ``path``, ``stop`` making it, ``keep`` it beside the notebook.

        Needs a running event loop, which goes on meanwhile. What becomes of it is said under the same ``op``; a message
        that is none of ours is left.
        """
        op, wish, path = content.get("op"), content.get("wish"), content.get("path")
        if not isinstance(op, str) or not 0 < len(op) <= _LONGEST_OP:
            return
        if wish == "make" and isinstance(path, str) and op not in self._under_way:
            task = asyncio.get_running_loop().create_task(self._hand_over(identity, op, path, say))
            self._under_way[op] = task
            task.add_done_callback(lambda _done: self._under_way.pop(op, None))
        elif wish == "stop" and op in self._under_way:
            self._under_way[op].cancel()
        elif wish == "keep" and op in self._made:
            _keep(op, self._made[op], identity, say)

    def stop(self) -> None:
        """End the process; what it was making is lost."""
        if self._pool is not None:
            self._pool.stop()

    async def _hand_over(self, identity: Identity, op: str, path: str, say: Say) -> None:
        say({"kind": "file", "op": op, "state": "making"}, ())
        with place() as numbers:
            making_it = asyncio.ensure_future(self._make(identity, path, str(numbers or "")))
            try:
                await _tell(op, numbers, making_it, say)
                made = await making_it
            finally:
                making_it.cancel()
        if isinstance(made, Refused):
            say(_refusal(op, made.code, made.data, identity), ())
            return
        self._made[op] = made
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        told = {"state": "made", "name": made.filename, "type": made.content_type, "size": len(made.data)}
        say({"kind": "file", "op": op, **told}, (made.data,))

    async def _make(self, identity: Identity, path: str, told: str = "") -> Made | Refused:
        from workbench.child_pool import ChildLost, ChildPool  # noqa: PLC0415 - only where a file is asked for

        self._pool = self._pool or ChildPool(making.begin, _BYTES)
        arguments = (self._store_url, identity, path, identity.language, "", told)
        try:
            made: Made | Refused = await self._pool.do(making.make, arguments, SECONDS)
        except (TimeoutError, MemoryError):
            return Refused("too_much_to_make", {})
        except ChildLost:
            return Refused("export_failed", {})
        return made


async def _tell(op: str, told: Path | None, making_it: asyncio.Future[Any], say: Say) -> None:
    """Say how much of a file is made, each time that it is more."""
    last = None
    while not making_it.done():
        await asyncio.wait({making_it}, timeout=_LOOK_AGAIN)
        now = percent(told)
        if now is not None and now != last and not making_it.done():
            say({"kind": "file", "op": op, "state": "making", "percent": now}, ())
            last = now


def _keep(op: str, made: Made, identity: Identity, say: Say) -> None:
    """Write a file where the notebook is, under a name that nothing there has."""
    wanted = Path(Path(made.filename).name)
    try:
        path = next(path for number in range(1, 1000) if not (path := _numbered(wanted, number)).exists())
        with path.open("xb") as file:
            file.write(made.data)
    except (OSError, StopIteration):
        refused = NotKeptBeside(Path.cwd())
        say(_refusal(op, refused.code, refused.data, identity), ())
        return
    say({"kind": "file", "op": op, "state": "kept", "name": path.name}, ())


def _numbered(path: Path, number: int) -> Path:
    return path if number == 1 else path.with_stem(f"{path.stem} ({number})")


def _refusal(op: str, code: str, data: Mapping[str, Any], identity: Identity) -> dict[str, Any]:
    return {
        "kind": "file",
        "op": op,
        "state": "refused",
        "code": code,
        "message": explain_code(code, dict(data), identity.language),
    }
