"""Another program that holds the write lock of the file, as a backup or an import does."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from ogcore.errors import StoreUnavailable, VersionConflict
from ogcore.record.event import Recorded
from ogcore.record.stage import StageOpened
from ogcore.store import Store, importing, open_store
from tests.process import eventually

EVENT = StageOpened("problem_tree")
of_a_file = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


@contextmanager
def held(folder: Path) -> Iterator[sqlite3.Connection]:
    """Hold the write lock as another program would."""
    other = sqlite3.connect(folder / "plan.sqlite", isolation_level=None, check_same_thread=False)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        yield other
        if other.in_transaction:
            other.execute("ROLLBACK")


@pytest.fixture
def aside(tmp_path: Path) -> Iterator[Store]:
    """Give a store of somebody who has an event loop to keep going."""
    opened = open_store(f"sqlite:///{tmp_path / 'plan.sqlite'}", aside=True, busy_seconds=0.05)
    yield opened
    opened.close()


def test_whoever_steps_aside_waits_once_and_is_let_on_when_the_lock_is_free(tmp_path: Path, aside: Store) -> None:
    """After a first short wait every try is refused at once, for as long as it lasts; then it is written, once."""
    assert aside.lock is not None
    with held(tmp_path):
        for _ in range(30):
            with pytest.raises(StoreUnavailable):
                aside.append("a", 0, "op", None, [EVENT])
            assert aside.lock.held
        assert aside.lock.seconds > 0
        assert aside.version("a") == 0  # reading goes on
    assert eventually(lambda: not aside.lock.held, 30)
    first = aside.append("a", 0, "op", None, [EVENT])
    assert aside.append("a", 0, "op", None, [EVENT]) == first
    assert aside.lock.seconds == 0.0


def test_many_tries_while_the_lock_is_held_take_no_time(tmp_path: Path, aside: Store) -> None:
    """Only the first of a room's writers waits at all: the loop of a full room is not held up by each of them."""
    patient = open_store(f"sqlite:///{tmp_path / 'plan.sqlite'}", aside=True, busy_seconds=0.3)
    with held(tmp_path):
        began = time.monotonic()
        for number in range(300):
            with pytest.raises(StoreUnavailable):
                patient.append("a", 0, f"op{number}", None, [EVENT])
        assert time.monotonic() - began < 300 * 0.3 / 2
    patient.close()


@of_a_file
def test_whoever_does_not_step_aside_waits_until_it_is_written(tmp_path: Path, store: Store) -> None:
    """A command is not refused because a backup runs; it waits."""
    with held(tmp_path) as other:
        waiting = threading.Thread(target=store.append, args=("a", 0, "op", None, [EVENT]))
        waiting.start()
        waiting.join(0.3)
        assert waiting.is_alive()
        other.execute("ROLLBACK")
        waiting.join(60)
    assert store.version("a") == 1


@of_a_file
def test_a_long_log_comes_in_piece_by_piece_and_others_write_between(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While an import is under way others write; its plan is there, with its doors, when all of it is."""
    monkeypatch.setattr(importing, "PIECE", 10)
    log = [Recorded(number, "long", number, f"op{number}", None, 1.0, EVENT) for number in range(1, 61)]
    other = open_store(f"sqlite:///{tmp_path / 'plan.sqlite'}")
    seen: list[int] = []

    def write(_seconds: float) -> None:
        other.append("a", other.version("a"), f"between{len(seen)}", None, [EVENT])
        assert other.roll.plans() == []
        seen.append(other.version("long"))

    monkeypatch.setattr(importing.time, "sleep", write)
    store.import_plan("p", "secret", log, ())
    assert seen[:6] == [10, 20, 30, 40, 50, 60]
    assert other.roll.plans() == ["p"]
    assert [record.op for record in other.load("long")] == [record.op for record in log]
    assert other.done("long", "op33") == other.load("long", 32, 33)
    other.close()


def test_an_import_that_fails_between_two_pieces_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What had come in is taken out again, and what others wrote stays."""
    monkeypatch.setattr(importing, "PIECE", 10)
    store.append("a", 0, "op", None, [EVENT])
    log = [Recorded(number, "long", number, f"op{number}", None, 1.0, EVENT) for number in range(1, 61)]

    def fail(_seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(importing.time, "sleep", fail)
    with pytest.raises(KeyboardInterrupt):
        store.import_plan("p", "secret", log, ())
    assert (store.version("long"), store.version("a")) == (0, 1)
    assert store.done("long", "op1") is None


def test_an_import_takes_nothing_from_a_stream_that_is_there(store: Store) -> None:
    """A stream that somebody else has begun is refused, and stays as it is."""
    store.append("long", 0, "op", None, [EVENT])
    for count in (2, 5000):
        log = [Recorded(number, "long", number, f"x{number}", None, 1.0, EVENT) for number in range(1, count)]
        with pytest.raises(VersionConflict):
            store.import_plan("p", "secret", log, ())
    assert store.version("long") == 1
