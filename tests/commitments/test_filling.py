"""Cells copied from a spreadsheet fill cells of the activities of a card, to the right and down, in one operation."""

from typing import Any

import pytest

from ogcore.commitments.filling import TEXT_LIMIT
from ogcore.commitments.state import Item
from ogcore.commitments.template import ITEM_LIMITS
from ogcore.errors import (
    BadInput,
    CardFrozen,
    CardItemNotFound,
    HalfCharacter,
    MissingData,
    TextTooLong,
    TooManyCardItems,
    UnknownChoice,
)
from tests.builders import Room
from tests.commitments.test_bringing import bring
from tests.commitments.test_card_item import add, begun, items


def fill(room: Room, card: str, item: Item, field: str, text: str) -> list[Item]:
    """Fill cells from one on, and return the activities of the card."""
    room.act(room.ana, "fill_activities", card=card, item=item.item, field=field, text=text)
    return items(room, card, "activities")


def _three() -> tuple[Room, str, list[Item]]:
    room, card = begun()
    return room, card, bring(room, card, {"activity": "a", "length_days": "4"}, {"activity": "b"}, {"activity": "c"})


def test_cells_are_filled_to_the_right_and_down_and_taken_back_at_once() -> None:
    """An empty cell changes nothing, a broken line stays within its cell; one undo gives all of it back."""
    room, card, (a, _, _) = _three()
    found = fill(room, card, a, "activity", '"Podar\nlos árboles"\t\t2027-02-01\nBarrer\t3\t4 feb 2027\n')
    assert [item.text("activity") for item in found] == ["Podar\nlos árboles", "Barrer", "c"]
    assert [item.text("length_days") for item in found] == ["4", "3", ""]
    assert [item.text("start") for item in found] == ["2027-02-01", "2027-02-04", ""]
    room.act(room.ana, "undo")
    assert [item.text("activity") for item in items(room, card, "activities")] == ["a", "b", "c"]
    room.act(room.ana, "redo")
    assert room.group == room.replayed()


def test_rows_beyond_the_last_are_new_activities() -> None:
    """They stand below the others, and may be waited for in the same paste."""
    room, card, held = _three()
    found = fill(room, card, held[2], "activity", "Regar\nSegar\nAtar")
    assert [item.text("activity") for item in found] == ["a", "b", "Regar", "Segar", "Atar"]
    found = fill(room, card, held[0], "depends_on", "\n1+2\n5")
    assert (found[1].lags("depends_on"), found[2].lags("depends_on")) == ({held[0].item: 2}, {found[4].item: 0})


def test_what_cannot_be_read_stays_beside_its_cell_and_goes_once_it_can() -> None:
    """A day that is none, or can be two, and a length in words; the next paste that is right mends."""
    room, card, (a, _, _) = _three()
    found = fill(room, card, a, "length_days", "dos\t05/06/2026\t31 nov 2027")
    assert (found[0].text("length_days"), found[0].text("length_written")) == ("", "dos")
    assert (found[0].text("start"), found[0].text("start_written")) == ("", "05/06/2026")
    assert found[0].text("end_written") == "31 nov 2027"
    found = fill(room, card, a, "length_days", "2\t2026-06-05")
    assert [found[0].text(name) for name in ("length_days", "length_written", "start_written")] == ["2", "", ""]
    assert found[0].text("end_written") == "31 nov 2027"


def test_names_are_looked_up_and_a_phase_that_is_none_stands_before_the_stage() -> None:
    """A party of the card where one is called so, another institution where none is."""
    room, card, (a, b, _) = _three()
    party = add(room, card, "parties", institution="Obras Públicas")
    found = fill(room, card, a, "responsible", "OBRAS públicas\nCabildo")
    assert (found[0].text("responsible"), found[1].text("responsible_institution")) == (party, "Cabildo")
    fill(room, card, a, "stage", "Uno\nDos")
    found = fill(room, card, a, "phase", "Externa\nFase 7")
    assert [(item.text("phase"), item.text("stage")) for item in found[:2]] == [
        ("external", "Uno"),
        ("", "Fase 7 · Dos"),
    ]
    found = fill(room, card, b, "depends_on", "Podar; 1")
    assert (found[1].names("depends_on"), found[1].text("depends_on_written")) == ([a.item], "Podar")


def test_a_circle_with_what_stands_already_stays_beside_what_was_pasted() -> None:
    """The activity that waited before goes on waiting; nobody's circle comes onto the card."""
    room, card, (a, b, _) = _three()
    fill(room, card, b, "depends_on", "1")
    found = fill(room, card, a, "depends_on", "2; 3")
    assert (found[0].names("depends_on"), found[0].text("depends_on_written")) == ([found[2].item], "2")
    assert found[1].names("depends_on") == [a.item]


@pytest.mark.parametrize(
    ("field", "text", "refusal"),
    [
        ("activity", None, MissingData),
        ("activity", 7, BadInput),
        ("activity", " \n\t\n", MissingData),
        ("activity", "a" * (TEXT_LIMIT + 1), TextTooLong),
        ("activity", "a\t" * 3_000, BadInput),
        ("activity", "\ud800\tb", HalfCharacter),
        ("start_written", "a", UnknownChoice),
        ("person", "a", UnknownChoice),
        ("half_yearly_goals", "a\tb", BadInput),
        ("activity", "a\n" * (ITEM_LIMITS["activities"] + 1), TooManyCardItems),
        ("activity", '"' + "a" * 25_000 + '"', TextTooLong),
    ],
)
def test_a_hostile_paste_is_refused_and_changes_nothing(field: str, text: Any, refusal: type[Exception]) -> None:
    """Whoever sends what no page sends loses nothing of anybody's."""
    room, card, (a, _, _) = _three()
    before = room.group
    with pytest.raises(refusal):
        room.act(room.ana, "fill_activities", card=card, item=a.item, field=field, text=text)
    assert room.group == before


@pytest.mark.parametrize("text", ["\x00\t\x00", "a\rb\tc", '"never closed\ta\nb', "=1+1\t@cmd\n-2", "\u202ea\t\ufeffb"])
def test_a_strange_paste_is_words_and_nothing_else(text: str) -> None:
    """Formulas, quotes that never close and signs that nobody sees are kept as words, or refused whole."""
    room, card, (a, _, _) = _three()
    found = fill(room, card, a, "activity", text)
    assert len(found) >= 3
    assert room.group == room.replayed()


def test_cells_of_another_list_or_of_a_signed_card_are_refused() -> None:
    """Parties are no rows of the table, and a card that is signed stays as it is."""
    room, card, (a, _, _) = _three()
    party = add(room, card, "parties", institution="DIF")
    for item, refusal in ((party, UnknownChoice), ("nobody", CardItemNotFound)):
        with pytest.raises(refusal):
            room.act(room.ana, "fill_activities", card=card, item=item, field="activity", text="x")
    room.act(room.facilitator, "open_signing", card=card)
    with pytest.raises(CardFrozen):
        fill(room, card, a, "activity", "x")


def test_a_paste_takes_a_day_that_can_be_two_for_none_in_spanish_either() -> None:
    """Whoever was shown that a day cannot be read finds it beside its field, whatever the group's language says."""
    room = Room("es")
    room.open("commitment_card")
    card = room.act(room.ana, "draft_commitment")["card"]
    (item,) = bring(room, card, {"activity": "a", "start": "05/06/2026"})
    assert (item.text("start"), item.text("start_written")) == ("", "05/06/2026")
