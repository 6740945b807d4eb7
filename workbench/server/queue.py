"""Waiting in front of a full house, first come, first served."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

PATIENCE = 20.0
"""Seconds after which somebody who no longer asks is no longer waiting, and a place nobody takes is no longer kept."""


class Queue:
    """Who is waiting, in the order in which they first asked, and who has been let in and is on their way to a seat."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._waiting: OrderedDict[str, float] = OrderedDict()
        self._let_in: dict[str, float] = {}

    def admits(self, participant_id: str, free: int) -> bool:
        """Tell whether there is a place for somebody now, and keep it for them; otherwise they are (still) waiting."""
        self._forget_the_gone()
        if participant_id in self._let_in or self.place(participant_id) <= free - len(self._let_in):
            self._waiting.pop(participant_id, None)
            self._let_in[participant_id] = self._clock()
            return True
        self._waiting[participant_id] = self._clock()
        return False

    def seated(self, participant_id: str) -> None:
        """Somebody has taken the place that was kept for them: it counts among those in use from now on."""
        self._let_in.pop(participant_id, None)

    def place(self, participant_id: str) -> int:
        """Return which number somebody is: 1 for whoever is next."""
        for number, waiting in enumerate(self._waiting, 1):
            if waiting == participant_id:
                return number
        return len(self._waiting) + 1

    def _forget_the_gone(self) -> None:
        now = self._clock()
        for people in (self._waiting, self._let_in):
            for participant_id in [one for one, asked in people.items() if now - asked > PATIENCE]:
                del people[participant_id]
