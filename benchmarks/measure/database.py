"""PostgreSQL beside SQLite: writing to the log, and a change on its way to the others at the table."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.bench import TREE, Bench
from benchmarks.figure import Figure
from benchmarks.measure.edit import reach
from benchmarks.subject.subject import ROOM_SIZE, Workbench
from ogcore.record.stage import StageOpened
from ogcore.store import Store, open_store
from tests.postgres import PostgresServer

WRITERS = 4
SECONDS = 3.0


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield appends a second by one and by several writers, and the time of a change, on both databases."""
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            addresses = {
                "SQLite": f"sqlite:///{Path(folder, 'plan.sqlite').as_posix()}",
                "PostgreSQL": server.database(),
            }
            for database, address in addresses.items():
                for writers in (1, WRITERS):
                    rate = _appends(address, writers, SECONDS / 3 if bench.quick else SECONDS)
                    yield Figure(f"{database}: appends by {writers} writers", "workbench", rate, "a second")
        called = f"a change reaches all others, {ROOM_SIZE} visitors, {TREE} nodes"
        yield from reach(bench, Workbench(), ROOM_SIZE, TREE, f"SQLite: {called}")
        yield from reach(bench, Workbench(), ROOM_SIZE, TREE, f"PostgreSQL: {called}", server.database())
    finally:
        server.close()


def _appends(address: str, writers: int, seconds: float) -> float:
    """Return how many operations of one event each are on the disk after a second, each writer in its own stream."""
    stores = [open_store(address) for _ in range(writers)]
    until = time.monotonic() + seconds
    with ThreadPoolExecutor(writers) as pool:
        counts = list(pool.map(lambda pair: _write(pair[1], f"{writers}-{pair[0]}", until), enumerate(stores)))
    for store in stores:
        store.close()
    return sum(counts) / seconds


def _write(store: Store, stream: str, until: float) -> int:
    written = 0
    while time.monotonic() < until:
        store.append(stream, written, f"op{written}", None, [StageOpened("problem_tree")])
        written += 1
    return written
