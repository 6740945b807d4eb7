"""``workbench plan traces`` and ``forget-people``: what is kept is looked through, and people can go (R5, R54)."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.cli.conftest import Run
from workbench.settings import Settings

WORDS = "the mayor sold the land"


@pytest.fixture
def person(run: Run) -> Identity:
    """Give somebody who wrote an idea openly and another under the Rule; the stage is over and the store closed."""
    assert run("plan", "new", "A", "--group", "Mesa 1", "--data", "d").code == 0
    store = open_store(Settings(data_dir=Path("d")).store_url)
    workshop = Workshop(store, OwnKeys())
    [plan] = workshop.plans()
    [card] = plan.groups.values()
    ana = workshop.join(card.code, "Guadalupe Reyes", "people", "en")
    host = Identity("owner", "facilitator", plan.plan_id, None, "", None, "en")

    def act(who: Identity, intent: str, **data: object) -> None:
        workshop.act(who, card.group_id, intent, data)

    act(host, "open_stage", stage="brainstorm")
    act(ana, "add_idea", text="the bridge is closed on Sundays")
    act(host, "close_stage")
    act(host, "choose_rule", stage="brainstorm", on=True)
    act(host, "open_stage", stage="brainstorm")
    act(ana, "add_idea", text=WORDS)
    act(host, "start_timer", minutes=3)
    act(host, "close_stage")
    assert run("plan", "export", "-o", "d/backup.json", "--data", "d").code == 0
    store.close()
    return ana


def test_a_plan_as_it_is_kept_has_no_trace(run: Run, person: Identity) -> None:
    """Neither the database nor what lies beside it ties anybody to what they wrote; it is said, and exit code 0."""
    answer = run("plan", "traces", "--data", "d", "--json")
    assert (answer.code, answer.json) == (0, {"traces": []})
    assert "Nothing ties a person" in run("plan", "traces", "--data", "d").out
    assert person.name == "Guadalupe Reyes"


def test_what_ties_somebody_to_their_words_is_found(run: Run, person: Identity) -> None:
    """An actor, a time, a name in a log, in a backup and in the gaps of a file: each is told, and exit code 1."""
    who = person.participant_id
    with closing(sqlite3.connect("d/workbench.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete=OFF")
        connection.execute("UPDATE events SET actor = ?, at = at + 1 WHERE data LIKE ?", (who, f"%{WORDS}%"))
        connection.execute("UPDATE roll SET joined = 1700000001.5")
    Path("d/server.log").write_text(f"ValueError: {person.name}: {WORDS}\n")
    backup = json.loads(Path("d/backup.json").read_text())
    backup["people"] = [{"name": person.name}]
    Path("d/old.json").write_text(json.dumps(backup))
    answer = run("plan", "traces", "--data", "d", "--json")
    assert answer.code == 1
    found = {(Path(one["file"]).name, one["kind"]) for one in answer.json["traces"]}
    assert found >= {
        ("d", "actor"),
        ("d", "time"),
        ("d", "roll_time"),
        ("server.log", "beside"),
        ("old.json", "people"),
    }
    assert ("workbench.sqlite", "actor") in found | {(name.removesuffix("-wal"), kind) for name, kind in found}
    assert WORDS not in answer.out
    assert person.name not in answer.out
    assert "who wrote something is told (1)" in run("plan", "traces", "--data", "d").out


def test_people_are_forgotten_and_their_work_stays(run: Run, person: Identity) -> None:
    """Without --yes nothing happens; with it no byte of the name and no time of the roll is left, and all ideas are."""
    assert run("plan", "forget-people", "--data", "d").code != 0
    Path("d/backup.json").unlink()
    assert run("plan", "forget-people", "--yes", "--data", "d").code == 0
    assert not [path for path in Path("d").rglob("*") if path.is_file() and person.name.encode() in path.read_bytes()]
    store = open_store(Settings(data_dir=Path("d")).store_url)
    [plan] = store.roll.plans()
    [entry] = [one for one in store.roll.present(plan) if one.identity.role == "participant"]
    assert (entry.identity.name, entry.joined) == ("Person 1", 1.0)
    assert WORDS.encode() in Path("d/workbench.sqlite").read_bytes()
    store.close()
