"""Files are made beside the server: what one costs, nobody else pays."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil
import pytest

from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.process import eventually
from tests.server.conftest import running
from workbench.cli.demonstration import create_demonstration
from workbench.files.making import Made
from workbench.server.file_line import WAITING, StillMaking
from workbench.server.file_maker import FileMaker, NotMade, TooMuchToMake


@dataclass(frozen=True)
class Asked:
    """A store with a plan in it, and somebody who asks for a file."""

    store_url: str
    facilitator: Identity
    path: str


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    """The demonstration, and the picture of its first tree."""
    url = f"sqlite:///{tmp_path_factory.mktemp('files')}/workshop.sqlite"
    workshop = Workshop(open_store(url))
    facilitator = workshop.facilitator(create_demonstration(workshop, "en").secret)
    group = next(iter(workshop.plan(facilitator.plan_id).groups))
    return Asked(url, facilitator, f"tree/{group}/problem.svg")


@pytest.fixture
def maker(asked: Asked) -> Iterator[FileMaker]:
    """One that makes a file at a time."""
    maker = FileMaker(asked.store_url, most=1)
    yield maker
    maker.stop()


async def _made(maker: FileMaker, asked: Asked, path: str = "") -> Made:
    return await maker.make(asked.facilitator, path or asked.path, "en")


def test_a_file_is_made_in_another_process_and_its_refusals_come_back(asked: Asked, maker: FileMaker) -> None:
    """The picture arrives whole; what may not be had is refused under the code it has everywhere."""
    assert b"<svg" in asyncio.run(_made(maker, asked)).data
    with pytest.raises(NotMade) as refused:
        asyncio.run(_made(maker, asked, "tree/nowhere/problem.svg"))
    assert refused.value.code == "unknown_group"


@pytest.mark.parametrize("bound", [{"seconds": 0.001}, {"most_bytes": 1024**2}], ids=["time", "memory"])
def test_what_takes_too_much_is_given_up(asked: Asked, bound: dict[str, float]) -> None:
    """A file over its time or its memory is refused, also by an engine that fails for want of it; so is the next."""
    maker = FileMaker(asked.store_url, most=1, **bound)  # type: ignore[arg-type]
    try:
        for _ in range(2):
            with pytest.raises((TooMuchToMake, NotMade)):
                asyncio.run(_made(maker, asked))
    finally:
        maker.stop()


def test_one_person_has_one_file_made_at_a_time_and_a_few_waiting(asked: Asked, maker: FileMaker) -> None:
    """Of many files asked for at once the first few come, the rest are refused, and later ones come again."""

    async def many() -> list[Made | BaseException]:
        return await asyncio.gather(*(_made(maker, asked) for _ in range(WAITING + 3)), return_exceptions=True)

    came = asyncio.run(many())
    assert [type(one) for one in came] == [Made] * WAITING + [StillMaking] * 3
    assert asyncio.run(_made(maker, asked)).data


def test_whoever_goes_away_keeps_nobody_waiting(asked: Asked, maker: FileMaker) -> None:
    """A file that is no longer wanted is given up, and the next in line is made."""

    async def gone() -> Made:
        first = asyncio.ensure_future(_made(maker, asked))
        second = asyncio.ensure_future(_made(maker, asked))
        await asyncio.sleep(0)
        first.cancel()
        return await second

    assert asyncio.run(gone()).data


def _works(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def test_nothing_is_left_of_a_server_that_was_killed(tmp_path: Path) -> None:
    """The processes that make files end with the server, even when it had no time to say so."""
    with running(tmp_path) as server:
        facilitator = server.facilitator()
        group = server.known["groups"][0]
        assert json.loads(facilitator.get(f"/download/tree/{group}/problem.json").text)["nodes"] == []
        children = psutil.Process(server.process.pid).children()
        makers = [child for child in children if "spawn_main" in " ".join(child.cmdline())]
        assert makers
        server.process.send_signal(signal.SIGKILL)
        assert eventually(lambda: not any(map(_works, makers)), 20)
        server.process.wait(20)


def test_no_drawing_engine_comes_into_the_server(asked: Asked) -> None:
    """The process that serves has made a picture and has not imported what would hold its interpreter."""
    asking = Path(__file__).parent / "ask_for_a_file.py"
    done = subprocess.run(
        [sys.executable, str(asking), asked.store_url, json.dumps(asdict(asked.facilitator)), asked.path],
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
    )
    assert json.loads(done.stdout) == {"begins": "<svg", "engines": []}
