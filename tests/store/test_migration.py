"""Data files of other versions of the workbench."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from ogcore.errors import StoreError, StoreTooNew
from ogcore.record.stage import StageOpened
from ogcore.store import Store, open_store
from ogcore.store.migrations import MIGRATIONS, migrate
from tests.builders import file_store


def add_colour(connection: Connection) -> None:
    """Stand for a step that a later version takes."""
    connection.execute(text("ALTER TABLE plans ADD COLUMN colour TEXT"))


def fail(connection: Connection) -> None:
    """Stand for a step that breaks half way."""
    connection.execute(text("CREATE TABLE half (done INTEGER)"))
    raise RuntimeError


LATER = (*MIGRATIONS, add_colour)
STEPS = [(number, step.__name__) for number, step in enumerate(MIGRATIONS, 1)]


def dump(path: Path) -> list[str]:
    """Return all that a file holds, as SQL."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def recorded(path: Path) -> list[tuple[int, str]]:
    """Return which steps a file has been through."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT number, name FROM migrations ORDER BY number").fetchall()
    finally:
        connection.close()


def upgrade(store: Store) -> int:
    """Take the steps of the later version."""
    with store.engine.execution_options(writes=True).begin() as connection:
        return migrate(connection, LATER)


def test_a_new_file_records_its_steps_and_takes_them_once(tmp_path: Path) -> None:
    """Opening again finds nothing to do; missing folders are made."""
    path = tmp_path / "deep" / "down" / "plan.sqlite"
    for _ in range(2):
        open_store(f"sqlite:///{path}").close()
        assert recorded(path) == STEPS


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_an_older_file_is_brought_up_to_date_and_keeps_its_log(tmp_path: Path, store: Store) -> None:
    """The missing step is taken once and recorded, and what was written stays."""
    before = store.append("a", 0, "op", None, [StageOpened("problem_tree")])
    assert upgrade(store) == 1
    assert upgrade(store) == 0
    assert recorded(tmp_path / "plan.sqlite") == [*STEPS, (len(LATER), "add_colour")]
    assert store.load("a") == before


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_newer_file_is_refused_and_untouched(tmp_path: Path, store: Store) -> None:
    """A file of a later version is opened by nobody who does not know it."""
    upgrade(store)
    store.close()
    before = dump(tmp_path / "plan.sqlite")
    with pytest.raises(StoreTooNew) as refused:
        file_store(tmp_path)
    assert refused.value.data == {"found": len(LATER), "known": len(MIGRATIONS)}
    assert dump(tmp_path / "plan.sqlite") == before


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, store: Store) -> None:
    """All steps are one transaction."""
    before = dump(tmp_path / "plan.sqlite")
    with pytest.raises(RuntimeError), store.engine.execution_options(writes=True).begin() as connection:
        migrate(connection, (*LATER, fail))
    assert dump(tmp_path / "plan.sqlite") == before


def test_a_file_that_is_no_database_is_refused_and_untouched(tmp_path: Path) -> None:
    """A letter or a picture in the place of the data is not overwritten."""
    path = tmp_path / "plan.sqlite"
    path.write_bytes(b"Dear participants, " * 500)
    with pytest.raises(StoreError) as refused:
        file_store(tmp_path)
    assert refused.value.data == {"reason": "not_a_database"}
    assert path.read_bytes() == b"Dear participants, " * 500


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_opening_waits_for_nobody_who_writes(tmp_path: Path, store: Store) -> None:
    """A store that is up to date is opened while another program holds its write lock."""
    del store
    with sqlite3.connect(tmp_path / "plan.sqlite", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        opened = open_store(f"sqlite:///{tmp_path / 'plan.sqlite'}")
        assert opened.head() == 0
        opened.close()
        other.execute("ROLLBACK")
