"""Amendments of choices, dates and the items of a card: from a phone, by the card's own button, to the desk."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.axe import violations
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room
from tests.browser.test_amendments import at_work, drawer

ACTIVITY = "Medir cada lunes la presión en las nueve colonias"


def shot(person: Person, name: str) -> None:
    """Keep what somebody sees where WORKBENCH_LOOK names a folder: for whoever looks at it."""
    if folder := os.environ.get("WORKBENCH_LOOK"):
        person.page.screenshot(path=str(Path(folder) / f"{name}-{person.served.language}.png"))


def planned(room: Room) -> Group:
    """A group whose card has two parties, and an activity with its end and somebody in charge."""
    group = room.group("Plan de agua", "commitment_card", tree=False)
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="branch", text="executive")
    for name, role in (("Organismo de agua", "lead"), ("Red de vecinas", "monitor")):
        group.act("add_card_item", card=card, of="parties", fields={"institution": name, "role": role})
    group.act("add_card_item", card=card, of="activities", fields={"activity": ACTIVITY, "end": "2027-06-30"})
    return group


def place(person: Person, field: str) -> Locator:
    """Where something else is proposed for a field."""
    return person.page.locator(f'.wb-amend-field[data-field="{field}"]:visible')


def propose(person: Person, field: str, answer: str) -> None:
    """Propose another answer for a field that holds one."""
    spot = place(person, field)
    spot.get_by_role("button", name=person.say("Propose another answer")).click()
    box = spot.locator(".wb-amend-answer")
    if box.evaluate("one => one.tagName") == "SELECT":
        box.select_option(label=answer)
    else:
        box.fill(answer)
    spot.locator(".wb-amend-why").fill("Lo pidió la colonia.")
    assert violations(person.page) == []
    shot(person, f"phone-proposes-{field}")
    spot.get_by_role("button", name=person.say("Propose it"), exact=True).click()
    expect(spot.locator("form")).to_have_count(0)


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_an_activity_and_a_choice_are_amended_from_a_phone(room: Room) -> None:
    """The button of an activity leads to its fields; another date, another choice and another party are proposed."""
    group = planned(room)
    phone = room.participant(group.code, A_PHONE)
    line = phone.page.locator('.wb-list[data-list="activities"] .wb-line-of')
    folded = phone.page.locator("details:not([open]) > summary").filter(has_text=phone.say("Activities"))
    if not line.is_visible() and folded.count():
        folded.first.click()
    line.get_by_role("button", name=phone.say("Propose other words")).click()
    propose(phone, "activities.end", "2027-12-31")
    propose(phone, "activities.responsible", "1 · Organismo de agua")
    propose(phone, "branch", phone.say("Autonomous body"))
    told = drawer(phone).locator(".wb-amend-matter")
    expect(told).to_have_count(3)
    expect(told.nth(0).locator("ins")).to_contain_text("2027")
    expect(told.nth(1).locator("ins")).to_contain_text("Organismo de agua")
    expect(told.nth(2).locator("del")).to_contain_text(phone.say("Executive"))
    shot(phone, "phone-queue")
    desk, wall = at_work(room, group.group_id), room.projector(f"/projector?group={group.group_id}")
    first = drawer(desk).locator(".wb-amend-matter").nth(0)
    first.get_by_role("button", name=desk.say("Show on the wall")).click()
    expect(wall.page.locator(".wb-wall-reading ins")).to_contain_text("31")
    shot(wall, "wall-date")
    shot(desk, "desk-queue")
    first.get_by_role("button", name=desk.say("Accept")).click()
    desk.page.get_by_role("button", name=desk.say("Accept it"), exact=True).click()
    expect(wall.page.locator(".wb-wall-stands")).to_contain_text("31")
    shot(wall, "wall-date-decided")
    history = place(phone, "activities.end")
    history.locator("summary").click()
    expect(history.locator("details")).to_contain_text("Lo pidió la colonia.")
    shot(phone, "phone-history")
    for person in (phone, desk, wall):
        assert violations(person.page) == []
