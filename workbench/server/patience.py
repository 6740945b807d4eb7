"""Writing to the store for a visitor while another program may hold it: waiting is done on no thread."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any, TypeVar

from ogcore.errors import StoreUnavailable

WAIT_SECONDS, TRY_EVERY = 75.0, 0.25
"""Longer than a backup or an import holds the file; and the pause between two tries."""
Answer = TypeVar("Answer")


async def patiently(write: Callable[..., Answer], *args: Any) -> Answer:
    """Call ``write`` in a thread, and again while others hold the store; raises StoreUnavailable after WAIT_SECONDS.

    The tries are short and the waiting is between them, so that a hundred people who wait take no thread from those who
    only read.
    """
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            return await asyncio.to_thread(write, *args)
        except StoreUnavailable:
            if time.monotonic() > until:
                raise
        await asyncio.sleep(TRY_EVERY)
