"""What a measurement is given: how thorough to be, and a server with a crowd at its door."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.crowd import Arrivals, CrowdProcess, crowd
from benchmarks.subject.plan import prepared
from benchmarks.subject.subject import ROOM_SIZE, Running, Subject

TREE = 13
SETTLE_SECONDS = 3.0
"""How long a server is left alone after its start, as in a hall before the doors open."""


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
    def hosting(self, subject: Subject, people: int, nodes: int = TREE) -> Iterator[tuple[Running, CrowdProcess]]:
        """A fresh server with a plan for ``people``, left alone for a moment, and a crowd at its door."""
        groups = -(-people // ROOM_SIZE) if subject.seats else 1
        with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
            plan = prepared(Path(folder), groups, ROOM_SIZE, nodes)
            with subject.running(plan) as running, crowd(subject.kind) as visitors:
                time.sleep(SETTLE_SECONDS)
                yield running, visitors


def tables(running: Running, count: int) -> dict[int, int]:
    """Which group each visitor sits in, by number."""
    return {number: number % len(running.plan.groups) for number in range(count)}


def failures(came: Arrivals) -> str:
    """How many failed for which reason, in a few words."""
    return "; ".join(f"{count} x {reason}" for reason, count in came.failures.items())[:120]
