"""Waiting in front of a full house, first come, first served."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

PATIENCE = 20.0
"""Seconds after which somebody who no longer asks is no longer waiting."""


class Queue:
    """Who is waiting, in the order in which they first asked."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._waiting: OrderedDict[str, float] = OrderedDict()

    def admits(self, participant_id: str, free: int) -> bool:
        """Tell whether there is a place for somebody now; otherwise they are (still) waiting."""
        self._forget_the_gone()
        if self.place(participant_id) <= free:
            self._waiting.pop(participant_id, None)
            return True
        self._waiting[participant_id] = self._clock()
        return False

    def place(self, participant_id: str) -> int:
        """Return which number somebody is: 1 for whoever is next."""
        for number, waiting in enumerate(self._waiting, 1):
            if waiting == participant_id:
                return number
        return len(self._waiting) + 1

    def _forget_the_gone(self) -> None:
        now = self._clock()
        for participant_id in [other for other, asked in self._waiting.items() if now - asked > PATIENCE]:
            del self._waiting[participant_id]
