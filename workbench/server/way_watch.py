"""Watching how the server is reached: networks come and go while a workshop lasts."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from workbench.failure_place import place_of
from workbench.reach import GIVEN, Entrance, Reach, Way
from workbench.server.address import here, local_name, ways_of
from workbench.settings import Settings

LOOK_SECONDS, NAME_SECONDS = 3.0, 60.0
_CHOICE, _OWN = "shown-address.txt", "own"
_log = logging.getLogger(__name__)


class WayWatch:
    """How the server is reached now, and what facilitators have chosen to show; ``tell`` is called when it changes.

    The choice outlives a server that dies: it is kept beside the plans until the workbench is started anew.
    """

    def __init__(self, settings: Settings, tell: Callable[[Reach], None]) -> None:
        self._settings, self._tell = settings, tell
        self._name = ""
        self._machine: tuple[Way, ...] = ()
        self._known: set[str] = set()
        self.reach = Reach(here(settings))
        self._entrance = Entrance()
        self._entrance.take(self.reach)

    def look(self) -> None:
        """Take in what the machine's networks are now."""
        self._take(ways_of(self._settings, self._name))

    def choose(self, url: str) -> None:
        """Let everybody be shown that address."""
        own = url in self._known
        with contextlib.suppress(OSError):  # then it is forgotten if this server dies
            self._choice.write_text(f"{_OWN if own else GIVEN} {url}", encoding="utf-8")
        self._say(url)

    def shown(self, came_by: str) -> str:
        """Return the address to put on paper for whoever ``came_by`` one."""
        return self._entrance.shown(came_by)

    def hosts(self) -> set[str]:
        """Return the machine's own addresses and names, as a request names them."""
        return {urlsplit(way.url).hostname or "" for way in self._machine}

    async def watch(self) -> None:
        """Look now and then, for ever."""
        self._remember()
        asking = asyncio.create_task(self._watch_name())
        try:
            while True:
                await self._look_aside()
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            asking.cancel()

    def _remember(self) -> None:
        """Go on with what was chosen while another server was up."""
        with contextlib.suppress(OSError):
            kind, _, url = self._choice.read_text(encoding="utf-8").partition(" ")
            self._known.update([url] if kind == _OWN else [])
            self._say(url)

    async def _look_aside(self) -> None:
        try:
            self._take(await asyncio.to_thread(ways_of, self._settings, self._name))
        except OSError as error:
            _log.error("the networks could not be looked at: %s", place_of(error))

    async def _watch_name(self) -> None:
        while True:
            self._name = await asyncio.to_thread(local_name, self._machine)
            await asyncio.sleep(NAME_SECONDS)

    def _take(self, ways: tuple[Way, ...]) -> None:
        self._machine = ways
        self._known.update(way.url for way in ways)
        self._say(self.reach.chosen)

    def _say(self, chosen: str) -> None:
        """Tell how the server is reached, if that is news; what is chosen and was never the machine's is a way too."""
        strange = chosen and chosen not in self._known
        ways = (*self._machine, Way(chosen, GIVEN)) if strange else self._machine
        reach = replace(self.reach, ways=ways, chosen=chosen)
        if reach != self.reach:
            self.reach = reach
            self._entrance.take(reach)
            self._tell(reach)

    @property
    def _choice(self) -> Path:
        return self._settings.data_dir / _CHOICE


def forget_choice(settings: Settings) -> None:
    """Begin anew: nothing is chosen yet."""
    with contextlib.suppress(OSError):
        (settings.data_dir / _CHOICE).unlink(missing_ok=True)
