"""The versions panel: what it shows, and what it answers."""

from pathlib import Path
from typing import Any

import pytest

from ogcore.errors import BadInput, MissingData, UnknownGroup, VersionNotFound
from ogcore.record.participant import Identity
from tests.builders import Room, Venue, file_store, venue
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.group_model import GroupModel
from workbench.panels.panel import Viewer
from workbench.panels.shared_view import SharedViews
from workbench.panels.table import panels_of
from workbench.panels.versions.view import versions_view


@pytest.fixture
def here(tmp_path: Path) -> Venue:
    """Return a workshop on a store."""
    return venue(file_store(tmp_path))


def page_of(here: Venue, identity: Identity, group: str | None) -> GroupModel:
    """Return the model of somebody's page."""
    live = Live(here.workshop.store)
    return GroupModel(Visitor(here.workshop, identity, group, "http://example.org", live, SharedViews()))


def test_versions_are_shown_the_latest_first_with_finished_names() -> None:
    """Versions kept in passing say in the viewer's language when that was; only a facilitator may go back."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Services are avoided")["node"]
    version = room.act(room.ana, "name_version", name="First")["version"]
    room.open("objective_tree")
    room.act(room.ana, "confirm_objective", node=core, text="Services are used")
    room.open("problem_tree")
    room.act(room.ana, "add_cause", of=core, text="Late")
    room.act(room.facilitator, "restore_version", version=version)
    shown = versions_view(room.group, Viewer("en", editable=True, facilitator=True))
    assert [row["label"] for row in shown["versions"]] == [
        "Before going back to “First”",
        "When the group left “Objective tree”",
        "First",
    ]
    assert [row["named"] for row in shown["versions"]] == [False, False, True]
    assert shown["restorable"]
    assert not versions_view(room.group, Viewer("en", editable=True))["restorable"]
    assert not versions_view(room.group, Viewer("en", facilitator=True, reading=True))["restorable"]


@pytest.mark.parametrize("stage", ["problem_tree", "objective_tree"])
def test_the_panel_stands_beside_both_trees(stage: str) -> None:
    """On pages to work on, not on the wall."""
    assert "versions" in [panel.name for panel in panels_of(stage, reading=False)]
    assert "versions" not in [panel.name for panel in panels_of(stage, reading=True)]


def test_whoever_sees_the_group_may_compare_its_versions(here: Venue) -> None:
    """The answer goes to whoever asked, whatever the stage, and leaves no trace in the log."""
    version = here.workshop.act(here.ana, here.group_id, "name_version", {"name": "First"}).result["version"]
    cause = here.add_cause("A late thought")
    here.workshop.act(here.host, here.group_id, "close_stage", {})
    before = here.workshop.store.version(here.group_id)
    page = page_of(here, here.beto, here.group_id)
    there = page.intend("compare_versions", {"from": version, "to": "now"}, "op1")
    back = page.intend("compare_versions", {"from": "now", "to": version}, "op2")
    assert [(row["kind"], row["node"]) for row in there["changes"]] == [("added", cause)]
    assert [(row["kind"], row["node"]) for row in back["changes"]] == [("removed", cause)]
    assert here.workshop.store.version(here.group_id) == before


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        ({}, MissingData),
        ({"from": "now"}, MissingData),
        ({"from": "now", "to": "none"}, VersionNotFound),
        ({"from": ["now"], "to": "now"}, BadInput),
    ],
)
def test_a_comparison_needs_two_versions_there_are(here: Venue, data: dict[str, Any], refusal: type[Exception]) -> None:
    """Anything else is refused."""
    page = page_of(here, here.ana, here.group_id)
    with pytest.raises(refusal):
        page.intend("compare_versions", data, "op")


def test_nothing_is_compared_where_no_group_is_chosen(here: Venue) -> None:
    """A facilitator's page without a group answers no question about one."""
    page = page_of(here, here.host, None)
    with pytest.raises(UnknownGroup):
        page.intend("compare_versions", {"from": "now", "to": "now"}, "op")
