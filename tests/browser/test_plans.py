"""A facilitator of two plans in one browser: each keeps its own address, and a third comes from the list (R1)."""

import re

from playwright.sync_api import expect

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.browser.room import Room
from workbench.settings import Settings


def test_each_plan_keeps_its_desk_when_pages_load_again(room: Room) -> None:
    """The first desk stays the first plan's after the second was opened, and a duplicate opens from the list."""
    workshop = Workshop(open_store(Settings(data_dir=room.served.plans).store_url))
    other = workshop.create_plan("Aire limpio", "es")
    workshop.store.close()
    desk = room.facilitator()
    first, title = desk.page.url, desk.page.locator(".wb-control-head h2")
    called = title.inner_text()
    desk.lead(f"/f/{other.secret}", f"/facilitator/{other.plan_id}")
    expect(title).to_have_text("Aire limpio")
    assert desk.page.url != first
    desk.page.goto(first)
    expect(desk.ready().page.locator(".wb-control-head h2")).to_have_text(called)
    desk.page.reload()
    expect(desk.ready().page.locator(".wb-control-head h2")).to_have_text(called)
    desk.open("/facilitator")
    expect(desk.page).to_have_url(re.compile(r"/plans$"))
    desk.page.locator("li", has_text="Aire limpio").get_by_text(desk.say("Duplicate as a template")).click()
    form = desk.page.locator("li", has_text="Aire limpio").locator("form")
    form.get_by_label(desk.say("Name of the new plan")).fill("Aire más limpio")
    form.get_by_role("button", name=desk.say("Duplicate")).click()
    desk.page.get_by_role("link", name=desk.say("Open it")).click()
    expect(desk.ready().page.locator(".wb-control-head h2")).to_have_text("Aire más limpio")
