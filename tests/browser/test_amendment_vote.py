"""A vote of the room on two readings: asked at the desk, answered on three phones, shown on the wall, recorded."""

import pytest
from playwright.sync_api import Locator, expect

from tests.axe import violations
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room
from tests.browser.test_amended_items import shot
from tests.browser.test_amendments import ANSWER, MONTHLY, WEEKLY, YEARLY, at_work, drawer, propose, reading


def answer(phone: Person, words: str) -> None:
    """Answer what the room is asked, by the line above the cards or in the open drawer, and see that it is in."""
    strip = phone.page.locator(".wb-amend-strip button:visible")
    if not phone.page.locator(".wb-amendments").is_visible():
        strip.click()
    given = phone.page.locator(".wb-amend-ballot").get_by_role("button", name=words, exact=True)
    given.click()
    expect(given).to_have_attribute("aria-pressed", "true")
    expect(phone.page.locator(".wb-amend-ballot")).to_contain_text(phone.say("Take my answer back"))


def differing(room: Room) -> tuple[Group, list[Person]]:
    """Three phones of a group, two of which have proposed another word for the same."""
    group = room.group("Voto", "commitment_card", tree=False)
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="action", text=f"{MONTHLY} {ANSWER}")
    phones = [room.participant(group.code, A_PHONE) for _ in range(3)]
    propose(phones[0], MONTHLY, WEEKLY, "Con un calendario mensual nadie sabe si el agua llega mañana.")
    propose(phones[1], MONTHLY, YEARLY, "Cada mes es demasiado.")
    return group, phones


def asked(desk: Person, wall: Person) -> Locator:
    """Ask the room at the desk; return where the wall says so, which has the question and nobody's answer yet."""
    matter = drawer(desk).locator(".wb-amend-matter")
    expect(matter.locator(".wb-amend-clash")).to_be_visible()
    matter.get_by_role("button", name=desk.say("Ask the room"), exact=True).click()
    foot = wall.page.locator(".wb-wall-amendments .wb-wall-note")
    expect(foot).to_contain_text(wall.say("The room is asked: which reading shall stand?"))
    expect(foot).to_contain_text(wall.say("Nobody has answered yet"))
    return foot


def answered(phones: list[Person], wall: Person, foot: Locator) -> str:
    """Answer on three phones; the wall says how many, and no figure yet. Return what the first reading is called."""
    first, second = (wall.say("Reading {letter}").replace("{letter}", letter) for letter in "AB")
    for phone, words in zip(phones, (first, second, first), strict=True):
        answer(phone, words)
    expect(foot).to_contain_text(wall.say("{count} have answered").replace("{count}", "3"))
    assert f"{first}: 2" not in (foot.text_content() or "")
    shot(phones[2], "vote-answered")
    shot(wall, "vote-wall-open")
    for person in (phones[2], wall):
        assert violations(person.page) == []
    return first


def recorded(desk: Person) -> None:
    """Accept the first reading: the figures of the phones stand in the form."""
    reading(desk, "lunes").get_by_role("button", name=desk.say("Accept")).click()
    form = desk.page.locator(".wb-amend-form")
    expect(form.get_by_label(desk.say("In favour"))).to_have_value("2")
    expect(form.get_by_label(desk.say("Against"))).to_have_value("1")
    shot(desk, "vote-desk-records")
    assert violations(desk.page) == []
    desk.page.get_by_role("button", name=desk.say("Accept it"), exact=True).click()


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_the_room_votes_on_two_readings(room: Room) -> None:
    """Nobody sees a figure before it is closed; then all do, and the decision is recorded with them, and undone."""
    group, phones = differing(room)
    desk, wall = at_work(room, group.group_id), room.projector(f"/projector?group={group.group_id}")
    foot = asked(desk, wall)
    expect(phones[2].page.locator(".wb-amend-strip")).to_be_visible()
    shot(phones[2], "vote-strip")
    first = answered(phones, wall, foot)
    desk.button("Close the vote", desk.page.locator(".wb-amend-asks")).click()
    expect(foot).to_contain_text(f"{first}: 2")
    for phone in phones:
        expect(phone.page.locator(".wb-amend-result")).to_contain_text(f"{first}: 2")
        expect(phone.page.locator(".wb-amend-give")).to_have_count(0)
    shot(phones[0], "vote-result-phone")
    shot(wall, "vote-wall-1920")
    wall.page.set_viewport_size({"width": 1280, "height": 720})
    shot(wall, "vote-wall-1280")
    recorded(desk)
    expect(wall.page.locator(".wb-wall-stands")).to_have_text(WEEKLY)
    shot(wall, "vote-wall-decided")
    desk.page.locator(".wb-toast").get_by_role("button", name=desk.say("Undo")).click()
    expect(foot).to_contain_text(f"{first}: 2")
