"""The method explains itself on every page, in the group's own words where it has some (R59)."""

from playwright.sync_api import expect

from tests.browser.person import A_PHONE
from tests.browser.room import Room

QUESTION = "¿Qué pasa con la basura en el mercado?"


def test_a_stage_is_explained_in_the_groups_own_words(room: Room) -> None:
    """A facilitator words the question and leaves a stage out; a phone reads it there, and looks a term up."""
    group = room.group("Guía", "brainstorm")
    desk, phone = room.facilitator(), room.participant(group.code, A_PHONE)
    desk.page.locator(".wb-group-select").select_option(label="Guía")
    expect(desk.page.locator(".wb-topic")).to_have_text("Guía")
    desk.page.locator(".wb-guide-open").click()
    desk.page.get_by_label(desk.say("Question of this stage")).fill(QUESTION)
    box = desk.page.get_by_role("dialog").get_by_role("checkbox", name=desk.say("Points of view"))
    box.click()
    expect(box).not_to_be_checked()
    expect(desk.page.locator(".wb-course li").last).to_contain_text(desk.say("Points of view"))
    expect(desk.page.get_by_role("dialog").get_by_role("checkbox", name=desk.say("Brainstorm"))).to_be_disabled()
    phone.page.locator(".wb-guide-open").tap()
    expect(phone.page.locator(".wb-guide-question")).to_have_text(QUESTION)
    expect(phone.page.locator(".wb-guide-words")).to_have_count(0)
    phone.page.locator(".wb-glossary summary").tap()
    expect(phone.page.locator(".wb-terms")).to_contain_text(phone.say("Means of verification"))
    phone.page.get_by_role("dialog").get_by_role("button", name=phone.say("Close")).tap()
    expect(phone.page.locator(".wb-way-phone")).to_contain_text("4")
