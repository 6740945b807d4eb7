"""What a visitor costs: memory and processor time, and what a hall full of people who only look costs. Linux only."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.figure import Figure
from benchmarks.process_tree import use
from benchmarks.subject.subject import ROOM_SIZE, Subject

REST_SECONDS = 20.0
SETTLE_SECONDS = 4.0
RATE = 10.0


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield the differences between a server with one group's worth of visitors and one with a full hall."""
    if sys.platform != "linux":
        bench.notes.append("Memory and processor time are measured on Linux only.")
        return
    for subject in bench.subjects():
        yield from bench.attempted(subject, _costs(bench, subject), "memory a visitor")


def _costs(bench: Bench, subject: Subject) -> Iterator[Figure]:
    count = bench.crowd_of(subject)
    few_people = min(ROOM_SIZE, count // 2)
    rest = REST_SECONDS / 4 if bench.quick else REST_SECONDS
    with bench.hosting(subject, count) as (running, crowd):
        few = crowd.arrive(subject.invitations(running, few_people), RATE, subject.patience)
        time.sleep(SETTLE_SECONDS)
        before = use(running.pid)
        many = crowd.arrive(subject.invitations(running, count - few_people, few_people), RATE, subject.patience)
        more = max(1, len(many.seconds))
        after = use(running.pid)
        time.sleep(SETTLE_SECONDS)
        settled = use(running.pid)
        time.sleep(rest)
        rested = use(running.pid)
    note = f"{count} visitors" + (f", {few.failed + many.failed} failed" if few.failed + many.failed else "")
    yield Figure("memory a visitor", subject.name, (settled.pss - before.pss) / more, "MiB", note)
    yield Figure("memory of all", subject.name, settled.pss, "MiB", f"{note}, {settled.processes} processes")
    server = 1000 * (after.server_cpu - before.server_cpu) / more
    kernels = 1000 * (after.children_cpu - before.children_cpu) / more
    yield Figure("CPU a visitor: server", subject.name, server, "ms", note)
    yield Figure("CPU a visitor: rooms or kernels", subject.name, kernels, "ms", note)
    idle = 100 * (rested.cpu - settled.cpu) / rest
    yield Figure(f"CPU while {bench.hall} only look", subject.name, idle, "% of a core", note)
