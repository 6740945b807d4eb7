"""Who has just fetched a page: their websocket follows at once, and need not be looked up again."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from ogcore.record.participant import Identity

KEPT_SECONDS, MOST = 10.0, 4096


class RecentIdentities:
    """The identities of the last seconds.

    A page's own request always asks the store and puts in what it finds, so a language chosen a moment ago is known: it
    is shown by loading the page anew.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: OrderedDict[str, tuple[float, Identity]] = OrderedDict()

    def put(self, identity: Identity) -> None:
        """Remember somebody for a moment."""
        self._known.pop(identity.participant_id, None)
        self._known[identity.participant_id] = (self._clock(), identity)
        while len(self._known) > MOST:
            self._known.popitem(last=False)

    def get(self, participant_id: str) -> Identity | None:
        """Return who that is if they were here a moment ago."""
        since, identity = self._known.get(participant_id, (0.0, None))
        return identity if identity and self._clock() - since <= KEPT_SECONDS else None

    def forget(self, participant_id: str) -> None:
        """Somebody has left."""
        self._known.pop(participant_id, None)
