"""What may take long is done beside the room: it has a time of its own, and the room goes on meanwhile."""

import asyncio
import os
import pickle
import re
from pathlib import Path

import psutil
import pytest

from ogcore.logic.findings import findings_of, to_be_looked_at
from tests.builders import filled_room
from tests.process import is_over
from workbench.child_pool import ChildLost
from workbench.hints import _look_at
from workbench.room.beside import BesideRoom


def _without_end(seconds: float) -> None:
    """Hold the interpreter in a call that lets nothing else run, as an engine written in C may."""
    re.match(r"(a+)+$", "a" * int(seconds) + "b")


def test_a_hint_that_never_ends_is_given_up_and_the_room_goes_on() -> None:
    """The room hears that there is none, its loop has gone on turning, and the next hint is looked for."""

    async def hear() -> tuple[int, int]:
        beside, turns = BesideRoom(seconds=0.5), 0
        asked = asyncio.ensure_future(beside(_without_end, 60))
        while not asked.done():
            turns += 1
            await asyncio.sleep(0.01)
        with pytest.raises(TimeoutError):
            asked.result()
        try:
            return turns, await BesideRoom.__call__(_patient(beside), os.getpid)
        finally:
            beside.stop()

    turns, process = asyncio.run(hear())
    assert turns > 10
    assert process != os.getpid()


def _patient(beside: BesideRoom) -> BesideRoom:
    """Let what comes next take its time: the machine may be slow."""
    beside._seconds = 60.0
    return beside


def _ends_at_first(mark: Path) -> int:
    """End the process the first time, as somebody who kills it would; then say which one it is."""
    if mark.exists():
        return os.getpid()
    mark.touch()
    os._exit(9)


def test_a_reader_that_is_killed_is_replaced_and_what_was_wanted_is_asked_again(tmp_path: Path) -> None:
    """Killed while it waits or while it reads, nobody hears of it: the next one gives what was wanted."""

    async def hear() -> list[int]:
        beside = BesideRoom(seconds=60.0)
        try:
            waiting = await beside(os.getpid)
            psutil.Process(waiting).kill()
            at_once = await beside(os.getpid)
            gone = psutil.Process(at_once)
            gone.kill()
            while not is_over(gone):  # noqa: ASYNC110 - what another process does is no event to wait for
                await asyncio.sleep(0.01)
            return [waiting, at_once, await beside(os.getpid), await beside(_ends_at_first, tmp_path / "mark")]
        finally:
            beside.stop()

    assert len(set(asyncio.run(hear()))) == 4


def test_what_ends_two_readers_is_given_up_and_the_next_is_read() -> None:
    """It is refused, not asked for without end, and a reader is there for what comes next."""

    async def hear() -> int:
        beside = BesideRoom(seconds=60.0)
        try:
            with pytest.raises(ChildLost):
                await beside(os._exit, 9)
            return await beside(os.getpid)
        finally:
            beside.stop()

    assert asyncio.run(hear()) != os.getpid()


def test_findings_travel_to_another_process_and_back() -> None:
    """A whole group's tree, with what was said of it, is packed and looked at elsewhere."""
    group = filled_room()[0].group

    async def look() -> object:
        beside = BesideRoom(seconds=60.0)
        try:
            return await beside(_look_at, pickle.dumps(to_be_looked_at(group)))
        finally:
            beside.stop()

    assert asyncio.run(look()) == findings_of(group)
