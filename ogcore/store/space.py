"""How much space is left where plans are kept (R42): known before nothing more can be written."""

import shutil
from pathlib import Path
from typing import Literal

Space = Literal["ok", "nearly_full", "full"]
NEARLY_FULL = 0.05
"""The part of a disk that is free when whoever looks after the machine should know."""
A_MOMENTS_WRITING = 1024 * 1024
"""Bytes: with fewer the next gestures may be refused."""


def space_in(folder: Path) -> Space:
    """Return how much space there is for what is written in ``folder``; raises OSError where it cannot be known."""
    disk = shutil.disk_usage(folder)
    if disk.free < A_MOMENTS_WRITING:
        return "full"
    return "nearly_full" if disk.free < NEARLY_FULL * disk.total else "ok"
