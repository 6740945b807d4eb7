"""Who looks at which node, and the facilitator's pointer: passed on between the pages of a group, never kept (R13).

A page says what it selects; the server stamps it with the identity it knows and tells the group's other pages, all that
happened in a tenth of a second in one message. Nothing of it reaches a kernel, an event or a disk.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import math
import re
import time
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from typing import Any, Protocol

from ogcore.record.participant import Identity
from workbench.server.message import Unacceptable, read
from workbench.server.throttle import Bucket

PRESENCE = '{"workbench":"presence"'
"""How a page's message about presence begins."""
BATCH_SECONDS = 0.1
BURST, PER_SECOND = 20.0, 12.0
LONGEST, FARTHEST = 512, 1_000.0
_ID = re.compile(r"[\w-]{1,80}")
_TREES, _DOINGS = ("problem", "objective"), ("selected", "writing")


class Page(Protocol):
    """A page's websocket."""

    def mention(self, text: str) -> None:
        """Send something that may be lost."""


@dataclass(slots=True)
class _Present:
    """A page that takes part: whose it is, which group it shows and what it looks at."""

    key: str
    identity: Identity
    bucket: Bucket
    group: str | None = None
    at: dict[str, str] | None = None

    def said(self) -> dict[str, Any]:
        """Return what the others learn of it; the name is the one the list of people shows."""
        who = {"key": self.key, "name": self.identity.name, "sector": self.identity.sector, "role": self.identity.role}
        return {**who, "at": self.at}


@dataclass(slots=True)
class _News:
    """What has happened in a group since it was last told."""

    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    laser: dict[str, Any] | None = None


class Presence:
    """The pages of all groups. ``groups_of(plan_id)`` tells which groups a facilitator may look at.

    Of a group that is ``hushed`` nobody is told who looks at what.
    """

    def __init__(
        self,
        groups_of: Callable[[str], Container[str]],
        later: Callable[[float, Callable[[], None]], object],
        hushed: Callable[[str], bool] = lambda _group: False,
    ) -> None:
        self._groups_of, self._later, self._hushed = groups_of, later, hushed
        self._present: dict[Page, _Present] = {}
        self._groups: dict[str, set[Page]] = {}
        self._news: dict[str, _News] = {}
        self._keys = itertools.count(1)

    def hear(self, page: Page, identity: Identity, message: str) -> None:
        """Take what a page says of itself; floods and whatever is not such a message are dropped without a word."""
        present = self._present.get(page)
        if present is None:
            present = _Present(f"p{next(self._keys)}", identity, Bucket(BURST, PER_SECOND, time.monotonic()))
            self._present[page] = present
        if len(message) > LONGEST or not present.bucket.take(time.monotonic()):
            return
        try:
            said = read(message)
        except Unacceptable:
            return
        group = self._group(identity, said.get("group"))
        if group is None:
            return
        if group != present.group:
            self._enter(page, present, group)
        if "at" in said:
            self._look(present, group, said["at"])
        if "laser" in said and identity.role == "facilitator":
            laser = _laser(said["laser"])
            self._due(group).laser = laser and {**laser, "key": present.key}

    def hush(self, group: str) -> None:
        """Tell nobody any more who looks at what in a group: it sits under the Chatham House Rule (R5)."""
        for present in map(self._present.__getitem__, self._groups.get(group, ())):
            if present.at is not None:
                present.at = None
                self._due(group).people[present.key] = present.said()

    def leave(self, page: Page) -> None:
        """A page has gone."""
        present = self._present.pop(page, None)
        if present is not None:
            self._quit(page, present)

    def _group(self, identity: Identity, asked: object) -> str | None:
        """Return the group a page may take part in: one's own, or, for a facilitator, the one they ask for."""
        if identity.role != "facilitator":
            return identity.group_id
        if not isinstance(asked, str) or not _ID.fullmatch(asked):
            return None
        return asked if asked in self._groups_of(identity.plan_id) else None

    def _enter(self, page: Page, present: _Present, group: str) -> None:
        self._quit(page, present)
        present.group = group
        pages = self._groups.setdefault(group, set())
        people = [other.said() for other in map(self._present.__getitem__, pages) if other.at]
        pages.add(page)
        page.mention(_message(group, {"you": present.key, "people": people, "all": True}))

    def _quit(self, page: Page, present: _Present) -> None:
        group, present.group, at, present.at = present.group, None, present.at, None
        if group is None:
            return
        self._groups[group].discard(page)
        if not self._groups[group]:
            del self._groups[group]
        elif at:
            news = self._due(group)
            news.people.pop(present.key, None)
            news.gone.add(present.key)

    def _look(self, present: _Present, group: str, at: object) -> None:
        place = None if self._hushed(group) else _place(at)
        if place == present.at:
            return
        present.at = place
        self._due(group).people[present.key] = present.said()

    def _due(self, group: str) -> _News:
        """Return what is to be told to a group; the first thing of a batch sets its clock."""
        if group not in self._news:
            self._news[group] = _News()
            self._later(BATCH_SECONDS, lambda: self._tell(group))
        return self._news[group]

    def _tell(self, group: str) -> None:
        news = self._news.pop(group)
        told: dict[str, Any] = {"people": list(news.people.values()), "gone": sorted(news.gone)}
        text = _message(group, told | ({"laser": news.laser} if news.laser else {}))
        for page in self._groups.get(group, ()):
            page.mention(text)


def on_loop(seconds: float, call: Callable[[], None]) -> object:
    """Call something later on the running event loop."""
    return asyncio.get_running_loop().call_later(seconds, call)


def _message(group: str, told: dict[str, Any]) -> str:
    return json.dumps({"workbench": "presence", "aside": True, "group": group, **told}, separators=(",", ":"))


def _place(at: object) -> dict[str, str] | None:
    """Return a place in a tree as it may be passed on; None for nowhere and for nonsense."""
    if not isinstance(at, dict) or at.get("tree") not in _TREES or at.get("doing") not in _DOINGS:
        return None
    node = at.get("node")
    if not isinstance(node, str) or not _ID.fullmatch(node):
        return None
    return {"tree": at["tree"], "node": node, "doing": at["doing"]}


def _laser(at: object) -> dict[str, Any] | None:
    """Return where the pointer is: beside a node, in its widths and heights, as screens lay trees out differently."""
    place = _place({**at, "doing": "selected"}) if isinstance(at, dict) else None
    if place is None or not isinstance(at, dict):
        return None
    x, y = at.get("x"), at.get("y")
    if not all(isinstance(value, int | float) and math.isfinite(value) and abs(value) <= FARTHEST for value in (x, y)):
        return None
    return {"tree": place["tree"], "node": place["node"], "x": x, "y": y}
