"""The facilitator governs who is in the room, with the keyboard on a small screen (R1, R47)."""

from playwright.sync_api import Locator, expect

from tests.browser.person import A_PHONE, PHONE, Person
from tests.browser.room import Room


def row(desk: Person, name: str) -> Locator:
    """The row of somebody in the list of people."""
    return desk.page.locator(".wb-people-part .wb-people-row:visible", has_text=name)


def chosen(desk: Person, name: str, act: str) -> None:
    """Open somebody's menu and choose from it, all by keys."""
    row(desk, name).locator(".wb-people-change").focus()
    desk.page.keyboard.press("Enter")
    expect(row(desk, name).locator(".wb-people-menu button").first).to_be_focused()
    row(desk, name).locator(f"[data-act={act}]").focus()
    desk.page.keyboard.press("Enter")


def test_people_are_found_moved_taken_out_and_let_in_again_by_keys(room: Room) -> None:
    """Their phone follows by itself and says so aloud; what is done can be taken back; nothing overflows."""
    first, second = room.group("Mesa de la plaza"), room.group("Mesa del puente")
    desk, name = room.facilitator(), "Gente del puente"  # nobody else of the plan has it
    phone = room.somebody(A_PHONE).join(first.code, name, "civil_society")
    desk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    desk.page.get_by_role("tab", name=desk.say("People")).click()
    desk.page.get_by_role("searchbox").fill(name.upper())
    expect(row(desk, name)).to_have_count(1)
    chosen(desk, name, "move")
    desk.page.locator("dialog select").select_option(label="Mesa del puente")
    desk.page.keyboard.press("Tab")
    desk.button("Move").click()
    expect(phone.page.locator(".wb-frame")).to_contain_text("Mesa del puente")
    told = phone.say("You sit with another group now: {group}")
    expect(phone.page.locator(".wb-sr[role=status]")).to_have_text(told.replace("{group}", "Mesa del puente"))
    expect(phone.page.locator(".wb-toast")).to_contain_text("Mesa del puente")
    desk.page.locator(".wb-toast", has_text="Mesa del puente").get_by_role("button").click()
    expect(phone.page.locator(".wb-frame")).to_contain_text("Mesa de la plaza")
    chosen(desk, name, "remove")
    expect(phone.page.locator("h1")).to_contain_text(phone.say("The facilitator has taken you out of the workshop"))
    chosen(desk, name, "readmit")
    expect(phone.page.locator(".wb-frame")).to_contain_text("Mesa de la plaza")
    width = desk.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE[0]
    assert second.group_id != first.group_id
    room.tolerant = True  # the phone asked for its line while it was out, and was refused
