"""Snapshots whose rows are damaged: the log is the truth, and nobody is locked out."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DatabaseError

from ogcore.chapters import new_group
from ogcore.errors import StoreUnavailable
from ogcore.record.group import WorkingGroup
from ogcore.store import Store
from ogcore.store import store as store_module
from ogcore.store.snapshot import keep_snapshot, read_snapshot
from ogcore.trees.state import TreeState
from ogcore.workshop import held_streams
from ogcore.workshop.workshop import Workshop
from tests.builders import Venue, file_store, venue

Damage = Callable[[sqlite3.Connection, str], object]


def column(name: str, change: Callable[[Any], Any]) -> Damage:
    """Return the damage that changes one column of a group's snapshot."""

    def damage(file: sqlite3.Connection, group: str) -> None:
        (value,) = file.execute(f"SELECT {name} FROM snapshots WHERE stream = ?", (group,)).fetchone()
        file.execute(f"UPDATE snapshots SET {name} = ? WHERE stream = ?", (change(value), group))

    return damage


def other_log(file: sqlite3.Connection, group: str) -> None:
    """Let the log have gone another way than the one the snapshot was made of."""
    (version,) = file.execute("SELECT version FROM snapshots WHERE stream = ?", (group,)).fetchone()
    file.execute("UPDATE events SET op = 'another' WHERE stream = ? AND version = ?", (group, version))


def later_than_the_log(file: sqlite3.Connection, group: str) -> None:
    """Take the end of the log away, as a copy of half a disk would."""
    file.execute("DELETE FROM events WHERE stream = ? AND version > 3", (group,))


def of_another_group(file: sqlite3.Connection, group: str) -> None:
    """Let the snapshot of the other group stand under this one's name, made at the same version."""
    file.execute("DELETE FROM snapshots WHERE stream = ?", (group,))
    file.execute("UPDATE snapshots SET stream = ?", (group,))


def without_table(file: sqlite3.Connection, _group: str) -> None:
    """Let there be nothing where snapshots are kept."""
    file.execute("DROP TABLE snapshots")


def unsealed(text: str) -> str:
    """Return the state without its checksum, as earlier versions kept it."""
    return text.partition(" ")[2]


DAMAGES: dict[str, Damage] = {
    "a word changed": column("data", lambda text: text.replace("Third", "Fifth")),
    "cut off": column("data", lambda text: text[: len(text) // 2]),
    "empty": column("data", lambda _: ""),
    "bytes": column("data", lambda _: b"\x00\xff\xfe"),
    "no checksum": column("data", unsealed),
    "checksum of something else": column("data", lambda text: f"{'0' * 64} {unsealed(text)}"),
    "endlessly nested": column("data", lambda text: f"{text.partition(' ')[0]} {'[' * 100_000}"),
    "version a word": column("version", lambda _: "many"),
    "version beyond the log": column("version", lambda _: 10**12),
    "version below": column("version", lambda version: version - 1),
    "another log": other_log,
    "later than the log": later_than_the_log,
    "another group's": of_another_group,
    "no table": without_table,
}


def two_groups(store: Store) -> tuple[Venue, str]:
    """Return a venue whose group has a snapshot, and another group that has one at the same version."""
    place = venue(store)
    place.add_cause("Third event")
    place.add_cause("Fourth event")
    act = place.workshop.act
    other = place.workshop.add_group(place.host, "Other").group_id
    act(place.host, other, "open_stage", {"stage": "problem_tree"})
    core = act(place.host, other, "state_core_problem", {"text": "Another problem"}).result["node"]
    for text in ("Another cause", "A further one"):
        act(place.host, other, "add_cause", {"of": core, "text": text})
    return place, other


def replayed(store: Store, group: str) -> WorkingGroup:
    """Return what the log alone says."""
    return new_group(group, "en").replay(store.load(group))


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_snapshot_locks_nobody_out_and_changes_nothing(
    damage: Damage, tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever befalls its row, the group opens as the log has it, and goes on, and is kept anew where it can be."""
    monkeypatch.setattr(held_streams, "SNAPSHOT_EVERY", 2)
    place, other = two_groups(store)
    for group in (place.group_id, other):
        assert store.snapshot(group) is not None
    with sqlite3.connect(tmp_path / "plan.sqlite") as file:
        damage(file, place.group_id)
    second = Workshop(file_store(tmp_path))
    group = second.group(place.plan_id, place.group_id)
    assert group == replayed(store, place.group_id)
    core = group[TreeState].core_problem
    for text in ("After it", "And after that"):
        second.act(place.ana, place.group_id, "add_cause", {"of": core, "text": text})
    assert second.group(place.plan_id, place.group_id) == replayed(store, place.group_id)
    if damage is not without_table:
        kept = second.store.snapshot(place.group_id)
        assert kept is not None
        assert kept["version"] >= group.version - 1
    second.store.close()


def test_a_snapshot_of_other_things_under_a_right_checksum_is_left_aside(tmp_path: Path, store: Store) -> None:
    """What another version sealed, or somebody by hand, is looked at before it is believed."""
    place = venue(store)
    place.add_cause("Third event")
    whole = json.loads(json.dumps(held_streams.snapshot_of(place.workshop.group(place.plan_id, place.group_id))))
    strange = ({"format": [9, 9]}, {"parts": 7}, {"done": 7}, {"done": [[1, 2, 3]]}, {"parts": {"no_such": {}}})
    for damage in strange:
        with store.engine.execution_options(writes=True).begin() as connection:
            connection.exec_driver_sql("DELETE FROM snapshots")
            keep_snapshot(connection, place.group_id, 3, whole | {"version": 3} | damage)
            assert read_snapshot(connection, place.group_id) is not None
        second = Workshop(file_store(tmp_path))
        assert second.group(place.plan_id, place.group_id) == replayed(store, place.group_id)
        second.store.close()


@pytest.mark.parametrize("error", [StoreUnavailable("busy"), DatabaseError("", {}, Exception())])
def test_what_was_recorded_is_told_though_no_snapshot_can_be_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """A snapshot that fails takes no answer from whoever has written."""
    monkeypatch.setattr(held_streams, "SNAPSHOT_EVERY", 1)
    place = venue(store)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(store_module, "keep_snapshot", fail)
    node = place.add_cause("Third event")
    assert node in place.workshop.group(place.plan_id, place.group_id)[TreeState]
