"""How changes travel inside a process: to those they concern, in turns, and without anybody's words in the log."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from ogcore.record.participant import Identity
from ogcore.store import Store, open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store, rename_group
from workbench import live as live_module
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models import group_model
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.group_model import GroupModel
from workbench.panels.shared_view import SharedViews


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Give an empty store: news travel alike on both databases."""
    on_file = request.param == "sqlite"
    opened = file_store(tmp_path) if on_file else open_store(request.getfixturevalue("postgres").database())
    yield opened
    opened.close()


class Place:
    """A plan with two groups, and models on one event loop's news."""

    def __init__(self, store: Store) -> None:
        self.workshop = Workshop(store)
        self.facilitator = self.workshop.facilitator(self.workshop.create_plan("Water", "en").secret)
        self.cards = [self.workshop.add_group(self.facilitator, name) for name in ("Table 1", "Table 2")]
        self.live, self.views = Live(store), SharedViews()

    def visitor(self, who: Identity) -> Visitor:
        """Whoever it is, on this process's news."""
        group = who.group_id or self.cards[0].group_id
        return Visitor(self.workshop, who, group, "http://here", self.live, self.views)

    def model(self, group: int) -> GroupModel:
        """The page of somebody new."""
        who = self.workshop.join(self.cards[group].code, "Somebody", "people", "en")
        return followed(GroupModel(self.visitor(who)))


def followed(model: GroupModel) -> GroupModel:
    """Let a model follow the news; nothing watches by itself."""
    model.start()
    return model


def test_a_change_is_told_to_those_it_concerns(store: Store) -> None:
    """A listener that names its streams hears of those alone; one that names none hears of everything."""
    workshop = Workshop(store)
    live = Live(store)
    heard: list[str] = []
    live.on_change(lambda: heard.append("all"))
    live.on_change(lambda: heard.append("another's"), lambda: {"another"})
    plan = workshop.create_plan("Water", "en").plan_id
    live.on_change(lambda: heard.append("the plan's"), lambda: {plan, "another"})
    assert live.look()
    assert heard == ["all", "the plan's"]


def test_one_group_does_not_work_for_another(store: Store) -> None:
    """What is done at one table is not looked at by the pages of the next, and by the desk of the plan."""
    place = Place(store)
    here, there = place.model(0), place.model(1)
    desk = FacilitatorModel(place.visitor(place.facilitator))
    desk.start()
    looked = []
    for model in (here, there):
        model.refresh = lambda model=model: looked.append(model)  # type: ignore[method-assign, misc]
    here.start()
    there.start()
    place.workshop.act(place.facilitator, place.cards[0].group_id, "open_stage", {"stage": "objective_tree"})
    place.live.look()
    assert looked == [here]
    assert desk.control["groups"][0]["stage"] == "objective_tree"


def test_a_new_name_of_the_group_is_in_its_header_at_once(store: Store) -> None:
    """The header follows the plan's log, not the next count of people."""
    place = Place(store)
    model = place.model(0)
    rename_group(place.workshop, place.facilitator, place.cards[0].group_id, "By the window", "Roads")
    place.live.look()
    assert (model.frame["group"], model.frame["topic"]) == ("By the window", "Roads")


def test_a_header_in_which_nothing_has_changed_is_not_told_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A heartbeat after which the same people are here sets nothing; all of one language share what they see."""
    monkeypatch.setattr(group_model, "PEOPLE_SECONDS", 1e-9)  # those who came in one moment are counted in the next
    place = Place(store)
    first, second = place.model(0), place.model(0)
    first.refresh_people()
    second.refresh_people()
    told: list[object] = []
    first.observe(lambda change: told.append(change["new"]), "frame")
    first.refresh_people()
    assert told == []
    assert first.frame["people"] is second.frame["people"]


def test_others_have_their_turn_while_a_room_is_counted(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two slow heartbeat listeners whoever else waits on the event loop is served."""
    monkeypatch.setattr(live_module, "TURN", 0.0)
    order: list[str] = []
    live = Live(store)

    async def go() -> None:
        loop = asyncio.get_running_loop()
        live.on_heartbeat(lambda: loop.call_soon(order.append, "an edit") and order.append("first"))
        live.on_heartbeat(lambda: order.append("second"))
        await live.beat()

    asyncio.run(go())
    assert order == ["first", "an edit", "second"]


def test_a_listener_that_fails_is_logged_without_words(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    """The others hear the news; the log knows the kind and the place of the failure alone."""
    live = Live(store)
    heard: list[str] = []

    def fail() -> None:
        raise ValueError("words of a person")

    live.on_change(fail)
    live.on_change(lambda: heard.append("news"))
    Workshop(store).create_plan("Water", "en")
    live.look()
    assert heard == ["news"]
    assert "ValueError at test_live.py" in caplog.text
    assert "words of a person" not in caplog.text


MOST_QUESTIONS = 20
"""A change may ask the database so often, of which a write is some eight; 350 times it did when every page asked."""


def test_a_change_asks_the_database_as_often_for_many_as_for_few(store: Store) -> None:
    """However many pages show the group: it is read again once, and what all see is built of that."""
    place = Place(store)
    writer = place.model(0)
    for intent, data in (
        ("open_stage", {"stage": "problem_tree"}),
        ("state_core_problem", {"text": "Dry taps"}),
    ):
        place.workshop.act(place.facilitator, place.cards[0].group_id, intent, data)
    writer.refresh()
    asked: list[str] = []
    counts = []
    for many in (5, 25):
        followers = [place.model(0) for _ in range(many)]
        writer.intend("add_cause", {"of": _core_of(writer), "text": f"Warm {many}"}, f"warm{many}")
        listen = _counting(store, asked)
        writer.intend("add_cause", {"of": _core_of(writer), "text": f"Cause {many}"}, f"op{many}")
        assert all(f"Cause {many}" in str(model.work) for model in followers)
        counts.append(listen())
    assert counts[1] <= counts[0] + 2  # who is here is counted anew every two seconds, and may be just now
    assert counts[0] <= MOST_QUESTIONS


def _core_of(model: GroupModel) -> str:
    return str(model.group[TreeState].core_problem)


def _counting(store: Store, asked: list[str]) -> Callable[[], int]:
    """Count what the database is asked from now on; returns what ends it and tells."""

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    asked.clear()
    engines = {id(engine): engine for engine in (store.engine, store._writing)}.values()
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)

    def end() -> int:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)
        return len(asked)

    return end
