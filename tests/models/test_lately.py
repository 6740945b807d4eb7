"""What a facilitator is told of the latest operations, and nobody else (R12, R13)."""

import pytest

from ogcore.errors import NotAllowed, OgError
from ogcore.record.ids import new_id
from ogcore.store import Store
from ogcore.trees.state import TreeState
from tests.builders import Room, Venue, venue
from tests.models.test_versions_panel import page_of
from workbench.panels.panel import Viewer
from workbench.panels.rights.lately import SHOWN, lately_view
from workbench.panels.rights.view import rights_view
from workbench.panels.trees.view import problem_tree_view


@pytest.fixture
def place(store: Store) -> Venue:
    """A group at its problem tree, in which Beto has removed four cards of Ana's."""
    place = venue(store)
    place.workshop.act(place.host, place.group_id, "open_stage", {"stage": "problem_tree"})
    nodes = [place.add_cause(f"Cause {number}") for number in range(4)]
    place.workshop.act(place.beto, place.group_id, "remove_all", {"nodes": nodes})
    return place


def asked(place: Venue) -> list[dict[str, object]]:
    """Return what the facilitator's page is told."""
    told = page_of(place, place.host, place.group_id).intend("latest_operations", {}, new_id())
    return list(told["operations"])


def test_a_facilitator_is_told_who_did_what_in_words(place: Venue) -> None:
    """The newest first, with names, in the words of undo, and when."""
    first, second, *_ = asked(place)
    assert (first["who"], first["what"]) == (place.beto.name, "remove “Cause 0” (and 3 more)")
    assert second["who"] == place.ana.name
    assert str(second["what"]).startswith("add “Cause 3” as a cause of")
    group = place.workshop.group(place.plan_id, place.group_id)
    assert first["at"] == group.history.shared()[0].at > 1_700_000_000


def test_taking_back_says_so_and_stands_in_the_list(place: Venue) -> None:
    """The cards are there for everybody, the sentence says what was taken back, and that can be taken back again."""
    page = page_of(place, place.host, place.group_id)
    told = page.intend("take_back", {"operation": asked(place)[0]["operation"]}, new_id())
    assert told["said"] == "Taken back: remove “Cause 0” (and 3 more)"
    seen = page_of(place, place.beto, place.group_id).work["problem_tree"]["view"]
    assert {"Cause 0", "Cause 3"} <= {node["text"] for node in seen["nodes"]}
    assert seen["removed"] == []
    first = asked(place)[0]
    assert (first["who"], first["what"]) == ("Facilitator", "take back: remove “Cause 0” (and 3 more)")
    assert page.work["problem_tree"]["mine"]["undo"] == first["what"]
    told = page.intend("undo", {"reach": None}, new_id())
    assert told["said"] == "Undone: take back: remove “Cause 0” (and 3 more)"


def test_participants_are_told_nothing_of_it(place: Venue) -> None:
    """Neither the list nor that there is something new in it, and what they would take back is refused."""
    page = page_of(place, place.beto, place.group_id)
    for question, data in (("latest_operations", {}), ("take_back", {"operation": asked(place)[1]["operation"]})):
        with pytest.raises(NotAllowed):
            page.intend(question, data, new_id())
    group = place.workshop.group(place.plan_id, place.group_id)
    assert rights_view(group, Viewer("en", editable=True))["latest"] is None


def test_a_facilitators_page_learns_that_something_happened(place: Venue) -> None:
    """What its drawer shows is then asked for anew."""
    group, viewer = place.workshop.group(place.plan_id, place.group_id), Viewer("en", facilitator=True)
    before = rights_view(group, viewer)["latest"]
    place.add_cause("One more")
    assert rights_view(place.workshop.group(place.plan_id, place.group_id), viewer)["latest"] != before


def test_the_list_ends_somewhere() -> None:
    """Of a long day the last operations are told."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    for number in range(SHOWN + 5):
        room.act(room.ana, "add_cause", of=core, text=f"Cause {number}")
    told = lately_view(room.group, lambda _: None, str)["operations"]
    assert len(told) == SHOWN
    assert {one["who"] for one in told} == {"Somebody"}


@pytest.mark.parametrize(("language", "means"), [("es", "Otras personas"), ("en", "Others have changed “Cause 4”")])
def test_a_refusal_says_what_stands_in_the_way(place: Venue, language: str, means: str) -> None:
    """In the facilitator's language, with the words of the card that others changed since."""
    node = place.add_cause("Cause 4")
    operation = asked(place)[0]["operation"]
    place.workshop.act(place.beto, place.group_id, "add_cause", {"of": node, "text": "On it"})
    place.workshop.set_language(place.host, language)
    host = place.workshop.identify(place.host.participant_id)
    page = page_of(place, host, place.group_id)
    with pytest.raises(OgError) as refused:
        page.intend("take_back", {"operation": operation}, new_id())
    said = page.explain(refused.value)
    assert said.startswith(means)
    assert "Cause 4" in said


def test_a_card_that_is_gone_is_called_by_its_last_words(place: Venue) -> None:
    """What was added and removed since is named though it is in the tree no more."""
    operation = asked(place)[1]["operation"]
    page = page_of(place, place.host, place.group_id)
    with pytest.raises(OgError) as refused:
        page.intend("take_back", {"operation": operation}, new_id())
    assert "“Cause 3”" in page.explain(refused.value)


def test_whoever_may_edit_sees_what_was_removed_today(place: Venue) -> None:
    """The last one first; whoever only reads does not."""
    group = place.workshop.group(place.plan_id, place.group_id)
    shown = problem_tree_view(group, Viewer("en", editable=True))["removed"]
    assert [one["text"] for one in shown] == ["Cause 3", "Cause 2", "Cause 1", "Cause 0"]
    assert problem_tree_view(group, Viewer("en"))["removed"] == []
    page = page_of(place, place.ana, place.group_id)
    page.intend("put_back", {"nodes": [one["id"] for one in shown]}, new_id())
    assert len(place.workshop.group(place.plan_id, place.group_id)[TreeState].causes()) >= len(shown)
    assert page.work["problem_tree"]["view"]["removed"] == []
