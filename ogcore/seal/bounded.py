"""Reading files of strangers in a process of its own: what takes too long or falls over takes nothing along."""

import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from ogcore.errors import OgError, UnreadableFile

SECONDS = 20.0
"""What looking at one file may take."""
_BYTES = 1536 * 1024**2
"""Address space it may take beyond that of a process that has begun."""
_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from ogcore.seal.bounded import answer; answer()"
"""A process begun anew imports what the work needs and nothing else of ours; one copied could stand still for good."""
Found = TypeVar("Found")


def in_bounds(work: Callable[..., Found], *arguments: Any, seconds: float = SECONDS, **named: Any) -> Found:
    """Return what ``work``, a function of a module, gives, done in a process that is ended after ``seconds``.

    Raises the refusals of ``work``; UnreadableFile when it took too long (``too_slow``), or its process fell over or
    had no memory left (``broken``).
    """
    asked = pickle.dumps((work, arguments, named))
    command = [sys.executable, "-c", _PROGRAM, *sys.path]
    try:
        done = subprocess.run(command, input=asked, capture_output=True, timeout=seconds, check=False)  # noqa: S603 - this very Python
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile("too_slow") from error
    if done.returncode or not done.stdout:
        raise UnreadableFile("broken")
    found = pickle.loads(done.stdout)  # noqa: S301 - from our own process
    if isinstance(found, OgError):
        raise found
    given: Found = found[0]
    return given


def answer() -> None:
    """Do what stands on standard input, and write what comes of it: the far side of :func:`in_bounds`."""
    work, arguments, named = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own process
    _bind()
    found: Any
    try:
        found = (work(*arguments, **named),)
    except OgError as refused:
        found = refused
    except Exception:  # noqa: BLE001 - whatever a file makes a reader stumble over, it is a file that cannot be read
        found = UnreadableFile("broken")
    sys.stdout.buffer.write(pickle.dumps(found))


def _bind() -> None:
    """Bound the address space where the system holds a process to it."""
    statistics = Path("/proc/self/statm")
    if not statistics.exists():
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    taken = int(statistics.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + _BYTES, resource.getrlimit(resource.RLIMIT_AS)[1]))
