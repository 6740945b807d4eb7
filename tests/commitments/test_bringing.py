"""Bringing the rows of a work plan onto a card: all of them in one operation, what cannot be read beside its field."""

from typing import Any

import pytest

from ogcore.commitments.state import Item
from ogcore.commitments.template import ITEM_LIMITS
from ogcore.commitments.work_plan import work_plan
from ogcore.errors import BadInput, CardFrozen, MissingData, TooManyCardItems, UnknownChoice, UnschedulablePlan
from ogcore.work_plan.brought import read_brought
from ogcore.work_plan.schedule import schedule, tasks_of
from tests.builders import Room
from tests.commitments.test_card_item import add, begun, items
from tests.commitments.test_work_plan import held


def bring(room: Room, card: str, *rows: dict[str, str], **more: Any) -> list[Item]:
    """Bring rows, and return the activities of the card."""
    room.act(room.ana, "bring_activities", card=card, rows=list(rows), **more)
    return items(room, card, "activities")


def test_rows_come_in_one_operation_and_go_in_one() -> None:
    """They stand from the place that was named on, and one undo takes all of them back."""
    room, card = begun()
    for text in "ab":
        add(room, card, "activities", activity=text)
    found = bring(room, card, {"activity": "c"}, {"activity": "d"}, place=1)
    assert [item.text("activity") for item in found] == ["a", "c", "d", "b"]
    room.act(room.ana, "undo")
    assert [item.text("activity") for item in items(room, card, "activities")] == ["a", "b"]
    room.act(room.ana, "redo")
    assert room.group == room.replayed()


def test_what_no_field_can_take_stays_beside_it() -> None:
    """A day that is none, a length in words, an activity that is not there: nothing is dropped."""
    room, card = begun()
    row = {
        "activity": "Podar",
        "start": "31 nov 2027",
        "end": "05/13/2027x",
        "length_days": "dos",
        "depends_on": "9; 1",
    }
    (item,) = bring(room, card, row | {"indicator": "Árboles", "phase": "Fase 2", "stage": "Poda"})
    kept = {name: item.text(name) for name in item.fields}
    assert kept == {
        "activity": "Podar", "start_written": "31 nov 2027", "end_written": "05/13/2027x", "length_written": "dos",
        "depends_on_written": "9; 1", "indicator_written": "Árboles", "stage": "Fase 2 · Poda",
    }  # fmt: skip


def test_names_are_those_of_the_card_where_it_has_them() -> None:
    """A party by its institution, or with its post; an indicator by its words; rows by their number, with a wait."""
    room, card = begun()
    party = add(room, card, "parties", institution="Obras Públicas", post="Dirección")
    other = add(room, card, "parties", institution="DIF")
    indicator = add(room, card, "indicators", variable="Fugas reparadas")
    leaks = {"indicator": "fugas  reparadas."}
    one, two, three = bring(
        room, card,
        {"activity": "a", "responsible": "obras públicas, dirección", "phase": "EXTERNA", **leaks},
        {"activity": "b", "responsible": "dif", "depends_on": "1+3"},
        {"activity": "c", "responsible": "Cabildo", "depends_on": "1; 2-2"},
    )  # fmt: skip
    assert (one.text("responsible"), one.text("indicator"), one.text("phase")) == (party, indicator, "external")
    assert (two.text("responsible"), two.lags("depends_on")) == (other, {one.item: 3})
    assert (three.text("responsible_institution"), three.lags("depends_on")) == ("Cabildo", {one.item: 0, two.item: -2})


def test_rows_that_wait_for_each_other_wait_for_none_and_say_what_was_written() -> None:
    """A circle is refused where somebody joins activities; what is pasted with one is kept beside instead."""
    room, card = begun()
    rows = ({"activity": "a", "depends_on": "2"}, {"activity": "b", "depends_on": "1+1; 3"}, {"activity": "c"})
    a, b, c = bring(room, card, *rows)
    assert (a.text("depends_on"), a.text("depends_on_written")) == ("", "2")
    assert (b.names("depends_on"), b.text("depends_on_written")) == ([c.item], "1+1")


def test_the_calendar_of_a_table_is_taken_where_the_card_names_none() -> None:
    """Afterwards it is the room's choice, and no paste changes it."""
    room, card = begun()
    bring(room, card, {"activity": "a"}, calendar="working")
    assert held(room, card).text("calendar") == "working"
    bring(room, card, {"activity": "b"}, calendar="natural")
    assert held(room, card).text("calendar") == "working"
    room.act(room.ana, "undo")
    room.act(room.ana, "undo")
    assert held(room, card).text("calendar") == ""


@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        ([], MissingData),
        ("a", BadInput),
        ([["a"]], BadInput),
        ([{"activity": 1}], BadInput),
        ([{"person": "a"}], UnknownChoice),
        ([{"activity": "a"}] * (ITEM_LIMITS["activities"] + 1), TooManyCardItems),
    ],
)
def test_what_is_no_table_is_refused_and_nothing_is_written(rows: Any, refusal: type[Exception]) -> None:
    """Whoever sends what no page sends changes nothing."""
    room, card = begun()
    with pytest.raises(refusal):
        room.act(room.ana, "bring_activities", card=card, rows=rows)
    assert items(room, card, "activities") == []


def test_more_rows_than_a_card_has_room_for_are_refused_whole() -> None:
    """None of them comes in where the last one would not."""
    room, card = begun()
    bring(room, card, *({"activity": "a"} for _ in range(ITEM_LIMITS["activities"] - 1)))
    with pytest.raises(TooManyCardItems):
        bring(room, card, {"activity": "b"}, {"activity": "c"})
    assert len(items(room, card, "activities")) == ITEM_LIMITS["activities"] - 1


def test_the_days_of_the_order_are_taken_in_one_operation() -> None:
    """Only into activities that name no day; a plan that cannot be put in order says why."""
    room, card = begun()
    rows = ({"activity": "a", "start": "2027-02-01", "length_days": "10"}, {"activity": "b", "depends_on": "1"})
    _, b = bring(room, card, *rows)
    with pytest.raises(UnschedulablePlan):
        room.act(room.ana, "take_days", card=card)
    words = {"card": card, "item": b.item, "field": "length_days"}
    room.act(room.ana, "reword_card_item", **words, text="5", base="")
    room.act(room.ana, "take_days", card=card)
    first, second = items(room, card, "activities")
    assert (first.text("start"), first.text("end")) == ("2027-02-01", "2027-02-10")
    assert (second.text("start"), second.text("end")) == ("2027-02-11", "2027-02-15")
    found = schedule(tasks_of(work_plan(held(room, card))), work_plan(held(room, card)).calendar)
    assert found.end.isoformat() == "2027-02-15"
    room.act(room.ana, "undo")
    assert items(room, card, "activities")[1].text("start") == ""


PASTED = (
    "Fase\tActividad\tInicio\tTérmino\tDías\tResponsable\tDepende de\tCosto\n"
    "Etapa 1: Estudios\n"
    "Interna\tLevantar el censo de pozos\t1 de febrero de 2027\t12/02/2027\t12\tDIF\t\t300\n"
    'Interna\t"Construir\nla caseta"\t31 nov 2027\t\tdos\tObras\t1; 9\t2\n'
    "Total\t\t\t\t12\n"
)  # fmt: skip


def test_cells_that_were_copied_are_read_as_a_file_would_be() -> None:
    """Stages in rows of their own, a broken line within a cell, totals and columns of other things named as left."""
    read = read_brought(PASTED.encode())
    assert [row.values.get("stage") for row in read.rows] == ["Etapa 1: Estudios"] * 2
    assert read.rows[1].values["activity"] == "Construir\nla caseta"
    assert read.rows[1].unread == {"start": "31 nov 2027", "length_days": "dos", "depends_on": "9"}
    assert read.rows[1].values["depends_on"] == "1"
    assert [(column.heading, column.column) for column in read.columns if not column.column] == [("Costo", "")]
    assert [row.kind for row in read.left] == ["total"]
    assert not read.guessed


def test_a_table_without_headings_is_guessed_and_says_so() -> None:
    """By what stands in the columns; whoever knows better says what each is."""
    text = (
        "1\tLevantar censo\t1 de febrero de 2027\t10/02/2027\t10\tDIF\n"
        "2\tAbrir la casa\t2027-02-11\t28/02/2027\t18\tDIF\n"
    )
    read = read_brought(text.encode())
    assert read.guessed
    assert [column.column for column in read.columns] == ["id", "activity", "start", "end", "length_days", ""]
    chosen = ["id", "activity", "start", "end", "", "responsible"]
    again = read_brought(text.encode(), chosen)
    assert [row.values["responsible"] for row in again.rows] == ["DIF", "DIF"]
    assert "length_days" not in again.rows[0].values
    assert not again.guessed


def test_what_a_column_is_may_be_said_otherwise() -> None:
    """The row of headings is not taken for an activity then, and still tells what each column is called."""
    chosen = ["phase", "activity", "start", "end", "length_days", "responsible", "depends_on", "observations"]
    read = read_brought(PASTED.encode(), chosen)
    assert [row.values.get("observations") for row in read.rows] == ["300", "2"]
    assert read.columns[7].heading == "Costo"


def test_nothing_comes_onto_a_card_that_is_signed() -> None:
    """Its words stay as they are, also for whoever brings a table."""
    room, card = begun()
    add(room, card, "activities", activity="a")
    room.act(room.facilitator, "open_signing", card=card)
    with pytest.raises(CardFrozen):
        bring(room, card, {"activity": "b"})
