"""Small things people do all day: begin, write by keyboard alone, take back, change the language."""

import re

from playwright.sync_api import expect

from tests.browser.person import A_PHONE
from tests.browser.room import CAUSE, CORE, OTHER, Room


def test_a_group_begins_with_its_core_problem(room: Room) -> None:
    """Where a first sentence may go straight in, the one typed on a phone is the core problem on every screen."""
    group = room.group("Inicio", tree=False)
    group.act("rule_first_sentence", straight=True)
    phone, laptop = room.participant(group.code, A_PHONE), room.participant(group.code)
    phone.page.get_by_role("textbox", name=phone.say("Your sentence: what happens, to whom, where")).fill(CORE)
    phone.button("Put it in the centre").tap()
    expect(laptop.card(CORE)).to_be_visible()
    expect(phone.row(CORE)).to_be_visible()


def test_a_facilitator_adds_a_group_and_shows_its_code(room: Room) -> None:
    """A new group on the desk has a code at once, and whoever types that code stands in that group."""
    desk = room.facilitator()
    desk.page.locator(".wb-add").click()
    desk.page.get_by_label(desk.say("Name of the group")).fill("Mesa nueva")
    desk.page.locator(".wb-groups form button[type=submit]").click()
    row = desk.page.locator(".wb-group", has_text="Mesa nueva")
    code = row.locator(".wb-group-code").inner_text()
    somebody = room.participant(code)
    expect(somebody.page.locator(".wb-frame .wb-names")).to_contain_text("Mesa nueva")
    expect(row.locator(".wb-group-people")).to_contain_text("1")


def test_the_tree_by_keyboard_alone(room: Room) -> None:
    """A cause is added, reworded and taken back without a pointer; others see each step."""
    group = room.group("Teclado")
    typist, other = room.participant(group.code), room.participant(group.code)
    keys = typist.page.keyboard
    typist.tab_to(typist.card(CORE))
    keys.press("Enter")
    keys.press("Tab")
    keys.type("Costo del transporte")
    keys.press("Enter")
    expect(other.card("Costo del transporte")).to_be_visible()
    expect(typist.page.locator(".wb-node.wb-pending")).to_have_count(0)  # until then another card stands for it
    expect(typist.card("Costo del transporte")).to_be_focused()
    keys.press("F2")
    expect(typist.editor()).to_be_focused()
    keys.press("End")
    keys.type(" público")
    keys.press("Enter")
    expect(other.card("Costo del transporte público")).to_be_visible()
    keys.press("Control+z")
    expect(other.card("Costo del transporte público")).to_have_count(0)
    expect(other.card("Costo del transporte")).to_be_visible()
    keys.press("Control+z")
    expect(other.card("Costo del transporte")).to_have_count(0)
    assert CORE in group.texts()


def test_the_outline_by_keyboard_alone(room: Room) -> None:
    """On the outline arrows walk, Enter edits and the change is on the canvas of others."""
    group = room.group("Esquema")
    typist, other = room.participant(group.code), room.participant(group.code)
    typist.tab_to(typist.page.locator("[data-tool=outline]"))
    typist.page.keyboard.press("Enter")
    expect(typist.row(CORE)).to_be_focused()
    typist.page.keyboard.press("ArrowDown")
    expect(typist.row(CAUSE)).to_be_focused()
    typist.page.keyboard.press("Enter")
    expect(typist.editor()).to_be_focused()
    typist.page.keyboard.press("End")
    typist.page.keyboard.type(" y fijos")
    typist.page.keyboard.press("Enter")
    expect(other.card(f"{CAUSE} y fijos")).to_be_visible()


def test_undo_takes_back_only_what_is_mine(room: Room) -> None:
    """Undo takes back my own last change although somebody else wrote after me, and leaves theirs."""
    group = room.group("Deshacer")
    mine, theirs = room.participant(group.code), room.participant(group.code)
    mine.reword(CAUSE, "Horarios que nadie conoce")
    expect(theirs.card("Horarios que nadie conoce")).to_be_visible()
    theirs.reword(OTHER, "Escasa difusión en la radio")
    expect(mine.card("Escasa difusión en la radio")).to_be_visible()
    mine.page.locator("[data-tool=undo]").click()
    for person in (mine, theirs):
        expect(person.card(CAUSE)).to_be_visible()
        expect(person.card("Escasa difusión en la radio")).to_be_visible()
    expect(mine.page.locator("[data-tool=undo]")).to_be_disabled()


def test_the_language_of_the_page_can_be_changed(room: Room) -> None:
    """Pressing the other language brings the page back in it, for this person alone; the group's words stay."""
    group = room.group("Idioma")
    person, other = room.participant(group.code), room.participant(group.code)
    person.page.get_by_role("button", name="English", exact=True).click()
    expect(person.page.locator("html")).to_have_attribute("lang", "en")
    person.ready()
    expect(person.page.locator(".wb-is-current")).to_have_text("Problem tree")
    expect(person.page.get_by_role("button", name=re.compile("^Core problem: "))).to_contain_text(CORE)
    expect(other.page.locator(".wb-is-current")).to_have_text("Árbol de problemas")
