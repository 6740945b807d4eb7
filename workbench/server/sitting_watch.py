"""Sittings that end without any room saying so (R5): their key is forgotten in the server at once.

A notebook or a script beside the server closes a stage and holds no keys; a group is put away by whoever has the plan.
The server learns of both as everybody does: the log has grown.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection

from ogcore.errors import OgError
from ogcore.workshop.workshop import Workshop
from workbench.server.stage_keys import ServerKeys

_log = logging.getLogger(__name__)
EVERY_SECONDS = 0.5


class SittingWatch:
    """Looks at the groups whose keys are held, whenever one of them, or a plan, has grown."""

    def __init__(self, workshop: Workshop, keys: ServerKeys) -> None:
        self._workshop, self._keys = workshop, keys
        self._seq: int | None = None

    async def watch(self) -> None:
        """Look for ever; a database that is away is asked again."""
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            await asyncio.to_thread(self.look)

    def _concerned(self, held: Collection[str]) -> Collection[str]:
        """Return the groups that have grown since the last look, or whose plan has; at first all."""
        store, known = self._workshop.store, self._seq
        if known is None:
            self._seq = store.head()
            return held
        if store.head() == known:
            return ()
        self._seq, grown = store.streams_after(known)
        plans = [plan for plan in self._workshop.plans() if plan.plan_id in grown] if grown - set(held) else []
        return [group for group in held if group in grown or any(group in plan.groups for plan in plans)]

    def look(self) -> None:
        """Forget the keys of sittings that are over by now."""
        held = self._keys.streams()
        if not held:
            return
        try:
            for group in self._concerned(held):
                self._workshop.settle(group)
        except OgError:
            _log.info("whether sittings are over could not be asked just now")
