"""How far a file is, between whoever makes it and whoever waits: two numbers on the disk, for which nobody waits."""

from __future__ import annotations

import contextlib
import os
import struct
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Tell = Callable[[int, int], None]
"""Says how many parts are done, of how many."""
_NUMBERS = struct.Struct("<QQ")
_WHOLE = 100


def nobody(_done: int, _of: int) -> None:
    """Nobody wants to know."""


def into(path: str) -> Tell:
    """Return what writes into the file at ``path`` while it is there.

    A disk that is full keeps nobody from their file, and nothing is written for whoever waits no more.
    """

    def tell(done: int, of: int) -> None:
        with contextlib.suppress(OSError):
            held = os.open(path, os.O_WRONLY)
            try:
                os.write(held, _NUMBERS.pack(done, of))  # all at once: whoever reads has either both or what was before
            finally:
                os.close(held)

    return tell if path else nobody


@contextmanager
def place(folder: Path | None = None) -> Iterator[Path | None]:
    """Give a file of its own in ``folder`` (default: the system's for temporary files), gone afterwards; None if none.

    A disk that is full or that may not be written to costs the numbers alone.
    """
    try:
        held, name = tempfile.mkstemp(prefix="progress-", dir=folder)
        os.close(held)
    except OSError:
        yield None
        return
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def percent(path: Path | None) -> int | None:
    """Return how much of a file is made, 0 to 99; None while nobody has said so, and where it is not known."""
    try:
        read = b"" if path is None else path.read_bytes()
    except OSError:
        return None
    if len(read) != _NUMBERS.size:
        return None
    done, of = _NUMBERS.unpack(read)
    return min(_WHOLE - 1, _WHOLE * done // of) if of else None
