"""From a hidden brainstorm to the tree, with people on a phone and a laptop (R7, R46, R50)."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.person import A_PHONE, Person
from tests.browser.room import CORE, Room

TRASH, SAME, WELLS = "Basura en las calles", "Hay mucha basura en la calle", "Los pozos se secan"


def _write(person: Person, *ideas: str) -> None:
    """Type ideas one after the other, as fast as they come."""
    box = person.page.get_by_label(person.say("What is going wrong?"))
    for idea in ideas:
        box.fill(idea)
        box.press("Enter")
        expect(box).to_have_value("")
    expect(person.page.locator(".wb-own-idea:not(.wb-coming)")).to_have_count(len(ideas))


def _idea(person: Person, text: str) -> Locator:
    """The idea in the list of all."""
    return person.page.locator(".wb-idea").filter(has=person.page.locator(".wb-words", has_text=text))


def _open_tray(person: Person) -> None:
    person.page.locator(".wb-rail-button", has_text=person.say("Our ideas")).click()
    expect(person.page.locator(".wb-tray")).to_be_visible()


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_from_hidden_ideas_to_the_tree(room: Room) -> None:
    """Two people write unseen; revealed, their ideas are merged with one press, supported, and put in the tree."""
    group = room.group("Agua")
    group.act("open_stage", stage="brainstorm")
    phone, laptop = room.participant(group.code, A_PHONE), room.participant(group.code, sector="people")
    wall = room.projector(f"/projector?group={group.group_id}")
    _write(phone, TRASH, WELLS)
    _write(laptop, SAME)
    expect(wall.page.locator(".wb-wall-number")).to_have_text("3")
    expect(laptop.page.locator(".wb-secret-count")).to_contain_text("3")
    for person in (laptop, wall):
        assert WELLS not in person.page.content()

    group.act("reveal_ideas")
    expect(wall.page.locator(".wb-wall-ideas li")).to_have_count(3)
    laptop.button("Support", _idea(laptop, WELLS)).click()
    expect(_idea(phone, WELLS)).to_contain_text("2")
    laptop.button("Merge", _idea(laptop, SAME)).click()
    expect(_idea(phone, TRASH).locator("summary")).to_be_visible()
    expect(phone.page.locator(".wb-idea")).to_have_count(2)
    assert group.ideas() == {TRASH, WELLS}

    group.act("open_stage", stage="problem_tree")
    _open_tray(laptop)
    laptop.page.locator(".wb-tray-face", has_text=TRASH).click()
    laptop.button("As a cause of this card").click()
    expect(laptop.node(TRASH).locator('[data-code="from_idea"]')).to_be_visible()
    _open_tray(phone)
    phone.page.locator(".wb-tray-face", has_text=WELLS).tap()
    phone.button("As an effect of this card").tap()
    expect(laptop.node(WELLS)).to_be_visible()
    expect(laptop.page.locator(".wb-tray-left")).to_have_text(laptop.say("All ideas are in the tree."))
    assert {TRASH, WELLS} <= group.texts()


def test_an_idea_is_dragged_onto_a_card(room: Room) -> None:
    """Dropped on the lower half of the core problem an idea becomes its cause; undo puts it back into the tray."""
    group = room.group("Arrastrar")
    group.act("open_stage", stage="brainstorm")
    group.act("add_idea", text=TRASH)
    group.act("reveal_ideas")
    group.act("open_stage", stage="problem_tree")
    person = room.participant(group.code)
    _open_tray(person)
    core = person.card(CORE)
    box = core.bounding_box()
    assert box is not None
    person.page.locator(".wb-tray-face").drag_to(
        core, target_position={"x": box["width"] / 2, "y": box["height"] * 0.8}
    )
    expect(person.node(TRASH)).to_have_attribute("data-kind", "cause")
    person.page.locator("[data-tool=undo]").click()
    expect(person.node(TRASH)).to_have_count(0)
    expect(person.page.locator(".wb-tray-words")).to_have_text(TRASH)


def test_a_long_idea_says_how_long_it_is_and_keeps_its_words(room: Room) -> None:
    """Near the limit the length is said; an idea beyond it is refused with its words kept, and goes out shortened."""
    group = room.group("Largo")
    group.act("open_stage", stage="brainstorm")
    phone = room.participant(group.code, A_PHONE)
    box, length = (
        phone.page.get_by_label(phone.say("What is going wrong?")),
        phone.page.locator(".wb-compose .wb-length"),
    )
    expect(length).to_be_hidden()
    box.fill("x" * 505)
    expect(length).to_have_text("505 / 500")
    phone.button("Send").tap()
    expect(phone.page.locator(".wb-compose .wb-wrong")).to_contain_text("500")
    expect(box).to_have_value("x" * 505)
    box.fill("y" * 500)
    phone.button("Send").tap()
    expect(length).to_be_hidden()
    expect(phone.page.locator(".wb-own-idea:not(.wb-coming)")).to_have_count(1)
