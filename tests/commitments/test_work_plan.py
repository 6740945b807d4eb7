"""The activities of a card as a work plan: its findings, schedule and chart are those of any work plan (R33)."""

import pytest

from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.work_plan import findings, work_plan
from ogcore.errors import ActivitiesInCircle, NotALength, UnknownChoice
from ogcore.work_plan.chart import chart_of
from ogcore.work_plan.schedule import schedule, tasks_of
from tests.builders import Room
from tests.commitments.test_card_item import add, begun


def held(room: Room, card: str) -> Commitment:
    """Return the card as it stands."""
    return room.group[Commitments].find(card)


def told(room: Room, card: str, *codes: str) -> list[tuple[str, str, str]]:
    """Return the findings of those codes: code, item and field."""
    return [(one.finding.code, one.item, one.field) for one in findings(held(room, card)) if one.finding.code in codes]


def test_activities_without_days_are_put_in_order_by_length_and_dependency() -> None:
    """The handbook's way of planning: A 10 days, B 20 after A, D 12 after A, C 5 after B and D end in 35 days."""
    room, card = begun()
    a = add(room, card, "activities", activity="Levantar el censo", length_days="10", start="2027-02-01")
    b = add(room, card, "activities", activity="Construir", length_days="20", depends_on=a)
    d = add(room, card, "activities", activity="Capacitar", length_days="12", depends_on=a)
    add(room, card, "activities", activity="Abrir", length_days="5", depends_on=f"{b} {d}")
    plan = work_plan(held(room, card))
    found = schedule(tasks_of(plan), plan.calendar)
    assert (found.end.isoformat(), found.length, found.critical) == ("2027-03-07", 35, ["1", "2", "4"])
    assert [(bar.id, bar.slack, bar.depends_on) for bar in chart_of(plan).bars] == [
        ("1", 0, ()), ("2", 0, ("1",)), ("3", 8, ("1",)), ("4", 0, ("2", "3")),
    ]  # fmt: skip


def test_days_of_waiting_are_kept_with_the_activity_they_are_for() -> None:
    """Three days after the first, and taking the second out leaves them as they were."""
    room, card = begun()
    first = add(room, card, "activities", activity="Pintar", start="2027-01-01", end="2027-01-04")
    second = add(room, card, "activities", activity="Barrer")
    after = f"{first}+3 {second}+-1 {first}"
    third = add(room, card, "activities", activity="Abrir", depends_on=after, start="2027-01-07")
    item = held(room, card).find(third)
    assert (item.names("depends_on"), item.lags("depends_on")) == ([first, second], {first: 3, second: -1})
    assert told(room, card, "starts_before_predecessor_ends") == [("starts_before_predecessor_ends", third, "start")]
    room.act(room.ana, "remove_card_item", card=card, item=second)
    assert held(room, card).find(third).text("depends_on") == f"{first}+3"
    with pytest.raises(ActivitiesInCircle):
        room.act(room.ana, "reword_card_item", card=card, item=first, field="depends_on", text=f"{third}+1", base="")
    with pytest.raises(UnknownChoice):
        room.act(room.ana, "reword_card_item", card=card, item=first, field="depends_on", text=f"{third}+x", base="")


def test_what_does_not_fit_is_told_at_its_activity_and_field() -> None:
    """A length that is another, days outside the commitment, and what nobody can read, which stays beside the field."""
    room, card = begun()
    for field, text in (("start", "2027-01-01"), ("end", "2027-12-31")):
        room.act(room.ana, "reword_commitment", card=card, field=field, text=text, base="")
    long = add(room, card, "activities", activity="Medir", start="2027-03-01", end="2027-03-31", length_days="30")
    late = add(room, card, "activities", activity="Abrir", start="2027-12-01", end="2028-01-10", length_days="41")
    odd = add(room, card, "activities", activity="Podar", start="2027-11-01", end_written="November 31st 2027")
    codes = ("length_mismatch", "outside_commitment", "date_not_in_calendar")
    assert told(room, card, *codes) == [
        ("length_mismatch", long, "length_days"), ("outside_commitment", late, "end"),
        ("date_not_in_calendar", odd, "end"),
    ]  # fmt: skip
    room.act(room.ana, "reword_card_item", card=card, item=odd, field="end", text="2027-11-30", base="")
    assert held(room, card).find(odd).text("end_written") == ""
    assert told(room, card, "date_not_in_calendar") == []
    room.act(room.ana, "undo")
    assert held(room, card).find(odd).text("end_written") == "November 31st 2027"


def test_another_calendar_counts_other_days() -> None:
    """Ten working days from Monday 8 March 2027 end on the 22nd in Mexico, whose 15th is a holiday."""
    room, card = begun()
    item = add(room, card, "activities", activity="Medir", start="2027-03-08", end="2027-03-22", length_days="10")
    assert told(room, card, "length_mismatch") == [("length_mismatch", item, "length_days")]
    room.act(room.ana, "reword_commitment", card=card, field="calendar", text="working", base="")
    assert told(room, card, "length_mismatch") == []
    room.act(room.ana, "reword_commitment", card=card, field="holidays_of", text="CL", base="")
    assert told(room, card, "length_mismatch") == [("length_mismatch", item, "length_days")]


@pytest.mark.parametrize("text", ["0", "-3", "diez", "1.5", "10000", "٣"])
def test_a_length_is_a_number_of_days(text: str) -> None:
    """What is none is refused, and nothing is written."""
    room, card = begun()
    with pytest.raises(NotALength):
        add(room, card, "activities", length_days=text)


def test_a_title_that_reads_like_a_total_is_an_activity_all_the_same() -> None:
    """In a file such a row would be one that sums up; on a card each item is what its list says."""
    room, card = begun()
    add(room, card, "activities", activity="Total", length_days="3")
    assert len(work_plan(held(room, card)).activities) == 1
