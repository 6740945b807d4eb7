"""The brainstorm without a pointer (R6, R7)."""

from playwright.sync_api import expect

from tests.browser.room import Room

TRASH, WELLS = "Basura en las calles", "Los pozos se secan"


def test_the_brainstorm_by_keyboard_alone(room: Room) -> None:
    """An idea is written, another supported, and one put in the tree without a pointer."""
    group = room.group("Teclas")
    group.act("open_stage", stage="brainstorm")
    group.act("add_idea", text=WELLS)
    group.act("reveal_ideas")
    person = room.participant(group.code)
    keys = person.page.keyboard
    wells = person.page.locator(".wb-idea", has_text=WELLS)
    person.tab_to(person.page.get_by_label(person.say("What is going wrong?")))
    keys.type(TRASH)
    keys.press("Enter")
    expect(person.page.locator(".wb-idea", has_text=TRASH)).to_be_visible()
    person.tab_to(person.button("Support", wells))
    keys.press("Enter")
    expect(person.button("You support it", wells)).to_be_focused()
    group.act("open_stage", stage="problem_tree")
    person.tab_to(person.page.locator(".wb-rail-button", has_text=person.say("Our ideas")))
    keys.press("Enter")
    person.tab_to(person.page.locator(".wb-tray-face", has_text=TRASH))
    keys.press("Enter")
    person.tab_to(person.button("As a cause of this card"))
    keys.press("Enter")
    expect(person.node(TRASH)).to_have_attribute("data-kind", "cause")
