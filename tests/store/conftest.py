"""Writers for tests that need other processes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ogcore.store import Store, open_store
from tests.postgres import PostgresServer
from tests.process import started

ROOT = Path(__file__).parents[2]


class Writers:
    """The process that forks writers, and what they say."""

    def __init__(self, server: subprocess.Popen[str]) -> None:
        self._server = server

    def say(self, *words: object) -> None:
        """Give the server a line."""
        assert self._server.stdin is not None
        self._server.stdin.write(" ".join(str(word) for word in words) + "\n")

    def hear(self) -> list[str]:
        """Return the words of the next line that any writer says."""
        assert self._server.stdout is not None
        line = self._server.stdout.readline()
        assert line, "the writers have gone"
        return line.split()

    def hear_until(self, word: str) -> Iterator[list[str]]:
        """Yield lines until one that begins with ``word``, which is the last."""
        while True:
            line = self.hear()
            yield line
            if line[0] == word:
                return

    def run(self, *tasks: str) -> list[list[str]]:
        """Start a writer for every task at once, wait for all of them and return their acknowledgements."""
        for task in tasks:
            self.say(task)
        lines = [self.hear()]
        while sum(line[0] == "start" for line in lines) < len(tasks):
            lines.append(self.hear())
        for pid in [line[1] for line in lines if line[0] == "start"]:
            self.say("wait", pid)
            lines += self.hear_until("end")
        return [line for line in lines if line[0] == "ack"]


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database: every promise of the store is held on both."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'plan.sqlite'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """Give the store at that address."""
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture
def other(address: str, store: Store) -> Iterator[Store]:
    """Give another store at the same address, as another process would open it."""
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture
def writers(address: str) -> Iterator[Writers]:
    """Give writers on the database that the fixture ``store`` opens."""
    command = [sys.executable, "-m", "tests.store.writer", address]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
    with started(command, cwd=ROOT, **pipes) as server:
        yield Writers(server)
