"""Appending to the log and reading it."""

import time

import pytest
from sqlalchemy import text

from ogcore.errors import VersionConflict
from ogcore.record.plain import event_from_plain
from ogcore.record.stage import StageOpened
from ogcore.store import Store
from ogcore.trees.events import CauseAdded, EffectAdded

ONE = CauseAdded("n", "words «ñ» نقص 👩\u200d👧", "core", 1)
TWO = EffectAdded("m", "words", "core", 2)


def test_what_was_appended_is_read_back_in_order(store: Store) -> None:
    """Events come back equal, numbered from 1 in their stream and in one order over all streams."""
    begun = time.time()
    first = store.append("a", 0, "op1", "ana", [ONE, TWO])
    other = store.append("b", 0, "op1", None, [StageOpened("problem_tree")])
    second = store.append("a", 2, "op2", "beto", [TWO], at=5.0)
    assert store.load("a") == [*first, *second]
    assert [record.version for record in store.load("a")] == [1, 2, 3]
    assert store.load("a", after=2) == second
    assert store.load("nowhere") == []
    assert [record.event for record in store.load("a")] == [ONE, TWO, TWO]
    assert [(record.actor, record.op) for record in store.load("a")] == [
        ("ana", "op1"),
        ("ana", "op1"),
        ("beto", "op2"),
    ]
    assert other[0].actor is None
    assert first[0].seq < first[1].seq < other[0].seq < second[0].seq
    assert begun - 1 <= first[0].at <= time.time()
    assert second[0].at == 5.0
    assert (store.version("a"), store.version("b"), store.version("nowhere")) == (3, 1, 0)


@pytest.mark.parametrize("expected", [0, 1, 3])
def test_an_append_on_another_version_is_refused_with_both(store: Store, expected: int) -> None:
    """Whoever decided on an older or an imagined state writes nothing."""
    store.append("a", 0, "op1", None, [ONE, TWO])
    with pytest.raises(VersionConflict) as refused:
        store.append("a", expected, "op2", None, [ONE])
    assert refused.value.data == {"expected": expected, "actual": 2}
    assert store.version("a") == 2
    assert store.done("a", "op2") is None


def test_the_same_operation_twice_is_one(store: Store) -> None:
    """The second time the first records are returned, whatever comes with it, and nothing is written."""
    first = store.append("a", 0, "op1", "ana", [ONE, TWO])
    store.append("a", 2, "op2", "ana", [ONE])
    assert store.append("a", 0, "op1", "beto", [TWO]) == first
    assert store.append("a", 3, "op1", "ana", [ONE, TWO]) == first
    assert store.done("a", "op1") == first
    assert store.version("a") == 3


def test_an_operation_sent_again_reads_its_own_events_alone(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much has happened since, what an old gesture led to costs no more to find."""
    first = store.append("a", 0, "op1", "ana", [ONE, TWO])
    store.append("a", 2, "op2", "ana", [ONE, TWO, ONE])
    read: list[str] = []
    monkeypatch.setattr(
        "ogcore.store.log.event_from_plain",
        lambda kind, data, number: read.append(kind) or event_from_plain(kind, data, number),
    )
    assert store.done("a", "op1") == first
    assert read == ["CauseAdded", "EffectAdded"]


def test_an_operation_belongs_to_its_stream(store: Store) -> None:
    """The same name in another stream is another operation."""
    store.append("a", 0, "op1", None, [ONE])
    assert store.append("b", 0, "op1", None, [TWO])[0].event == TWO
    assert store.done("c", "op1") is None


def test_an_operation_without_events_writes_nothing(store: Store) -> None:
    """Nothing to say is no record."""
    assert store.append("a", 0, "op1", None, []) == []
    assert store.version("a") == 0


def test_an_event_that_cannot_be_written_leaves_nothing_of_its_operation(store: Store) -> None:
    """When the second event fails, the first is not there either."""
    with pytest.raises(UnicodeEncodeError):
        store.append("a", 0, "op1", None, [ONE, CauseAdded("n", "\ud800", "core", 1)])
    assert store.load("a") == []
    assert store.append("a", 0, "op1", None, [ONE])[0].version == 1


def test_which_streams_have_moved(store: Store) -> None:
    """From a place in the log one learns who has written since, and the new place."""
    assert store.streams_after(0) == (0, set())
    store.append("a", 0, "op1", None, [ONE])
    last = store.append("b", 0, "op1", None, [ONE])[-1].seq
    assert store.streams_after(0) == (last, {"a", "b"})
    assert store.streams_after(last - 1) == (last, {"b"})
    assert store.streams_after(last) == (last, set())


def test_the_newest_snapshot_is_kept(store: Store) -> None:
    """A later one replaces it; an older one, from a slower process, does not."""
    assert store.snapshot("a") is None
    store.save_snapshot("a", 2, {"version": 2, "text": "نقص"})
    store.save_snapshot("a", 1, {"version": 1})
    assert store.snapshot("a") == {"version": 2, "text": "نقص"}
    store.save_snapshot("a", 3, {"version": 3})
    assert store.snapshot("a") == {"version": 3}
    assert store.snapshot("b") is None


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_what_is_acknowledged_survives_a_dead_battery(store: Store) -> None:
    """Every connection writes ahead and waits until the disk has it."""
    for engine in (store.engine, store._writing):
        with engine.connect() as connection:
            assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
            assert connection.scalar(text("PRAGMA synchronous")) == 2
