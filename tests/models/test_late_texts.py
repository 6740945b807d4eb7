"""No page waits until the rules of language have read a whole tree: what they say follows, and never as sure before."""

from collections import OrderedDict
from typing import Any

import pytest

from ogcore.language import worked_out
from ogcore.store import Store
from tests.builders import Venue
from tests.models.test_late_hints import Beside, played, until
from workbench import hints
from workbench.models.group_model import GroupModel
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import objective_tree_view
from workbench.words.conversion import QUESTIONS

COMING = QUESTIONS["coming"]
WORDED = (
    "The staff is poorly trained",
    "There is no budget for the street lights",
    "Lack of maintenance of the lamps",
)
"""Causes of which it is sure what they turn into."""


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was read yet, and nothing is on the way to a page."""
    monkeypatch.setattr(hints, "READ_AT_ONCE", 0)
    for kind in worked_out.KINDS.values():
        monkeypatch.setattr(kind, "_found", OrderedDict())


def pairs(model: GroupModel) -> list[dict[str, Any]]:
    """Return the pairs as the page shows them."""
    shown: list[dict[str, Any]] = model.work["pairs"]["view"]["pairs"]
    return shown


def test_proposals_follow_the_page_and_say_meanwhile_that_they_are_coming(store: Store) -> None:
    """A page of pairs opens with the question, no proposal is counted as sure; then each has its own."""

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        place.add_cause("The staff is poorly trained")
        place.workshop.act(place.host, place.group_id, "open_stage", {"stage": "objective_tree"})
        model.refresh()
        assert [pair["question"] for pair in pairs(model)] == [model.visitor.translate(COMING)] * 2
        assert not any(pair["sure"] or pair["strays"] for pair in pairs(model))
        beside.let.set()
        await until(lambda: all(pair["question"] != model.visitor.translate(COMING) for pair in pairs(model)))
        assert [pair["proposal"] for pair in pairs(model)][1:] == ["The staff is well trained"]

    played(store, then)


def test_what_differs_between_wordings_is_worked_out_beside_the_room(store: Store) -> None:
    """An amendment is on every page at once with its words; what they change follows, and with it that two clash."""

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        act = place.workshop.act
        card = act(place.host, place.group_id, "draft_commitment", {"node": None}).result["card"]
        where = {"card": card, "field": "action"}
        act(place.host, place.group_id, "reword_commitment", {**where, "text": "Publish each month"})
        for person, text in ((place.ana, "Publish each week"), (place.beto, "Publish each year")):
            said = {**where, "base": "Publish each month", "text": text}
            act(person, place.group_id, "propose_amendment", said)
        model.refresh()
        model.intend("look_into", {"panel": "amendments", "open": True}, "op")

        def matters() -> list[dict[str, Any]]:
            shown: list[dict[str, Any]] = model.work["amendments"]["view"]["matters"]
            return shown

        assert [matter["readings"][0]["pieces"] for matter in matters()] == [None, None]
        beside.let.set()
        await until(lambda: [matter["words"] for matter in matters()] == [["month"]])
        assert "work_out" in beside.asked

    played(store, then, "commitment_card")


def test_what_was_read_is_shown_before_all_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large tree is read some cards at a time, and the page hears of each."""
    monkeypatch.setattr(hints, "READING_SECONDS", 0.0)

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        for text in WORDED:
            place.add_cause(text)
        place.workshop.act(place.host, place.group_id, "open_stage", {"stage": "objective_tree"})
        seen = {0}
        model.observe(lambda _: seen.add(sum(bool(pair["sure"]) for pair in pairs(model))), ["work"])
        model.refresh()
        beside.let.set()
        await until(lambda: max(seen) >= len(WORDED))
        assert {1, 2} <= seen

    played(store, then)


def test_a_candidate_nobody_has_read_has_nothing_said_of_it(store: Store) -> None:
    """Neither what it lacks nor that there is nothing to remark, until it was read."""

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        place.workshop.act(place.ana, place.group_id, "propose_candidate", {"text": "Lack of money"})
        model.refresh()

        def shown() -> dict[str, Any]:
            found: dict[str, Any] = model.work["candidates"]["view"]["candidates"][0]
            return found

        assert (shown()["lacks"], shown()["findings"]) == ("", [])
        beside.let.set()
        await until(lambda: bool(shown()["findings"]))

    played(store, then)


def test_an_edit_of_one_card_is_read_on_the_way(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a tree that was read only what was edited is not known: its proposal is on the page with the edit."""
    monkeypatch.setattr(hints, "READ_AT_ONCE", 1_500)

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        place.add_cause("The staff is poorly trained")
        place.workshop.act(place.host, place.group_id, "open_stage", {"stage": "objective_tree"})
        model.refresh()
        assert [pair["proposal"] for pair in pairs(model)][1:] == ["The staff is well trained"]
        assert "work_out" not in beside.asked

    played(store, then)


def test_a_wall_never_calls_sure_what_was_not_read(store: Store) -> None:
    """While proposals are being looked for a drawn objective asks the question, as one for the group to word."""

    async def then(place: Venue, _beside: Beside, _model: GroupModel) -> None:
        group = place.workshop.group(place.plan_id, place.group_id)
        nodes = objective_tree_view(group, Viewer("en", reading=True, unread=1))["nodes"]
        assert [(node["open"], node["unsure"]) for node in nodes] == [(True, False)]

    played(store, then)
