"""Lines and room processes without a server around them: what is kept, what is noticed, what is given up."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench.room.frame import Kind, packed
from workbench.server.line import KEPT_BYTES, KERNEL_GONE, TAKEN_OVER, Line
from workbench.server.places import MOST_PAGES, MOST_PAGES_OF_A_PARTICIPANT
from workbench.server.room_process import RoomProcess
from workbench.server.rooms import RoomFull, Rooms
from workbench.settings import Settings


class Ear:
    """A page's end that notes what it hears."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.code = 0

    def deliver(self, payload: bytes) -> None:
        """Hear a message."""
        self.heard.append(payload)

    def hang_up(self, code: int) -> None:
        """Hear why the line was closed."""
        self.code = code


def a_line(messages: int = 0) -> Line:
    """A line on which so much has been said, to nobody."""
    line = Line("k", "p", 1)
    for number in range(messages):
        line.deliver(b"%d" % number)
    return line


@pytest.mark.parametrize("heard", [0, 1, 3])
def test_a_page_gets_what_it_has_missed(heard: int) -> None:
    """All messages after those it names, in order, and then what is said now."""
    line, ear = a_line(3), Ear()
    assert line.can_resume(heard)
    line.connect(ear, heard)
    line.deliver(b"now")
    assert ear.heard == [b"0", b"1", b"2", b"now"][heard:]


def test_a_page_that_names_more_or_less_than_can_be_begins_anew() -> None:
    """What it says it heard must lie between what was dropped and what was said."""
    line = a_line(3)
    line.confirm(2)
    assert [line.can_resume(heard) for heard in range(5)] == [False, False, True, True, False]


@pytest.mark.parametrize("mark", ["", "2", "o.2", "{name}.", "{name}.x", "{name}.-1", "{name}.²", "{name}.99999999999"])
def test_a_mark_of_another_line_or_none_means_nothing_heard(mark: str) -> None:
    """Whatever a page sends as its mark, it is a number or nought."""
    line = a_line(3)
    assert line.heard(mark.format(name=line.name)) == 0
    assert line.heard(f"{line.name}.2") == 2


def test_what_is_kept_is_bounded() -> None:
    """However long a page is away, a line keeps little; the page then begins anew."""
    line = a_line()
    for _ in range(50):
        line.deliver(bytes(KEPT_BYTES // 10))
    assert line._kept_bytes <= KEPT_BYTES
    assert not line.can_resume(0)


def test_the_newer_of_two_connections_counts() -> None:
    """The older is told; its end does not disconnect the newer."""
    line, old, new = a_line(1), Ear(), Ear()
    line.connect(old)
    line.connect(new)
    assert (old.code, new.heard) == (TAKEN_OVER, [b"0"])
    assert not line.disconnect(old)
    line.lost()
    assert new.code == KERNEL_GONE


def settings(folder: Path, **more: Any) -> Settings:
    """Settings of a server that has the product's notebooks and a plan."""
    return Settings(data_dir=folder, **more)


def test_a_room_that_cannot_start_is_noticed_at_once(tmp_path: Path) -> None:
    """Its visitor does not wait for a process that has died, and no process is left."""
    (tmp_path / "broken").write_bytes(b"no database" * 1000)
    own = settings(tmp_path, store_url=f"sqlite:///{tmp_path / 'broken'}")
    workshop = Workshop(open_store(f"sqlite:///{tmp_path / 'workbench.sqlite'}"))
    somebody = workshop.facilitator(workshop.create_plan("Water", "en").secret)

    async def go() -> tuple[int, int]:
        rooms = Rooms(own)
        try:
            with pytest.raises(ConnectionError):
                await asyncio.wait_for(rooms.open("k", somebody, "workshop", None, ""), 50)
            open_now = rooms.count
        finally:
            rooms.stop()
        return open_now, len(rooms.processes())

    assert asyncio.run(go()) == (0, 0)


def test_pages_of_a_room_that_dies_find_a_warm_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a room for each group from the start, and a visitor whose room is killed waits for none to start."""
    own = settings(tmp_path, max_rooms=2)
    workshop = Workshop(open_store(own.store_url))
    somebody = workshop.facilitator(workshop.create_plan("Water", "en").secret)

    async def go() -> bytes:
        rooms = Rooms(own)
        try:
            await rooms.warm(5)
            first, second = rooms.processes()
            await asyncio.wait_for(asyncio.gather(first.ready, second.ready), 50)
            await rooms.open("k", somebody, "workshop", None, "")
            monkeypatch.setattr(rooms, "_launch", lambda: pytest.fail("a room was started"))
            monkeypatch.setattr(rooms, "_keep_spare", lambda: None)
            first.end()
            line, ear = await rooms.open("k", somebody, "workshop", None, ""), Ear()
            line.connect(ear)
            await rooms.census()
            return ear.heard[0]
        finally:
            rooms.stop()

    assert b'"workbench"' in asyncio.run(go())


def test_nobody_fills_the_house_alone(tmp_path: Path) -> None:
    """One person has so many pages and no more; others still come in."""
    own = settings(tmp_path)
    workshop = Workshop(open_store(own.store_url))
    plan = workshop.create_plan("Water", "en")
    greedy, other = workshop.facilitator(plan.secret), workshop.facilitator(plan.secret)
    code = workshop.add_group(other, "Table").code
    participant = workshop.join(code, "Somebody", "people", "en")

    async def go() -> int:
        rooms = Rooms(own)
        try:
            for person, most in ((greedy, MOST_PAGES), (participant, MOST_PAGES_OF_A_PARTICIPANT)):
                for number in range(most):
                    await rooms.open(f"{person.role} {number}", person, "workshop", None, "")
                with pytest.raises(RoomFull):
                    await rooms.open("one more", person, "workshop", None, "")
            await rooms.open("another's", other, "workshop", None, "")
            return rooms.count
        finally:
            rooms.stop()

    assert asyncio.run(go()) == MOST_PAGES + MOST_PAGES_OF_A_PARTICIPANT + 1


def test_rooms_are_shared_when_there_may_be_no_more(tmp_path: Path) -> None:
    """With one process for all, a second group is served by it too, and both lines get their own page."""
    own = settings(tmp_path, max_rooms=1)
    workshop = Workshop(open_store(own.store_url))
    facilitator = workshop.facilitator(workshop.create_plan("Water", "en").secret)
    cards = [workshop.add_group(facilitator, name) for name in ("Table 1", "Table 2")]
    people = [workshop.join(card.code, "Somebody", "people", "en") for card in cards]

    async def go() -> list[str]:
        rooms, names = Rooms(own), []
        try:
            for number, somebody in enumerate(people):
                line, ear = await rooms.open(f"k{number}", somebody, "workshop", None, ""), Ear()
                line.connect(ear)
                (census,) = await rooms.census()
                assert census["kernels"] == number + 1
                states = json.loads(ear.heard[0])["states"].values()
                names += [
                    state["state"]["view"]["group"] for state in states if state["state"].get("_asset") == "frame"
                ]
            return names
        finally:
            rooms.stop()

    assert asyncio.run(go()) == ["Table 1", "Table 2"]


def test_a_room_may_say_twice_that_it_is_ready() -> None:
    """It is followed all the same, and its end is said once."""

    async def go() -> tuple[list[bytes], int]:
        heard: list[bytes] = []
        ended: list[RoomProcess] = []
        process = RoomProcess(1, lambda kind, channel, payload: heard.append(payload), ended.append)
        process._process = subprocess.Popen([sys.executable, "-c", ""])  # noqa: ASYNC220 - it ends at once
        reader = asyncio.StreamReader()
        reader.feed_data(packed(Kind.READY, 0) * 2 + packed(Kind.TEXT, 1, b"page"))
        reader.feed_eof()
        await process.follow(reader, _Nowhere())  # type: ignore[arg-type]
        process.end()
        assert process.was_ready
        return heard, len(ended)

    assert asyncio.run(go()) == ([b"page"], 1)


class _Nowhere:
    """A writer whose other end has gone."""

    def close(self) -> None:
        """Nothing to close."""
