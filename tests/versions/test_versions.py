"""Named versions: naming, keeping in passing, renaming, going back (R15)."""

from pathlib import Path

import pytest

from ogcore.commitments.state import Commitments
from ogcore.errors import EmptyText, TextTooLong, TooManyVersions, UnreadableFile, VersionNotFound
from ogcore.objectives.state import Objectives
from ogcore.record.event import Recorded
from ogcore.trees.state import TreeState
from ogcore.versions.events import VersionNamed, VersionRenamed
from ogcore.versions.state import NAME_LIMIT, VERSION_LIMIT, Versions
from tests.builders import Room, Venue, file_store, filled_room, venue


def test_a_version_names_the_trees_as_they_stand() -> None:
    """The place in the log, the name and the time are kept; the sender learns its id."""
    room, _ = filled_room()
    place = room.group.version
    version = room.act(room.facilitator, "name_version", name="  Before\n lunch ")["version"]
    kept = room.group[Versions].find(version)
    assert (kept.name, kept.reason, kept.at_version) == ("Before lunch", "named", place)
    assert kept.at > 1_500_000_000
    assert room.past(kept.at_version)[TreeState] == room.group[TreeState]


@pytest.mark.parametrize(("name", "refusal"), [(" \u200b ", EmptyText), ("x" * (NAME_LIMIT + 1), TextTooLong)])
def test_a_version_needs_a_name_of_its_own(name: str, refusal: type[Exception]) -> None:
    """Empty and endless names are refused, for new versions and for known ones."""
    room, names = filled_room()
    with pytest.raises(refusal):
        room.act(room.facilitator, "name_version", name=name)
    with pytest.raises(refusal):
        room.act(room.facilitator, "rename_version", version=names["version"], name=name)


def test_renaming_changes_the_name_alone() -> None:
    """The version stays where it was in the log; an unknown one is refused."""
    room, names = filled_room()
    before = room.group[Versions].find(names["version"])
    room.act(room.facilitator, "rename_version", version=before.version, name="Other")
    after = room.group[Versions].find(before.version)
    assert (after.name, after.at_version, after.at) == ("Other", before.at_version, before.at)
    with pytest.raises(VersionNotFound):
        room.act(room.facilitator, "rename_version", version="none", name="T")


def test_there_is_an_end_to_versions() -> None:
    """A group that has named as many as fit is told so."""
    room = Room()
    for number in range(VERSION_LIMIT):
        room.act(room.facilitator, "name_version", name=str(number))
    with pytest.raises(TooManyVersions):
        room.act(room.facilitator, "name_version", name="One more")


def test_going_back_keeps_what_is_left_behind() -> None:
    """The trees are those of the version, cards stay, and both undo and the version kept in passing lead on."""
    room, names = filled_room()
    room.act(room.facilitator, "add_cause", of=names["core"], text="A late thought")
    late, cards = room.past(room.group.version), dict(room.group[Commitments].cards)
    room.act(room.facilitator, "restore_version", version=names["version"])
    then = room.past(room.group[Versions].find(names["version"]).at_version)
    assert room.group[TreeState] == then[TreeState]
    assert room.group[Objectives].by_node == then[Objectives].by_node == {}
    assert room.group[Commitments].cards == cards
    kept = room.group[Versions].ordered()[-1]
    assert (kept.reason, kept.about, kept.name) == ("restored", names["version"], "")
    room.act(room.facilitator, "undo")
    assert (room.group[TreeState], room.group[Objectives].by_node) == (late[TreeState], late[Objectives].by_node)
    room.act(room.facilitator, "redo")
    room.act(room.facilitator, "restore_version", version=kept.version)
    assert (room.group[TreeState], room.group[Objectives].by_node) == (late[TreeState], late[Objectives].by_node)
    assert room.replayed() == room.group


def test_going_back_to_what_is_there_changes_nothing() -> None:
    """No event, no further version; an unknown version is refused."""
    room, _ = filled_room()
    version = room.act(room.facilitator, "name_version", name="Now")["version"]
    place = room.group.version
    room.act(room.facilitator, "restore_version", version=version)
    assert room.group.version == place
    with pytest.raises(VersionNotFound):
        room.act(room.facilitator, "restore_version", version="none")


def test_leaving_a_stage_keeps_its_trees_once() -> None:
    """A version named after the stage, unless nothing has changed since the last one or there is no tree yet."""
    room = Room()
    room.open("problem_tree")
    room.open("objective_tree")
    assert room.group[Versions].ordered() == []
    room.act(room.facilitator, "state_core_problem", text="Services are avoided")
    for stage in ("objective_tree", "problem_tree", "objective_tree", "commitment_card"):
        room.open(stage)
    assert [(kept.reason, kept.about) for kept in room.group[Versions].ordered()] == [("stage", "objective_tree")]


@pytest.fixture
def here(tmp_path: Path) -> Venue:
    """Return a workshop on a store."""
    return venue(file_store(tmp_path))


def test_any_earlier_state_is_replayed_from_the_log(here: Venue) -> None:
    """A group at an earlier version is what it was, whichever versions were asked for before."""
    states = []
    for number in range(6):
        here.add_cause(f"Cause {number}")
        group = here.workshop.group(here.plan_id, here.group_id)
        states.append((group.version, group[TreeState].copy()))
    for version, tree in [states[3], states[1], states[5], states[4], states[3]]:
        then = here.workshop.group_at(here.plan_id, here.group_id, version)
        assert (then.version, then[TreeState]) == (version, tree)


def test_many_earlier_states_can_be_asked_for(here: Venue) -> None:
    """Only the last ones are kept at hand; all can be had."""
    for number in range(30):
        here.add_cause(f"Cause {number}")
    last = here.workshop.group(here.plan_id, here.group_id).version
    sizes = [len(here.workshop.group_at(here.plan_id, here.group_id, place)[TreeState]) for place in range(last + 1)]
    assert sizes == sorted(sizes)
    assert sizes[-1] == 31


def test_going_back_works_on_the_log(here: Venue) -> None:
    """The workshop finds the version in its log, and another process sees the same tree."""
    acts = here.workshop.act
    version = acts(here.ana, here.group_id, "name_version", {"name": "First"}).result["version"]
    before = here.workshop.group(here.plan_id, here.group_id)[TreeState].copy()
    here.add_cause("A late thought")
    acts(here.host, here.group_id, "restore_version", {"version": version})
    assert here.workshop.group(here.plan_id, here.group_id)[TreeState] == before
    other = type(here.workshop)(here.workshop.store)
    assert other.group(here.plan_id, here.group_id) == here.workshop.group(here.plan_id, here.group_id)


def test_versions_travel_with_the_plan(here: Venue) -> None:
    """A plan's file brings its versions along, and one can go back in the copy."""
    version = here.workshop.act(here.ana, here.group_id, "name_version", {"name": "First"}).result["version"]
    here.add_cause("A late thought")
    copy = here.workshop.import_plan(here.workshop.export_plan(here.plan_id))
    host = here.workshop.facilitator(copy.secret)
    (group_id,) = here.workshop.plan(copy.plan_id).groups
    here.workshop.act(host, group_id, "restore_version", {"version": version})
    assert len(here.workshop.group(copy.plan_id, group_id)[TreeState]) == 1


@pytest.mark.parametrize(
    "event",
    [
        VersionNamed("v", "First", "named", "", 99, 1.0, 1, "d"),
        VersionNamed("v", "First", "named", "", -1, 1.0, 1, "d"),
        VersionNamed("v", "First", "named", "", 0, 1e308, 1, "d"),
        VersionNamed("v", "First", "bought", "", 0, 1.0, 1, "d"),
        VersionNamed("v", "x" * 121, "named", "", 0, 1.0, 1, "d"),
        VersionRenamed("v", "First", " two  spaces "),
    ],
)
def test_versions_no_command_writes_are_not_let_in(here: Venue, event: VersionNamed | VersionRenamed) -> None:
    """A place outside the log, a time that is none, an unknown reason or a wrong name make a file unreadable."""
    here.workshop.act(here.ana, here.group_id, "name_version", {"name": "First"})
    version = here.workshop.store.version(here.group_id)
    here.workshop.store.append(here.group_id, version, "by hand", None, [event])
    with pytest.raises(UnreadableFile):
        here.workshop.import_plan(here.workshop.export_plan(here.plan_id))


def test_the_log_is_read_between_two_versions(here: Venue) -> None:
    """Only the events asked for are loaded."""
    rows: list[Recorded] = here.workshop.store.load(here.group_id, 1, 2)
    assert [row.version for row in rows] == [2]
