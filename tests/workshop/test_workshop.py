"""The workshop as one door: plans, people, groups, and acting on them."""

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ogcore.errors import (
    BadInput,
    EmptyText,
    NotAllowed,
    OgError,
    StoreError,
    TextTooLong,
    UnknownChoice,
    UnknownCode,
    UnknownGroup,
    UnknownParticipant,
    UnknownPlan,
    UnknownSecret,
    VersionConflict,
)
from ogcore.record.snapshot import snapshot_of
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.versions.state import Versions
from ogcore.workshop import held_streams
from ogcore.workshop import workshop as workshop_module
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store, rename_group, venue


def test_a_plan_has_a_name_a_language_and_groups(store: Store) -> None:
    """What was created is there, in order, and groups can be renamed."""
    place = venue(store)
    second = place.workshop.add_group(place.host, " Water  supply ")
    place.workshop.act(
        place.host, place.plan_id, "rename_group", {"group": second.group_id, "name": "Water", "topic": "Rural"}
    )
    plan = place.workshop.plan(place.plan_id)
    assert (plan.name, plan.language) == ("Local plan", "en")
    assert [(card.name, card.topic) for card in plan.groups.values()] == [("Health", "Adolescents"), ("Water", "Rural")]
    assert plan.group(second.group_id).code == second.code
    other = place.workshop.create_plan("Another", "es")
    assert [each.plan_id for each in place.workshop.plans()] == [place.plan_id, other.plan_id]


@pytest.mark.parametrize(
    ("name", "language", "refusal"),
    [("", "es", EmptyText), ("x" * 121, "es", TextTooLong), ("Plan", "xx", UnknownChoice)],
)
def test_a_plan_needs_a_name_and_a_language(store: Store, name: str, language: str, refusal: type[Exception]) -> None:
    """What cannot be used is refused and leaves no plan."""
    workshop = Workshop(store)
    with pytest.raises(refusal):
        workshop.create_plan(name, language)
    assert workshop.plans() == []


def test_what_is_not_there_is_refused(store: Store) -> None:
    """Unknown plans, groups, codes, secrets and people each have their refusal."""
    place = venue(store)
    questions: list[tuple[Callable[[], object], type[OgError]]] = [
        (lambda: place.workshop.plan("nowhere"), UnknownPlan),
        (lambda: place.workshop.export_plan("nowhere"), UnknownPlan),
        (lambda: place.workshop.group(place.plan_id, "nowhere"), UnknownGroup),
        (lambda: place.workshop.group("nowhere", place.group_id), UnknownPlan),
        (lambda: rename_group(place.workshop, place.host, "nowhere", "Name"), UnknownGroup),
        (lambda: place.workshop.join("ZZZ-99Z", "Name", "people", "es"), UnknownCode),
        (lambda: place.workshop.facilitator("wrong"), UnknownSecret),
        (lambda: place.workshop.facilitator(""), UnknownSecret),
        (lambda: place.workshop.identify("nobody"), UnknownParticipant),
    ]
    for ask, refusal in questions:
        with pytest.raises(refusal):
            ask()


def test_a_code_opens_its_group_however_it_is_typed(store: Store) -> None:
    """Case, spaces and hyphens do not matter."""
    place = venue(store)
    bare = place.code.replace("-", "")
    for typed in (place.code, place.code.lower(), f" {bare.lower()} ", f"{bare[:3]} {bare[3:]}", " ".join(bare)):
        assert place.workshop.group_by_code(typed).group_id == place.group_id


def test_a_code_that_is_taken_is_not_given_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """When chance repeats a code, another is drawn."""
    place = venue(store)
    codes = ["NEW-22N", place.code]
    monkeypatch.setattr(workshop_module, "new_join_code", lambda _syllables: codes.pop())
    assert place.workshop.add_group(place.host, "Water").code == "NEW-22N"
    assert place.workshop.group_by_code(place.code).group_id == place.group_id


def test_codes_are_longer_where_many_groups_are_open(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a number of groups on a new code has one syllable more, and leads to its group however it is typed."""
    place = venue(store)
    monkeypatch.setattr(workshop_module, "MANY_CODES", 2)
    short, long = (place.workshop.add_group(place.host, name).code for name in ("Water", "Waste"))
    assert len(long) == len(short) + len("RAT-")
    assert place.workshop.group_by_code(long.lower().replace("-", " ")).code == long


def test_whoever_joins_is_on_the_roll(store: Store) -> None:
    """Participants are there in order of arrival, with what they chose; the facilitator is not counted among them."""
    place = venue(store)
    place.workshop.set_language(place.ana, "en")
    place.workshop.seen(place.ana)
    present = place.workshop.present(place.plan_id, place.group_id)
    assert [(entry.identity.name, entry.identity.sector) for entry in present] == [
        ("Ana", "people"),
        ("Beto", "government"),
    ]
    assert present[0].seen >= present[0].joined
    assert place.workshop.identify(place.ana.participant_id) == dataclasses.replace(place.ana, language="en")
    assert place.workshop.present(place.plan_id, "nowhere") == []
    assert len(place.workshop.present(place.plan_id)) == 2


@pytest.mark.parametrize(
    ("name", "sector", "language", "refusal"),
    [
        (" \x00", "people", "es", EmptyText),
        ("x" * 61, "people", "es", TextTooLong),
        ("Ana", "army", "es", UnknownChoice),
        ("Ana", "people", "xx", UnknownChoice),
    ],
)
def test_joining_with_unusable_words_is_refused(
    store: Store, name: str, sector: str, language: str, refusal: type[Exception]
) -> None:
    """Nobody is put on the roll by a refused form."""
    place = venue(store)
    with pytest.raises(refusal):
        place.workshop.join(place.code, name, sector, language)
    assert len(place.workshop.present(place.plan_id)) == 2


def test_an_unknown_language_is_not_remembered(store: Store) -> None:
    """Only languages of the workbench can be chosen."""
    place = venue(store)
    with pytest.raises(UnknownChoice):
        place.workshop.set_language(place.ana, "xx")
    assert place.workshop.identify(place.ana.participant_id).language == "es"


def test_only_the_facilitator_changes_the_plan(store: Store) -> None:
    """A participant adds and renames no group."""
    place = venue(store)
    for change in (
        lambda: place.workshop.add_group(place.ana, "Mine"),
        lambda: rename_group(place.workshop, place.ana, place.group_id, "Mine"),
        lambda: place.workshop.act(place.ana, place.plan_id, "archive_group", {"group": place.group_id}),
        lambda: place.workshop.act(place.ana, place.plan_id, "bring_group_back", {"group": place.group_id}),
        lambda: place.workshop.act(place.ana, place.plan_id, "erase_names", {"called": "x"}),
        lambda: place.workshop.act(place.ana, place.plan_id, "word_notice", {"text": "x"}),
        lambda: place.workshop.erase_names(place.plan_id, "x", place.ana),
        lambda: place.workshop.act(place.ana, place.group_id, "name_stakeholder", {"name": "x"}),
        lambda: place.workshop.duplicate_plan(place.ana, place.plan_id, "Mine"),
        lambda: place.workshop.import_plan(b"{}", place.ana),
    ):
        with pytest.raises(NotAllowed):
            change()
    assert [card.name for card in place.workshop.plan(place.plan_id).groups.values()] == ["Health"]


def test_the_facilitator_of_another_plan_has_no_hold_here(store: Store) -> None:
    """A facilitator acts on groups of their own plan only, though this group is open in the same process."""
    place = venue(store)
    elsewhere = place.workshop.create_plan("Elsewhere", "en")
    stranger = place.workshop.facilitator(elsewhere.secret)
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    before = place.workshop.group(place.plan_id, place.group_id).version
    attempts: list[tuple[str, dict[str, Any]]] = [
        ("add_cause", {"of": core, "text": "X"}),
        ("close_stage", {}),
        ("undo", {}),
    ]
    for intent, data in attempts:
        with pytest.raises(UnknownGroup):
            place.workshop.act(stranger, place.group_id, intent, data)
    with pytest.raises(UnknownGroup):
        rename_group(place.workshop, stranger, place.group_id, "Theirs")
    assert place.workshop.group(place.plan_id, place.group_id).version == before


def test_a_participant_of_another_group_has_no_hold_here(store: Store) -> None:
    """Within one plan, too, people act on their own group only."""
    place = venue(store)
    other = place.workshop.add_group(place.host, "Water")
    eva = place.workshop.join(other.code, "Eva", "academia", "en")
    place.workshop.act(place.host, other.group_id, "open_stage", {"stage": "problem_tree"})
    with pytest.raises(NotAllowed):
        place.workshop.act(eva, place.group_id, "propose_candidate", {"text": "X"})
    with pytest.raises(NotAllowed):
        place.workshop.act(place.ana, other.group_id, "propose_candidate", {"text": "X"})
    assert place.workshop.act(eva, other.group_id, "propose_candidate", {"text": "X"}).version == 2


def test_the_same_gesture_sent_twice_takes_effect_once(store: Store) -> None:
    """A resent operation answers as the first time, also when the stage has been closed since."""
    place = venue(store)
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    data = {"of": core, "text": "Once"}
    first = place.workshop.act(place.ana, place.group_id, "add_cause", data, op="op-1")
    place.workshop.act(place.host, place.group_id, "close_stage", {})
    again = place.workshop.act(place.ana, place.group_id, "add_cause", data, op="op-1")
    assert again.result == first.result
    assert len(place.workshop.group(place.plan_id, place.group_id)[TreeState]) == 2


@pytest.mark.parametrize("op", ["", "x" * 81, "half \ud800", "a\x00b", 7, ["op"]])
def test_an_operation_has_a_usable_name(store: Store, op: Any) -> None:
    """An empty, endless or other name of an operation is refused."""
    place = venue(store)
    with pytest.raises(BadInput) as refused:
        place.workshop.act(place.ana, place.group_id, "undo", {}, op=op)
    assert refused.value.data == {"field": "op"}


def test_what_is_already_so_is_no_event(store: Store) -> None:
    """An intent that changes nothing is answered and leaves the version where it was."""
    place = venue(store)
    node = place.add_cause("Cause")
    version = place.workshop.group(place.plan_id, place.group_id).version
    outcome = place.workshop.act(place.ana, place.group_id, "reword", {"node": node, "text": "Cause"})
    assert outcome.version == version
    assert outcome.result == {}


def test_two_processes_see_each_other(tmp_path: Path, store: Store) -> None:
    """What one workshop writes, another on the same file shows and builds on."""
    place = venue(store)
    second = Workshop(file_store(tmp_path))
    node = place.add_cause("Written here")
    assert second.group(place.plan_id, place.group_id)[TreeState].text(node) == "Written here"
    second.act(place.beto, place.group_id, "add_cause", {"of": node, "text": "Written there"})
    assert len(place.workshop.group(place.plan_id, place.group_id)[TreeState]) == 3
    second.store.close()


def test_threads_that_write_at_once_lose_nothing(tmp_path: Path, store: Store) -> None:
    """Several threads on two workshops add causes together; each is there once and the log is whole."""
    place = venue(store)
    second = Workshop(file_store(tmp_path))
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    before = place.workshop.group(place.plan_id, place.group_id).version

    def write(workshop: Workshop, name: str) -> None:
        for number in range(10):
            workshop.act(place.ana, place.group_id, "add_cause", {"of": core, "text": f"{name} {number}"})

    threads = [threading.Thread(target=write, args=(place.workshop, "a")) for _ in range(2)]
    threads += [threading.Thread(target=write, args=(second, "b")) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    group = place.workshop.group(place.plan_id, place.group_id)
    assert group == second.group(place.plan_id, place.group_id)
    assert group.version == before + 40 + len(group[Versions].versions)  # a version is kept on the way
    assert len(group[TreeState]) == 41
    second.store.close()


def test_a_busy_store_gives_up_with_a_refusal(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """When others always come first the sender is told so, for groups and for the plan."""
    place = venue(store)

    def late(*_args: Any, **_kwargs: Any) -> None:
        raise VersionConflict(1, 2)

    monkeypatch.setattr(store, "append", late)
    for change in (lambda: place.add_cause("Late"), lambda: place.workshop.add_group(place.host, "Late")):
        with pytest.raises(StoreError) as refused:
            change()
        assert refused.value.data == {"reason": "busy"}


def test_two_facilitators_add_groups_at_once(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A group added while another desk adds one is added after it, not refused."""
    place = venue(store)
    second = Workshop(file_store(tmp_path))
    stale = second.plan(place.plan_id)
    place.workshop.add_group(place.host, "First")
    answers = [stale, stale]
    read = second.plan
    monkeypatch.setattr(second, "plan", lambda plan_id: answers.pop() if answers else read(plan_id))
    second.add_group(place.host, "Second")
    names = [card.name for card in place.workshop.plan(place.plan_id).groups.values()]
    assert names == ["Health", "First", "Second"]
    second.store.close()


def test_a_long_log_opens_from_its_snapshot(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Crossing the step keeps a snapshot, even by an operation of several events, and it opens to the same group."""
    monkeypatch.setattr(held_streams, "SNAPSHOT_EVERY", 4)
    place = venue(store)
    place.add_cause("Third event")
    assert store.snapshot(place.group_id) is None
    place.workshop.act(place.ana, place.group_id, "undo", {})
    kept = store.snapshot(place.group_id)
    assert kept is not None
    assert kept["version"] == 5
    place.add_cause("After the snapshot")
    second = Workshop(file_store(tmp_path))
    assert second.group(place.plan_id, place.group_id) == place.workshop.group(place.plan_id, place.group_id)
    second.store.close()


@pytest.mark.parametrize(
    "damage",
    [
        {"format": [0, 0]},
        {"version": "many"},
        {"parts": {}},
        {"parts": {"problem_tree": {"nodes": [["n"]]}}},
        {"done": [["op", None, [["NoSuch", {}]]]]},
        7,
    ],
)
def test_a_snapshot_that_cannot_be_read_is_left_aside(tmp_path: Path, store: Store, damage: Any) -> None:
    """The log is the truth: a damaged snapshot, or one of another version, costs time and nothing else."""
    place = venue(store)
    place.add_cause("Cause")
    whole = snapshot_of(place.workshop.group(place.plan_id, place.group_id))
    store.save_snapshot(place.group_id, 3, whole | damage if isinstance(damage, dict) else damage)
    second = Workshop(file_store(tmp_path))
    assert second.group(place.plan_id, place.group_id) == place.workshop.group(place.plan_id, place.group_id)
    second.store.close()
