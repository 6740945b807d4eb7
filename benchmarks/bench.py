"""What a measurement is given: how thorough to be, and a server with a crowd at its door."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.crowd import Arrivals, CrowdProcess, crowd
from benchmarks.process_tree import cpu_seconds
from benchmarks.subject.plan import prepared
from benchmarks.subject.subject import ROOM_SIZE, Running, Subject

TREE = 13
LONGEST_SETTLE = 30.0
"""Seconds a server is left alone at most, as in a hall before the doors open, while it is busy making itself ready."""
QUIET_SHARE = 0.2
"""Of one processor: a server that uses less for a second has made itself ready."""


@dataclass(frozen=True)
class Bench:
    """``quick`` takes smaller crowds and fewer repetitions."""

    quick: bool

    @property
    def hall(self) -> int:
        """People of a full hall."""
        return 50 if self.quick else 350

    def crowd_of(self, subject: Subject) -> int:
        """As many people of a full hall as the program is asked to bear."""
        return ROOM_SIZE if self.quick and not subject.seats else min(self.hall, subject.most)

    @contextmanager
    def hosting(
        self, subject: Subject, people: int, nodes: int = TREE, store_url: str = "", *, rule: bool = False
    ) -> Iterator[tuple[Running, CrowdProcess]]:
        """A fresh server with a plan for ``people``, left alone for a moment, and a crowd at its door."""
        groups = -(-people // ROOM_SIZE) if subject.seats else 1
        with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
            plan = prepared(Path(folder), groups, ROOM_SIZE, nodes, store_url, rule=rule)
            with subject.running(plan) as running, crowd(subject.kind) as visitors:
                _settle(running.pid, subject.settle)
                yield running, visitors


def _settle(pid: int, least: float) -> None:
    """Wait until the server has nothing left to prepare, for so many seconds at least."""
    began = time.monotonic()
    time.sleep(least - 1)
    while time.monotonic() - began < LONGEST_SETTLE:
        before = cpu_seconds(pid)
        time.sleep(1)
        if cpu_seconds(pid) - before < QUIET_SHARE:
            return


def tables(running: Running, count: int) -> dict[int, int]:
    """Which group each visitor sits in, by number."""
    return {number: number % len(running.plan.groups) for number in range(count)}


def failures(came: Arrivals) -> str:
    """How many failed for which reason, in a few words."""
    return "; ".join(f"{count} x {reason}" for reason, count in came.failures.items())[:120]
