"""People of a group see who is on which card, and everybody sees where the facilitator points (R13)."""

from playwright.sync_api import expect

from tests.browser.person import A_PHONE
from tests.browser.room import CAUSE, OTHER, Room


def test_people_and_the_facilitators_pointer_are_seen_on_the_cards(room: Room) -> None:
    """A mark says who is there and who writes; the pointer is seen on every canvas and on the wall."""
    group = room.group("Presencia")
    laptop, phone = room.participant(group.code), room.participant(group.code, A_PHONE, "government")
    wall = room.projector(f"/projector?group={group.group_id}")
    desk = room.facilitator(f"/facilitator?group={group.group_id}")
    desk.page.evaluate("document.documentElement.dataset.tab = 'work'")
    phone.row(CAUSE).tap()
    expect(laptop.node(CAUSE).locator(".wb-here .wb-shape")).to_have_attribute("data-sector", "government")
    laptop.edit(OTHER)
    expect(phone.row(OTHER).locator(".wb-writing")).to_be_visible()
    desk.page.locator("[data-tool=pointer]").click()
    box = desk.card(CAUSE).bounding_box()
    assert box is not None
    for step in range(3):
        desk.page.mouse.move(box["x"] + box["width"] / 2 + step, box["y"] + box["height"] / 2)
    for person in (laptop, wall):
        expect(person.page.locator(".wb-laser")).not_to_have_attribute("hidden", "")
    phone.context.close()
    room.people.remove(phone)
    expect(laptop.node(CAUSE).locator(".wb-here .wb-shape")).to_have_count(0)
