"""Programs that tests start: they begin with the usual signals, and nothing of them outlives the test."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psutil

KEPT = "TESTS_IGNORE_INTERRUPTS"
"""Set for the processes that share the tests between them, which are programs started here too."""
PATIENCE = 20.0
"""Seconds a busy machine may take to bury the dead."""


def free_port() -> int:
    """A port nobody listens on, below those that systems give to whoever connects: nobody is given it meanwhile."""
    for port in random.Random().sample(range(20_000, 32_000), 200):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError


def keep_ignored_interrupts_to_ourselves() -> None:
    """Go on ignoring SIGINT where the tests were started so, but let what they start begin with the usual signals.

    A shell without job control starts ``make test &`` with SIGINT ignored, so that Ctrl+C is not meant for it. What is
    ignored is handed down to every program started from here, and no server would hear the Ctrl+C a test sends it;
    what is handled by doing nothing is not handed down.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN or KEPT in os.environ:
        os.environ[KEPT] = "1"
        signal.signal(signal.SIGINT, lambda *_: None)


@contextmanager
def started(command: Sequence[str | os.PathLike[str]], **options: Any) -> Iterator[subprocess.Popen[Any]]:
    """Run a program in a session of its own until the block ends; then it ends, with all that it started."""
    with subprocess.Popen(command, start_new_session=True, **options) as process:
        try:
            yield process
        finally:
            end(process)


def end(process: subprocess.Popen[Any]) -> None:
    """Kill a program of :func:`started` and all that it started, also what is left of it after its own end."""
    family = _family(process.pid)
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody is left in its session
            os.killpg(process.pid, signal.SIGKILL)
    for member in family:  # those, too, who began a session of their own
        with contextlib.suppress(psutil.NoSuchProcess):
            member.kill()
    process.kill()
    process.wait(PATIENCE)
    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert alive == []


def _family(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def eventually(true: Callable[[], bool], within: float = 60) -> bool:
    """Tell whether something becomes true in time; for what tells nobody when it does."""
    deadline = time.monotonic() + within
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def is_over(process: psutil.Process) -> bool:
    """Tell whether a process has ended, and leave burying it to whoever began it."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
