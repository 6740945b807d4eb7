"""Amend, decide, sign, seal: with the keyboard alone, and with what a screen reader is told at each step (R29, R30)."""

import pytest
from playwright.sync_api import Locator, expect

from ogcore.agreement.state import Agreement
from tests.axe import violations
from tests.browser.person import Person
from tests.browser.room import Room

SAID = "Abrir las 14 bibliotecas de barrio hasta las ocho."
OTHER = SAID.replace("ocho", "nueve")
NEIGHBOURS = 3
WHY = "A las ocho todavía hay camiones llenos."


def press(person: Person, target: Locator, key: str = "Enter") -> None:
    """Go to something with Tab and press a key there."""
    expect(target).to_be_visible()
    person.tab_to(target)
    person.page.keyboard.press(key)


def write(person: Person, target: Locator, text: str) -> None:
    """Go to a place to write in with Tab, and write."""
    person.tab_to(target)
    person.page.keyboard.insert_text(text)


def drawer(person: Person, title: str, holds: str) -> Locator:
    """Open a drawer from its rail."""
    found = person.page.locator(holds)
    if not found.is_visible():
        button = person.page.locator(".wb-rail-button", has_text=person.say(title))
        for _ in range(NEIGHBOURS):  # closing another drawer left the focus on its button, beside this one
            if button.evaluate("element => element === document.activeElement"):
                break
            person.page.keyboard.press("Shift+Tab")
        press(person, button)
    expect(found).to_be_visible()
    return found


def propose(person: Person) -> None:
    """Propose other words for the sentence, and hear what is taken out and what comes in."""
    side = drawer(person, "Amendments", ".wb-amendments")
    row = side.locator(".wb-amend-row").filter(has=person.page.locator(f'p:text-is("{SAID}")'))
    press(person, row.get_by_role("button", name=person.say("Propose other words")))
    words = row.locator(".wb-amend-text")
    expect(words).to_be_focused()
    person.page.keyboard.press("ControlOrMeta+a")
    person.page.keyboard.insert_text(OTHER)
    write(person, row.locator(".wb-amend-why"), WHY)
    press(person, row.get_by_role("button", name=person.say("Propose it"), exact=True))
    expect(row.locator("form")).to_have_count(0)
    heard = side.locator(".wb-amend-list .wb-amend-words").first.text_content() or ""
    assert f"{person.say('removed:')} ocho" in heard
    assert f"{person.say('added:')} nueve" in heard


def decide(desk: Person) -> None:
    """Accept it, as the room's consensus."""
    side = drawer(desk, "Amendments", ".wb-amendments")
    press(desk, side.locator(".wb-amend-list").get_by_role("button", name=desk.say("Accept")).first)
    press(desk, side.locator(".wb-amend-form").get_by_role("button", name=desk.say("Accept it"), exact=True))
    expect(desk.page.locator(".wb-field[data-field=action] .wb-input")).to_have_value(OTHER)


def on_the_board(desk: Person, button: str) -> None:
    """Press a button of the signing board, and the same words in the dialog that asks."""
    side = drawer(desk, "Signing", ".wb-signing")
    press(desk, desk.button(button, side.locator(".wb-sign-tools")).first)
    dialog = desk.page.locator("dialog[open]")
    press(desk, dialog.get_by_role("button", name=desk.say(button), exact=True))
    expect(dialog).to_have_count(0)


def sign(person: Person) -> None:
    """Read the card, write the post and sign."""
    side = drawer(person, "Signing", ".wb-signing")
    expect(side.locator(".wb-sign-read")).to_contain_text("nueve")
    write(person, side.get_by_label(person.say("Post and institution")).first, "Dirección de Cultura")
    press(person, side.get_by_role("button", name=person.say("Sign"), exact=True))
    expect(side.locator(".wb-sign-mine")).to_be_visible()


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_a_card_is_amended_decided_signed_and_sealed_by_keyboard(room: Room) -> None:
    """Nobody touches a mouse; differences are heard, and axe finds nothing at any step."""
    group = room.group("Teclado", "commitment_card", tree=False)
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="action", text=SAID, base="")
    person = room.participant(group.code, sector="government")
    desk = room.facilitator(f"/facilitator?group={group.group_id}")
    person.page.keyboard.press("Tab")
    desk.page.get_by_role("tab", name=desk.say("Group's work")).press("Enter")
    propose(person)
    found = [f"{one}: {fault}" for one in (person, desk) for fault in violations(one.page)]
    decide(desk)
    found += violations(desk.page)
    desk.page.keyboard.press("Escape")
    person.page.keyboard.press("Escape")
    group.act("open_signing", card=card, quorum=["government"])
    sign(person)
    found += violations(person.page)
    on_the_board(desk, "Seal it")
    expect(drawer(person, "Signing", ".wb-signing").locator(".wb-sign-words").first).to_be_visible()
    last = group.workshop.group(group.facilitator.plan_id, group.group_id)[Agreement].last_seal(card)
    assert last is not None
    assert OTHER in last.payload
    found += [fault for one in (person, desk) for fault in violations(one.page)]
    assert found == []
