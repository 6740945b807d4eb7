"""A server that dies is begun anew; one that is stopped, or cannot start, is not."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.process import eventually, started
from tests.server.visitor import Line, Visitor
from workbench.cli import supervisor
from workbench.cli.free_port import is_listening
from workbench.cli.supervisor import Supervisor
from workbench.key_line import HandedKey, read_line
from workbench.settings import Settings

ROOT = Path(__file__).parents[2]
CHILD = """\
import pathlib, sys, time
runs, codes = pathlib.Path(sys.argv[1]), sys.argv[2:]
number = len(runs.read_text()) if runs.exists() else 0
with runs.open("a") as file:
    file.write(".")
wait, _, code = codes[number].rpartition(":")
while wait and not runs.with_suffix(f".{number}").exists():
    time.sleep(0.01)
sys.exit(int(code))
"""
"""Each run notes that it was there and ends with its code; ``up:`` before the code waits until it was seen to be up."""


class Watched(Supervisor):
    """Supervises children that end with the given codes, and notes what it does about it."""

    def __init__(self, folder: Path, *codes: str) -> None:
        self.runs, self.codes = folder / "runs", codes
        self.shown, self.again, self.pauses = [], [], []
        super().__init__(
            [sys.executable, "-c", CHILD, str(self.runs), *codes], self._seen, lambda: self.again.append(1)
        )

    def _seen(self) -> bool:
        number = len(self.again)
        there = self.runs.exists() and len(self.runs.read_text()) == number + 1
        if not there or not self.codes[number].startswith("up:"):
            return False
        self.runs.with_suffix(f".{number}").touch()
        return True

    def _rest(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def go(self) -> int:
        """Run to the end."""
        return self.run(lambda: self.shown.append(1))


@pytest.mark.parametrize("codes", [["up:0"], ["up:70", "up:1", "up:0"], ["up:137", "up:0"]])
def test_only_a_server_that_dies_is_begun_anew(tmp_path: Path, codes: list[str]) -> None:
    """Whatever code it dies with, at once; ending by itself with 0 is the end. The links are shown once."""
    watched = Watched(tmp_path, *codes)
    assert watched.go() == 0
    assert len(watched.runs.read_text()) == len(codes)
    assert (len(watched.shown), len(watched.again)) == (1, len(codes) - 1)
    assert watched.pauses == [0.0] * (len(codes) - 1)


@pytest.mark.parametrize("code", [0, 2])
def test_a_server_that_cannot_start_is_not_tried_again(tmp_path: Path, code: int) -> None:
    """It has said why; its exit code is the command's, and no link is shown."""
    watched = Watched(tmp_path, str(code))
    assert watched.go() == code
    assert (watched.runs.read_text(), watched.shown) == (".", [])


def test_attempts_that_fail_at_once_come_ever_more_slowly(tmp_path: Path) -> None:
    """A server that was up and then fails to start does not keep the machine busy."""
    watched = Watched(tmp_path, "up:1", *["1"] * 5, "up:0")
    assert watched.go() == 0
    assert watched.pauses == [0.0, 1.0, 2.0, 4.0, 8.0, 8.0]


STANDING_BY = """\
import os, pathlib, sys
from workbench.cli import supervisor
folder = pathlib.Path(sys.argv[1])
(folder / f"ready.{os.getpid()}").touch()
def heard(line):
    with (folder / f"heard.{os.getpid()}").open("ab") as file:
        file.write(line)
orders = supervisor.Orders(heard)
if orders.told_to_open():
    supervisor.say_to_supervisor(b"want group" + bytes([10]))
    (folder / f"open.{os.getpid()}").touch()
    orders.end_of_input()
"""
"""A server that notes when it stands by, when it is told to open, and serves until its input ends."""


def test_a_server_that_dies_is_followed_by_one_that_is_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a server is up another stands by, with its stage keys; it opens when the first has died, and so on."""
    monkeypatch.setattr(supervisor, "STANDBY_AFTER", 0.0)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    kept: list[subprocess.Popen[bytes]] = []

    def noted(what: str) -> set[int]:
        return {int(path.suffix[1:]) for path in tmp_path.glob(f"{what}.*")}

    class Killing(Supervisor):
        """Kills the server when its successor is ready, twice, and then wants to stop."""

        def _look_after_standby(self) -> None:
            super()._look_after_standby()
            assert self._child
            assert self._standby
            if self._standby.pid not in noted("ready"):
                return
            assert self._standby.pid not in noted("open")
            kept.append(self._standby)
            if len(kept) == 3:
                raise KeyboardInterrupt
            self._child.kill()

    command = [sys.executable, "-c", STANDING_BY, str(tmp_path)]
    watched = Killing(command, lambda: watched._child is not None and watched._child.pid in noted("open"), standby=True)
    assert watched.run(lambda: None) == 0
    first, second, third = (process.pid for process in kept)
    assert noted("open") >= {first, second}
    assert third not in noted("open")
    assert [process.poll() is not None for process in kept] == [True] * 3
    handed = [(tmp_path / f"heard.{pid}").read_bytes().splitlines()[0] for pid in (first, second)]
    assert handed[0] == handed[1]  # the key that the server before them had asked for, and took with it
    assert isinstance(read_line(handed[0]), HandedKey)


@pytest.mark.parametrize("heeds", [True, False])
def test_a_server_is_asked_to_go_and_then_made_to(monkeypatch: pytest.MonkeyPatch, heeds: bool) -> None:
    """It goes when its input ends; one that does not care is killed after a while."""
    monkeypatch.setattr(supervisor, "STOP_SECONDS", 60 if heeds else 0.2)
    code = "import sys\nsys.stdin.read()" if heeds else "import time\nwhile True: time.sleep(1)"
    watched = Supervisor([sys.executable, "-c", code], is_up=lambda: True)
    children: list[psutil.Process] = []

    def interrupt() -> None:
        assert watched._child
        children.append(psutil.Process(watched._child.pid))
        raise KeyboardInterrupt

    assert watched.run(interrupt) == 0
    assert children
    assert psutil.wait_procs(children, timeout=20)[1] == []


IN_THE_BACKGROUND = ["/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"]
"""What a shell without job control does to a command that ends with ``&``: Ctrl+C is not meant for it."""


@pytest.fixture
def served(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[psutil.Process, int]]:
    """The command ``workbench serve`` with its family, once it has shown its links."""
    before = getattr(request, "param", [])
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    words = ["-m", "workbench", "serve", "--data", str(tmp_path / "d"), "--address", "127.0.0.1", "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "WORKBENCH_MAX_ROOMS": "1"}
    with (
        (tmp_path / "errors").open("wb") as errors,
        started([*before, sys.executable, *words], env=environment, stdout=subprocess.PIPE, stderr=errors) as process,
    ):
        assert process.stdout
        while b"Ctrl+C" not in (line := process.stdout.readline()):
            assert line, (tmp_path / "errors").read_text()
        yield psutil.Process(process.pid), port


def gone(process: psutil.Process) -> bool:
    """Tell whether a process has ended, even if nobody has taken note of it yet."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def everybody(family: psutil.Process) -> list[psutil.Process]:
    """The command, its server and the rooms."""
    return [family, *family.children(recursive=True)]


def under_the_rule(port: int, url: str) -> tuple[Line, Line, Visitor]:
    """Let the facilitator's page open a brainstorm under the Rule; return it, and the page and visitor of somebody."""
    workshop, secret = Workshop(open_store(url)), "s" * 40
    plan = workshop.plans()[0]
    group = plan.group(next(iter(plan.active_groups)))
    workshop.store.roll.renew_secret(plan.plan_id, secret)
    facilitator, host, somebody = workshop.facilitator(secret), Visitor(port), Visitor(port)
    workshop.act(facilitator, group.group_id, "close_stage", {})
    workshop.act(facilitator, group.group_id, "choose_rule", {"stage": "brainstorm", "on": True})
    workshop.store.close()
    assert host.post(f"/f/{secret}").status == 303
    assert somebody.join(group.code).status == 303
    desk, page = host.enter("facilitator"), somebody.enter()
    assert desk.intent(desk.widget(_asset="control"), "open_stage", {"group": group.group_id, "stage": "brainstorm"})[
        "ok"
    ]
    return desk, page, somebody


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_server_is_back_on_its_port(served: tuple[psutil.Process, int], tmp_path: Path) -> None:
    """When the links are shown the door is open; after a kill it opens again, and no room is left of the old one.

    What somebody said under the Chatham House Rule stays theirs when a room is killed, and when the server is: the
    keys are with the command, until the stage closes.
    """
    family, port = served
    assert is_listening(port)
    server = family.children()[0]
    _desk, page, somebody = under_the_rule(port, Settings(data_dir=tmp_path / "d").store_url)

    def said(intent: str, **data: str) -> dict[str, Any]:
        return page.intent(page.widget(_asset="ideas"), intent, data)

    [idea] = said("add_idea", text="Said by nobody")["result"]["ideas"]
    for room in server.children():
        room.kill()
    assert page.hung_up() == 4410
    page = somebody.enter(kernel=page.kernel, mark=page.mark)
    assert said("reword_idea", idea=idea, text="Said by nobody, better")["ok"]
    old = [server, *server.children()]
    server.kill()
    assert eventually(lambda: all(map(gone, old)))
    assert eventually(lambda: server.pid not in [child.pid for child in family.children()])
    assert eventually(lambda: is_listening(port))
    page = somebody.enter()
    assert said("reword_idea", idea=idea, text="Said by nobody, best")["ok"]
    assert re.search("started again", (tmp_path / "errors").read_text())


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(
    ("served", "end"),
    [
        pytest.param([], signal.SIGINT, id="SIGINT"),
        pytest.param(IN_THE_BACKGROUND, signal.SIGTERM, id="SIGTERM in the background"),
        pytest.param([], signal.SIGKILL, id="SIGKILL"),
    ],
    indirect=["served"],
)
def test_nothing_is_left_of_a_command_that_ends(
    served: tuple[psutil.Process, int], tmp_path: Path, end: signal.Signals
) -> None:
    """However the command ends, its server and the rooms go with it, without a traceback."""
    family, port = served
    assert eventually(lambda: len(everybody(family)) >= 3)
    all_of_them = everybody(family)
    family.send_signal(end)
    assert eventually(lambda: all(map(gone, all_of_them)))
    assert not is_listening(port)
    assert "Traceback" not in (tmp_path / "errors").read_text()
