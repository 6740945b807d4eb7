"""Who looks at which node or writes in which field, and the facilitator's pointer: passed on, never kept (R13).

A page says what it selects; the server stamps it with the identity it knows and tells the group's other pages, all that
happened in a tenth of a second in one message. Nothing of it reaches a kernel, an event or a disk. Under the Chatham
House Rule pages learn only in which fields of a card somebody else writes: not who, nor how many (R5).
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
Place = dict[str, str]


class Page(Protocol):
    """A page's websocket."""

    def mention(self, text: str) -> None:
        """Send something that may be lost."""


@dataclass(slots=True)
class _Present:
    """A page that takes part: whose it is, which group it shows and what it looks at.

    ``pen`` is the field it writes in while the group sits under the Rule, when nobody is told what it looks at.
    """

    key: str
    identity: Identity
    bucket: Bucket
    group: str | None = None
    at: Place | None = None
    pen: Place | None = None

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
    pens: bool = False


class Presence:
    """The pages of all groups. ``groups_of(plan_id)`` tells which groups a facilitator may look at.

    Of a group that is ``hushed`` nobody is told who looks at what, only that somebody writes in a field of a card.
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
        if group != present.group or said.get("arrives") is True:
            self._enter(page, present, group)
        if "at" in said:
            self._look(present, group, said["at"])
        if "laser" in said and identity.role == "facilitator":
            laser = _laser(said["laser"])
            self._due(group).laser = laser and {**laser, "key": present.key}

    def hush(self, group: str) -> None:
        """Tell nobody any more who looks at what in a group: it sits under the Chatham House Rule (R5)."""
        for present in map(self._present.__getitem__, self._groups.get(group, ())):
            self._put(present, group, present.at, hushed=True)

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
        told: dict[str, Any] = {"you": present.key, "people": people, "all": True}
        page.mention(_message(group, told | {"pens": self._pens(group, page)}))

    def _quit(self, page: Page, present: _Present) -> None:
        group, at, pen = present.group, present.at, present.pen
        present.group = present.at = present.pen = None
        if group is None:
            return
        self._groups[group].discard(page)
        if not self._groups[group]:
            del self._groups[group]
            return
        if at:
            news = self._due(group)
            news.people.pop(present.key, None)
            news.gone.add(present.key)
        if pen:
            self._due(group).pens = True

    def _look(self, present: _Present, group: str, at: object) -> None:
        self._put(present, group, _place(at), hushed=self._hushed(group))

    def _put(self, present: _Present, group: str, place: Place | None, *, hushed: bool) -> None:
        pen = place if hushed and place and "field" in place else None
        if pen != present.pen:
            present.pen = pen
            self._due(group).pens = True
        seen = None if hushed else place
        if seen != present.at:
            present.at = seen
            self._due(group).people[present.key] = present.said()

    def _pens(self, group: str, but: Page) -> list[Place]:
        """Return the fields in which somebody writes on another page than ``but``, each once, in no order of people."""
        pens = [self._present[page].pen for page in self._groups.get(group, ()) if page is not but]
        return [dict(one) for one in sorted({tuple(pen.items()) for pen in pens if pen})]

    def _due(self, group: str) -> _News:
        """Return what is to be told to a group; the first thing of a batch sets its clock."""
        if group not in self._news:
            self._news[group] = _News()
            self._later(BATCH_SECONDS, lambda: self._tell(group))
        return self._news[group]

    def _tell(self, group: str) -> None:
        news = self._news.pop(group)
        told: dict[str, Any] = {"people": list(news.people.values()), "gone": sorted(news.gone)}
        told |= {"laser": news.laser} if news.laser else {}
        for page in self._groups.get(group, ()):
            page.mention(_message(group, told | ({"pens": self._pens(group, page)} if news.pens else {})))


def on_loop(seconds: float, call: Callable[[], None]) -> object:
    """Call something later on the running event loop."""
    return asyncio.get_running_loop().call_later(seconds, call)


def _message(group: str, told: dict[str, Any]) -> str:
    return json.dumps({"workbench": "presence", "aside": True, "group": group, **told}, separators=(",", ":"))


def _place(at: object) -> Place | None:
    """Return a place in a tree, or a field of a card or of an item of it, as it may be passed on; None for nonsense."""
    if not isinstance(at, dict) or at.get("doing") not in _DOINGS:
        return None
    if at.get("tree") in _TREES:
        return _named(at, "tree", "node")
    if at["doing"] != "writing":
        return None
    return _named(at, "card", "field", *(["item"] if "item" in at else []))


def _named(at: dict[Any, Any], *names: str) -> Place | None:
    found = {name: at.get(name) for name in (*names, "doing")}
    return {name: str(word) for name, word in found.items()} if all(map(_is_id, found.values())) else None


def _is_id(word: object) -> bool:
    return isinstance(word, str) and _ID.fullmatch(word) is not None


def _laser(at: object) -> dict[str, Any] | None:
    """Return where the pointer is: beside a node, in its widths and heights, as screens lay trees out differently."""
    place = _place({**at, "doing": "selected"}) if isinstance(at, dict) else None
    if place is None or not isinstance(at, dict) or "node" not in place:
        return None
    x, y = at.get("x"), at.get("y")
    if not all(isinstance(value, int | float) and math.isfinite(value) and abs(value) <= FARTHEST for value in (x, y)):
        return None
    return {"tree": place["tree"], "node": place["node"], "x": x, "y": y}
