"""The parties, activities, indicators and objections of a card: written together, taken back, and bounded (R28)."""

from typing import Any

import pytest

from ogcore.commitments.state import Commitments, Item
from ogcore.commitments.template import ITEM_LIMITS, ITEMS
from ogcore.errors import (
    ActivitiesInCircle,
    CardItemNotFound,
    EmptyText,
    NoSuchDate,
    OgError,
    TooManyCardItems,
    UnknownChoice,
)
from ogcore.record.wording import Wording
from tests.builders import Room


def begun() -> tuple[Room, str]:
    """Return a room and the only card in it."""
    room = Room()
    room.open("commitment_card")
    return room, room.act(room.ana, "draft_commitment")["card"]


def add(room: Room, card: str, of: str, **fields: str) -> str:
    """Add an item and return its id."""
    return str(room.act(room.ana, "add_card_item", card=card, of=of, fields=fields)["item"])


def items(room: Room, card: str, of: str) -> list[Item]:
    """Return the items of a list."""
    return room.group[Commitments].cards[card].of(of)


def test_items_stand_in_the_order_in_which_they_were_added_and_are_moved() -> None:
    """A place beyond the ends is the first or the last; moving to where it is is no event."""
    room, card = begun()
    names = [add(room, card, "activities", activity=text) for text in "abc"]
    for place, order in ((0, "cab"), (9, "abc"), (-4, "cab"), (1, "acb")):
        room.act(room.ana, "move_card_item", card=card, item=names[2], place=place)
        assert "".join(item.text("activity") for item in items(room, card, "activities")) == order
    before = len(room.log)
    room.act(room.ana, "move_card_item", card=card, item=names[2], place=1)
    assert len(room.log) == before
    for order in ("cab", "abc", "cab", "abc"):
        room.act(room.ana, "undo")
        assert "".join(item.text("activity") for item in items(room, card, "activities")) == order


def test_two_simultaneous_edits_of_an_item_are_both_kept() -> None:
    """The second becomes an offer; settling chooses."""
    room, card = begun()
    item = add(room, card, "parties", post="Director")
    words = {"card": card, "item": item, "field": "post"}
    room.act(room.ana, "reword_card_item", **words, text="Head of unit", base="Director")
    assert room.act(room.beto, "reword_card_item", **words, text="Secretary", base="Director") == {"offered": True}
    assert items(room, card, "parties")[0].fields["post"] == Wording("Head of unit", ("Secretary",))
    room.act(room.ana, "settle_card_item", **words, text="Secretary")
    assert items(room, card, "parties")[0].fields["post"] == Wording("Secretary")
    room.act(room.ana, "undo")
    assert items(room, card, "parties")[0].fields["post"] == Wording("Head of unit", ("Secretary",))


def test_a_party_that_is_taken_out_leaves_no_name_behind_and_comes_back_whole() -> None:
    """Activities name it no more; undo brings both back."""
    room, card = begun()
    party = add(room, card, "parties", role="lead", side="government", institution="Ministry")
    add(room, card, "activities", activity="Train", responsible=party)
    before = room.group[Commitments].cards[card]
    room.act(room.beto, "remove_card_item", card=card, item=party)
    assert items(room, card, "parties") == []
    assert items(room, card, "activities")[0].text("responsible") == ""
    room.act(room.beto, "undo")
    assert room.group[Commitments].cards[card] == before
    assert room.group == room.replayed()


def test_a_card_that_is_removed_comes_back_with_its_items() -> None:
    """And with what the group lets be."""
    room, card = begun()
    item = add(room, card, "indicators", variable="Births")
    told = {"card": card, "code": "no_baseline", "item": item}
    room.act(room.ana, "let_finding_be", **told, reason="Nobody has counted", on=True)
    before = room.group[Commitments].cards[card]
    room.act(room.beto, "remove_commitment", card=card)
    room.act(room.beto, "undo")
    assert room.group[Commitments].cards[card] == before
    assert [one.reason for one in before.let_be.values()] == ["Nobody has counted"]
    room.act(room.ana, "let_finding_be", **told)
    assert room.group[Commitments].cards[card].let_be == {}


def test_who_was_written_as_text_becomes_parties() -> None:
    """Each line one, with its role and side, behind those there are; the field is empty, and undo brings it back."""
    room, card = begun()
    add(room, card, "parties", institution="Council")
    words = {"card": card, "field": "civil_society"}
    room.act(room.ana, "reword_commitment", **words, text="Network of parents\n\nYouth club")
    room.act(room.ana, "make_parties", **words)
    told = [[item.text(name) for name in ("role", "side", "institution")] for item in items(room, card, "parties")]
    assert told[1:] == [["monitor", "civil_society", name] for name in ("Network of parents", "Youth club")]
    assert room.group[Commitments].cards[card].text("civil_society") == ""
    room.act(room.ana, "undo")
    assert room.group[Commitments].cards[card].lines("civil_society") == ["Network of parents", "Youth club"]
    assert len(items(room, card, "parties")) == 1
    with pytest.raises(UnknownChoice):
        room.act(room.ana, "make_parties", card=card, field="action")


@pytest.mark.parametrize("of", sorted(ITEMS))
def test_lists_have_an_end(of: str) -> None:
    """One more than there may be is refused, and nothing is lost."""
    room, card = begun()
    for _ in range(ITEM_LIMITS[of]):
        add(room, card, of)
    with pytest.raises(TooManyCardItems) as refused:
        add(room, card, of)
    assert refused.value.data == {"of": of, "limit": ITEM_LIMITS[of]}
    assert len(items(room, card, of)) == ITEM_LIMITS[of]


@pytest.mark.parametrize(
    ("intent", "data", "refusal"),
    [
        ("add_card_item", {"of": "budgets"}, UnknownChoice),
        ("add_card_item", {"of": "parties", "fields": {"start": "2027-01-01"}}, UnknownChoice),
        ("add_card_item", {"of": "parties", "fields": {"role": "boss"}}, UnknownChoice),
        ("add_card_item", {"of": "activities", "fields": {"responsible": "nobody"}}, UnknownChoice),
        ("add_card_item", {"of": "activities", "fields": {"start": "31 de junio de 2027"}}, NoSuchDate),
        ("reword_card_item", {"field": "role", "text": "boss"}, UnknownChoice),
        ("reword_card_item", {"field": "start", "text": "2027-01-01"}, UnknownChoice),
        ("reword_card_item", {"item": "nowhere", "field": "post", "text": "x"}, CardItemNotFound),
        ("move_card_item", {"item": "nowhere", "place": 0}, CardItemNotFound),
        ("remove_card_item", {"item": "nowhere"}, CardItemNotFound),
        ("let_finding_be", {"code": "no_such", "reason": "x", "on": True}, UnknownChoice),
        ("let_finding_be", {"code": "no_baseline", "field": "nowhere", "reason": "x", "on": True}, UnknownChoice),
        ("let_finding_be", {"code": "no_baseline", "reason": " ", "on": True, "item": None}, EmptyText),
        ("let_finding_be", {"code": "no_baseline", "item": "nowhere", "reason": "x", "on": True}, CardItemNotFound),
    ],
)
def test_what_a_card_cannot_hold_is_refused(intent: str, data: dict[str, Any], refusal: type[OgError]) -> None:
    """Unknown lists, fields, choices, items and codes change nothing."""
    room, card = begun()
    item = add(room, card, "parties")
    before = room.group[Commitments].cards[card]
    with pytest.raises(refusal):
        room.act(room.ana, intent, **({"card": card, "item": item} | data))
    assert room.group[Commitments].cards[card] == before


def test_activities_do_not_wait_for_each_other_in_a_circle() -> None:
    """Whoever would close one is told which; each beside the others is fine, and what was written stays."""
    room, card = begun()
    first, second, third = (add(room, card, "activities", activity=text) for text in "abc")

    def after(item: str, *others: str) -> None:
        room.act(room.ana, "reword_card_item", card=card, item=item, field="depends_on", text=" ".join(others))

    after(second, first)
    after(third, first, second)
    for intent in ("reword_card_item", "settle_card_item"):
        with pytest.raises(ActivitiesInCircle) as refused:
            room.act(room.ana, intent, card=card, item=first, field="depends_on", text=third)
        assert refused.value.data == {"circle": "1 → 3 → 1"}
    assert [item.names("depends_on") for item in items(room, card, "activities")] == [[], [first], [first, second]]
    after(third)
    after(first, third)
    assert [item.names("depends_on") for item in items(room, card, "activities")] == [[third], [first], []]


def test_a_date_says_what_may_have_been_meant() -> None:
    """A group that writes in Spanish has the day first; one that writes in English says nothing of it."""
    spanish, english = Room("es"), Room("en")
    card = spanish.act(spanish.facilitator, "draft_commitment")["card"]
    spanish.act(spanish.facilitator, "reword_commitment", card=card, field="end", text="05/06/2027")
    assert spanish.group[Commitments].cards[card].text("end") == "2027-06-05"
    card = english.act(english.facilitator, "draft_commitment")["card"]
    with pytest.raises(NoSuchDate) as refused:
        english.act(english.facilitator, "reword_commitment", card=card, field="end", text="05/06/2027")
    assert refused.value.data["reason"] == "date_ambiguous"
    assert refused.value.data["suggestions"] == ["2027-06-05", "2027-05-06"]
