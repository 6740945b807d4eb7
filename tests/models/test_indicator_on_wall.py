"""One indicator on the wall: who puts it there, what it says, and what becomes of it (R34, R47)."""

from typing import Any

import pytest

from ogcore.errors import BadInput, CardItemNotFound, NotAllowed
from ogcore.wall.state import Wall
from tests.builders import Room
from workbench.panels.commitments.view import cards_view
from workbench.panels.panel import Viewer
from workbench.panels.wall.remote_view import remote_view
from workbench.panels.wall.screens import screen_of
from workbench.panels.wall.view import wall_view

VIEWER = Viewer("en", facilitator=True)


class Discussed:
    """A group whose card has two indicators and a party."""

    def __init__(self) -> None:
        self.room = Room()
        self.room.open("commitment_card")
        self.card = self.room.act(self.room.ana, "draft_commitment")["card"]
        self.first = self.add("indicators", variable="Open complaints")
        self.second = self.add("indicators", variable="Days to an answer", unit="days", baseline="0", target="5")
        self.party = self.add("parties", institution="Water board")

    def add(self, of: str, **fields: str) -> str:
        """Put an item on the card."""
        item: str = self.room.act(self.room.ana, "add_card_item", card=self.card, of=of, fields=fields)["item"]
        return item

    def show(self, **data: Any) -> None:
        """Show something on the wall."""
        self.room.act(self.room.facilitator, "show_on_wall", **data)

    def wall(self) -> dict[str, Any]:
        """What is on the wall."""
        return wall_view(self.room.group, VIEWER)


def test_the_one_that_was_chosen_is_shown_and_follows_what_is_written() -> None:
    """Its sentence, its answers by the names of the questions, and what it lacks; the cards say which it is."""
    at = Discussed()
    at.show(mode="indicator", item=at.second)
    shown = at.wall()["content"]
    assert shown["place"] == "Indicator 2"
    assert shown["said"] == "Days to an answer (days): from 0 to 5, higher is better."
    assert shown["missing"] == ["Where it can be looked up", "By when"]
    at.room.act(at.room.ana, "reword_card_item", card=at.card, item=at.second, field="due", text="2028-01-31")
    at.room.act(at.room.ana, "reword_card_item", card=at.card, item=at.second, field="dimension", text="timeliness")
    shown = at.wall()["content"]
    assert shown["missing"] == ["Where it can be looked up"]
    said = {one["name"]: one["text"] for one in shown["fields"]}
    assert (said["dimension"], said["formula"]) == ("Timeliness: whether it comes in time", "")
    assert cards_view(at.room.group, VIEWER)["on_wall"] == at.second


def test_it_is_taken_off_and_shown_again() -> None:
    """The remote goes back to it by the data it is given, and the cards say that none is there meanwhile."""
    at = Discussed()
    at.show(mode="indicator", item=at.second)
    at.show(mode="follow")
    assert cards_view(at.room.group, VIEWER)["on_wall"] == ""
    before = remote_view(at.room.group, at.room.group, VIEWER)["before"]
    assert before["title"] == "The indicator under discussion"
    at.show(**before["data"])
    assert at.wall()["content"]["item"] == at.second


def test_one_that_goes_leaves_the_first_there_is() -> None:
    """Without a choice, or when it was taken out, the first stands there; without any the pages of the cards do."""
    at = Discussed()
    at.show(mode="indicator")
    assert at.wall()["content"]["item"] == at.first
    at.show(mode="indicator", item=at.second)
    at.room.act(at.room.ana, "remove_card_item", card=at.card, item=at.second)
    assert at.wall()["content"]["item"] == at.first
    at.room.act(at.room.ana, "remove_card_item", card=at.card, item=at.first)
    assert screen_of(at.room.group) == "commitments"


def test_only_an_indicator_is_put_there_and_by_whoever_facilitates() -> None:
    """A participant leads no wall; a party, a word, nothing that is no text is shown as an indicator."""
    at = Discussed()
    with pytest.raises(NotAllowed):
        at.room.act(at.room.ana, "show_on_wall", mode="indicator", item=at.first)
    for item, refusal in ((at.party, CardItemNotFound), ("nothing", CardItemNotFound), (7, BadInput)):
        with pytest.raises(refusal):
            at.show(mode="indicator", item=item)
    at.show(mode="join", item=at.first)
    assert at.room.group[Wall].shown_at("commitment_card").item is None
