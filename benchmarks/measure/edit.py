"""From one person's change to the pages of all the others at the table."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bench import TREE, Bench, tables
from benchmarks.figure import Figure, quantile, scaled
from benchmarks.subject.subject import ROOM_SIZE, Subject, Workbench

LARGE_TREE, HUGE_TREE = 100, 1_000
ARRIVAL_RATE = 25.0
SLOWEST = 4.0
"""Changes a second where one table alone is at work; every table makes one a second in a hall."""


def measure(bench: Bench, subject: Subject) -> Iterator[Figure]:
    """Yield, for each size of crowd and tree, the time until the last of the others has a change on their websocket."""
    own = isinstance(subject, Workbench)
    for people in sorted({ROOM_SIZE, min(100, bench.hall), bench.hall}) if own else [ROOM_SIZE]:
        for nodes in (TREE, LARGE_TREE) if own and not bench.quick else (TREE,):
            yield from _reach(bench, subject, people, nodes)
    if own and not bench.quick:
        yield from _reach(bench, subject, bench.hall, HUGE_TREE)


def _reach(bench: Bench, subject: Subject, people: int, nodes: int) -> Iterator[Figure]:
    yield from reach(bench, subject, people, nodes, f"a change reaches all others, {people} visitors, {nodes} nodes")


def reach(
    bench: Bench, subject: Subject, people: int, nodes: int, called: str, store_url: str = ""
) -> Iterator[Figure]:
    """Yield the quantiles of one crowd and one tree under the name ``called``."""
    with bench.hosting(subject, people, nodes, store_url) as (running, crowd):
        came = crowd.arrive(subject.invitations(running, people), ARRIVAL_RATE, subject.patience)
        if came.mostly_failed:
            return
        rooms = tables(running, people)
        crowd.edit(rooms, 3, 2.0)  # the first changes find nothing in any cache
        rate = max(SLOWEST, people / ROOM_SIZE)
        made = crowd.edit(rooms, round(rate * (5 if bench.quick else 15)), rate)
    missing = {"lost": made.lost, "absent": came.failed}
    note = ", ".join(f"{count} {what}" for what, count in missing.items() if count)
    for label, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99)):
        value = scaled(quantile(made.last, share), 1000)
        yield Figure(f"{called}: {label}", subject.name, value, "ms", note)
