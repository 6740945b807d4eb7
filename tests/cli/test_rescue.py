"""A file of plans that is damaged: a sentence instead of a traceback, and what can be read is saved."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ogcore.errors import StoreDamaged
from ogcore.store import Store, open_store
from ogcore.trees.events import CauseAdded
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.builders import venue
from tests.cli.conftest import Answer, Run
from workbench.settings import Settings

PAGE, CAUSES = 4096, 600
Damage = Callable[[Path], object]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of plans with two groups, one of which has hundreds of events on dozens of pages."""
    folder = tmp_path_factory.mktemp("sound")
    store = open_store(Settings(data_dir=folder).store_url)
    place = venue(store)
    place.workshop.add_group(place.host, "Water")
    grow(store, place.group_id, place.workshop)
    store.close()
    return database(folder)


def grow(store: Store, group: str, workshop: Workshop) -> None:
    """Let a group have many more events, ten an operation."""
    core = workshop.group(workshop.plans()[0].plan_id, group)[TreeState].core_problem
    version = store.version(group)
    events = [CauseAdded(f"n{number}", f"Cause {number} " * 9, str(core), number + 2) for number in range(CAUSES)]
    for start in range(0, CAUSES, 10):
        store.append(group, version + start, f"op{start}", None, events[start : start + 10], at=1.0)


def database(folder: Path) -> Path:
    """Return the file in which the plans of a data folder are."""
    return Path(Settings(data_dir=folder).store_url.removeprefix("sqlite:///"))


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    """Return a data folder with a copy of those plans."""
    (tmp_path / "d").mkdir()
    shutil.copyfile(sound, database(tmp_path / "d"))
    return tmp_path / "d"


def page_of(path: Path, words: bytes) -> int:
    """Return the page on which words stand."""
    return path.read_bytes().index(words) // PAGE


def overwritten(words: bytes, pages: int = 1) -> Damage:
    """Return the damage that overwrites the pages from the one where words stand."""

    def damage(path: Path) -> None:
        data, first = bytearray(path.read_bytes()), page_of(path, words) * PAGE
        data[first : first + pages * PAGE] = b"\xa7" * (pages * PAGE)
        path.write_bytes(data)

    return damage


def cut_off(path: Path) -> None:
    """Lose the last third of the file."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])


def flipped(path: Path) -> None:
    """Change a byte in the words of an event so that it is no longer JSON: SQLite itself does not notice."""
    path.write_bytes(path.read_bytes().replace(b'"text":"Cause 200 ', b'"text""Cause 200 '))


def a_row_gone(path: Path) -> None:
    """Take an event out of the middle."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DELETE FROM events WHERE data LIKE '%Cause 200 %'")


def not_utf8(path: Path) -> None:
    """Let an event hold what is no text."""
    path.write_bytes(path.read_bytes().replace(b"Cause 200 ", b"Cause \xff\xfe\xfd "))


def no_table(path: Path) -> None:
    """Lose the roll."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DROP TABLE roll")
        file.execute("DELETE FROM events WHERE data LIKE '%Cause 300 %'")


DAMAGES: dict[str, Damage] = {
    "a page": overwritten(b"Cause 200 "),
    "many pages": overwritten(b"Cause 100 ", 8),
    "cut off": cut_off,
    "a byte": flipped,
    "a row": a_row_gone,
    "no text": not_utf8,
    "a table": no_table,
}


def refused(answer: Answer) -> None:
    """Hold that a command has said in one sentence that the file is damaged."""
    assert answer.code == 2
    assert "damaged" in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_told_of_and_what_can_be_read_is_saved(run: Run, folder: Path, damage: Damage) -> None:
    """Export says so; rescue writes a plan that comes back, with the group as far as its events read."""
    damage(database(folder))
    before = database(folder).read_bytes()
    refused(run("plan", "export", "--data", str(folder), "-o", "plan.json"))
    answer = run("plan", "rescue", str(database(folder)), "--out", "saved.json")
    assert answer.code == 1
    assert "are lost" in answer.out or "cannot be told" in answer.out
    assert database(folder).read_bytes() == before
    assert run("plan", "import", "saved.json", "--data", "new").code == 0
    workshop = Workshop(open_store(Settings(data_dir=Path("new")).store_url))
    (plan,) = workshop.plans()
    sizes = [len(workshop.group(plan.plan_id, group)[TreeState]) for group in plan.groups]
    assert 20 < max(sizes) < CAUSES
    workshop.store.close()


def test_serving_a_damaged_file_is_refused_before_anybody_comes(run: Run, folder: Path) -> None:
    """Damage in a group nobody has opened yet is found as well."""
    overwritten(b"Cause 200 ")(database(folder))
    refused(run("serve", "--data", str(folder)))


def test_a_sound_file_is_saved_whole(run: Run, folder: Path) -> None:
    """Where nothing is damaged nothing is lost: the file is what export writes."""
    answer = run("plan", "rescue", str(database(folder)), "--out", "saved.json")
    assert (answer.code, answer.out.count("whole")) == (0, 3)
    run("plan", "import", "saved.json", "--data", "new")
    workshop = Workshop(open_store(Settings(data_dir=Path("new")).store_url))
    (plan,) = workshop.plans()
    groups = [workshop.group(plan.plan_id, group) for group in plan.groups]
    assert [len(group[TreeState]) for group in groups] == [CAUSES + 1, 0]
    assert [entry.identity.name for entry in workshop.present(plan.plan_id)] == ["Ana", "Beto"]
    workshop.store.close()


def test_groups_whose_plan_cannot_be_read_are_saved_under_other_names(run: Run, folder: Path) -> None:
    """Without a word of the plan's own log its groups are still found, by the codes that led to them."""
    with closing(sqlite3.connect(database(folder))) as file, file:
        file.execute("DELETE FROM events WHERE kind IN ('PlanCreated', 'GroupAdded')")
    answer = run("plan", "rescue", str(database(folder)), "--out", "saved.json")
    assert "Rescued plan" in answer.out
    assert "Group 1" in answer.out
    assert run("plan", "import", "saved.json", "--data", "new").code == 0


def test_each_plan_gets_a_file_of_its_own(run: Run, tmp_path: Path) -> None:
    """With fewer names than plans the last name is numbered."""
    for name in ("A", "B", "C"):
        run("plan", "new", name, "--data", "d")
    answer = run("plan", "rescue", str(database(tmp_path / "d")), "--out", "a.json", "rest.json")
    assert answer.code == 0
    assert all(Path(name).exists() for name in ("a.json", "rest.json", "rest-2.json"))


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 500])
def test_what_is_no_file_of_plans_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    """A missing file and one of something else are said to be so."""
    (tmp_path / "x.sqlite").write_bytes(content)
    assert run("plan", "rescue", "x.sqlite", "--out", "saved.json").code == 2
    assert run("plan", "rescue", "nowhere.sqlite", "--out", "saved.json").code == 2
    assert not Path("saved.json").exists()


def test_damage_that_cannot_even_be_quoted_is_said(folder: Path) -> None:
    """What SQLite says of a table's own words may quote bytes that are no text; it is damage like any other."""
    path = database(folder)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE roll", b"CREATE TABL\xce roll", 1))
    with pytest.raises(StoreDamaged):
        open_store(Settings(data_dir=folder).store_url)
