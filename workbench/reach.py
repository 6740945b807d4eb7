"""By which addresses phones reach the server, and which of them the code on the wall shows (R2, R47)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from ogcore.errors import OgError

NAME, GIVEN = "name", "given"
"""Kinds of ways besides those of networks: a name of the machine, and what somebody came by or has set."""


class AddressGone(OgError):
    """That address is none of the server's, or not any more."""

    code = "address_gone"

    def __init__(self, address: str) -> None:
        super().__init__(address=address)


@dataclass(frozen=True, slots=True)
class Way:
    """An address that can be typed: the base URL, without a slash at its end, and what it leads through."""

    url: str
    kind: str
    interface: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """All ways to the server, the likeliest for phones first.

    ``here`` is the one on its own machine, ``chosen`` what a facilitator has chosen to show; empty: nothing yet.
    """

    here: str = ""
    ways: tuple[Way, ...] = ()
    chosen: str = ""

    @property
    def urls(self) -> list[str]:
        """The addresses alone."""
        return [way.url for way in self.ways]

    @property
    def gone(self) -> str:
        """What was chosen and leads nowhere now; empty where all is well."""
        return "" if self.chosen in self.urls else self.chosen

    def plain(self) -> dict[str, Any]:
        """Return it as data for a frame to a room."""
        return asdict(self)

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Reach:
        """Return what :meth:`plain` has made data of."""
        return cls(plain["here"], tuple(Way(**way) for way in plain["ways"]), plain["chosen"])


def _nobody(_url: str) -> None:
    """Hear a choice where there is no server."""


class Entrance:
    """The ways to the server as a room knows them; ``choose`` asks the server to show another one to everybody."""

    def __init__(self, choose: Callable[[str], None] = _nobody) -> None:
        self.reach = Reach()
        self._choose = choose
        self._known: set[str] = set()

    def take(self, reach: Reach) -> bool:
        """Take in how the server is reached now; tell whether that is news."""
        news, self.reach = reach != self.reach, reach
        self._known.update(reach.urls)
        return news

    def shown(self, came_by: str) -> str:
        """Return the address to show to whoever ``came_by`` one; empty: they are at the server itself.

        What was chosen goes first; an address of the machine's that has gone is never shown.
        """
        reach = self.reach
        if reach.chosen in reach.urls:
            return reach.chosen
        if came_by and (came_by in reach.urls or came_by not in self._known):
            return came_by
        return reach.urls[0] if reach.ways else reach.here

    def ways(self, came_by: str) -> tuple[Way, ...]:
        """Return what can be chosen: every way there is, and the one somebody came by."""
        ways = self.reach.ways
        known = not came_by or came_by in self.reach.urls or came_by in self._known
        return ways if known else (*ways, Way(came_by, GIVEN))

    def choose(self, url: str, came_by: str) -> None:
        """Let an address be the one to show; raises AddressGone."""
        if url not in [way.url for way in self.ways(came_by)]:
            raise AddressGone(url)
        self._choose(url)
