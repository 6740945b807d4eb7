"""Noticing that somebody has written."""

from pathlib import Path

from ogcore.record.stage import StageOpened
from ogcore.store import Store
from tests.builders import file_store, person
from tests.store.conftest import Writers


def test_it_changes_when_another_process_writes_and_not_otherwise(store: Store, writers: Writers) -> None:
    """One look after each change tells; looking and reading change nothing."""
    before = store.fingerprint()
    store.load("stream")
    store.version("stream")
    assert store.fingerprint() == before
    writers.run("once stream first")
    after = store.fingerprint()
    assert after != before
    assert store.fingerprint() == after
    writers.run("once stream second")
    assert store.fingerprint() != after


def test_it_changes_with_writes_of_this_process_too(tmp_path: Path, store: Store) -> None:
    """What this store or another in the process writes, the roll included, is noticed."""
    other = file_store(tmp_path)
    seen = [store.fingerprint()]
    store.append("a", 0, "op", None, [StageOpened("problem_tree")])
    seen.append(store.fingerprint())
    other.append("a", 1, "op2", None, [StageOpened("objective_tree")])
    seen.append(store.fingerprint())
    other.roll.enter(person())
    seen.append(store.fingerprint())
    assert len(set(seen)) == 4
    other.close()


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
