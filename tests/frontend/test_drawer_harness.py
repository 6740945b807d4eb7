"""Panels beside the work, in a real browser: one at a time, by mouse, touch and keyboard."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture(params=[(1366, 768), (360, 740)], ids=["laptop", "phone"])
def shown(chromium: Browser, harness: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open the rehearsal page at both sizes."""
    width, height = request.param
    page = chromium.new_page(viewport={"width": width, "height": height})
    page.goto(f"{harness}/drawer.html")
    page.wait_for_selector("body[data-ready=true]")
    yield page
    page.close()


def test_one_drawer_is_open_at_a_time_and_escape_leads_back(shown: Page) -> None:
    """Opening one closes the other and moves the keyboard into it; Escape closes it and returns to its button."""
    findings, ideas = (shown.get_by_role("complementary", name=name) for name in ("Findings", "Ideas"))
    shown.get_by_role("button", name="Findings (3 findings)").click()
    expect(findings).to_be_visible()
    expect(shown.get_by_role("heading", name="Findings")).to_be_focused()
    shown.get_by_role("button", name="Ideas").click()
    expect(findings).to_be_hidden()
    expect(ideas).to_be_visible()
    shown.keyboard.press("Escape")
    expect(ideas).to_be_hidden()
    expect(shown.get_by_role("button", name="Ideas")).to_be_focused()


def test_a_drawer_covers_neither_its_buttons_nor_more_than_it_must(shown: Page) -> None:
    """On a laptop the work stays visible beside it; on a phone the buttons stay below it."""
    shown.get_by_role("button", name="Ideas").click()
    drawer = shown.get_by_role("complementary", name="Ideas").bounding_box()
    button = shown.get_by_role("button", name="Ideas").bounding_box()
    work = shown.get_by_label("work").bounding_box()
    assert drawer
    assert button
    assert work
    if drawer["width"] < shown.viewport_size["width"]:  # a column, not a sheet
        assert work["x"] + work["width"] <= drawer["x"]
        assert drawer["x"] + drawer["width"] <= button["x"] + 1
    assert drawer["y"] + drawer["height"] <= button["y"] + 1 or drawer["x"] + drawer["width"] <= button["x"] + 1


def test_buttons_stand_in_the_order_of_their_panels(shown: Page) -> None:
    """Whatever comes and goes meanwhile: after a reload each is where it was."""
    labels = shown.locator(".wb-rail-label")
    expect(labels).to_have_text(["Findings", "Ideas"])
    shown.evaluate("late('findings', 'Vote')")
    expect(labels).to_have_text(["Findings", "Vote", "Ideas"])
    shown.evaluate("findings.destroy()")
    shown.evaluate("late('findings', 'Findings', true)")
    expect(labels).to_have_text(["Findings", "Vote", "Ideas"])


def test_a_drawer_that_goes_takes_its_button_along(shown: Page) -> None:
    """The rail vanishes with its last button."""
    shown.evaluate("findings.destroy(); ideas.destroy()")
    expect(shown.locator(".wb-rail")).to_have_count(0)
    expect(shown.locator(".wb-has-rail")).to_have_count(0)
