"""What is in a drawer is built and sent while somebody has it open, and otherwise no more than its button says."""

import dataclasses
import functools
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from ogcore.errors import BadInput
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.trees.state import TreeState
from tests.builders import Venue, venue
from tests.table import Table
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models import group_model as module
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.group_model import GroupModel
from workbench.panels.brainstorm.tray_view import closed_tray, idea_tray_view
from workbench.panels.logic.view import closed_insight, insight_view
from workbench.panels.panel import Panel, View, Viewer
from workbench.panels.shared_view import SharedViews
from workbench.panels.table import panels_of

DRAWERS = {"idea_tray", "insight", "evidence", "versions"}


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often the whole view of each panel is built."""
    counts = Counter[str]()

    def counting(panel: Panel) -> Panel:
        def view(group: WorkingGroup, viewer: Viewer) -> View:
            counts[panel.name] += 1
            return panel.view(group, viewer)

        return dataclasses.replace(panel, view=view)

    monkeypatch.setattr(
        module, "panels_of", lambda stage, *, reading: tuple(map(counting, panels_of(stage, reading=reading)))
    )
    return counts


def pages(place: Venue) -> Callable[[Identity], GroupModel]:
    """Return what makes a page of somebody's, in one room with the others."""
    live, views = Live(place.workshop.store), SharedViews()
    return lambda who: GroupModel(Visitor(place.workshop, who, place.group_id, "http://here", live, views))


def look(model: GroupModel, panel: str, *, is_open: bool = True) -> None:
    """Open or close a drawer."""
    model.intend("look_into", {"panel": panel, "open": is_open}, "op")


def add_cause(model: GroupModel, text: str) -> None:
    """Add a cause of the core problem."""
    model.intend("add_cause", {"of": model.group[TreeState].core_problem, "text": text}, text)


def test_of_a_closed_panel_nothing_is_built(store: Store, built: Counter[str]) -> None:
    """The drawers beside the tree are not looked into, at first and at each edit, while nobody has one open."""
    ana = pages(place := venue(store))(place.ana)
    add_cause(ana, "No buses run")
    assert built["problem_tree"] == 2
    assert built.keys() & DRAWERS == set()
    assert all(ana.work[name]["view"]["closed"] for name in DRAWERS)


def test_an_open_panel_follows_and_is_built_once_for_all_who_have_it_open(store: Store, built: Counter[str]) -> None:
    """Two who look into the same drawer get the same object at every edit; a third who does not gets the part."""
    page = pages(place := venue(store))
    ana, host, beto = page(place.ana), page(place.host), page(place.beto)
    eva = page(place.workshop.join(place.code, "Eva", "people", "es"))
    for model in (ana, eva, host):
        look(model, "versions")
    built.clear()
    place.workshop.act(place.host, place.group_id, "name_version", {"name": "Before the break"})
    for model in (ana, eva, beto):
        model.refresh()
    assert built["versions"] == 1
    assert ana.work["versions"]["view"] is eva.work["versions"]["view"]
    assert [one["label"] for one in ana.work["versions"]["view"]["versions"]] == ["Before the break"]
    assert beto.work["versions"]["view"].keys() == {"closed", "can_undo", "can_redo"}


def test_a_panel_that_is_closed_again_is_built_no_more(store: Store, built: Counter[str]) -> None:
    """Whoever shuts a drawer gets the part at once, and the whole when they open it the next time."""
    ana = pages(place := venue(store))(place.ana)
    look(ana, "insight")
    assert "nodes" in ana.work["insight"]["view"]
    assert "closed" not in ana.work["insight"]["view"]
    look(ana, "insight", is_open=False)
    built.clear()
    add_cause(ana, "No buses run")
    assert built["insight"] == 0
    look(ana, "insight")
    assert [node["text"] for node in ana.work["insight"]["view"]["nodes"].values()][1:] == ["No buses run"]


def test_drawers_of_another_group_or_stage_begin_closed(store: Store) -> None:
    """What was open belongs to the page that was there before: its widgets have gone, and its drawers with them."""
    place = venue(store)
    other = place.workshop.add_group(place.host, "Schools", "Teachers")
    place.workshop.act(place.host, other.group_id, "open_stage", {"stage": "problem_tree"})
    desk = FacilitatorModel(
        Visitor(place.workshop, place.host, place.group_id, "http://here", Live(store), SharedViews())
    )
    look(desk, "evidence")
    assert "closed" not in desk.work["evidence"]["view"]
    desk.select(other.group_id)
    assert desk.work["evidence"]["view"]["closed"]
    desk.select(place.group_id)
    assert desk.work["evidence"]["view"]["closed"]


@pytest.mark.parametrize(
    "data",
    [{}, {"open": True}, {"panel": "desk", "open": True}, {"panel": "insight"}, {"panel": "insight", "open": 1}],
    ids=str,
)
def test_only_a_panel_there_is_can_be_opened(store: Store, data: dict[str, Any]) -> None:
    """What a browser makes up is refused, and leaves what is open as it was."""
    ana = pages(place := venue(store))(place.ana)
    with pytest.raises(BadInput):
        ana.intend("look_into", data, "op")
    assert all(ana.work[name]["view"]["closed"] for name in DRAWERS)


def test_the_button_of_the_ideas_counts_those_that_wait(store: Store) -> None:
    """While the tray is closed its button knows how many ideas are not in the tree, once all may see them."""
    place = venue(store)
    viewer = Viewer("en", editable=True)
    group = functools.partial(place.workshop.group, place.plan_id, place.group_id)
    host = functools.partial(place.workshop.act, place.host, place.group_id)
    host("open_stage", {"stage": "brainstorm"})
    ideas = host("add_ideas", {"texts": ["No buses", "No doctors", "No money"]}).result["ideas"]
    assert closed_tray(group(), viewer) == {"revealed": False, "total": 3, "left": 0}
    host("reveal_ideas", {})
    core = group()[TreeState].core_problem
    host("place_idea", {"idea": ideas[0], "of": core, "side": "cause"})
    assert closed_tray(group(), viewer) == {"revealed": True, "total": 3, "left": 2}
    assert sum(not idea["nodes"] for idea in idea_tray_view(group(), viewer)["ideas"]) == 2


def test_the_question_put_to_all_is_shown_though_the_logic_is_closed() -> None:
    """An arrow put to the vote stands at the foot of every page with the words of both cards, and no other card."""
    table, viewer = Table(), Viewer("en", editable=True)
    found = closed_insight(table.room.group, viewer)
    assert (found["asked"], found["nodes"]) == (None, {})
    table.room.act(table.host, "put_to_vote", cause=table.cause, effect=table.core)
    shown, whole = closed_insight(table.room.group, viewer), insight_view(table.room.group, viewer)
    assert shown["asked"] == whole["asked"]
    assert shown["nodes"] == {node: whole["nodes"][node] for node in (table.cause, table.core)}


def test_the_button_of_the_logic_counts_what_nobody_let_be(store: Store) -> None:
    """A finding that was let be is counted no more, open or closed."""
    place, viewer = venue(store), Viewer("en", editable=True)
    group = functools.partial(place.workshop.group, place.plan_id, place.group_id)
    before = insight_view(group(), viewer)
    finding, count = before["findings"][0], len(before["findings"])
    assert (before["found"], closed_insight(group(), viewer)["found"]) == (count, count)
    data = {"code": finding["code"], "nodes": finding["nodes"], "reason": "We have only begun"}
    place.workshop.act(place.ana, place.group_id, "dismiss_finding", data)
    assert insight_view(group(), viewer)["found"] == closed_insight(group(), viewer)["found"] == count - 1
