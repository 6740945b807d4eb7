"""``python -m benchmarks [--quick] [PART ...]``: measure, print the table, keep it in ``benchmarks/results``."""

from __future__ import annotations

import argparse
import math
import signal
import sys
import time
from collections.abc import Callable, Iterator

from playwright.sync_api import Error as BrowserError

from benchmarks import machine, report
from benchmarks.bench import Bench
from benchmarks.figure import PROGRAMS, Figure
from benchmarks.measure import (
    analysis,
    arrival,
    canvas,
    database,
    difference,
    document,
    edit,
    hall,
    page,
    plan,
    rule,
    travel,
    tree,
    work_plan,
)
from benchmarks.rival_environment import NotInstalled, python
from benchmarks.subject.server import NotStarted
from benchmarks.subject.subject import Panel, Solara, StockVoila, Subject, Workbench

SERVED: dict[str, Callable[[Bench, Subject], Iterator[Figure]]] = {
    "arrivals": arrival.measure,
    "hall": hall.measure,
    "edits": edit.measure,
    "page": page.measure,
}
"""What is measured of every program."""
INSIDE: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "plan": plan.measure,
    "analysis": analysis.measure,
    "difference": difference.measure,
    "tree": tree.measure,
    "canvas": canvas.measure,
    "document": document.measure,
    "database": database.measure,
    "travel": travel.measure,
    "rule": rule.measure,
    "work plan": work_plan.measure,
}
"""What is measured of the workbench alone."""
MINUTES, QUICK_MINUTES = 14.0, 3.0
"""After so long no more is begun of other programs, unless they were asked for by name; the workbench comes first."""
QUICKLY = ("arrivals", "page")
"""What a quick run measures of other programs."""


class Run:
    """One run: the figures so far, and how much time is left for other programs."""

    def __init__(self, bench: Bench, parts: list[str], minutes: float) -> None:
        self._bench, self._parts = bench, parts
        self._until = time.monotonic() + 60 * minutes
        self.figures: list[Figure] = []
        self.notes: list[str] = []

    def inside(self) -> None:
        """Measure what needs no server."""
        for part in self._parts:
            if part in INSIDE:
                self._take(INSIDE[part](self._bench))

    def served(self, subject: Subject) -> None:
        """Measure one program as its visitors meet it; one that fails leaves the others alone."""
        own = isinstance(subject, Workbench)
        for part in (part for part in self._parts if part in SERVED):
            if self._bench.quick and not own and part not in QUICKLY:
                continue
            if time.monotonic() > self._until and not own:
                self.notes.append(f"{subject.name}, {part}: not measured, the time was up.")
                continue
            try:
                self._take(SERVED[part](self._bench, subject))
            except (NotStarted, RuntimeError, OSError, BrowserError) as error:
                self.notes.append(f"{subject.name}, {part}: {type(error).__name__}: {str(error)[-200:].strip()}")

    def _take(self, measured: Iterator[Figure]) -> None:
        for figure in measured:
            self.figures.append(figure)
            shown = "-" if figure.value is None else f"{figure.value:.3f} {figure.unit}"
            print(f"{figure.program:10} {figure.name}: {shown} {figure.note}", flush=True)


def main() -> int:
    """Measure what was asked for, one thing after another: two at once would measure each other."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that no server outlives a run that is stopped
    chosen = _arguments()
    described = machine.described()
    programs: list[str] = chosen.program or list(PROGRAMS)
    minutes = math.inf if chosen.program else QUICK_MINUTES if chosen.quick else MINUTES
    run = Run(Bench(chosen.quick), chosen.parts or [*SERVED, *INSIDE], minutes)
    if "workbench" in programs:
        run.inside()
    for subject in _subjects(programs, run.notes):
        run.served(subject)
    name = "room.quick" if chosen.quick else "room"
    whole = not chosen.parts and not chosen.program
    figures = run.figures if whole else _merged(report.read(name), run.figures)
    print(report.write(name, described, figures, run.notes).read_text(encoding="utf-8"))
    return 0


def _subjects(programs: list[str], notes: list[str]) -> Iterator[Subject]:
    """The programs that can be measured here; a note tells of those that cannot."""
    yield from (subject for subject in (Workbench(), StockVoila()) if subject.name in programs)
    rivals = [kind for kind in (Panel, Solara) if kind.name in programs]
    if rivals:
        try:
            interpreter = python()
        except NotInstalled as error:
            notes.append(f"Solara and Panel could not be installed: {error}")
        else:
            yield from (kind(interpreter) for kind in rivals)


def _arguments() -> argparse.Namespace:
    parts = [*SERVED, *INSIDE]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure (everything): {', '.join(parts)}")
    parser.add_argument("--quick", action="store_true", help="smaller crowds, fewer repetitions: some five minutes")
    parser.add_argument("--program", action="append", choices=PROGRAMS, help="this program alone; may be repeated")
    chosen = parser.parse_args()
    unknown = [part for part in chosen.parts if part not in parts]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    return chosen


def _merged(before: list[Figure], now: list[Figure]) -> list[Figure]:
    """The last run's figures with the new ones in their places."""
    new = {(figure.name, figure.program): figure for figure in now}
    kept = [new.pop((figure.name, figure.program), figure) for figure in before]
    return kept + list(new.values())


if __name__ == "__main__":
    sys.exit(main())
