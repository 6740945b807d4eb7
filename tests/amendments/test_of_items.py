"""Amendments of what is chosen, of dates, and of parties, activities and indicators."""

from typing import Any

import pytest

from ogcore.amendments.conflict import conflicts
from ogcore.amendments.remaking import Again, again
from ogcore.amendments.spot import Spot
from ogcore.amendments.story import story_of
from ogcore.commitments.state import Commitments
from ogcore.errors import (
    AmendmentIsSettled,
    AmendmentsBeside,
    BadInput,
    CardItemNotFound,
    NoSuchDate,
    SameWords,
    UnknownChoice,
)
from ogcore.language.difference import difference
from tests.amendments.test_amendment import Table


class Plan(Table):
    """A table whose card has two parties and an activity that the first is in charge of."""

    def __init__(self) -> None:
        super().__init__()
        self.lead, self.watch = (self.add("parties", role="lead", institution=name) for name in ("CEA", "Red del Agua"))
        fields = {"activity": "Medir la presión", "end": "2027-06-30", "responsible": self.lead}
        self.activity = self.add("activities", **fields)

    def add(self, of: str, **fields: str) -> str:
        """Put an item on the card."""
        made = self.room.act(self.room.facilitator, "add_card_item", card=self.card, of=of, fields=fields)
        return str(made["item"])

    def amend(self, field: str, text: str, who: Any = None, item: str = "", base: str | None = None) -> str:
        """Let somebody propose something else for a field of the card, or of an item of it."""
        said = self.of(field, item) if base is None else base
        return self.propose(text, who, base=said, field=field, **({"item": item} if item else {}))

    def of(self, field: str, item: str = "") -> str:
        """Return what a field says."""
        card = self.room.group[Commitments].find(self.card)
        return card.find(item).text(field) if item else card.text(field)


def test_another_choice_is_proposed_and_stands_when_accepted() -> None:
    """Of a field with choices another of them is proposed, and nothing else."""
    table = Plan()
    table.accept(table.amend("branch", "executive"))
    table.accept(table.amend("branch", "autonomous", table.room.beto))
    assert table.of("branch") == "autonomous"
    with pytest.raises(UnknownChoice):
        table.amend("branch", "royal")
    with pytest.raises(SameWords):
        table.amend("branch", "autonomous")


def test_an_activity_is_amended_in_its_words_its_dates_and_who_is_in_charge() -> None:
    """Words, a date as people write it, and another party: each stands in its field of the item, the others stay."""
    table = Plan()
    table.accept(table.amend("activity", "Medir la presión cada lunes", item=table.activity))
    table.accept(table.amend("end", "31 de diciembre de 2027", item=table.activity))
    table.accept(table.amend("responsible", table.watch, item=table.activity))
    assert table.of("activity", table.activity) == "Medir la presión cada lunes"
    assert table.of("end", table.activity) == "2027-12-31"
    assert table.of("responsible", table.activity) == table.watch
    assert table.of("end") == ""


def test_one_undo_takes_an_accepted_item_back() -> None:
    """The item says what it said, and the amendment waits again."""
    table = Plan()
    one = table.amend("end", "2027-12-31", item=table.activity)
    table.accept(one)
    table.room.act(table.room.facilitator, "undo")
    assert (table.of("end", table.activity), table.state(one)) == ("2027-06-30", "open")


def test_dates_and_items_are_checked() -> None:
    """A date that is none, a field or an item there is not, and an item that would name itself are refused."""
    table = Plan()
    with pytest.raises(NoSuchDate):
        table.amend("end", "31 de junio de 2027", item=table.activity)
    with pytest.raises(UnknownChoice):
        table.amend("colour", "red", item=table.activity, base="")
    with pytest.raises(CardItemNotFound):
        table.amend("activity", "Otra", item="gone", base="")
    with pytest.raises(CardItemNotFound):
        table.amend("depends_on", table.activity, item=table.activity)
    with pytest.raises(BadInput):
        table.propose("Otra", base="", field="activity", item=7)


def test_two_dates_are_one_conflict() -> None:
    """A date is one answer: whoever proposes another differs with every other date, also where its year is the same."""
    table = Plan()
    one = table.amend("end", "2027-07-30", item=table.activity)
    other = table.amend("end", "2027-06-15", table.room.beto, item=table.activity)
    table.amend("end", "2027-12-31", table.room.beto)
    (found,) = conflicts(table.room.group, difference)
    assert (found.amendments, found.words) == ((one, other), ("2027-06-30",))
    with pytest.raises(AmendmentsBeside):
        table.accept(one)
    table.accept(one, others="outdated")
    assert table.state(other) == "outdated"
    assert again(table.room.group, table.held(other), difference) == Again("2027-07-30", 0, "2027-06-15", joined=False)
    said = {"amendment": other, "base": "2027-07-30", "text": "2027-06-15"}
    remade = table.room.act(table.room.beto, "remake_amendment", **said)["amendment"]
    table.accept(remade)
    assert table.of("end", table.activity) == "2027-06-15"


def test_the_same_field_of_two_items_never_meets() -> None:
    """Amendments of two activities, or of an activity and the card, ask nothing about each other."""
    table = Plan()
    second = table.add("activities", activity="Medir la presión", end="2027-06-30")
    one, other = (table.amend("end", "2027-09-30", item=item) for item in (table.activity, second))
    table.accept(one)
    assert table.state(other) == "open"


def test_an_item_taken_out_outdates_its_amendments_and_brings_them_back() -> None:
    """Without its item an amendment is kept and outdated; undo brings both back. One that names it is refused then."""
    table = Plan()
    one = table.amend("activity", "Medir", item=table.activity)
    names = table.amend("responsible", table.watch, item=table.activity)
    table.room.act(table.room.facilitator, "remove_card_item", card=table.card, item=table.activity)
    assert table.state(one) == "outdated"
    assert again(table.room.group, table.held(one), difference) is None
    with pytest.raises(AmendmentIsSettled):
        table.accept(one)
    said = {"amendment": one, "base": "", "text": "Medir"}
    with pytest.raises(CardItemNotFound):
        table.room.act(table.room.ana, "remake_amendment", **said)
    table.room.act(table.room.facilitator, "undo")
    assert table.state(one) == "open"
    table.room.act(table.room.facilitator, "remove_card_item", card=table.card, item=table.watch)
    with pytest.raises(CardItemNotFound):
        table.accept(names)


def test_the_history_of_an_item_and_of_a_choice() -> None:
    """What an item began with and each change of it are told; of a choice all that it ever was."""
    table = Plan()
    table.accept(table.amend("end", "2027-12-31", item=table.activity))
    end = Spot(table.card, "end", table.activity, "activities")
    assert [(one.before, one.after, one.who) for one in story_of(table.room.group, end, "2027-12-31")] == [
        ("2027-06-30", "2027-12-31", "ana"),
        ("", "2027-06-30", "host"),
    ]
    for choice in ("short", "long"):
        table.accept(table.amend("term", choice))
    told = story_of(table.room.group, Spot(table.card, "term"), "long")
    assert [one.after for one in told] == ["long", "short"]


def test_the_log_tells_the_same() -> None:
    """Amendments of items are the same when the log is replayed."""
    table = Plan()
    table.amend("end", "2027-12-31", item=table.activity)
    assert table.room.replayed() == table.room.group
