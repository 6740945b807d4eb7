"""What a group has built is kept by itself before much of it goes, and while it works (R15)."""

import pytest

from ogcore import chapters
from ogcore.record.group import WorkingGroup
from ogcore.record.rule import Ask
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.versions import precaution
from ogcore.versions.precaution import HOUR, MANY_REMOVED, WORTH_KEEPING
from ogcore.versions.state import Versions
from tests.builders import Venue, venue


@pytest.fixture
def place(store: Store) -> Venue:
    """A group at its problem tree, with a core problem and causes written by two people."""
    place = venue(store)
    place.workshop.act(place.host, place.group_id, "open_stage", {"stage": "problem_tree"})
    core = _group(place)[TreeState].core_problem
    for number in range(8 - len(_causes(place))):
        place.workshop.act(place.ana, place.group_id, "add_cause", {"of": core, "text": f"Cause {number}"})
    return place


def _group(place: Venue) -> WorkingGroup:
    return place.workshop.group(place.host.plan_id, place.group_id)


def _causes(place: Venue) -> list[str]:
    return [node for node in _group(place)[TreeState].ordered() if node != _group(place)[TreeState].core_problem]


def _texts(place: Venue) -> set[str]:
    return {_group(place)[TreeState].text(node) for node in _causes(place)}


def test_before_many_cards_go_the_trees_are_kept(place: Venue) -> None:
    """Whoever takes out more than a few at once leaves a version with them, which brings every one of them back."""
    causes, texts = _causes(place), _texts(place)
    place.workshop.act(place.ana, place.group_id, "remove_all", {"nodes": causes[:6]})
    (kept,) = _group(place)[Versions].ordered()
    assert (kept.reason, kept.about) == ("removal", "6")
    place.workshop.act(place.host, place.group_id, "restore_version", {"version": kept.version})
    assert _texts(place) == texts


def test_a_few_cards_go_without_ceremony(place: Venue) -> None:
    """A slip of the hand is for undo: no version is kept for it, and undo goes on working after a large removal too."""
    causes = _causes(place)
    place.workshop.act(place.ana, place.group_id, "remove_all", {"nodes": causes[:MANY_REMOVED]})
    assert _group(place)[Versions].ordered() == []
    place.workshop.act(place.ana, place.group_id, "remove_all", {"nodes": causes[MANY_REMOVED:]})
    place.workshop.act(place.ana, place.group_id, "undo", {})
    assert _causes(place) == causes[MANY_REMOVED:]


def test_a_tree_worth_keeping_is_kept_every_hour(place: Venue, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree of some size is kept when it is next changed, and again an hour later, and not in between."""
    core = _group(place)[TreeState].core_problem
    for number in range(9, WORTH_KEEPING + 2):
        place.workshop.act(place.ana, place.group_id, "add_cause", {"of": core, "text": f"Cause {number}"})
    (first,) = _group(place)[Versions].ordered()
    assert first.reason == "hour"
    group, data = _group(place), {"of": core, "text": "Later"}

    def decided(later: float) -> list[str]:
        ask = Ask(group, place.ana, data, clock=lambda: first.at + later)
        events = chapters.decide(group, place.ana, "add_cause", data)
        return [event.kind for event in precaution.with_precaution(ask, events)]

    assert decided(HOUR - 1) == ["CauseAdded"]
    assert decided(HOUR) == ["VersionNamed", "CauseAdded"]


def test_going_back_to_a_version_keeps_the_trees_once(place: Venue) -> None:
    """What keeps a version itself is not given another one, however much it takes out."""
    core = _group(place)[TreeState].core_problem
    named = place.workshop.act(place.host, place.group_id, "name_version", {"name": "Eight"}).result["version"]
    for number in range(5):
        place.workshop.act(place.ana, place.group_id, "add_cause", {"of": core, "text": f"Another {number}"})
    before = len(_group(place)[Versions].versions)
    place.workshop.act(place.host, place.group_id, "restore_version", {"version": named})
    reasons = [version.reason for version in _group(place)[Versions].ordered()]
    assert reasons.count("removal") == 0
    assert len(reasons) == before + 1
