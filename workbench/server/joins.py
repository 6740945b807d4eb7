"""How many people join from one device and from one address: a hall comes in at its pace, nobody fills it alone.

A venue's phones share an address, so an address is only slowed, late and evenly; a browser that keeps its cookies is a
device, and joins so many people a while.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from enum import Enum, auto

from workbench.server.throttle import Throttle, Turns

DEVICE_AT_ONCE, DEVICE_A_SECOND = 8.0, 1 / 300
"""People one device joins at once, and again after a while: a tablet that goes round a table, and no more."""
ADDRESS_AT_ONCE, ADDRESS_A_SECOND = 400.0, 1.0
"""People an address joins at once, and a second after that: more than a hall of 350, which shares one."""
TURNS_A_SECOND, LONGEST_WAIT = 2.0, 30.0
"""People an address that has joined more takes in, one after the other, and the seconds somebody waits for that."""
REMEMBERED = 10_000


class Joining(Enum):
    """Whether somebody may join now, and if not, why."""

    WELCOME = auto()
    DEVICE_FULL = auto()
    ADDRESS_BUSY = auto()


class Joins:
    """Who has joined from where lately. The clock and the waiting are given by tests."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._devices = Throttle(DEVICE_AT_ONCE, DEVICE_A_SECOND, clock)
        self._addresses = Throttle(ADDRESS_AT_ONCE, ADDRESS_A_SECOND, clock)
        self._turns = Turns(lambda _waiting: 1 / TURNS_A_SECOND, LONGEST_WAIT, clock, wait, REMEMBERED)

    async def come(self, source: str, device: str | None) -> Joining:
        """Wait until one more may join from an address, which is mostly now; a device that has joined many does not."""
        if device is not None and not self._devices.allows(device):
            return Joining.DEVICE_FULL
        if self._addresses.allows(source):
            return Joining.WELCOME
        return Joining.WELCOME if await self._turns.come(source) else Joining.ADDRESS_BUSY

    def joined(self, source: str, device: str | None) -> None:
        """Note that somebody has joined."""
        self._addresses.failed(source)
        if device is not None:
            self._devices.failed(device)
