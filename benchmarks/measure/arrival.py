"""People arrive: together, one after another, all at once, and by the QR code with an empty browser."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.crowd import Arrivals
from benchmarks.figure import Figure, median, quantile
from benchmarks.subject.subject import ROOM_SIZE, Subject, Workbench

RATE = 10.0
ROOM_TOGETHER = "25 arrive together: last has its widgets"


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield the times from asking for the page to having the widgets' states."""
    for subject in bench.subjects():
        yield from bench.attempted(subject, _together(bench, subject), ROOM_TOGETHER)
        yield from bench.attempted(subject, _in_turn(bench, subject), "arrivals at 10 a second")
        if bench.crowd_of(subject) > ROOM_SIZE:
            yield from bench.attempted(subject, _at_once(bench, subject), "all at once")
        if isinstance(subject, Workbench):
            yield from bench.attempted(subject, _by_code(bench, subject), "by the QR code")


def _together(bench: Bench, subject: Subject) -> Iterator[Figure]:
    last = []
    for _ in range(1 if bench.quick or subject.name != "workbench" else 3):
        with bench.hosting(subject, ROOM_SIZE) as (running, crowd):
            came = crowd.arrive(subject.invitations(running, ROOM_SIZE), 0, subject.patience)
        last.append(max(came.seconds, default=subject.patience) if not came.failed else subject.patience)
    yield Figure(ROOM_TOGETHER, subject.name, median(last), "s", _failures(came))


def _in_turn(bench: Bench, subject: Subject) -> Iterator[Figure]:
    count = bench.crowd_of(subject)
    with bench.hosting(subject, count) as (running, crowd):
        came = crowd.arrive(subject.invitations(running, count), RATE, subject.patience)
    yield from _spread(bench, subject, came, count, f"{bench.hall} at 10 a second")


def _at_once(bench: Bench, subject: Subject) -> Iterator[Figure]:
    count = bench.crowd_of(subject)
    with bench.hosting(subject, count) as (running, crowd):
        came = crowd.arrive(subject.invitations(running, count), 0, subject.patience)
    yield from _spread(bench, subject, came, count, f"{bench.hall} at once")


def _by_code(bench: Bench, subject: Workbench) -> Iterator[Figure]:
    with bench.hosting(subject, bench.hall) as (running, crowd):
        came = crowd.arrive(subject.joining(running, bench.hall), 0, subject.patience)
    yield from _spread(bench, subject, came, bench.hall, f"{bench.hall} at once by the QR code (form, page, files)")


def _spread(bench: Bench, subject: Subject, came: Arrivals, count: int, name: str) -> Iterator[Figure]:
    note = _failures(came) if count == bench.hall else f"{count} visitors {_failures(came)}".strip()
    yield Figure(f"{name}: failed", subject.name, came.failed, "", note)
    for label, share in (("p50", 0.5), ("p95", 0.95), ("last", 1.0)):
        yield Figure(f"{name}: {label}", subject.name, quantile(came.seconds, share), "s", note)


def _failures(came: Arrivals) -> str:
    return "; ".join(f"{count} x {reason}" for reason, count in came.failures.items())[:120]
