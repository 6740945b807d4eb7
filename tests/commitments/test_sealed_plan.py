"""The work plan of a card as it is frozen: the holidays of today stay those of the seal (R30, R33)."""

from ogcore.commitments.json_form import as_json
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.sealed_plan import free_days, told_plan
from ogcore.commitments.work_plan import work_plan
from ogcore.work_plan.chart import chart_of
from tests.builders import Room
from tests.commitments.test_card_item import add, begun
from tests.commitments.test_work_plan import held


def planned(calendar: str, *, unread: bool = False) -> tuple[Room, str]:
    """Return a card whose plan runs over a holiday of Mexico, one of its activities by its length alone."""
    room, card = begun()
    for field, text in (("calendar", calendar), ("holidays_of", "MX")):
        room.act(room.ana, "reword_commitment", card=card, field=field, text=text, base="")
    first = add(room, card, "activities", activity="Medir", start="2027-03-08", length_days="10", phase="internal")
    second = add(room, card, "activities", activity="Abrir", length_days="8", depends_on=f"{first}+3")
    add(room, card, "activities", activity="Contar", start="2027-03-10", end="2027-03-12", depends_on=second)
    if unread:
        add(room, card, "activities", activity="Podar", start_written="31/11/2027")
    return room, card


def test_the_holidays_in_the_days_of_a_plan_are_frozen() -> None:
    """The Monday of March 2027 that is a holiday; no weekend is told, nor anything of natural days."""
    room, card = planned("working")
    assert free_days(held(room, card)) == ["2027-03-15"]
    room, card = planned("natural")
    assert free_days(held(room, card)) == []


def test_the_frozen_plan_is_the_plan_of_the_card() -> None:
    """Bars, slack and critical path from the JSON form are those of the card itself."""
    for calendar, unread in (("working", False), ("natural", False), ("working", True)):
        room, card = planned(calendar, unread=unread)
        now = held(room, card)
        told = as_json(PlacedCard(now, "es", "1.1")) | {"free_days": free_days(now)}
        assert chart_of(told_plan(told)).bars == chart_of(work_plan(now)).bars
