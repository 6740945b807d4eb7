"""A server under measurement: started in a process group of its own, awaited, and ended with all it started."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.load.client import HOST
from benchmarks.process_tree import descendants

START_SECONDS, PARTING_SECONDS = 60.0, 2.0
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV")


class NotStarted(Exception):
    """A server did not come up; the message ends with the last it said."""


@contextmanager
def serving(command: Sequence[str], env: Mapping[str, str], port: int, folder: Path) -> Iterator[int]:
    """Run ``command`` until the block ends; yields the process id once ``port`` answers. Raises :class:`NotStarted`."""
    log = folder / "server.log"
    own = {name: os.environ[name] for name in _KEPT if name in os.environ}
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env=own | dict(env), stdout=output, stderr=output, start_new_session=True
        )
    try:
        _await_port(process, port, log)
        yield process.pid
    finally:
        _end(process)


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _await_port(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection((HOST, port), timeout=1):
            return
        time.sleep(0.1)
    raise NotStarted(log.read_text(encoding="utf-8", errors="replace")[-500:])


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to stop, and after a while end whatever is left of all it started."""
    family = [process.pid, *descendants(process.pid)]
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(PARTING_SECONDS)
    with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody is left in its session
        os.killpg(process.pid, signal.SIGKILL)
    for pid in family:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait()
