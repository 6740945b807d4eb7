"""People arrive all at once: one table, a full hall, and a full hall by the QR code with empty browsers."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.bench import Bench, failures
from benchmarks.crowd import Arrivals
from benchmarks.figure import Figure, median, quantile
from benchmarks.subject.subject import ROOM_SIZE, Subject, Workbench

TABLE = "25 arrive together: last has its widgets"


def measure(bench: Bench, subject: Subject) -> Iterator[Figure]:
    """Yield the times from asking for the page to having the widgets' states."""
    yield from _table(bench, subject)
    if bench.crowd_of(subject) > ROOM_SIZE:
        yield from _hall(bench, subject)
    if isinstance(subject, Workbench):
        yield from _by_code(bench, subject)


def _table(bench: Bench, subject: Subject) -> Iterator[Figure]:
    last = []
    for _ in range(3 if isinstance(subject, Workbench) and not bench.quick else 1):
        with bench.hosting(subject, ROOM_SIZE) as (running, crowd):
            came = crowd.arrive(subject.invitations(running, ROOM_SIZE), 0, subject.patience)
        last.append(None if came.failed else max(came.seconds))
    whole = [seconds for seconds in last if seconds is not None]
    yield Figure(TABLE, subject.name, median(whole) if len(whole) == len(last) else None, "s", failures(came))


def _hall(bench: Bench, subject: Subject) -> Iterator[Figure]:
    count = bench.crowd_of(subject)
    with bench.hosting(subject, count) as (running, crowd):
        came = crowd.arrive(subject.invitations(running, count), 0, subject.patience)
    yield from spread(bench, subject, came, f"{bench.hall} at once")


def _by_code(bench: Bench, subject: Workbench) -> Iterator[Figure]:
    with bench.hosting(subject, bench.hall) as (running, crowd):
        came = crowd.arrive(subject.joining(running, bench.hall), 0, subject.patience)
    yield from spread(bench, subject, came, f"{bench.hall} at once by the QR code (form, page, files)")


def spread(bench: Bench, subject: Subject, came: Arrivals, name: str) -> Iterator[Figure]:
    """How many failed, and the times of the others."""
    asked = len(came.seconds) + came.failed
    note = failures(came) if asked == bench.hall else ", ".join(filter(None, [f"{asked} visitors", failures(came)]))
    yield Figure(f"{name}: failed", subject.name, came.failed, "", note)
    for label, share in () if came.mostly_failed else (("p50", 0.5), ("p95", 0.95), ("last", 1.0)):
        yield Figure(f"{name}: {label}", subject.name, quantile(came.seconds, share), "s", note)
