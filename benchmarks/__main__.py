"""``python -m benchmarks [--quick] [PART ...]``: measure, print the table, keep it in ``benchmarks/results``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator

from benchmarks import machine, report
from benchmarks.bench import Bench
from benchmarks.figure import PROGRAMS, Figure
from benchmarks.measure import arrival, document, edit, memory, page, plan, tree

PARTS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "arrivals": arrival.measure,
    "memory": memory.measure,
    "edits": edit.measure,
    "page": page.measure,
    "plan": plan.measure,
    "tree": tree.measure,
    "document": document.measure,
}


def main() -> int:
    """Measure what was asked for, one thing after another: two at once would measure each other."""
    chosen = _arguments()
    bench = Bench(chosen.quick, tuple(chosen.program or PROGRAMS))
    described = machine.described()
    figures: list[Figure] = []
    for part in chosen.parts or PARTS:
        began = time.monotonic()
        for figure in PARTS[part](bench):
            figures.append(figure)
            shown = "–" if figure.value is None else f"{figure.value:.3f} {figure.unit}"
            print(f"{figure.program:10} {figure.name}: {shown} {figure.note}", flush=True)
        print(f"{part}: {time.monotonic() - began:.0f} s", flush=True)
    name = "room.quick" if chosen.quick else "room"
    if chosen.parts or chosen.program:
        figures = _merged(report.read(name), figures)
    print(report.write(name, described, figures, bench.notes).read_text(encoding="utf-8"))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure (everything): {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="smaller crowds, fewer repetitions: under three minutes")
    parser.add_argument("--program", action="append", choices=PROGRAMS, help="this program alone; may be repeated")
    chosen = parser.parse_args()
    unknown = [part for part in chosen.parts if part not in PARTS]
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
