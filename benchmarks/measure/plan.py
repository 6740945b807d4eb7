"""Opening a plan with a short and with a long history."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from benchmarks.subject.plan import actor, grow
from ogcore.record.event import Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import new_id
from ogcore.record.participant import Identity
from ogcore.record.wording import Wording
from ogcore.store import open_store
from ogcore.trees.events import NodeReworded
from ogcore.trees.state import TreeState
from ogcore.workshop.held_streams import SNAPSHOT_EVERY
from ogcore.workshop.workshop import Workshop

SHORT, LONG = 1_000, 100_000
NODES = 100
REPEATS = 15


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield how long a server that has just started needs to open a group, and the ratio of long to short."""
    found = []
    for events in (SHORT, LONG // 10 if bench.quick else LONG):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            found.append(_opening(Path(folder), events))
        yield Figure(f"open a group of {events:,} events", "workbench", 1000 * found[-1], "ms")
    yield Figure("open a long history: times the short", "workbench", found[1] / found[0], "x")


def _opening(folder: Path, events: int) -> float:
    plan, group = with_history(folder, events)
    return median([_open_once(folder, plan, group) for _ in range(REPEATS)]) or 0.0


def with_history(folder: Path, events: int) -> tuple[str, str]:
    """Make a group that has changed its mind ``events`` times; returns its plan and its id.

    What would take people days of typing comes in as a plan does from its file; then they type on, past the place where
    the workshop keeps its next snapshot.
    """
    first = Workshop(open_store(_url(folder, "first")))
    secret, host, group = _begun(first)
    log = [*first.store.load(host.plan_id), *first.store.load(group.group_id)]
    log += _history(group, log[-1].seq, events)
    workshop = Workshop(open_store(_url(folder, "plan")))
    workshop.store.import_plan(host.plan_id, secret, log, [])
    _type_on(workshop, workshop.facilitator(secret), group.group_id)
    first.store.close()
    workshop.store.close()
    return host.plan_id, group.group_id


def _begun(workshop: Workshop) -> tuple[str, Identity, WorkingGroup]:
    plan = workshop.create_plan("Plan de acción local", "es")
    host = workshop.facilitator(plan.secret)
    group = workshop.add_group(host, "Mesa 1").group_id
    act = actor(workshop, host, group)
    act("open_stage", stage="problem_tree")
    grow(act, NODES)
    return plan.secret, host, workshop.group(host.plan_id, group)


def _history(group: WorkingGroup, seq: int, events: int) -> Iterator[Recorded]:
    """People changing their minds about words, one gesture an event."""
    words = {node: Wording(group[TreeState].text(node)) for node in group[TreeState].positions()}
    nodes = list(words)
    for version in range(group.version + 1, events + 1):
        node = nodes[version % len(nodes)]
        before, words[node] = words[node], Wording(f"Falta de agua {version}")
        event = NodeReworded(node, before, words[node])
        yield Recorded(seq + version, group.group_id, version, new_id(), "somebody", 0.0, event)


def _type_on(workshop: Workshop, host: Identity, group: str) -> None:
    tree = workshop.group(host.plan_id, group)[TreeState]
    node = next(iter(tree.positions()))
    for place in range(SNAPSHOT_EVERY + SNAPSHOT_EVERY // 4):
        data = {"node": node, "text": f"Falta de luz {place}", "base": tree.text(node)}
        workshop.act(host, group, "reword", data)


def _open_once(folder: Path, plan: str, group: str) -> float:
    began = time.perf_counter()
    workshop = Workshop(open_store(_url(folder, "plan")))
    workshop.group(plan, group)
    seconds = time.perf_counter() - began
    workshop.store.close()
    return seconds


def _url(folder: Path, name: str) -> str:
    return f"sqlite:///{(folder / name).as_posix()}.sqlite"
