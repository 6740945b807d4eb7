"""Opening a plan for analysis: a long log from its backup and from its store, and the demonstration."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from benchmarks.measure.plan import LONG, with_history
from ogcore.analysis import OpenPlan, open_plan
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop

REPEATS = 3


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield how long each takes, pandas having been imported."""
    events = LONG // 10 if bench.quick else LONG
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        plan, _group = with_history(Path(folder), events)
        store = Path(folder) / "plan.sqlite"
        backup = Path(folder) / "plan.json"
        workshop = Workshop(open_store(f"sqlite:///{store.as_posix()}"))
        backup.write_bytes(workshop.export_plan(plan))
        workshop.store.close()
        for name, source in (("backup", backup), ("store", store)):
            took = _seconds(lambda source=source: open_plan(source))  # type: ignore[misc]
            yield Figure(f"analysis: open a {name} of {events:,} events", "workbench", took, "s")
    yield Figure("analysis: open the demonstration", "workbench", _seconds(open_plan.demonstration), "s")


def _seconds(opening: Callable[[], OpenPlan]) -> float:
    """Return the median of several openings."""
    found = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        opening()
        found.append(time.perf_counter() - began)
    return median(found) or 0.0
