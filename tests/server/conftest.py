"""The real server in a process of its own, on a free port, with a temporary data folder and toy notebooks."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import psutil
import pytest

from tests.process import eventually, free_port, started
from tests.server.visitor import Answer, Visitor

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGES = ("workshop", "facilitator", "projector", "brainstorm", "problem_tree", "objective_tree", "commitment_card")
SECRET_OF_THE_SERVER = "never-to-be-seen-by-a-kernel"
TOY = "from tests.server import toy_page\n\ntoy_page.show()"


@dataclass(frozen=True)
class Server:
    """A running server and what it knows."""

    port: int
    data_dir: Path
    known: dict[str, Any]
    process: subprocess.Popen[bytes]

    def visitor(self) -> Visitor:
        """Somebody new."""
        return Visitor(self.port)

    def participant(self, group: int = 0, language: str = "en") -> Visitor:
        """Somebody who has joined a group."""
        somebody = self.visitor()
        assert somebody.join(self.known["codes"][group], language=language).status == 303
        return somebody

    def participant_page(self) -> Answer:
        """What somebody gets who comes by a group's link, without having joined."""
        return self.visitor().get(f"/join?code={self.known['codes'][0]}")

    def facilitator(self) -> Visitor:
        """Somebody who came by the facilitator's link."""
        somebody = self.visitor()
        assert somebody.post(f"/f/{self.known['secret']}").status == 303
        return somebody

    def visitors(self) -> int:
        """How many kernels are open, as the server says."""
        return int(json.loads(self.visitor().get("/health").text)["visitors"])

    def rooms(self) -> list[psutil.Process]:
        """The processes of the rooms."""
        children = psutil.Process(self.process.pid).children()
        return [child for child in children if "workbench.room" in child.cmdline()]

    def log(self) -> str:
        """What the server and its rooms have logged."""
        return (self.data_dir.parent / "log.txt").read_text(encoding="utf-8")


def write_notebooks(folder: Path, **sources: str) -> Path:
    """Notebooks that show the toy page, or the given source."""
    folder.mkdir()
    for name in PAGES:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(sources.get(name, TOY))])
        nbformat.write(notebook, folder / f"{name}.ipynb")
    return folder


@contextmanager
def running(folder: Path, *, port: int = 0, sources: dict[str, str] | None = None, **settings: Any) -> Iterator[Server]:
    """Start a server, wait until it answers, end it; ``sources`` are the notebooks, by default the toy page.

    All groups share one room unless ``max_rooms`` says otherwise: each room is a process that takes a second to begin.
    """
    data_dir, notebooks = folder / "data", folder / "notebooks"
    data_dir.mkdir(exist_ok=True)
    if not notebooks.exists():
        write_notebooks(notebooks, **(sources or {}))
    port = port or free_port()
    more = json.dumps({"notebooks_dir": str(notebooks), "max_rooms": 1, **settings})
    command = [sys.executable, str(HERE / "serve_for_test.py"), str(data_dir), str(port), more]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "WORKBENCH_COOKIE_SECRET": SECRET_OF_THE_SERVER}
    with (folder / "log.txt").open("ab") as log, started(command, env=env, stdout=log, stderr=log) as process:
        _wait_for(port, process, folder / "log.txt")
        yield Server(port, data_dir, json.loads((data_dir / "known.json").read_text()), process)
        process.terminate()
        process.wait(60)


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    def answers() -> bool:
        assert process.poll() is None, log.read_text()
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/health")
            return connection.getresponse().status == 200
        except OSError:
            return False

    assert eventually(answers, 60), log.read_text()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for every test that does not break it."""
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture(scope="session")
def workbench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server with the notebooks of the product."""
    with running(tmp_path_factory.mktemp("workbench"), notebooks_dir=str(ROOT / "notebooks")) as started:
        yield started
