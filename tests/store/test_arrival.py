"""A plan whose import is killed in the middle: nobody sees any of it, and nothing of it stays."""

import os
import signal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from ogcore.errors import VersionConflict
from ogcore.record.event import Recorded
from ogcore.record.stage import StageOpened
from ogcore.store import Store, arrival, importing, open_store, schema
from ogcore.store.salvage import salvage
from tests.store.conftest import Writers

ONE = StageOpened("problem_tree")
LOG = [Recorded(number, "long", number, f"op{number}", None, 1.0, ONE) for number in range(1, 61)]


def rows(store: Store) -> dict[str, int]:
    """Return how many rows there are of what an import writes."""
    tables = (schema.events, schema.operations, schema.arrivals, schema.plans)
    with store.engine.connect() as connection:
        return {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables}


def killed_import(writers: Writers) -> None:
    """Let another process bring the plan in, and kill it when a piece of it is there."""
    writers.say("bring long")
    _, pid = writers.hear()
    assert writers.hear()[0] == "piece"
    os.kill(int(pid), signal.SIGKILL)
    writers.say("wait", pid)
    assert writers.hear()[0] == "end"


def test_what_a_killed_import_left_is_seen_by_nobody_and_is_gone_at_a_later_opening(
    store: Store, address: str, writers: Writers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan can be brought in again at once; whoever opens the store when it has been long enough cleans up."""
    monkeypatch.setattr(importing, "PIECE", 10)
    killed_import(writers)
    assert (store.roll.plans(), rows(store)["events"]) == ([], 10)
    other = [Recorded(old.seq, "again", old.version, old.op, None, 1.0, old.event) for old in LOG]
    store.import_plan("second", "another", other, ())
    open_store(address).close()  # just now it may still be under way
    assert rows(store) == {"events": 70, "operations": 60, "arrivals": 1, "plans": 1}
    monkeypatch.setattr(arrival, "LONGEST_PAUSE", -1.0)
    monkeypatch.setattr(arrival, "PIECE", 3)
    open_store(address).close()
    assert rows(store) == {"events": 60, "operations": 60, "arrivals": 0, "plans": 1}
    assert [record.op for record in store.load("again")] == [record.op for record in LOG]


def test_an_import_that_was_taken_for_killed_ends_without_a_trace(
    store: Store, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that slept for an hour in the middle finds its plan given up, and brings in no second half."""
    monkeypatch.setattr(importing, "PIECE", 10)
    monkeypatch.setattr(arrival, "LONGEST_PAUSE", -1.0)
    monkeypatch.setattr(importing.time, "sleep", lambda _seconds: open_store(address).close())
    with pytest.raises(VersionConflict):
        store.import_plan("plan", "secret", LOG, ())
    assert set(rows(store).values()) == {0}


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_no_half_plan_is_saved_from_a_damaged_file(store: Store, writers: Writers) -> None:
    """What was coming in when its importer was killed is nobody's plan."""
    killed_import(writers)
    assert salvage(Path(str(store.engine.url.database))).log == []
