"""What was written stays readable: the logs and files of every release open in this one (R42)."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ogcore.chapters import check_event
from ogcore.errors import StoreTooNew, UnreadableFile
from ogcore.record import event as event_module
from ogcore.record import snapshot as snapshot_module
from ogcore.record import upcast as upcast_module
from ogcore.record.event import event_kinds
from ogcore.record.keyring import OwnKeys
from ogcore.record.plain import event_from_plain, event_to_plain
from ogcore.record.snapshot import snapshot_of
from ogcore.record.upcast import FORMAT, Step, upcast
from ogcore.store import Store, open_store
from ogcore.trees.events import CauseAdded
from ogcore.trees.state import TreeState
from ogcore.workshop import bundle
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store
from tests.record.kind_shape import shapes
from tests.record.whole_workshop import WholeWorkshop, told

GOLDEN = sorted((Path(__file__).parent / "golden").iterdir())
NEWEST = GOLDEN[-1]
HOW = "the log's events have changed: see ogcore/record/upcast.py, then `python -m tests.record.golden_write`"


def laid_out(golden: Path, folder: Path) -> Path:
    """Return a data file as the release of ``golden`` left it."""
    file = folder / "plan.sqlite"
    connection = sqlite3.connect(file)
    connection.executescript((golden / "log.sql").read_text(encoding="utf-8"))
    connection.close()
    return file


def opened(golden: Path, folder: Path) -> Store:
    """Return the store of a data file as the release of ``golden`` left it."""
    return open_store(f"sqlite:///{laid_out(golden, folder)}")


def state(golden: Path) -> Any:
    """Return what the release of ``golden`` said of its plan."""
    return json.loads((golden / "state.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_a_log_of_every_release_opens_and_says_the_same(golden: Path, tmp_path: Path) -> None:
    """Trees, ideas, answers, objectives, cards, versions and what can be undone are what they were."""
    store = opened(golden, tmp_path)
    workshop = Workshop(store)
    assert told(workshop, workshop.plans()[0].plan_id) == state(golden)
    store.close()


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_a_plans_file_of_every_release_comes_back_and_says_the_same(golden: Path, store: Store) -> None:
    """A backup is good for as long as the workbench is."""
    workshop = Workshop(store)
    made = workshop.import_plan((golden / "plan.json").read_bytes())
    assert told(workshop, made.plan_id) == state(golden)


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_work_goes_on_in_an_older_log(golden: Path, tmp_path: Path) -> None:
    """What is written now stands beside what was written then, and both are read again."""
    store = opened(golden, tmp_path)
    workshop = Workshop(store)
    plan = workshop.plans()[0]
    host = workshop.facilitator(workshop_secret(workshop, plan.plan_id))
    group = next(iter(plan.groups))
    workshop.act(host, group, "open_stage", {"stage": "problem_tree"})
    core = workshop.group(plan.plan_id, group)[TreeState].core_problem
    workshop.act(host, group, "add_cause", {"of": core, "text": "Nadie mide el caudal"})
    again = Workshop(store)
    assert again.group(plan.plan_id, group) == workshop.group(plan.plan_id, group)
    store.close()


def workshop_secret(workshop: Workshop, plan_id: str) -> str:
    """Return a new facilitator's secret of a plan."""
    workshop.store.roll.renew_secret(plan_id, "secret")
    return "secret"


def test_the_newest_golden_log_has_every_kind_of_event_in_its_present_shape() -> None:
    """A kind, a field, a type or a default that changed without a new golden log is found here."""
    frozen = json.loads((NEWEST / "kinds.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(shapes())) == frozen, HOW
    assert json.loads((NEWEST / "plan.json").read_text(encoding="utf-8"))["version"] == FORMAT, HOW
    assert {row[5] for row in json.loads((NEWEST / "plan.json").read_text(encoding="utf-8"))["events"]} == set(frozen)


def test_every_kind_of_event_happens_in_the_workshop_that_is_frozen(store: Store) -> None:
    """A new kind of event is played in the workshop that golden logs are made of, names its part and has its check."""
    workshop = Workshop(store, OwnKeys())
    played = WholeWorkshop(workshop)
    played.play()
    plan = workshop.plan(played.plan_id)
    recorded = [record for stream in (plan.plan_id, *plan.groups) for record in store.load(stream)]
    for record in recorded:
        check_event(record.event, record.version)
    assert {record.event.kind for record in recorded} == set(event_kinds())
    parts = {*plan.parts, *workshop.group(plan.plan_id, played.group_id).parts, "history"}
    assert {kind.of_part for kind in event_kinds().values()} <= parts


@pytest.fixture
def kinds() -> Iterator[dict[str, type[event_module.Event]]]:
    """Give the register of kinds, and put it back as it was."""
    before = dict(event_module._KINDS)
    yield event_module._KINDS
    event_module._KINDS.clear()
    event_module._KINDS.update(before)


@pytest.mark.parametrize("part", ["nobody", "problem_tree", "brainstorm", "plan", "pace", "logic", "versions"])
def test_an_event_its_part_does_not_know_is_not_let_in(kinds: dict[str, type[event_module.Event]], part: str) -> None:
    """Nothing passes the check of files because nobody has thought of it."""
    stray = dataclass(frozen=True)(type("Stray", (event_module.Event,), {"of_part": part, "__module__": __name__}))
    with pytest.raises(UnreadableFile):
        check_event(stray(), 1)


def test_a_field_with_a_default_added_later_is_filled_in(
    kinds: dict[str, type[event_module.Event]], tmp_path: Path, store: Store
) -> None:
    """Neither the data file nor the plan's file of before becomes unreadable when an event learns to say more."""
    grown = dataclass(frozen=True)(
        type("CauseAdded", (CauseAdded,), {"__annotations__": {"tint": str}, "tint": "none", "__module__": __name__})
    )
    kinds["CauseAdded"] = grown
    old = opened(NEWEST, made(tmp_path / "old"))
    workshop = Workshop(old)
    plan = workshop.plans()[0]
    assert told(workshop, plan.plan_id) == state(NEWEST)
    causes = [record.event for record in old.load(next(iter(plan.groups))) if record.event.kind == "CauseAdded"]
    assert causes
    assert all(getattr(event, "tint", "") == "none" for event in causes)
    old.close()
    here = Workshop(store)
    assert told(here, here.import_plan((NEWEST / "plan.json").read_bytes()).plan_id) == state(NEWEST)


def made(folder: Path) -> Path:
    """Return a folder that is there."""
    folder.mkdir()
    return folder


def later(monkeypatch: pytest.MonkeyPatch, steps: Mapping[str, Sequence[Step]]) -> None:
    """Let this be a later version, which has changed some events."""
    number = max(step.number for several in steps.values() for step in several)
    monkeypatch.setattr(upcast_module, "UPCASTS", steps)
    for module, name in ((upcast_module, "FORMAT"), (snapshot_module, "FORMAT"), (bundle, "RECORD_FORMAT")):
        monkeypatch.setattr(module, name, number)


def louder(data: Mapping[str, Any]) -> dict[str, Any]:
    """Stand for a change of meaning, of an event that no later one builds on."""
    return {**data, "text": data["text"].upper() if "pipas" in data["text"] else data["text"]}


@pytest.mark.parametrize("through", ["store", "file"])
def test_events_of_before_are_brought_up_to_date_wherever_they_are_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, store: Store, through: str
) -> None:
    """The same steps are taken in the data file and in the plan's file."""
    later(monkeypatch, {"EffectAdded": (Step(2, louder),)})
    if through == "store":
        store = opened(NEWEST, made(tmp_path / "old"))
        workshop = Workshop(store)
        plan_id = workshop.plans()[0].plan_id
    else:
        workshop = Workshop(store)
        plan_id = workshop.import_plan((NEWEST / "plan.json").read_bytes()).plan_id
    assert "LAS FAMILIAS COMPRAN PIPAS" in told(workshop, plan_id)["tree"]["nodes"]
    store.close()


def test_steps_are_taken_in_order_and_only_those_still_to_come() -> None:
    """A kind may change its fields twice and its name in between; what was written later takes fewer steps."""
    steps = {
        "CauseTold": (
            Step(2, lambda data: {**data, "text": data["words"]}),
            Step(3, lambda data: {name: value for name, value in data.items() if name != "words"}, kind="CauseAdded"),
        ),
        "CauseAdded": (Step(3, lambda data: data["never"]), Step(4, lambda data: {**data, "order": 7})),
    }
    told_first = {"node": "n", "words": "w", "effect": "e", "order": 1}
    expected = ("CauseAdded", {"node": "n", "effect": "e", "order": 7, "text": "w"})
    assert upcast("CauseTold", told_first, 1, steps, 4) == expected
    assert upcast("CauseTold", {**told_first, "text": "w"}, 2, steps, 4) == expected
    assert upcast("CauseAdded", expected[1] | {"order": 1}, 3, steps, 4) == expected
    assert upcast("CauseAdded", {"as": "it is"}, 4, steps, 4) == ("CauseAdded", {"as": "it is"})
    with pytest.raises(UnreadableFile) as refused:
        upcast("CauseTold", {"node": "n"}, 1, steps, 4)
    assert refused.value.data == {"reason": "wrong_fields"}


def test_a_newer_log_is_refused_before_anything_is_written(tmp_path: Path, store: Store) -> None:
    """An older program says that a newer one was here, and leaves the file as it is."""
    Workshop(store).create_plan("Plan")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO formats (number) VALUES (99)")
    store.close()
    before = (tmp_path / "plan.sqlite").read_bytes()
    with pytest.raises(StoreTooNew) as refused:
        file_store(tmp_path)
    assert refused.value.data == {"found": 99, "known": FORMAT}
    assert (tmp_path / "plan.sqlite").read_bytes() == before


def test_a_newer_event_and_a_newer_file_are_refused(store: Store) -> None:
    """Neither an event nor a plan's file of a later format is guessed at."""
    with pytest.raises(UnreadableFile) as refused:
        event_from_plain("CauseAdded", event_to_plain(CauseAdded("n", "t", "e", 1)), FORMAT + 1)
    assert refused.value.data == {"reason": "newer_version", "found": FORMAT + 1, "known": FORMAT}
    content = json.loads((NEWEST / "plan.json").read_text(encoding="utf-8"))
    with pytest.raises(UnreadableFile) as refused:
        Workshop(store).import_plan(json.dumps(content | {"version": FORMAT + 1}).encode())
    assert refused.value.data == {"reason": "newer_version", "found": FORMAT + 1, "known": FORMAT}


def test_every_event_says_its_format_in_the_log(store: Store) -> None:
    """The number stands beside each event, and once for the whole."""
    Workshop(store).create_plan("Plan")
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT DISTINCT format FROM events").all() == [(FORMAT,)]
        assert connection.exec_driver_sql("SELECT number FROM formats").all() == [(FORMAT,)]


def test_a_snapshot_of_another_number_is_made_anew_from_the_log(tmp_path: Path, store: Store) -> None:
    """When a rule of replay was mended, what the old rule had made of the log is not taken up."""
    workshop = Workshop(store, OwnKeys())
    played = WholeWorkshop(workshop)
    group = workshop.group(played.plan_id, played.group_id)
    workshop.act(played.host, played.group_id, "open_stage", {"stage": "problem_tree"})
    kept = snapshot_of(group)
    kept["parts"]["pace"]["stage"] = "commitment_card"
    store.save_snapshot(played.group_id, group.version, kept)
    assert Workshop(store).group(played.plan_id, played.group_id).stage == "commitment_card"
    kept["format"] = [FORMAT, 0]
    store.save_snapshot(played.group_id, group.version + 1, kept)
    assert Workshop(store).group(played.plan_id, played.group_id) == group


def test_a_format_whose_first_event_was_rolled_back_is_noted_with_the_next(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full for a moment does not leave a log that says of no format that it is in it."""

    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(store, "_tell", fail)
        with pytest.raises(OSError, match="No space"):
            store.append("a", 0, "op", None, [CauseAdded("n", "t", "e", 1)])
    store.append("a", 0, "op", None, [CauseAdded("n", "t", "e", 1)])
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT number FROM formats").all() == [(FORMAT,)]
