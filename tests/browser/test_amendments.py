"""Other words for a sentence of a card: proposed on phones, differed over, decided at the desk, made again."""

import pytest
from playwright.sync_api import Locator, expect

from tests.axe import violations
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Room

MONTHLY = "Publicar cada mes el calendario de reparto en las nueve colonias."
ANSWER = "Responder toda queja antes de quince días."
WEEKLY, YEARLY = MONTHLY.replace("mes", "lunes"), MONTHLY.replace("mes", "año")
FOUR = MONTHLY.replace("las nueve", "cuatro")
WHY = "Con un calendario mensual nadie sabe si el agua llega mañana."


def at_work(room: Room, group: str) -> Person:
    """A facilitator who looks at the work of a group."""
    desk = room.facilitator(f"/facilitator?group={group}")
    desk.page.get_by_role("tab", name=desk.say("Group's work")).click()
    return desk


def drawer(person: Person) -> Locator:
    """Open the amendments beside the cards."""
    tab = person.page.locator(".wb-rail-button", has_text=person.say("Amendments"))
    if tab.get_attribute("aria-expanded") == "false":
        tab.click()
    found = person.page.locator(".wb-amendments")
    expect(found).to_be_visible()
    return found


def propose(person: Person, sentence: str, text: str, reason: str = "") -> None:
    """Propose other words for a sentence of the card."""
    row = drawer(person).locator(".wb-amend-row").filter(has=person.page.locator(f'p:text-is("{sentence}")'))
    row.get_by_role("button", name=person.say("Propose other words")).click()
    row.locator(".wb-amend-text").fill(text)
    row.locator(".wb-amend-why").fill(reason)
    row.get_by_role("button", name=person.say("Propose it"), exact=True).click()
    expect(row.locator("form")).to_have_count(0)


def reading(person: Person, words: str) -> Locator:
    """What a page shows of the amendment that adds some words."""
    return person.page.locator(".wb-amend-list .wb-amend-reading").filter(
        has=person.page.locator("ins", has_text=words)
    )


def differ(room: Room, code: str) -> list[Person]:
    """Three phones: two that change the same word of a sentence, and one that changes another."""
    first, second, third = phones = [room.participant(code, A_PHONE) for _ in range(3)]
    expect(drawer(first).get_by_text(first.say("Nothing waits for a decision."))).to_be_visible()
    propose(first, MONTHLY, WEEKLY, WHY)
    propose(second, MONTHLY, YEARLY, "Cada mes es demasiado.")
    propose(third, MONTHLY, FOUR)
    clash = first.page.locator(".wb-amend-clash:visible")
    expect(clash).to_contain_text("mes")
    expect(first.page.locator(".wb-amend-matter").filter(has=clash).locator(".wb-amend-reading")).to_have_count(2)
    heard = reading(first, "lunes").locator(".wb-amend-words").text_content() or ""
    assert f"{first.say('removed:')} mes" in heard
    assert f"{first.say('added:')} lunes" in heard
    assert violations(first.page) == []
    return phones


def show(desk: Person, wall: Person) -> None:
    """Put the two readings on the wall, which shows both, and name what they differ over."""
    matter = drawer(desk).locator(".wb-amend-matter").filter(has=desk.page.locator(".wb-amend-clash:visible"))
    matter.get_by_role("button", name=desk.say("Show on the wall")).click()
    expect(wall.page.locator(".wb-wall-reading")).to_have_count(2)
    expect(wall.page.locator(".wb-wall-clash")).to_contain_text("mes")
    for person in (desk, wall):
        assert violations(person.page) == []


def accept(desk: Person, wall: Person) -> None:
    """Record by keyboard that the room voted for one reading; the wall says it."""
    desk.tab_to(reading(desk, "lunes").get_by_role("button", name=desk.say("Accept")))
    desk.page.keyboard.press("Enter")
    form = desk.page.locator(".wb-amend-form")
    desk.page.keyboard.press("ArrowDown")  # from consensus, which has the focus, to a vote
    form.get_by_label(desk.say("In favour")).fill("9")
    form.get_by_label(desk.say("Against")).fill("2")
    assert violations(desk.page) == []
    form.get_by_role("button", name=desk.say("Accept it"), exact=True).press("Enter")
    expect(wall.page.locator(".wb-wall-stands")).to_have_text(WEEKLY)
    expect(wall.page.locator(".wb-wall-reading")).to_contain_text("9")


def remake(phone: Person) -> None:
    """Find one's own amendment outdated, with what happened, and make it again with one tap."""
    moved = phone.page.locator('.wb-amend-reading[data-state="outdated"]').filter(has_text="cuatro")
    expect(moved).to_contain_text("lunes")
    assert violations(phone.page) == []
    moved.get_by_role("button", name=phone.say("Make it again")).click()
    expect(phone.page.locator(".wb-amend-matter .wb-amend-reading").filter(has_text="cuatro")).to_be_visible()


def reject(desk: Person, phone: Person) -> None:
    """Reject with a reason, which the phone reads."""
    held = desk.page.locator(".wb-amend-matter .wb-amend-reading").filter(has_text="cuatro")
    held.get_by_role("button", name=desk.say("Reject with a reason")).click()
    desk.page.locator(".wb-amend-form textarea").fill("Las nueve ya tienen medidor.")
    desk.page.get_by_role("button", name=desk.say("Reject it"), exact=True).click()
    settled = phone.page.locator(".wb-amend-settled")
    settled.locator("summary").click()
    expect(settled.locator('[data-state="rejected"]')).to_contain_text("Las nueve ya tienen medidor.")


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_a_sentence_is_negotiated_from_phones_to_the_wall(room: Room) -> None:
    """Two phones differ over a word, the desk decides, a third's is made again; its history says who and why."""
    group = room.group("Enmiendas", "commitment_card", tree=False)
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="action", text=f"{MONTHLY} {ANSWER}")
    *_, third = differ(room, group.code)
    desk, wall = at_work(room, group.group_id), room.projector(f"/projector?group={group.group_id}")
    show(desk, wall)
    accept(desk, wall)
    remake(third)
    reject(desk, third)
    row = third.page.locator(".wb-amend-row").filter(has=third.page.locator(f'p:text-is("{WEEKLY}")'))
    row.locator("details summary").click()
    expect(row.locator("details")).to_contain_text(WHY)
    expect(row.locator("details")).to_contain_text(third.say("Participant"))


def test_the_card_leads_to_its_amendments(room: Room) -> None:
    """Beside each field of a card a button opens the place where other words for it are proposed."""
    group = room.group("Desde la tarjeta", "commitment_card", tree=False)
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="population", text="Las colonias altas")
    phone = room.participant(group.code, A_PHONE)
    phone.field("population").get_by_role("button", name=phone.say("Propose other words")).click()
    row = phone.page.locator('.wb-amend-field[data-field="population"]')
    expect(row).to_be_in_viewport()
    expect(row.get_by_role("button", name=phone.say("Propose other words"))).to_be_focused()
