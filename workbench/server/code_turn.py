"""Slowing down whoever guesses codes, without refusing anybody a right one.

A room shares one address with its three hundred phones, and perhaps with somebody who guesses. So nobody is shut out: a
source that has failed often takes turns with all the others that have, and waits; one that has not failed goes ahead.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from workbench.server.throttle import Throttle, Turns

FREE_FAILURES, FORGIVEN_A_SECOND = 30.0, 0.1
"""What one source may mistype before it takes turns: a full hall mistypes some twenty of 350 codes within minutes."""
TURNS_A_SECOND = 8.0
"""Codes that all sources with many failures may try together; at this pace half of a million take most of a day."""
LONGEST_WAIT = 30.0
"""Seconds a turn may be away; whoever would wait longer is asked to come again."""


class CodeTurns:
    """Whose turn it is to try a code. The clock and the waiting are given by tests."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._failures = Throttle(FREE_FAILURES, FORGIVEN_A_SECOND, clock)
        self._turns = Turns(_pause, LONGEST_WAIT, clock, wait)

    async def come(self, source: str) -> bool:
        """Wait for the turn of ``source``, which may be now; False, at once, where too many wait already."""
        return self._failures.allows(source) or await self._turns.come(source)

    def failed(self, source: str) -> None:
        """Note that ``source`` has tried a code that leads nowhere."""
        self._failures.failed(source)


def _pause(waiting: int) -> float:
    return max(1, waiting) / TURNS_A_SECOND  # the others' turns come in between
