"""From one visitor's change to the websockets of all the others in the room."""

from __future__ import annotations

import asyncio
import secrets
from collections import defaultdict
from typing import Any

from benchmarks.load.visitor import Visitor

PATIENCE = 10.0
"""Seconds a change may take to reach everybody before it counts as lost."""


class Change:
    """One change on its way: who has still to see it, and when each of them did."""

    def __init__(self, text: str, others: set[int], began: float) -> None:
        self.text, self.missing, self.began = text.encode(), others, began
        self.seconds: list[float] = []
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def saw(self, number: int, payload: bytes, at: float) -> None:
        """Note a message that ``number`` got."""
        if number in self.missing and self.text in payload:
            self.missing.discard(number)
            self.seconds.append(at - self.began)
            if not self.missing and not self.done.done():
                self.done.set_result(None)


class Edits:
    """Makes changes in every room in turn and times them."""

    def __init__(self) -> None:
        self._under_way: dict[str, Change] = {}
        self._room_of: dict[int, str] = {}

    def saw(self, number: int, payload: bytes, at: float) -> None:
        """Take note of what a visitor's page was sent."""
        change = self._under_way.get(self._room_of.get(number, ""))
        if change is not None:
            change.saw(number, payload, at)

    async def run(self, visitors: list[Visitor], room_of: dict[str, str], count: int, rate: float) -> dict[str, Any]:
        """Make ``count`` changes, ``rate`` a second over all rooms.

        Returns ``last``: for each change the seconds until the last of the others had it, ``each``: those of all
        deliveries, ``lost``: how many changes did not reach everybody.
        """
        self._room_of = {int(number): room for number, room in room_of.items()}
        rooms: defaultdict[str, list[Visitor]] = defaultdict(list)
        for visitor in visitors:
            rooms[self._room_of[visitor.invitation.number]].append(visitor)
        order = [room for room in rooms if len(rooms[room]) > 1]
        tasks, run = [], secrets.token_hex(3)
        for place in range(count):
            room = order[place % len(order)]
            words = f"palabra {run} {place:06d} de la mesa"  # never words that are there already
            tasks.append(asyncio.create_task(self._one(room, rooms[room], words)))
            await asyncio.sleep(1 / rate)
        changes = await asyncio.gather(*tasks)
        kept = [change for change in changes if change is not None and not change.missing]
        return {
            "last": [max(change.seconds) for change in kept],
            "each": [seconds for change in kept for seconds in change.seconds],
            "lost": count - len(kept),
        }

    async def _one(self, room: str, people: list[Visitor], text: str) -> Change | None:
        if room in self._under_way:  # the one before has not arrived yet: this one is too late already
            return None
        author, *others = people
        change = Change(text, {other.invitation.number for other in others}, asyncio.get_running_loop().time())
        self._under_way[room] = change
        author.edit(text)
        try:
            await asyncio.wait_for(change.done, PATIENCE)
        except TimeoutError:
            pass
        finally:
            self._under_way.pop(room, None)
        return change
