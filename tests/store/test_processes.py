"""Several processes on one file."""

from ogcore.store import Store
from tests.store.conftest import Writers
from tests.store.writer import EVENTS, operation


def test_processes_that_write_at_once_lose_and_double_nothing(store: Store, writers: Writers) -> None:
    """Every acknowledged operation is there once, whole and in the order of the versions, which have no gap."""
    acknowledged = writers.run(*(f"share stream {name} 20" for name in "abcd"))
    log = store.load("stream")
    assert [record.version for record in log] == list(range(1, 4 * 20 * EVENTS + 1))
    assert {ack[2] for ack in acknowledged} == {f"{name}-{number}" for name in "abcd" for number in range(20)}
    for _, _, op, seq, *versions in acknowledged:
        records = store.done("stream", op)
        assert records is not None
        assert [record.event for record in records] == operation(op)
        assert [str(record.version) for record in records] == versions
        assert str(records[0].seq) == seq


def test_one_operation_sent_by_several_processes_takes_effect_once(store: Store, writers: Writers) -> None:
    """Whoever comes later is given the records of the first."""
    acknowledged = writers.run(*["once stream same"] * 5)
    assert len(acknowledged) == 5
    assert len({tuple(ack[2:]) for ack in acknowledged}) == 1
    assert store.version("stream") == EVENTS


def test_processes_that_open_a_new_file_at_once_all_can(writers: Writers) -> None:
    """Whoever comes first makes the tables and the others find them."""
    assert len(writers.run(*(f"once stream {name}" for name in "abcd"))) == 4
