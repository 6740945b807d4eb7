"""A group that is put away: no door, no list, no change; it is read, and comes back as it was (R1)."""

import json

import pytest

from ogcore.errors import GroupPutAway, UnknownCode, UnknownGroup
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.builders import venue


def test_an_archived_group_has_no_door_and_is_changed_by_nobody(store: Store) -> None:
    """Its code leads nowhere, neither participants nor facilitators write, and what it made is still read."""
    place = venue(store)
    place.workshop.act(place.host, place.plan_id, "archive_group", {"group": place.group_id})
    with pytest.raises(UnknownCode):
        place.workshop.join(place.code, "Caro", "people", "en")
    for who in (place.ana, place.host):
        with pytest.raises(GroupPutAway):
            place.workshop.act(who, place.group_id, "undo", {})
    assert place.workshop.plan(place.plan_id).active_groups == {}
    assert len(place.workshop.group(place.plan_id, place.group_id)[TreeState]) == 1


def test_it_comes_back_as_it_was_with_its_code(store: Store) -> None:
    """Asked twice each happens once; another process, and a backup, know the same."""
    place = venue(store)
    act = place.workshop.act
    for intent in ("archive_group", "archive_group", "bring_group_back", "bring_group_back", "archive_group"):
        act(place.host, place.plan_id, intent, {"group": place.group_id})
    assert [event.event.kind for event in store.load(place.plan_id)][-3:] == [
        "GroupArchived",
        "GroupBroughtBack",
        "GroupArchived",
    ]
    copy = place.workshop.import_plan(place.workshop.export_plan(place.plan_id))
    assert [card.archived for card in Workshop(store).plan(copy.plan_id).groups.values()] == [True]
    act(place.host, place.plan_id, "bring_group_back", {"group": place.group_id})
    assert place.workshop.group_by_code(place.code).group_id == place.group_id
    assert place.add_cause("Clinics are far")


def test_only_a_group_of_the_plan_is_put_away(store: Store) -> None:
    """A group nobody knows is refused, and nothing is written."""
    place = venue(store)
    before = json.loads(place.workshop.export_plan(place.plan_id))["events"]
    with pytest.raises(UnknownGroup):
        place.workshop.act(place.host, place.plan_id, "archive_group", {"group": "nowhere"})
    assert json.loads(place.workshop.export_plan(place.plan_id))["events"] == before
