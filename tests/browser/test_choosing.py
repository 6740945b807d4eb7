"""Nothing is chosen unseen, likeness says when there is none, and what the questions ask about (R7)."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.person import A_PHONE, Person
from tests.browser.room import CORE, Group, Room

IDEAS = ("El camión no pasa", "La lámpara se fundió", "Nadie barre el parque")


def _idea(person: Person, text: str) -> Locator:
    return person.page.locator(".wb-idea", has_text=text)


def _revealed(room: Room, name: str) -> Group:
    """A group whose ideas everybody sees."""
    group = room.group(name, "brainstorm")
    group.act("add_ideas", texts=list(IDEAS))
    group.act("reveal_ideas")
    return group


def test_an_earlier_choice_is_never_included_unseen(room: Room) -> None:
    """What a search hides is counted and named before anything happens to it, and choosing anew begins with nothing."""
    laptop = room.participant(_revealed(room, "Elegir").code)
    tally, search = laptop.page.locator(".wb-tally"), laptop.page.get_by_label(laptop.say("Search the ideas"))
    laptop.button("Choose several").click()
    _idea(laptop, IDEAS[0]).locator(".wb-words").click()
    search.fill("lámpara")
    expect(_idea(laptop, IDEAS[0])).to_have_count(0)
    _idea(laptop, IDEAS[1]).locator(".wb-words").click()
    expect(tally).to_contain_text("2")
    expect(
        laptop.page.get_by_text(laptop.say("1 of them is not in the list now: the search hides it."))
    ).to_be_visible()
    for name in ("Merge the chosen ones", "Put in a theme"):
        laptop.button(name).click()
        for text in IDEAS[:2]:
            expect(laptop.page.get_by_role("dialog").get_by_text(text, exact=True)).to_be_visible()
        laptop.page.keyboard.press("Escape")
    laptop.button("Stop choosing").click()
    search.fill("")
    laptop.button("Choose several").click()
    expect(laptop.page.locator(".wb-chosen")).to_have_count(0)
    expect(tally).not_to_contain_text(re.compile(r"\d"))


def test_likeness_without_matches_says_so(room: Room) -> None:
    """Asked to put alike ideas together where none are, the page says that there is nothing to put together."""
    phone = room.participant(_revealed(room, "Parecidas").code, A_PHONE)
    none = phone.page.get_by_text(phone.say("No two ideas look alike, so there is nothing to put together."))
    expect(_idea(phone, IDEAS[0])).to_be_visible()
    expect(none).to_have_count(0)
    phone.page.get_by_role("radio", name=phone.say("Similar together")).check()
    expect(none).to_be_visible()


def test_points_of_view_ask_about_the_situation_until_there_is_a_problem(room: Room) -> None:
    """The topic is what the questions are about on phone and wall, afterwards the words of the core problem."""
    group = room.group("Parque central", "viewpoints", tree=False)
    phone, wall = room.participant(group.code, A_PHONE), room.projector(f"/projector?group={group.group_id}")
    situation = phone.say("the situation in “{topic}”").format(topic="Parque central")
    for person in (phone, wall):
        expect(person.page.locator(".wb-subject-words")).to_have_text(situation)
        expect(person.page.get_by_text(person.say("How does it show that something is wrong?")).first).to_be_visible()
    group.act("state_core_problem", text=CORE)
    for person in (phone, wall):
        expect(person.page.locator(".wb-subject-words")).to_have_text(CORE)
        expect(person.page.get_by_text(person.say("How does it show that something is wrong?")).first).to_be_visible()
