"""Noticing that somebody has written."""

from pathlib import Path

import pytest

from ogcore.record.stage import StageOpened
from ogcore.store import Store
from tests.process import eventually
from tests.store.conftest import Writers


def test_it_changes_when_another_process_writes_and_not_otherwise(store: Store, writers: Writers) -> None:
    """One look after each change tells; looking and reading change nothing."""
    before = store.fingerprint()
    store.load("stream")
    store.version("stream")
    assert store.fingerprint() == before
    writers.run("once stream first")
    assert eventually(lambda: store.fingerprint() != before)
    after = store.fingerprint()
    assert store.fingerprint() == after
    writers.run("once stream second")
    assert eventually(lambda: store.fingerprint() != after)


def test_it_changes_with_writes_of_this_process_too(store: Store, other: Store) -> None:
    """What this store or another in the process writes is noticed, the own at once."""
    seen = [store.fingerprint()]
    store.append("a", 0, "op", None, [StageOpened("problem_tree")])
    seen.append(store.fingerprint())
    assert len(set(seen)) == 2
    other.append("a", 1, "op2", None, [StageOpened("objective_tree")])
    assert eventually(lambda: store.fingerprint() not in seen)


def test_news_of_a_stream_say_so(store: Store, other: Store) -> None:
    """Whoever asks for the streams that were written to after a number gets them, and the number to ask with next."""
    store.append("a", 0, "op", None, [StageOpened("problem_tree")])
    before, _ = store.streams_after(store.head())
    assert before == store.head()
    marks = [store.fingerprint("a"), store.fingerprint("b")]
    recorded = other.append("b", 0, "op", None, [StageOpened("problem_tree")] * 2)
    assert eventually(lambda: store.fingerprint("b") != marks[1])
    assert store.streams_after(before) == (recorded[-1].seq, {"b"})
    assert store.streams_after(recorded[-1].seq) == (recorded[-1].seq, set())


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_watching_does_not_let_the_write_ahead_log_grow(tmp_path: Path, store: Store) -> None:
    """The look leaves no reading transaction behind that would keep old pages alive."""
    store.fingerprint()
    for number in range(40):
        store.append("a", number, f"op{number}", None, [StageOpened("x" * 200_000)])
        store.fingerprint()
    assert (tmp_path / "plan.sqlite-wal").stat().st_size < 6_000_000


def test_a_closed_store_can_be_asked_again(store: Store) -> None:
    """Closing lets go of the watcher; the next look opens another."""
    store.fingerprint()
    store.close()
    assert store.fingerprint() >= 0
