"""Nobody's edit waits for a hint: findings follow a moment after it, and never fail a page."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from ogcore.brainstorm.commands import add
from ogcore.brainstorm.state import Brainstorm
from ogcore.record.voice import Voice
from ogcore.record.wording import IDEA_LENGTH
from ogcore.store import Store
from ogcore.trees.state import TreeState
from tests.builders import Venue, venue
from workbench import hints
from workbench import live as live_module
from workbench.bootstrap import Visitor
from workbench.live import Live
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


class Beside:
    """What is done beside a room, when the test lets it: it notes what is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.let = asyncio.Event()
        self.fails = False

    async def __call__(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Do it once the test lets it."""
        self.asked.append(work.__name__)
        await self.let.wait()
        if self.fails:
            raise TimeoutError
        return work(*arguments)

    async def until_asked(self, times: int = 1) -> None:
        """Wait until so much was asked for."""
        while len(self.asked) < times:  # noqa: ASYNC110 - what a page shows is no event to wait for
            await asyncio.sleep(0)


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    while not holds():  # noqa: ASYNC110 - what a page shows is no event to wait for
        await asyncio.sleep(0)


def played(store: Store, then: Callable[[Venue, Beside, GroupModel], Any], stage: str = "problem_tree") -> None:
    """Run a page on an event loop, as a room does."""
    place = venue(store)
    if stage != "problem_tree":
        place.workshop.act(place.host, place.group_id, "open_stage", {"stage": stage})

    async def run() -> None:
        beside = Beside()
        live = Live(store, beside=beside)
        live.start()
        await then(place, beside, page(place, live))
        live.stop()

    asyncio.run(run())


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What may wait is begun with the next turn of the loop, and beside the room however little it is."""
    monkeypatch.setattr(hints, "AT_ONCE", -1)
    monkeypatch.setattr(live_module, "LATER", 0.0)
    monkeypatch.setattr(live_module, "SHARE", 0)


def core_of(place: Venue) -> str | None:
    """Return the core problem."""
    return place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem


def test_a_page_and_an_edit_are_out_before_findings_are_looked_for(store: Store) -> None:
    """A page opens without findings, an edit is shown with those of before that still hold; the others follow."""

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        assert "no_cause" not in badges(model)
        beside.let.set()
        await until(lambda: "no_cause" in badges(model))
        beside.let.clear()
        model.intend("add_cause", {"of": core_of(place), "text": "No buses run"}, "op")
        assert "no_cause" not in badges(model)  # of the sides nothing is told that is not so any more
        assert "single_cause" in badges(model)
        assert [node["text"] for node in model.work["problem_tree"]["view"]["nodes"]][1:] == ["No buses run"]
        beside.let.set()
        await until(lambda: len(beside.asked) > 1)
        assert "no_cause" not in badges(model)

    played(store, then)


def test_findings_that_cannot_be_had_fail_no_page(store: Store) -> None:
    """A hint that takes too long is absent; edits are shown all the same, and later ones are looked at again."""

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        beside.fails = True
        beside.let.set()
        await beside.until_asked()
        model.intend("add_cause", {"of": core_of(place), "text": "No buses run"}, "op")
        assert len(model.work["problem_tree"]["view"]["nodes"]) == 2
        await beside.until_asked(2)
        assert "single_cause" not in badges(model)
        beside.fails = False
        model.intend("add_cause", {"of": core_of(place), "text": "Fares are high"}, "another")
        await until(lambda: len(beside.asked) > 2 and model.work["insight"]["view"]["found"] > 0)

    played(store, then)


def test_ideas_are_compared_only_once_they_are_shown_and_never_on_the_way_to_a_page(store: Store) -> None:
    """Hidden ideas are compared by nobody; shown, they stand on the page at once, and which are alike follows."""

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        model.intend("add_ideas", {"texts": ["The lamps of the square are broken", "Broken lamps in the square"]}, "a")
        await asyncio.sleep(0)
        assert (beside.asked, model.work["ideas"]["view"]["ideas"]) == ([], [])
        place.workshop.act(place.host, place.group_id, "reveal_ideas", {})
        model.refresh()
        assert [idea["similar"] for idea in model.work["ideas"]["view"]["ideas"]] == [[], []]
        await beside.until_asked()
        assert beside.asked == ["look"]
        beside.let.set()
        await until(lambda: all(idea["similar"] for idea in model.work["ideas"]["view"]["ideas"]))

    played(store, then, "brainstorm")


@pytest.mark.no_cover  # many times through what other tests run through once
@pytest.mark.parametrize(("many", "length"), [(400, IDEA_LENGTH), (100, 10_000)])
def test_many_long_ideas_open_without_a_hint_and_get_theirs_in_parts(
    store: Store, many: int, length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hundreds of ideas as long as may be, or written before there was a limit, are shown before any is compared."""
    monkeypatch.setattr(hints, "LIKENESS_SECONDS", 0.05)

    async def then(place: Venue, beside: Beside, model: GroupModel) -> None:
        group = place.workshop.group(place.plan_id, place.group_id)
        said = "word{0} lamp square broken night {0} " * (length // 40)
        texts = [f"{number} {said}".format(number % 7) for number in range(many)]
        added = [event for text in texts for event in add(group[Brainstorm], Voice.of(place.ana), text[:length])]
        place.workshop.store.append(place.group_id, group.version, "older", place.ana.participant_id, added)
        place.workshop.act(place.host, place.group_id, "reveal_ideas", {})
        model.refresh()
        shown = model.work["ideas"]["view"]["ideas"]
        assert len(shown) == many
        assert not any(idea["similar"] for idea in shown)
        beside.let.set()
        await beside.until_asked(2)  # no look takes longer than its time: it goes on with the next
        await until(lambda: any(idea["similar"] for idea in model.work["ideas"]["view"]["ideas"]))

    played(store, then, "brainstorm")


def test_without_a_loop_findings_are_those_of_now(store: Store) -> None:
    """A script or a notebook without a running loop is not left with those of before."""
    place = venue(store)
    model = GroupModel(Visitor(place.workshop, place.ana, place.group_id, "http://h", Live(store), SharedViews()))
    core = place.workshop.group(place.plan_id, place.group_id)[TreeState].core_problem
    model.intend("add_cause", {"of": core, "text": "No buses run"}, "op")
    assert "single_cause" in badges(model)
