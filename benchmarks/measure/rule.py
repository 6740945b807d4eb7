"""What the Chatham House Rule costs: the same hall with it and without, in turn, in one run (R5)."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from statistics import median

from benchmarks.bench import TREE, Bench, tables
from benchmarks.figure import Figure, quantile
from benchmarks.process_tree import use
from benchmarks.subject.subject import Workbench

ROUNDS = 5
SETTLE_SECONDS = 3.0
EDITS, RATE = 60, 4.0
_NAMES = {
    "joining": "join by the QR code, together: p50",
    "joining, CPU": "join by the QR code: processor time a visitor",
    "editing": "a change reaches all others: p50",
    "memory": "memory of all",
}


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield, for each of what is asked, the median with the Rule over the median without it."""
    found: dict[tuple[str, bool], list[float]] = defaultdict(list)
    for turn in range(2 if bench.quick else ROUNDS):
        for secret in (False, True) if turn % 2 else (True, False):
            for name, value in _hall(bench, secret=secret):
                found[name, secret].append(value)
    for name, called in _NAMES.items():
        plain, under = median(found[name, False]), median(found[name, True])
        note = f"{under:.4g} beside {plain:.4g}"
        yield Figure(f"under the Rule: {called}, times without", "workbench", under / plain, "x", note)


def _hall(bench: Bench, *, secret: bool) -> Iterator[tuple[str, float]]:
    """Let a hall join, look and edit; ``secret``: under the Rule."""
    subject = Workbench()
    count = min(bench.hall, 150)
    with bench.hosting(subject, count, TREE, rule=secret) as (running, crowd):
        before = use(running.pid)
        came = crowd.arrive(subject.joining(running, count), 0, subject.patience)
        time.sleep(SETTLE_SECONDS)
        after = use(running.pid)
        rooms = tables(running, count)
        crowd.edit(rooms, 8, RATE)
        made = crowd.edit(rooms, EDITS // 4 if bench.quick else EDITS, RATE)
    if came.failed or made.lost:
        raise RuntimeError(f"{came.failed} failed, {made.lost} changes were lost")
    yield "joining", quantile(came.seconds, 0.5) or 0.0
    yield "joining, CPU", 1000 * (after.cpu - before.cpu) / count
    yield "editing", 1000 * (quantile(made.last, 0.5) or 0.0)
    yield "memory", after.pss
