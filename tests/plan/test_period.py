"""From which day to which a plan runs: said by a facilitator alone, suggested, and what follows from it (R33)."""

from datetime import date

import pytest

from ogcore.commitments.checks import check_card
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitments
from ogcore.errors import EndBeforeStart, MissingData, NoSuchDate, NotAllowed, OgError
from ogcore.plan.period import suggested_period
from ogcore.store import Store
from tests.builders import venue
from workbench.panels.commitments.view import cards_view
from workbench.panels.panel import Viewer


def test_a_plan_runs_from_when_its_facilitator_says(store: Store) -> None:
    """However the days are written; nobody else may, and without words nobody says any more."""
    there = venue(store)

    def say(start: str, end: str) -> tuple[str, str]:
        there.workshop.act(there.host, there.plan_id, "set_period", {"start": start, "end": end})
        return there.workshop.plan(there.plan_id).period

    assert there.workshop.plan(there.plan_id).period == ("", "")
    assert say("1o. de enero de 2027", "31 December 2028") == ("2027-01-01", "2028-12-31")
    with pytest.raises(NotAllowed):
        there.workshop.act(there.ana, there.plan_id, "set_period", {"start": "", "end": ""})
    assert say("", "") == ("", "")


@pytest.mark.parametrize(
    ("start", "end", "refusal"),
    [
        ("2028-12-31", "2027-01-01", EndBeforeStart),
        ("2027-01-01", "", MissingData),
        ("", "2027-01-01", MissingData),
        ("2027-01-01", "31 de junio de 2027", NoSuchDate),
    ],
)
def test_what_is_no_period_is_refused(store: Store, start: str, end: str, refusal: type[OgError]) -> None:
    """And what was said before stays."""
    there = venue(store)
    there.workshop.act(there.host, there.plan_id, "set_period", {"start": "2027-01-01", "end": "2028-12-31"})
    with pytest.raises(refusal):
        there.workshop.act(there.host, there.plan_id, "set_period", {"start": start, "end": end})
    assert there.workshop.plan(there.plan_id).period == ("2027-01-01", "2028-12-31")


@pytest.mark.parametrize(
    ("today", "period"),
    [
        (date(2026, 11, 27), ("2026-12-01", "2028-11-30")),
        (date(2026, 12, 31), ("2027-01-01", "2028-12-31")),
        (date(2026, 2, 28), ("2026-03-01", "2028-02-29")),
    ],
)
def test_two_years_are_suggested(today: date, period: tuple[str, str]) -> None:
    """From the first of the next month on, both ends counted."""
    assert suggested_period(today) == period


def test_a_card_in_a_room_is_told_what_lies_outside_the_plan(store: Store) -> None:
    """As one in a file is; while nobody says when the plan runs, nothing lies outside of it."""
    there = venue(store)
    there.workshop.act(there.host, there.group_id, "open_stage", {"stage": "commitment_card"})
    card = there.workshop.act(there.host, there.group_id, "draft_commitment", {}).result["card"]
    words = {"card": card, "field": "end", "text": "2029-01-01"}
    there.workshop.act(there.host, there.group_id, "reword_commitment", words)
    there.workshop.act(there.host, there.plan_id, "set_period", {"start": "2027-01-01", "end": "2028-12-31"})
    plan, group = there.workshop.plan(there.plan_id), there.workshop.group(there.plan_id, there.group_id)

    def outside(period: tuple[str, str]) -> list[str]:
        view = cards_view(group, Viewer("en", editable=True, period=period))["cards"][0]
        return [one["field"] for one in view["findings"] if one["code"] == "outside_plan"]

    assert (outside(("", "")), outside(plan.period)) == ([], ["end"])
    told = check_card(place(group[Commitments].cards[card], group, plan, there.group_id)).findings
    assert "outside_plan" in {one.code for one in told}
