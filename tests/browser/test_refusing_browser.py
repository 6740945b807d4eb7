"""Browsers that keep nothing: what they can do is done, what they cannot is said, and nobody waits for ever."""

from playwright.sync_api import BrowserContext, Route, expect

from tests.browser.person import A_PHONE
from tests.browser.room import CAUSE, Room
from tests.browser.served import Served

NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
}
"""
NOT_KEPT = (
    "This browser keeps nothing on this device. "
    "What you send is saved; what you are still typing is lost if the page is loaded again."
)


def test_without_storage_the_page_works_and_says_once_what_does_not_last(room: Room) -> None:
    """On a phone and on the desk, whose very question whether there is storage is refused."""
    group = room.group("Mesa sin memoria")
    phone, desk = room.somebody(A_PHONE), room.somebody()
    for person in (phone, desk):
        person.context.add_init_script(NO_STORAGE)
    phone.join(group.code, "Ana", "people")
    said = phone.page.locator("[aria-live]", has_text=phone.say(NOT_KEPT))  # what is shown in passing may have passed
    expect(said).to_have_count(1)
    expect(phone.row(CAUSE)).to_be_visible()
    desk.lead(room.served.facilitator_path).open(f"/facilitator?group={group.group_id}")
    desk.ready()
    desk.page.get_by_role("tab", name=desk.say("Group's work")).click()
    desk.reword(CAUSE, "Horarios cortos")
    expect(phone.row("Horarios cortos")).to_be_visible()


def test_without_cookies_nobody_is_sent_in_circles(room: Room, served: Served) -> None:
    """The form says that this browser keeps none and what can be done, whatever was filled in."""
    room.tolerant = True  # of the form's refusal
    ana = room.somebody(A_PHONE)
    ana.context.route("**/*", lambda route: _kept_nothing(ana.context, route))
    ana.open(f"/join?code={served.code}")
    ana.page.get_by_label(ana.say("What should we call you?")).fill("Ana")
    ana.page.locator("label:has(input[value=people])").click()
    ana.button("Join").click()
    expect(ana.page.get_by_role("heading")).to_have_text(ana.say("This browser keeps no cookies"))
    ana.open(served.facilitator_path)
    ana.button("Come in as facilitator").click()
    expect(ana.page.get_by_role("heading")).to_have_text(ana.say("This browser keeps no cookies"))


def _kept_nothing(context: BrowserContext, route: Route) -> None:
    """Let a request go out without any cookie that an answer before it has brought."""
    context.clear_cookies()
    route.continue_()
