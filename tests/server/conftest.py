"""The real server in a process of its own, on a free port, with a temporary data folder and toy notebooks."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

from visitor import Visitor  # noqa: E402

PAGES = ("workshop", "facilitator", "projector", "problem_tree", "objective_tree", "commitment_card")
SECRET_OF_THE_SERVER = "never-to-be-seen-by-a-kernel"


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

    def participant(self, group: int = 0) -> Visitor:
        """Somebody who has joined a group."""
        somebody = self.visitor()
        assert somebody.join(self.known["codes"][group]).status == 303
        return somebody

    def facilitator(self) -> Visitor:
        """Somebody who came by the facilitator's link."""
        somebody = self.visitor()
        assert somebody.get(f"/f/{self.known['secret']}").status == 303
        return somebody


def write_notebooks(folder: Path, **sources: str) -> Path:
    """Notebooks that show the toy page, or the given source."""
    folder.mkdir()
    toy = f"import sys; sys.path.insert(0, {str(HERE)!r})\nimport toy_page\ntoy_page.show()"
    for name in PAGES:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(sources.get(name, toy))])
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(notebook, folder / f"{name}.ipynb")
    return folder


@contextmanager
def running(folder: Path, *limits: int, **sources: str) -> Iterator[Server]:
    """Start a server, wait until it answers, end it."""
    data_dir = folder / "data"
    data_dir.mkdir()
    notebooks = write_notebooks(folder / "notebooks", **sources)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        str(HERE / "serve_for_test.py"),
        str(data_dir),
        str(notebooks),
        str(port),
        *map(str, limits),
    ]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "WORKBENCH_COOKIE_SECRET": SECRET_OF_THE_SERVER}
    with (folder / "log.txt").open("wb") as log, subprocess.Popen(command, env=env, stdout=log, stderr=log) as process:
        try:
            _wait_for(port, process, folder / "log.txt")
            yield Server(port, data_dir, json.loads((data_dir / "known.json").read_text()), process)
        finally:
            process.terminate()
            process.wait(20)


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline and process.poll() is None:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)  # polling a port that is not open yet: there is no event to wait for
    raise AssertionError(log.read_text())


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for every test that does not break it."""
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started
