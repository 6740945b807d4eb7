"""A writer that is killed loses nothing that was acknowledged."""

import os
import random
import signal
from collections import defaultdict

from ogcore.record.event import Event
from ogcore.store import Store
from tests.store.conftest import Writers
from tests.store.writer import EVENTS, operation

KILLS = {"sqlite": 200, "postgresql": 30}
"""How often a writer is killed: with a file it could leave half a page, with a server only a connection."""


def spin(turns: int) -> None:
    """Let a moment of random length pass without waiting for anything."""
    for _ in range(turns):
        os.getpid()


def killed_writer(writers: Writers, chance: random.Random) -> list[list[str]]:
    """Start a writer, kill it somewhere in its work, and return the acknowledgements it gave."""
    writers.say("keep stream")
    _, pid = writers.hear()
    heard = [writers.hear() for _ in range(chance.choice([0, 1, 1, 2, 3]))]
    spin(chance.randrange(20_000))
    os.kill(int(pid), signal.SIGKILL)
    writers.say("wait", pid)
    return [*heard, *writers.hear_until("end")][:-1]


def test_killed_writers(store: Store, writers: Writers) -> None:
    """After many times kill -9 every acknowledged operation is there, none by half, and the versions have no gap."""
    chance = random.Random(20270630)
    kills = KILLS[store.engine.dialect.name]
    acknowledged = [ack for _ in range(kills) for ack in killed_writer(writers, chance)]
    log = store.load("stream")
    operations: dict[str, list[Event]] = defaultdict(list)
    for record in log:
        operations[record.op].append(record.event)
    versions = {record.version: record.op for record in log}
    assert len(acknowledged) >= kills / 2
    assert list(versions) == list(range(1, len(log) + 1))
    assert len(log) == EVENTS * len(operations)
    for op, events in operations.items():
        assert events == operation(op)
    for _, _, op, _, *places in acknowledged:
        assert [versions[int(place)] for place in places] == [op] * EVENTS
    assert len(acknowledged) <= len(operations) <= len(acknowledged) + kills
