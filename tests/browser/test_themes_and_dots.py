"""Ideas in themes, and dots that rank them, led by a facilitator with people on a phone and a laptop (R7)."""

import pytest
from playwright.sync_api import Locator, expect

from ogcore.brainstorm.state import Brainstorm
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room

IDEAS = ("El tianguis tapa la banqueta", "Los puestos tapan la rampa", "No hay dónde sentarse", "Falta sombra")
THEME, OTHER = "Por dónde se pasa", "Estar a gusto"


def _idea(person: Person, text: str) -> Locator:
    return person.page.locator(".wb-idea", has_text=text)


def _theme(person: Person, name: str) -> Locator:
    return person.page.locator(".wb-theme", has=person.page.locator(".wb-theme-name", has_text=name))


def _others(group: Group, sectors: tuple[str, ...]) -> None:
    """Let people whose pages nobody opens place a dot each on the second idea."""
    for number, sector in enumerate(sectors):
        who = group.workshop.join(group.code, f"P{number}", sector, "es")
        idea = _ids(group)[1]
        group.workshop.act(who, group.group_id, "place_dots", {"idea": idea, "dots": 1})


def _ids(group: Group) -> list[str]:
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)[Brainstorm]
    return [idea.idea for idea in state.standing()]


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_ideas_are_put_in_themes_by_pressing_their_cards(room: Room) -> None:
    """The whole card is pressed, what is chosen is counted and cleared, and the theme stands on every screen."""
    group = room.group("Plaza")
    group.act("open_stage", stage="brainstorm")
    group.act("add_ideas", texts=list(IDEAS))
    group.act("reveal_ideas")
    laptop, phone = room.participant(group.code), room.participant(group.code, A_PHONE)
    wall = room.projector(f"/projector?group={group.group_id}")
    laptop.button("Choose several").click()
    for text in IDEAS[:3]:
        _idea(laptop, text).locator(".wb-words").click()
    expect(laptop.page.locator(".wb-tally")).to_contain_text("3")
    laptop.button("Clear the choice").click()
    expect(laptop.page.locator(".wb-chosen")).to_have_count(0)
    for text in IDEAS[:2]:
        _idea(laptop, text).locator(".wb-words").click()
    laptop.button("Put in a theme").click()
    expect(laptop.page.locator(".wb-meant-list li")).to_have_count(2)
    laptop.page.get_by_label(laptop.say("Name of the theme")).fill(THEME)
    laptop.button("Put there").click()
    for person in (laptop, phone):
        expect(_theme(person, THEME).locator(".wb-idea")).to_have_count(2)
    expect(wall.page.locator(".wb-wall-theme").first).to_contain_text(THEME)
    expect(wall.page.locator(".wb-wall-words")).to_have_count(4)

    laptop.button("Stop choosing").click()
    laptop.button("Change the theme", _theme(laptop, THEME)).click()
    laptop.page.get_by_label(laptop.say("Name of the theme")).fill(OTHER)
    laptop.button("Save").click()
    expect(_theme(phone, OTHER)).to_be_visible()
    laptop.button("Undo").first.click()
    expect(_theme(phone, THEME)).to_be_visible()


def test_dots_are_hidden_until_shown_and_then_rank(room: Room) -> None:
    """A phone places two dots and no more; nobody sees where before all do, most dots first."""
    group = room.group("Plaza de noche")
    group.act("open_stage", stage="brainstorm")
    group.act("add_ideas", texts=list(IDEAS))
    group.act("reveal_ideas")
    phone, laptop = room.participant(group.code, A_PHONE), room.participant(group.code)
    group.act("open_dots", dots=2, several=False)
    for text in (IDEAS[1], IDEAS[2]):
        phone.button("Give a dot", _idea(phone, text)).tap()
        expect(phone.button("Your dot is here", _idea(phone, text))).to_be_visible()
    expect(phone.page.locator(".wb-dots-left")).to_have_text(phone.say("You have placed all your dots"))
    expect(phone.button("No dots left", _idea(phone, IDEAS[3]))).to_have_attribute("aria-disabled", "true")
    expect(laptop.page.locator(".wb-dots .wb-help")).to_contain_text("1")
    _others(group, ("people", "people", "government"))
    assert laptop.page.locator(".wb-dots-shown").count() == 0
    group.act("show_dots")
    for person in (phone, laptop):
        expect(person.page.locator(".wb-idea").first).to_contain_text(IDEAS[1])
        expect(person.page.locator(".wb-idea").first.locator(".wb-dots-shown")).to_contain_text("4")
        assert person.page.locator('.wb-dots-shown [data-sector="government"]').count() == 0


def test_a_phone_sees_the_ideas_of_others_first_and_what_is_new(room: Room) -> None:
    """Once revealed they stand above the box; after a reload what came meanwhile is marked, until one has seen it."""
    group = room.group("Plaza al mediodía")
    group.act("open_stage", stage="brainstorm")
    group.act("add_ideas", texts=list(IDEAS[:2]))
    phone = room.participant(group.code, A_PHONE)
    first = phone.page.locator(".wb-sides > :first-child")
    expect(first).to_have_class("wb-mine")
    group.act("reveal_ideas")
    expect(first).to_have_class("wb-theirs")
    expect(phone.page.locator(".wb-idea")).to_have_count(2)
    expect(phone.page.locator(".wb-fresh")).to_have_count(0)
    phone.page.goto("about:blank")
    group.act("add_ideas", texts=[IDEAS[3]])
    phone.open("/workshop")
    phone.ready()
    expect(phone.page.locator(".wb-fresh")).to_have_count(1)
    expect(_idea(phone, IDEAS[3]).locator(".wb-fresh")).to_be_visible()
    phone.button("I have seen them").tap()
    expect(phone.page.locator(".wb-fresh")).to_have_count(0)
    phone.button("Write an idea").tap()
    expect(phone.page.get_by_label(phone.say("What is going wrong?"))).to_be_focused()


def test_a_phone_is_told_of_what_begins_and_led_there(room: Room) -> None:
    """A cursor left after sending is no writing; whoever does write is told, and one press leads to ideas and dots."""
    group = room.group("Cruce sin luz")
    group.act("open_stage", stage="brainstorm")
    sent, writing = room.participant(group.code, A_PHONE), room.participant(group.code, A_PHONE)
    for phone, words in ((sent, IDEAS[0]), (writing, IDEAS[1])):
        box = phone.page.get_by_label(phone.say("What is going wrong?"))
        box.fill(words)
        box.press("Enter")
        expect(phone.page.locator(".wb-own-idea:not(.wb-coming)")).to_have_count(1)
    box.fill("Y otra idea a medias")
    group.act("reveal_ideas")
    expect(sent.page.locator(".wb-sides > :first-child")).to_have_class("wb-theirs")
    expect(writing.page.locator(".wb-sides > :first-child")).to_have_class("wb-mine")
    expect(box).to_have_value("Y otra idea a medias")
    writing.button("Look").tap()
    expect(_idea(writing, IDEAS[0])).to_be_in_viewport()
    group.act("open_dots", dots=2, several=True)
    told = writing.say("You have dots to place on the ideas you find most important.")
    expect(writing.page.get_by_role("log").get_by_text(told)).to_be_visible()
    writing.button("Look").tap()
    expect(writing.page.locator(".wb-dots-left")).to_be_in_viewport()
