"""Waiting in front of a full house, and being known for a moment: small parts with a clock of their own."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

from ogcore.record.participant import Identity
from workbench.server.kernel_socket import KernelSocketHandler
from workbench.server.queue import PATIENCE, Queue
from workbench.server.recent import KEPT_SECONDS, RecentIdentities
from workbench.server.rooms import RoomFull


class Clock:
    """A time that passes when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_whoever_waits_longest_comes_first_however_often_others_ask() -> None:
    """An open page that asks all the time does not overtake somebody on the waiting page."""
    queue = Queue(Clock())
    assert not queue.admits("waits", 0)
    assert [queue.admits("asks again", 0) for _ in range(5)] == [False] * 5
    assert not queue.admits("asks again", 1)
    assert queue.admits("waits", 1)


def test_a_place_is_kept_for_whoever_was_let_in() -> None:
    """Between the page and its websocket nobody else is let into the same place, and the owner may ask again."""
    queue = Queue(Clock())
    assert queue.admits("first", 1)
    assert not queue.admits("second", 1)
    assert queue.admits("first", 1)
    queue.seated("first")
    assert not queue.admits("second", 0)
    assert queue.admits("second", 1)


def test_nothing_is_kept_for_those_who_have_gone() -> None:
    """Neither a turn nor a place outlives its owner's patience."""
    clock = Clock()
    queue = Queue(clock)
    assert queue.admits("let in", 1)
    assert not queue.admits("waits", 1)
    clock.now += PATIENCE + 1
    assert queue.admits("new", 1)


def test_somebody_is_known_for_a_moment_only() -> None:
    """The identity last put in counts, until it is old or its owner has left."""
    clock = Clock()
    recent = RecentIdentities(clock)
    english, spanish = (Identity("p", "participant", "plan", "group", "M", "people", one) for one in ("en", "es"))
    recent.put(english)
    recent.put(spanish)
    assert recent.get("p") == spanish
    clock.now += KEPT_SECONDS + 1
    assert recent.get("p") is None
    recent.put(english)
    recent.forget("p")
    assert recent.get("p") is None


def test_nobody_is_counted_twice_while_their_room_opens() -> None:
    """Whoever takes their seat no longer holds a place beside it: a house of one takes one, however long that takes."""
    queue, free_meanwhile = Queue(lambda: 0.0), []

    class Opening:
        """Rooms that note, while a kernel is being opened, whether the next in line would be let into another seat."""

        resumed = staticmethod(lambda *_: None)

        async def open(self, *_: object) -> None:
            free_meanwhile.append(queue.admits("next", 1))
            raise RoomFull

    handler = SimpleNamespace(
        site=SimpleNamespace(rooms=Opening(), queue=queue, public_url=lambda _: ""),
        request=None,
        identity=SimpleNamespace(participant_id="first"),
        get_query_argument=lambda *_: "",
        _group=lambda: None,
        _trouble=lambda *_: None,
    )
    assert queue.admits("first", 1)
    asyncio.run(KernelSocketHandler.open(handler, "kernel"))
    assert free_meanwhile == [True]
