"""A disk that is full: nothing acknowledged is lost, and it goes on when there is space again."""

import shutil
import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest

from ogcore.errors import OgError, StoreFull
from ogcore.record.stage import StageOpened
from ogcore.store import Store
from ogcore.trees.events import CauseAdded
from ogcore.trees.state import TreeState
from tests.builders import venue
from workbench.panels.desk.view import control_view
from workbench.widgets.one_way import OneWayWidget
from workbench.words.explanation import explain

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


def let_have(store: Store, more_pages: int) -> None:
    """Let the file grow by so many pages and no more, as on a disk with so much space."""
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={int(pages or 0) + more_pages}")


def written(store: Store, stream: str, words: int) -> list[str]:
    """Write to a stream until it is refused for want of space; return what was acknowledged."""
    kept: list[str] = []
    try:
        for number in range(2000):
            event = CauseAdded(f"n{number}", "words " * words, "n", number)
            store.append(stream, number, f"op{number}", None, [event])
            kept.append(f"op{number}")
    except StoreFull:
        return kept
    raise AssertionError


def test_what_was_acknowledged_stays_and_what_was_refused_can_be_asked_again(store: Store) -> None:
    """The refusal says that it is full; the log holds every operation acknowledged and no other, also afterwards."""
    let_have(store, 10)
    kept = written(store, "a", 300)
    assert kept
    assert [record.op for record in store.load("a")] == kept
    refused = f"op{len(kept)}"
    assert store.done("a", refused) is None
    let_have(store, 100_000)
    again = store.append("a", len(kept), refused, None, [StageOpened("problem_tree")])
    assert [record.op for record in store.load("a")] == [*kept, refused]
    assert store.append("a", 99, refused, None, []) == again


def test_a_writer_is_told_in_words_and_the_same_gesture_is_done_when_there_is_space(store: Store) -> None:
    """The answer says that there is no space and that the words stay; sent again it is carried out, once."""
    place = venue(store)
    group = place.workshop.group(place.plan_id, place.group_id)
    core = group[TreeState].core_problem
    widget = OneWayWidget(asset="tree", explain=lambda error: explain(error, "en"))

    def carry_out(intent: str, data: dict[str, object], op: str, _written: str) -> dict[str, object]:
        return dict(place.workshop.act(place.ana, place.group_id, intent, data, op).result)

    answers: list[dict[str, object]] = []
    widget.on_intent(carry_out)
    widget.send = lambda content, buffers=None: answers.append(content)  # type: ignore[method-assign]
    message = {"kind": "intent", "op": "once", "intent": "add_cause", "data": {"of": core, "text": "No budget"}}
    message["data"] |= {"text": "No budget " * 29}  # type: ignore[operator]
    let_have(store, 0)
    fill(store)
    widget._take(widget, message, None)
    assert answers[-1]["error"]["code"] == "store_full"  # type: ignore[index]
    assert "no space" in answers[-1]["error"]["message"]  # type: ignore[index]
    let_have(store, 100_000)
    for _ in range(2):
        widget._take(widget, message, None)
        assert answers[-1]["ok"]
    assert len(place.workshop.group(place.plan_id, place.group_id)[TreeState]) == 2


def fill(store: Store) -> None:
    """Write until nothing more fits on the pages there are."""
    written(store, "filler", 300)
    written(store, "smaller", 1)


@pytest.mark.parametrize("code", ["IOERR_WRITE", "IOERR_FSYNC", "IOERR_SHMSIZE", "IOERR_TRUNCATE", "FULL"])
def test_a_disk_that_refuses_to_be_written_to_is_full_as_well(
    store: Store, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """A quota that is used up is an input or output error to SQLite, whatever it was about to write."""

    def refuse(*_: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = getattr(sqlite3, f"SQLITE_{code}")
        raise error

    monkeypatch.setattr(store.engine.dialect, "do_commit", refuse)
    with pytest.raises(OgError) as refused:
        store.append("a", 0, "op", None, [StageOpened("problem_tree")])
    assert refused.value.code == "store_full"
    monkeypatch.undo()
    assert store.version("a") == 0


@pytest.mark.parametrize(("free", "told"), [(0, "full"), (4 * 2**30, "nearly_full"), (50 * 2**30, "ok")])
def test_the_desk_says_when_the_disk_is_nearly_full(
    store: Store, monkeypatch: pytest.MonkeyPatch, free: int, told: str
) -> None:
    """Below a twentieth that is free the facilitator is warned."""
    place = venue(store)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: _Usage(100 * 2**30, 0, free))
    plan = place.workshop.plan(place.plan_id)
    assert control_view(place.workshop, plan, None, "en", "", "")["space"] == told


def test_where_nobody_can_tell_no_warning_is_given(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that does not say how full it is alarms nobody."""

    def refuse(_folder: Path) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert store.space() == "ok"
