"""Commands on a small and on a very large tree: decided, recorded for good, and shown."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median, scaled
from benchmarks.subject.plan import BRANCHES, actor
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.store import open_store
from ogcore.trees.events import CauseAdded, CoreProblemStated
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop

SMALL, LARGE = 100, 10_000
REPEATS = 25


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield the milliseconds of one command for each kind of command and size of tree."""
    for nodes in (SMALL, LARGE // 10 if bench.quick else LARGE):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            yield from _commands(Path(folder), nodes)


def _commands(folder: Path, nodes: int) -> Iterator[Figure]:
    store = open_store(f"sqlite:///{(folder / 'plan.sqlite').as_posix()}")
    workshop = Workshop(store)
    host = workshop.facilitator(workshop.create_plan("Plan", "es").secret)
    group = workshop.add_group(host, "Mesa 1").group_id
    store.append(group, 0, new_id(), None, list(_grown(nodes)))
    act = actor(workshop, host, group)
    act("open_stage", stage="problem_tree")
    tree = workshop.group(host.plan_id, group)[TreeState]
    leaf = list(tree.positions())[-1]
    words = count()

    def add() -> None:
        act("add_cause", of=leaf, text="Falta de personal")

    def reword() -> None:
        act("reword", node=leaf, text=f"Falta de personal {next(words)}", base=tree.text(leaf))

    for name, command in (("add a cause", add), ("reword a cause", reword)):
        yield Figure(f"{name}, {nodes:,} nodes", "workbench", scaled(median(_timed(command)), 1000), "ms")
    store.close()


def _grown(nodes: int) -> Iterator[Event]:
    """What people would have done to get a tree of that size, in one stroke."""
    ids = [new_id() for _ in range(nodes)]
    yield CoreProblemStated(ids[0], "La gente no usa los servicios de salud", 0)
    for place, node in enumerate(ids[1:], 1):
        yield CauseAdded(node, f"Falta de atención en el barrio número {place}", ids[(place - 1) // BRANCHES], place)


def _timed(command: Callable[[], None]) -> list[float]:
    found = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        command()
        found.append(time.perf_counter() - began)
    return found
