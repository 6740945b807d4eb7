"""Pages that are open when what the roll says of their people changes (R47).

A badge ends: somebody left on another page, was removed, or a facilitator's link was renewed. Or somebody was moved to
another group, observes from now on, or is called otherwise. Whoever asks anew is told by the roll, and each change
looks there as it is written; this closes what is open and would go on showing what was. A page whose person may come
back does so by itself.
"""

from __future__ import annotations

import asyncio
import logging

from ogcore.errors import OgError
from ogcore.record.participant import Identity
from ogcore.workshop.workshop import Workshop
from workbench.server.recent import RecentIdentities
from workbench.server.rooms import Rooms

_log = logging.getLogger(__name__)
EVERY_SECONDS = 1.0


class RollWatch:
    """Looks every second how those stand on the roll who have a page open."""

    def __init__(self, workshop: Workshop, rooms: Rooms, recent: RecentIdentities) -> None:
        self._workshop, self._rooms, self._recent = workshop, rooms, recent

    async def watch(self) -> None:
        """Look for ever; a database that is away is asked again."""
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            try:
                await self.look()
            except OgError:
                _log.info("how people stand on the roll could not be asked just now")

    async def look(self) -> None:
        """Close the pages of everybody whose badge has ended since, or whose place has changed."""
        inside = self._rooms.places.inside()
        if not inside:
            return
        people = {identity.participant_id for identity in inside}
        now = await asyncio.to_thread(self._workshop.store.roll.places, people)
        for person in {one.participant_id for one in inside if _changed(one, now.get(one.participant_id, one))}:
            self._recent.forget(person)
            self._rooms.close_all_of(person)


def _changed(shown: Identity, now: Identity | None) -> bool:
    """Tell whether a page shows somebody otherwise than they stand on the roll; a language its page sees to itself."""
    return now is None or _place(shown) != _place(now)


def _place(identity: Identity) -> tuple[str | None, ...]:
    return identity.group_id, identity.role, identity.name, identity.sector
