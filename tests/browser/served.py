"""The workbench as a facilitator starts it: one command, in a process of its own."""

import http.client
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from pathlib import Path

import psutil

from ogcore.capacity.table import LIMITS
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.process import end, free_port
from workbench.cli.demonstration import create_demonstration
from workbench.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds a busy machine may take to start."""
ROOMS = "2"
"""Processes of rooms, which the groups of all tests share: each takes a second to begin."""
NEEDED = 10
"""How many groups one test may begin."""


class Served:
    """A server: where it is, what it printed, and the power to kill it and start it again.

    Its demonstration is in Spanish, and so are the browsers that come to it; :meth:`speaking` is the same server with
    a demonstration and browsers of another language.
    """

    def __init__(self, folder: Path, language: str = "es", *, standby: bool = False) -> None:
        self.folder, self.language, self._standby = folder, language, str(int(standby))
        self.port = free_port()
        self._door: tuple[str, str] | None = None
        self._started: list[subprocess.Popen[bytes]] = []

    @property
    def log(self) -> Path:
        """What the server printed."""
        return self.folder / "server.log"

    @property
    def plans(self) -> Path:
        """The folder of its data."""
        return self.folder / "plans"

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [sys.executable, "-m", "workbench", "serve", "--data", str(self.plans), "--port", str(self.port)]
        own = {name: value for name, value in os.environ.items() if not name.startswith("WORKBENCH_")}
        asked = {"WORKBENCH_STANDBY": self._standby, "WORKBENCH_MAX_ROOMS": ROOMS}
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [*command, "--language", self.language],
                cwd=ROOT,
                env=own | asked | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._started.append(process)
        self._wait(process)

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and process.poll() is None:
            if another := re.search(r"so this is port (\d+)", self.log.read_text(encoding="utf-8")):
                self.port = int(another[1])  # somebody else took the free one before the server could
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                connection.request("GET", "/health")
                if connection.getresponse().status == http.HTTPStatus.OK:
                    return
            except OSError:
                time.sleep(0.1)  # polling a port that is not open yet: there is no event to wait for
        raise AssertionError(self.log.read_text(encoding="utf-8"))

    def rooms(self) -> list[psutil.Process]:
        """Every process of a room, the spare ones included."""
        family = psutil.Process(self._started[-1].pid).children(recursive=True)
        return [process for process in family if "workbench.room" in process.cmdline()]

    def kill(self) -> None:
        """Kill the server, without a goodbye; what watches over it begins another."""
        psutil.Process(self._started[-1].pid).children()[0].kill()

    def cut(self) -> None:
        """End it as a power cut would: everything at once, and nothing begins by itself."""
        family = psutil.Process(self._started[-1].pid)
        for process in (family, *family.children(recursive=True)):
            process.kill()
        self._started[-1].wait(PATIENCE)

    def end(self) -> None:
        """Stop it, and whatever a killed one left behind."""
        self._started[-1].terminate()
        try:
            self._started[-1].wait(PATIENCE)
        finally:
            for process in self._started:
                end(process)

    @property
    def address(self) -> str:
        """The address for phones, as printed: plain http, where browsers offer less than on localhost."""
        return self._printed(r"(https?://\S+?)/f/")

    @property
    def facilitator_path(self) -> str:
        """The path of the facilitator's link, as printed."""
        return self._door[0] if self._door else self._printed(r"https?://\S+?(/f/\S+)")

    @property
    def code(self) -> str:
        """The code of the group that has a tree, as printed."""
        return self._door[1] if self._door else self._printed(r"/join\?code=(\S+)")

    def speaking(self, language: str) -> "Served":
        """The same server for browsers of a language, with a demonstration plan in it."""
        return self if language == self.language else self.beginning(language)

    def has_room(self) -> bool:
        """Whether its plan may hold the groups of one more test."""
        store = open_store(Settings(data_dir=self.plans).store_url)
        plan = Workshop(store).plan_of_secret(self.facilitator_path.removeprefix("/f/"))
        store.close()
        return len(plan.groups) + NEEDED <= LIMITS["groups"]

    def beginning(self, language: str) -> "Served":
        """The same server, with a demonstration plan in which nobody has done anything yet."""
        store = open_store(Settings(data_dir=self.plans).store_url)
        workshop = Workshop(store)
        plan = create_demonstration(workshop, language)
        with_a_tree = next(iter(workshop.plan(plan.plan_id).groups.values()))
        store.close()
        other = copy(self)
        other.language, other._door = language, (f"/f/{plan.secret}", with_a_tree.code)
        return other

    def _printed(self, pattern: str) -> str:
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.log.read_text(encoding="utf-8"))):
            assert time.monotonic() < deadline, self.log.read_text(encoding="utf-8")
            time.sleep(0.05)  # the links are printed a moment after the server first answers
        return found[1]


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """A running server, ended at the end."""
    served = Served(folder)
    try:
        served.start()
        yield served
    finally:
        served.end()
