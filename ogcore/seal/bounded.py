"""Reading files of strangers in a process of its own: what takes too long or falls over takes nothing along."""

import multiprocessing
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from ogcore.errors import OgError, UnreadableFile

SECONDS = 20.0
"""What looking at one file may take."""
_BYTES = 1536 * 1024**2
"""Address space it may take beyond that of a process that has begun."""
Found = TypeVar("Found")


def in_bounds(work: Callable[..., Found], *arguments: Any, seconds: float = SECONDS, **named: Any) -> Found:
    """Return what ``work`` gives, done in a process that is ended after ``seconds``.

    Raises the refusals of ``work``; UnreadableFile when it took too long (``too_slow``), or its process fell over or
    had no memory left (``broken``).
    """
    context: Any = multiprocessing.get_context(_way_to_begin())
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(theirs, work, arguments, named), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(seconds):
            raise UnreadableFile("too_slow")
        found = ours.recv()
    except EOFError as error:
        raise UnreadableFile("broken") from error
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    if isinstance(found, OgError):
        raise found
    given: Found = found[0]
    return given


def _way_to_begin() -> str:
    """Return how the process is begun: at once where nothing else runs in this one, else with nothing of ours in it."""
    alone = sys.platform == "linux" and threading.active_count() == 1
    return "fork" if alone else "spawn"


def _do(answer: Connection, work: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    _bind()
    try:
        answer.send((work(*arguments, **named),))
    except OgError as refused:
        answer.send(refused)
    except Exception:  # noqa: BLE001 - whatever a file makes a reader stumble over, it is a file that cannot be read
        answer.send(UnreadableFile("broken"))


def _bind() -> None:
    """Bound the address space where the system holds a process to it."""
    statistics = Path("/proc/self/statm")
    if not statistics.exists():
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    taken = int(statistics.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + _BYTES, resource.getrlimit(resource.RLIMIT_AS)[1]))
