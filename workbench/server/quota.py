"""What one person may send, on however many pages: sixteen pages are no more to the others than one."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from workbench.server.throttle import Bucket

BURST, PER_SECOND = 300.0, 60.0
"""Messages at once, and a second: a facilitator with three pages who moves the pointer sends forty."""
BYTES_AT_ONCE, BYTES_A_SECOND = 4.0 * 1024 * 1024, 256.0 * 1024
"""Bytes of messages: a spreadsheet and a pasted brainstorm at once, and far more than anybody types."""
REMEMBERED = 4096


@dataclass(slots=True)
class _Allowance:
    messages: Bucket
    bytes: Bucket


class Quotas:
    """The allowance of each person who has sent something lately."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._people: OrderedDict[str, _Allowance] = OrderedDict()

    def allow(self, person: str, size: int) -> bool:
        """Take a message of ``size`` bytes from a person's allowance; False when it is used up for the moment."""
        now = self._clock()
        allowance = self._people.get(person)
        if allowance is None:
            allowance = _Allowance(Bucket(BURST, PER_SECOND, now), Bucket(BYTES_AT_ONCE, BYTES_A_SECOND, now))
            self._people[person] = allowance
            while len(self._people) > REMEMBERED:
                self._people.popitem(last=False)
        self._people.move_to_end(person)
        return allowance.messages.take(now) and allowance.bytes.take(now, size)
