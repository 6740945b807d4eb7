"""A full hall: people come one after another, then only look; what each costs (known on Linux only)."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.crowd import Arrivals
from benchmarks.figure import Figure
from benchmarks.measure.arrival import spread
from benchmarks.process_tree import Use, use
from benchmarks.subject.subject import ROOM_SIZE, Subject

RATE = 10.0
REST_SECONDS = 20.0
SETTLE_SECONDS = 3.0


def measure(bench: Bench, subject: Subject) -> Iterator[Figure]:
    """Yield times of arrival, memory and processor time a visitor, and what looking costs."""
    count = bench.crowd_of(subject)
    first = min(ROOM_SIZE, count // 2)
    rest = REST_SECONDS / 4 if bench.quick else REST_SECONDS
    with bench.hosting(subject, count) as (running, crowd):
        few = crowd.arrive(subject.invitations(running, first), RATE, subject.patience)
        before = _settled(running.pid)
        many = crowd.arrive(subject.invitations(running, count - first, first), RATE, subject.patience)
        after = _settled(running.pid)
        time.sleep(rest)
        rested = _use(running.pid)
    came = Arrivals(few.seconds + many.seconds, few.failures | many.failures, few.wall + many.wall)
    yield from spread(bench, subject, came, f"{bench.hall} at 10 a second")
    if before is not None and after is not None and rested is not None and not came.mostly_failed:
        note = "" if count == bench.hall else f"{count} visitors"
        yield from _costs(subject, before, after, max(1, len(many.seconds)), note)
        idle = 100 * (rested.cpu - after.cpu) / rest
        yield Figure(f"CPU while {bench.hall} only look", subject.name, idle, "% of a core", note)


def _costs(subject: Subject, before: Use, after: Use, more: int, note: str) -> Iterator[Figure]:
    yield Figure("memory a visitor", subject.name, (after.pss - before.pss) / more, "MiB", note)
    yield Figure("memory of all", subject.name, after.pss, "MiB", note or f"{after.processes} processes")
    server = 1000 * (after.server_cpu - before.server_cpu) / more
    rooms = 1000 * (after.kernels_cpu - before.kernels_cpu) / more
    yield Figure("CPU a visitor: server", subject.name, server, "ms", note)
    yield Figure("CPU a visitor: rooms or kernels", subject.name, rooms, "ms", note)


def _settled(pid: int) -> Use | None:
    time.sleep(SETTLE_SECONDS)
    return _use(pid)


def _use(pid: int) -> Use | None:
    return use(pid) if sys.platform == "linux" else None
