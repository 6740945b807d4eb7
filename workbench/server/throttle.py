"""Slowing down whoever guesses, without slowing down a room that shares one address."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable


class Bucket:
    """Tokens that come back with time: ``capacity`` at once, then ``rate`` a second."""

    __slots__ = ("_at", "_tokens", "capacity", "rate")

    def __init__(self, capacity: float, rate: float, now: float) -> None:
        self.capacity, self.rate = capacity, rate
        self._tokens, self._at = capacity, now

    def _refill(self, now: float) -> None:
        self._tokens = min(self.capacity, self._tokens + (now - self._at) * self.rate)
        self._at = now

    def has_any(self, now: float) -> bool:
        """True if a token is left."""
        self._refill(now)
        return self._tokens >= 1

    def take(self, now: float, tokens: float = 1) -> bool:
        """Take a token, or so many; False, and nothing is taken, where fewer are left."""
        self._refill(now)
        if self._tokens < tokens:
            return False
        self._tokens -= tokens
        return True


class Throttle:
    """Counts by address, or by whatever else is counted under a name: only what is noted as ``failed`` costs anything.

    The busiest ``most`` addresses are remembered, so that memory stays bounded.
    """

    def __init__(
        self, capacity: float, rate: float, clock: Callable[[], float] = time.monotonic, most: int = 10_000
    ) -> None:
        self._capacity, self._rate, self._clock, self._most = capacity, rate, clock, most
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def allows(self, address: str) -> bool:
        """True unless that address has failed too often lately."""
        bucket = self._buckets.get(address)
        return bucket is None or bucket.has_any(self._clock())

    def failed(self, address: str) -> None:
        """Note what costs a token, such as a wrong code, from that address."""
        now = self._clock()
        bucket = self._buckets.setdefault(address, Bucket(self._capacity, self._rate, now))
        self._buckets.move_to_end(address)
        bucket.take(now)
        while len(self._buckets) > self._most:
            self._buckets.popitem(last=False)


class Turns:
    """Turns one after the other, for those who have used up what goes ahead. Tests give the clock and the waiting.

    ``pause`` tells how many seconds after its turn a source has the next one, by how many wait already; whoever would
    wait longer than ``longest`` seconds gets none. The latest ``most`` sources are remembered, all where it is None.
    """

    def __init__(
        self,
        pause: Callable[[int], float],
        longest: float,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        most: int | None = None,
    ) -> None:
        self._pause, self._longest, self._most = pause, longest, most
        self._clock, self._wait = clock, wait
        self._next: OrderedDict[str, float] = OrderedDict()

    async def come(self, source: str) -> bool:
        """Wait for the turn of ``source``, which may be now; False, at once, where too many wait already."""
        now = self._clock()
        self._next = OrderedDict((other, turn) for other, turn in self._next.items() if turn > now)
        turn = self._next.get(source, now)
        if turn - now > self._longest:
            return False
        self._next[source] = turn + self._pause(len(self._next))
        self._next.move_to_end(source)
        while self._most is not None and len(self._next) > self._most:
            self._next.popitem(last=False)
        await self._wait(turn - now)
        return True
