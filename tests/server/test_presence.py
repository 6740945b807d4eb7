"""Who looks at which node: passed on within a group, stamped by the server, checked, batched and never stored (R13)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from ogcore.record.participant import Identity
from tests.builders import person
from workbench.server.presence import LONGEST, Presence

AT = {"tree": "problem", "node": "n1", "doing": "selected"}
PEN = {"card": "c1", "field": "problem", "doing": "writing"}
HOST = person("host", "facilitator", None)


class Page:
    """A page's websocket that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []

    def mention(self, text: str) -> None:
        """Remember."""
        self.told.append(json.loads(text))


class Hall:
    """A relay whose clock the test moves."""

    def __init__(self, *, hushed: bool = False) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.relay = Presence(
            lambda plan: {"g", "h"} if plan == "p" else set(),
            lambda _, call: self.waiting.append(call),
            lambda _group: hushed,
        )

    def say(self, page: Page, identity: Identity, **what: Any) -> None:
        """Let a page say something."""
        self.relay.hear(page, identity, json.dumps({"workbench": "presence", **what}))

    def tick(self) -> None:
        """Let a tenth of a second go by."""
        waiting, self.waiting = self.waiting, []
        for call in waiting:
            call()


def together(hall: Hall) -> tuple[Page, Page]:
    """Return the pages of two people of one group who are there already."""
    ana, leo = Page(), Page()
    hall.say(ana, person("ana"), at=None)
    hall.say(leo, person("leo"), at=None)
    return ana, leo


def test_others_learn_who_is_where_by_what_the_server_knows() -> None:
    """The name, sector and role are the identity's, whatever the page claims; nothing tells who else they are."""
    hall = Hall()
    ana, leo = together(hall)
    hall.say(ana, person("ana"), at=AT, name="Somebody else", role="facilitator", group="h", key="p2")
    hall.tick()
    (told,) = leo.told[1:]
    assert told["group"] == "g"
    assert told["people"] == [{"key": "p1", "name": "Ana", "sector": "academia", "role": "participant", "at": AT}]
    assert "ana" not in json.dumps(told)
    assert told["aside"] is True


def test_who_comes_later_is_told_everything_at_once_and_who_goes_is_gone() -> None:
    """A newcomer hears who is where; when a page closes its mark goes."""
    hall = Hall()
    ana, _ = together(hall)
    hall.say(ana, person("ana"), at=AT)
    hall.tick()
    eva = Page()
    hall.say(eva, person("eva"), at=None)
    assert (eva.told[0]["all"], eva.told[0]["you"]) == (True, "p3")
    assert [one["name"] for one in eva.told[0]["people"]] == ["Ana"]
    hall.relay.leave(ana)
    hall.tick()
    assert eva.told[-1]["gone"] == ["p1"]
    hall.relay.leave(ana)


def test_a_batch_holds_the_last_word_of_each() -> None:
    """However much people move about in a tenth of a second, everybody gets one message."""
    hall = Hall()
    ana, leo = together(hall)
    before = len(leo.told)
    for node in ("n1", "n2", "n3"):
        hall.say(ana, person("ana"), at={**AT, "node": node})
        hall.say(leo, person("leo"), at={**AT, "node": node, "doing": "writing"})
    hall.tick()
    assert len(leo.told) == before + 1
    assert [(one["name"], one["at"]["node"]) for one in leo.told[-1]["people"]] == [("Ana", "n3"), ("Leo", "n3")]


def test_groups_do_not_hear_of_each_other() -> None:
    """A participant stays in their own group; a facilitator may look at the groups of their plan, one at a time."""
    hall = Hall()
    ana, _ = together(hall)
    host, elsewhere = Page(), Page()
    hall.say(elsewhere, person("oso", "participant", "h"), at=None)
    hall.say(host, HOST, group="g", at=AT)
    hall.tick()
    assert [one["role"] for one in ana.told[-1]["people"]] == ["facilitator"]
    assert len(elsewhere.told) == 1
    hall.say(host, HOST, group="h", at=AT)
    hall.tick()
    assert ana.told[-1]["gone"] == ["p4"]
    assert elsewhere.told[-1]["people"][0]["role"] == "facilitator"
    hall.say(host, HOST, group="of another plan", at=AT)
    stranger = Page()
    for group in ("x" * 81, None, 7, "unknown"):
        hall.say(stranger, person("far", "facilitator", None, "another plan"), group=group, at=AT)
    hall.tick()
    assert stranger.told == []


def test_only_a_facilitator_points() -> None:
    """The pointer travels with where it is beside a node; a participant's is ignored."""
    hall = Hall()
    ana, leo = together(hall)
    spot = {"tree": "problem", "node": "n1", "x": 0.5, "y": -1}
    hall.say(leo, person("leo"), laser=spot)
    hall.tick()
    assert len(ana.told) == 1
    host = Page()
    hall.say(host, HOST, group="g", laser=spot)
    hall.tick()
    assert ana.told[-1]["laser"] == {**spot, "key": "p3"}


@pytest.mark.parametrize(
    "at",
    [
        7,
        "n1",
        [],
        {},
        {**AT, "node": 7},
        {**AT, "node": "a b"},
        {**AT, "tree": "x"},
        {**AT, "doing": []},
        {**PEN, "doing": "selected"},
        {**PEN, "field": "a b"},
        {**PEN, "item": "a b"},
        {**PEN, "item": None},
        {"card": "c1", "doing": "writing"},
    ],
)
def test_nonsense_is_nowhere(at: Any) -> None:
    """What is no place in a tree and no field of a card is not passed on."""
    hall = Hall()
    ana, leo = together(hall)
    hall.say(ana, person("ana"), at=at)
    hall.tick()
    assert len(leo.told) == 1


@pytest.mark.parametrize(
    "spot",
    [
        7,
        {},
        {"x": 1, "y": 1},
        *({"tree": "problem", "node": "n", "x": 0, "y": y} for y in ("1", None, 1e9, float("nan"))),
    ],
)
def test_a_pointer_nowhere_is_not_passed_on(spot: Any) -> None:
    """Places that are no finite numbers beside a node are dropped."""
    hall = Hall()
    ana, _ = together(hall)
    hall.say(Page(), HOST, group="g", laser=spot)
    hall.tick()
    assert all("laser" not in told for told in ana.told)


def test_floods_and_long_or_broken_messages_are_dropped() -> None:
    """A page that says too much is heard no more for a moment; others are not bothered."""
    hall = Hall()
    ana, leo = together(hall)
    for number in range(200):
        hall.say(ana, person("ana"), at={**AT, "node": f"n{number}"})
    hall.tick()
    assert leo.told[-1]["people"][0]["at"]["node"] != "n199"
    quiet = Page()
    hall.relay.hear(quiet, person("eva"), '{"workbench":"presence"' + " " * LONGEST + "}")
    hall.relay.hear(quiet, person("eva"), '{"workbench":"presence"')
    assert quiet.told == []


def test_others_learn_who_writes_in_which_field() -> None:
    """A field of a card is told as a card of a tree is, with who writes there, until they leave it."""
    hall = Hall()
    ana, leo = together(hall)
    hall.say(ana, person("ana"), at={**PEN, "more": "x"})
    hall.tick()
    assert [(one["name"], one["at"]) for one in leo.told[-1]["people"]] == [("Ana", PEN)]
    hall.say(ana, person("ana"), at=None)
    hall.tick()
    assert leo.told[-1]["people"][0]["at"] is None


def test_what_shows_it_anew_is_told_all_anew() -> None:
    """A page says that it arrives, as its next stage does: it hears who is there, and which of them it is itself."""
    hall = Hall()
    ana, leo = together(hall)
    hall.say(ana, person("ana"), at=PEN)
    hall.tick()
    hall.say(leo, person("leo"), at=None, arrives=True)
    assert (leo.told[-1]["you"], [one["name"] for one in leo.told[-1]["people"]]) == ("p2", ["Ana"])


def test_under_the_rule_nobody_learns_more_than_that_somebody_writes() -> None:
    """No name, sector, key or number of people: only the fields in which somebody else writes, whoever joins when."""
    hall = Hall(hushed=True)
    ana, leo = together(hall)
    eva = Page()
    hall.say(ana, person("ana"), at=PEN)
    hall.say(leo, person("leo"), at=PEN)
    hall.tick()
    hall.say(eva, person("eva"), at=AT)
    hall.tick()
    assert leo.told[-1] == {
        "workbench": "presence", "aside": True, "group": "g", "people": [], "gone": [], "pens": [PEN],
    }  # fmt: skip
    assert (eva.told[0]["pens"], eva.told[0]["people"]) == ([PEN], [])
    hall.say(ana, person("ana"), at=None)
    hall.tick()
    assert (ana.told[-1]["pens"], leo.told[-1]["pens"], eva.told[-1]["pens"]) == ([PEN], [], [PEN])
    hall.relay.leave(leo)
    hall.tick()
    assert (eva.told[-1]["pens"], eva.told[-1]["gone"]) == ([], [])


def test_when_the_rule_begins_the_names_at_fields_go() -> None:
    """Who was seen writing is seen no more; that somebody writes there stays."""
    hall = Hall()
    ana, leo = together(hall)
    hall.say(ana, person("ana"), at=PEN)
    hall.tick()
    hall.relay.hush("g")
    hall.tick()
    assert leo.told[-1]["people"][0]["at"] is None
    assert leo.told[-1]["pens"] == [PEN]
