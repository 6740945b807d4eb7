"""What a measurement is given: how thorough to be, where to keep its files, which programs there are."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.crowd import CrowdProcess, crowd
from benchmarks.figure import Figure
from benchmarks.rival_environment import NotInstalled, python
from benchmarks.subject.plan import prepared
from benchmarks.subject.server import NotStarted
from benchmarks.subject.subject import ROOM_SIZE, Panel, Running, Solara, StockVoila, Subject, Workbench

TREE = 13
SETTLE_SECONDS = 3.0
"""How long a server is left alone after its start, as in a hall before the doors open."""


@dataclass
class Bench:
    """``quick`` takes smaller crowds and fewer repetitions. ``names`` are the programs to measure."""

    quick: bool
    names: tuple[str, ...]
    notes: list[str] = field(default_factory=list)

    @property
    def hall(self) -> int:
        """People of a full hall."""
        return 50 if self.quick else 350

    def crowd_of(self, subject: Subject) -> int:
        """As many people of a full hall as the program is asked to bear."""
        return min(self.hall, subject.most // 2 if self.quick else subject.most)

    def subjects(self) -> list[Subject]:
        """Every program that can be measured here; a note tells of those that cannot."""
        found: list[Subject] = [subject for subject in (Workbench(), StockVoila()) if subject.name in self.names]
        wanted = [kind for kind in (Solara, Panel) if kind.name in self.names]
        if wanted:
            try:
                interpreter = python()
            except NotInstalled as error:
                self.notes.append(f"Solara and Panel could not be installed: {error}")
            else:
                found += [kind(interpreter) for kind in wanted]
        return found

    @contextmanager
    def hosting(self, subject: Subject, people: int, nodes: int = TREE) -> Iterator[tuple[Running, CrowdProcess]]:
        """A fresh server with a plan for ``people``, left alone for a moment, and a crowd at its door."""
        groups = -(-people // ROOM_SIZE)
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            plan = prepared(Path(folder), groups, ROOM_SIZE, nodes)
            with subject.running(plan) as running, crowd(subject.kind) as visitors:
                time.sleep(SETTLE_SECONDS)
                yield running, visitors

    def attempted(self, subject: Subject, measured: Iterator[Figure], name: str) -> Iterator[Figure]:
        """The figures of one program; one that does not start, or dies, is told of and leaves the others alone."""
        try:
            yield from measured
        except (NotStarted, RuntimeError, OSError) as error:
            yield Figure(name, subject.name, None, "", f"{type(error).__name__}: {str(error)[-120:]}")


def tables(running: Running, count: int) -> dict[int, int]:
    """Which group each visitor sits in, by number."""
    return {number: number % len(running.plan.groups) for number in range(count)}
