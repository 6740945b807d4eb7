"""Opening a plan with a short and with a long history."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from benchmarks.subject.plan import actor, grow
from ogcore.events import NodeReworded
from ogcore.ids import new_id
from ogcore.participant import Identity
from ogcore.store import open_store
from ogcore.wording import Wording
from ogcore.workshop import SNAPSHOT_EVERY, Workshop

SHORT, LONG = 1_000, 100_000
NODES = 100
PORTION = 2_000
REPEATS = 7


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield how long a server that has just started needs to open a group, and the ratio of long to short."""
    found = []
    for events in (SHORT, LONG // 10 if bench.quick else LONG):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            found.append(_opening(Path(folder), events))
        yield Figure(f"open a group of {events:,} events", "workbench", 1000 * found[-1], "ms")
    yield Figure("open a long history: times the short", "workbench", found[1] / found[0], "x")


def _opening(folder: Path, events: int) -> float:
    url = f"sqlite:///{(folder / 'plan.sqlite').as_posix()}"
    workshop = Workshop(open_store(url))
    host = workshop.facilitator(workshop.create_plan("Plan", "es").secret)
    group = workshop.add_group(host, "Mesa 1").group_id
    act = actor(workshop, host, group)
    act("open_stage", stage="problem_tree")
    grow(act, NODES)
    _lengthen(workshop, host.plan_id, group, events)
    _write_on(workshop, host, group)
    workshop.store.close()
    seconds = [_open_once(url, host.plan_id, group) for _ in range(REPEATS)]
    return median(seconds) or 0.0


def _lengthen(workshop: Workshop, plan: str, group_id: str, events: int) -> None:
    """Write a history of people changing their minds about words, many events at a time."""
    group = workshop.group(plan, group_id)
    words = {node: Wording(group.problem_tree.text(node)) for node in group.problem_tree.positions()}
    nodes, version = list(words), group.version
    while version < events:
        history = []
        for place in range(version, min(version + PORTION, events)):
            node = nodes[place % len(nodes)]
            before, words[node] = words[node], Wording(f"Falta de agua {place}")
            history.append(NodeReworded(node, before, words[node]))
        workshop.store.append(group_id, version, new_id(), None, history)
        version += len(history)


def _write_on(workshop: Workshop, host: Identity, group: str) -> None:
    """Go on as people do, past the place where the workshop keeps its next snapshot."""
    tree = workshop.group(host.plan_id, group).problem_tree
    node = next(iter(tree.positions()))
    for place in range(SNAPSHOT_EVERY + SNAPSHOT_EVERY // 4):
        data = {"node": node, "text": f"Falta de luz {place}", "base": tree.text(node)}
        workshop.act(host, group, "reword", data)


def _open_once(url: str, plan: str, group: str) -> float:
    began = time.perf_counter()
    workshop = Workshop(open_store(url))
    workshop.group(plan, group)
    seconds = time.perf_counter() - began
    workshop.store.close()
    return seconds
