"""Files are made beside the server: what one costs, nobody else pays."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import psutil
import pytest

from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.process import eventually, is_over
from tests.server import standing_work
from tests.server.conftest import running
from workbench.cli.demonstration import create_demonstration
from workbench.files import making
from workbench.files.making import Made
from workbench.server import file_line
from workbench.server.file_line import CALLED_OFF, WAITING, Course, FileLines, StillMaking
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


def test_files_that_never_end_to_arrive_keep_nobody_from_their_own(asked: Asked, maker: FileMaker) -> None:
    """What somebody sends has places of its own: all of them taken, no more arrives, and what they ask for is made."""
    with contextlib.ExitStack() as arriving:
        for _ in range(WAITING):
            arriving.enter_context(maker.place(asked.facilitator))
        with pytest.raises(StillMaking), maker.place(asked.facilitator):
            pass
        assert asyncio.run(_made(maker, asked)).data
    with maker.place(asked.facilitator):
        pass


def test_whoever_goes_away_keeps_nobody_waiting(asked: Asked, maker: FileMaker) -> None:
    """A file that is no longer wanted is given up, and the next in line is made."""

    async def gone() -> Made:
        first = asyncio.ensure_future(_made(maker, asked))
        second = asyncio.ensure_future(_made(maker, asked))
        await asyncio.sleep(0)
        first.cancel()
        return await second

    assert asyncio.run(gone()).data


@pytest.fixture
def light(tmp_path: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[FileMaker, Asked]]:
    """A maker of files that are made as soon as one lets them be, and what there is that may be."""
    monkeypatch.setattr(making, "make", standing_work.make)
    monkeypatch.setattr(making, "begin", standing_work.begin)
    maker = FileMaker("", most=1)
    (tmp_path / "let").touch()
    yield maker, replace(asked, path=str(tmp_path / "let"))
    maker.stop()


def test_whoever_waits_reads_how_much_is_made_and_nothing_of_it_stays(
    light: tuple[FileMaker, Asked], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process beside the server says it; when the file is there, or called off, its numbers are gone."""
    maker, asked = light
    monkeypatch.setattr(maker, "_folder", tmp_path)

    async def waited(*, called_off: bool) -> None:
        path, course = tmp_path / f"later-{called_off}", Course()
        making_it = asyncio.ensure_future(maker.make(asked.facilitator, str(path), "es", course))
        assert course.percent is None
        await _until(lambda: course.percent == 50)
        if called_off:
            making_it.cancel()
        else:
            path.touch()
        await asyncio.wait({making_it})

    for called_off in (False, True):
        asyncio.run(waited(called_off=called_off))
        assert [one.name for one in tmp_path.glob("progress-*")] == []


def test_makers_that_are_killed_are_replaced(light: tuple[FileMaker, Asked]) -> None:
    """Whether it was noticed or not, the next file is made, by another process."""
    maker, asked = light

    async def files() -> list[str]:
        by = [(await _made(maker, asked)).filename]
        psutil.Process(int(by[-1])).kill()
        by.append((await _made(maker, asked)).filename)
        gone = psutil.Process(int(by[-1]))
        gone.kill()
        await _until(lambda: is_over(gone))
        return [*by, (await _made(maker, asked)).filename]

    assert len(set(asyncio.run(files()))) == 3


def test_a_maker_killed_at_its_work_is_replaced_and_killed_again_said_to_be_no_fault_of_the_file(
    light: tuple[FileMaker, Asked],
) -> None:
    """Once, the file comes all the same; twice, it could not be made, which is not that it took too long."""
    maker, asked = light

    async def killed() -> Made:
        path = Path(f"{asked.path}-late")
        course, begun = Course(), Path(f"{path}.begun")
        late = asyncio.ensure_future(maker.make(asked.facilitator, str(path), "en", course))
        await _until(begun.exists)
        _kill(begun)
        _let(path)
        return await late

    assert asyncio.run(killed()).filename
    with pytest.raises(NotMade) as refused:
        asyncio.run(_made(maker, asked, f"{asked.path}-ends"))
    assert refused.value.code == "export_failed"


def _kill(begun: Path) -> None:
    psutil.Process(int(begun.read_text())).kill()


def _let(path: Path) -> None:
    path.touch()


async def _until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 - what another process does is no event to wait for
        await asyncio.sleep(0.01)


def test_what_is_called_off_before_it_began_reaches_no_process(light: tuple[FileMaker, Asked]) -> None:
    """Somebody who changes their mind in the line takes no time of anybody's, however often."""
    maker, asked = light
    other = replace(asked.facilitator, participant_id="other")

    async def called_off() -> tuple[str, str]:
        held = Path(f"{asked.path}-held")
        first = asyncio.ensure_future(_made(maker, asked, str(held)))
        await _until(Path(f"{held}.begun").exists)
        for _ in range(CALLED_OFF + 2):
            course = Course()
            wanted = asyncio.ensure_future(maker.make(other, f"{asked.path}-never", "en", course))
            await asyncio.sleep(0.01)
            assert course.state == "waiting"
            wanted.cancel()
        _let(held)
        return (await first).filename, (await maker.make(other, asked.path, "en")).filename

    by, then = asyncio.run(called_off())
    assert by == then
    assert not Path(f"{asked.path}-never.begun").exists()


def test_whoever_calls_off_much_waits_for_it_and_others_go_first(light: tuple[FileMaker, Asked]) -> None:
    """After a few a minute their file is made to its end, for nobody, by a process that the next person then has."""
    maker, asked = light
    other = replace(asked.facilitator, participant_id="other")

    async def called_off() -> tuple[list[str], list[str]]:
        held, order = Path(f"{asked.path}-held"), []
        for _ in range(CALLED_OFF + 1):
            course = Course()
            wanted = asyncio.ensure_future(maker.make(asked.facilitator, str(held), "en", course))
            await _until(lambda course=course: course.begun)  # type: ignore[misc]
            wanted.cancel()
            await asyncio.wait({wanted})
        await _until(Path(f"{held}.begun").exists)
        by = held.with_name(f"{held.name}.begun").read_text()

        async def asks(identity: Identity) -> str:
            made = await maker.make(identity, asked.path, "en")
            order.append(made.data.decode())
            return made.filename

        asking = [asyncio.ensure_future(asks(who)) for who in (asked.facilitator, other)]
        await asyncio.sleep(0.01)
        _let(held)
        assert set(await asyncio.gather(*asking)) == {by}
        return order, [other.participant_id, asked.facilitator.participant_id]

    order, expected = asyncio.run(called_off())
    assert order == expected


def test_after_a_minute_a_person_may_end_something_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few things, each person for themselves, and none is remembered longer than that."""
    lines, now = FileLines(), 100.0
    monkeypatch.setattr(file_line.time, "monotonic", lambda: now)
    assert [lines.may_end("ana") for _ in range(CALLED_OFF + 1)] == [True] * CALLED_OFF + [False]
    assert lines.may_end("ben")
    now += 61
    assert lines.may_end("ben")
    assert list(lines._called_off) == ["ben"]
    assert lines.may_end("ana")


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
