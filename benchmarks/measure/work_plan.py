"""Putting a work plan in order, beside the longest path that networkx finds."""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Callable, Iterator

import networkx as nx

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from ogcore.work_plan.schedule import Task, schedule
from ogcore.work_plan.working_day import NaturalDays, WorkingDays

ACTIVITIES, SEED, REPEATS = 2_000, 7, 5


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield how long the schedule of so many activities takes, with three predecessors each; the goal is 0.5 s."""
    tasks = _tasks(ACTIVITIES // 4 if bench.quick else ACTIVITIES)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_weighted_edges_from((before, task.task, task.length) for task in tasks for before in task.after)
    path = _seconds(lambda: nx.dag_longest_path_length(graph))
    for name, days in (("natural", NaturalDays()), ("working", WorkingDays())):
        took = _seconds(lambda days=days: schedule(tasks, days))  # type: ignore[misc]
        yield Figure(f"schedule of {len(tasks):,} activities, {name} days", "workbench", took, "s")
        yield Figure(f"schedule, {name} days: times the longest path alone", "workbench", took / path, "times")


def _tasks(count: int) -> list[Task]:
    chance = random.Random(SEED)
    first = dt.date(2027, 1, 4)
    return [
        Task(
            str(at),
            chance.randint(1, 20),
            first if at == 0 else None,
            {str(chance.randrange(max(0, at - 200), at)): 0 for _ in range(3)} if at else {},
            f"Office {at % 40}",
        )
        for at in range(count)
    ]


def _seconds(work: Callable[[], object]) -> float:
    """Return the processor time, the median of several runs: what else the machine does is no part of it."""
    found = []
    for _ in range(REPEATS):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return median(found) or 0.0
