"""From one person's change to the pages of all the others at the table."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bench import TREE, Bench, tables
from benchmarks.figure import Figure, quantile, scaled
from benchmarks.subject.subject import ROOM_SIZE, Subject, Workbench

LARGE_TREE = 100
ARRIVAL_RATE = 25.0


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield, for each size of crowd and tree, the time until the last of the others has a change on their websocket."""
    for subject in bench.subjects():
        own = isinstance(subject, Workbench)
        crowds = sorted({ROOM_SIZE, min(100, bench.hall), bench.hall}) if own else [ROOM_SIZE]
        for nodes in (TREE, LARGE_TREE) if own and not bench.quick else (TREE,):
            for people in crowds:
                yield from bench.attempted(subject, _reach(bench, subject, people, nodes), _name(people, nodes))


def _reach(bench: Bench, subject: Subject, people: int, nodes: int) -> Iterator[Figure]:
    count = 20 if bench.quick else 60
    with bench.hosting(subject, people, nodes) as (running, crowd):
        came = crowd.arrive(subject.invitations(running, people), ARRIVAL_RATE, subject.patience)
        rooms = tables(running, people)
        crowd.edit(rooms, 3, 2.0)  # the first changes find nothing in any cache
        made = crowd.edit(rooms, count, max(4.0, people / ROOM_SIZE))
    missing = {"lost": made.lost, "absent": came.failed}
    note = ", ".join(f"{count} {what}" for what, count in missing.items() if count)
    for label, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99)):
        value = scaled(quantile(made.last, share), 1000)
        yield Figure(f"{_name(people, nodes)}: {label}", subject.name, value, "ms", note)


def _name(people: int, nodes: int) -> str:
    return f"a change reaches all others, {people} visitors, {nodes} nodes"
