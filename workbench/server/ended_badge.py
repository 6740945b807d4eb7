"""Pages that are open when their badge ends: somebody left on another page, or a facilitator's link was renewed (R47).

Whoever asks anew is refused by the roll, and so is every change; this closes what is open and would go on showing.
"""

from __future__ import annotations

import asyncio
import logging

from ogcore.errors import OgError
from ogcore.workshop.workshop import Workshop
from workbench.server.recent import RecentIdentities
from workbench.server.rooms import Rooms

_log = logging.getLogger(__name__)
EVERY_SECONDS = 1.0


class EndedBadges:
    """Looks every second whose badge has ended among those who have a page open."""

    def __init__(self, workshop: Workshop, rooms: Rooms, recent: RecentIdentities) -> None:
        self._workshop, self._rooms, self._recent = workshop, rooms, recent

    async def watch(self) -> None:
        """Look for ever; a database that is away is asked again."""
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            try:
                await self.look()
            except OgError:
                _log.info("whose badge has ended could not be asked just now")

    async def look(self) -> None:
        """Close the pages of everybody whose badge has ended since."""
        people = self._rooms.owners()
        for person in await asyncio.to_thread(self._workshop.store.roll.ended, people) if people else ():
            self._recent.forget(person)
            self._rooms.close_all_of(person)
