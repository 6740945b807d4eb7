"""Nobody's edit waits for a hint: findings follow a moment after it, and never fail a page."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from ogcore.record.group import WorkingGroup
from ogcore.store import Store
from ogcore.trees.state import TreeState
from tests.builders import Venue, venue
from workbench import live as live_module
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models import group_model as module
from workbench.models.group_model import GroupModel
from workbench.panels.shared_view import SharedViews


def page(place: Venue, live: Live) -> GroupModel:
    """Return a page of Ana's that follows what others do."""
    model = GroupModel(Visitor(place.workshop, place.ana, place.group_id, "http://here", live, SharedViews()))
    model.start()
    return model


def badges(model: GroupModel) -> list[str]:
    """Return the codes of the marks on the tree as the page shows it."""
    nodes = model.work["problem_tree"]["view"]["nodes"]
    return [badge["code"] for node in nodes for badge in node["badges"]]


def played(store: Store, then: Callable[[Venue, Live, GroupModel], Any]) -> None:
    """Run a page on an event loop, as a room does."""
    place = venue(store)

    async def run() -> None:
        live = Live(store)
        live.start()
        await then(place, live, page(place, live))
        live.stop()

    asyncio.run(run())


def test_an_edit_is_out_before_its_findings_are_looked_for(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is shown first has the findings of before; those of now come with the next turn that has time for it."""
    looked: list[int] = []
    look = module.findings_of
    done = asyncio.Event()

    def looking(group: WorkingGroup) -> None:
        looked.append(group.version)
        look(group)
        asyncio.get_running_loop().call_soon(done.set)  # when the pages have been told

    monkeypatch.setattr(module, "findings_of", looking)
    monkeypatch.setattr(live_module, "LATER", 0.0)

    async def then(place: Venue, _live: Live, model: GroupModel) -> None:
        core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
        assert "no_cause" in badges(model)
        model.intend("add_cause", {"of": core, "text": "No buses run"}, "op")
        assert "no_cause" in badges(model)  # a moment ago it was true
        assert [node["text"] for node in model.work["problem_tree"]["view"]["nodes"]][1:] == ["No buses run"]
        assert looked == []
        await done.wait()
        assert "no_cause" not in badges(model)
        assert "single_cause" in badges(model)

    played(store, then)


def test_findings_that_fail_fail_no_page(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hint that cannot be had is absent; the edit is shown all the same."""
    failed = asyncio.Event()

    def fail(_group: object) -> None:
        failed.set()
        raise RuntimeError

    monkeypatch.setattr(module, "findings_of", fail)
    monkeypatch.setattr(live_module, "LATER", 0.0)

    async def then(place: Venue, _live: Live, model: GroupModel) -> None:
        core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
        model.intend("add_cause", {"of": core, "text": "No buses run"}, "op")
        await failed.wait()
        assert len(model.work["problem_tree"]["view"]["nodes"]) == 2

    played(store, then)


def test_without_a_loop_findings_are_those_of_now(store: Store) -> None:
    """A script or a notebook without a running loop is not left with those of before."""
    place = venue(store)
    model = GroupModel(Visitor(place.workshop, place.ana, place.group_id, "http://h", Live(store), SharedViews()))
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    model.intend("add_cause", {"of": core, "text": "No buses run"}, "op")
    assert "single_cause" in badges(model)
