"""Logo and colours on the facilitator's desk, in a real browser against a stand-in for Python (R32)."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from ogcore.plan.brand import bare_logo
from tests.axe import violations
from tests.frontend.test_wall_and_desk_harness import opened

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><script>parent.ran = true</script>
<image href="https://elsewhere.example/x.png" width="10" height="10"/>
<rect width="300" height="100" fill="#7a1f3d" onload="parent.ran = true"/></svg>"""


@pytest.fixture(params=[(1280, 800), (360, 740)], ids=["laptop", "phone"])
def page(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """Open a page of a laptop's size, or a phone's."""
    width, height = request.param
    page = chromium.new_page(viewport={"width": width, "height": height})
    yield page
    page.close()


def panel(page: Page, harness: str) -> Locator:
    """Open the desk and return where logo and colours are."""
    opened(page, f"{harness}/control.html?lang=en")
    return page.locator(".wb-plan-brand")


def test_a_logo_is_drawn_anew_and_seen_before_it_is_kept(page: Page, harness: str, tmp_path: Path) -> None:
    """An SVG with a script and a link becomes a PNG that the core takes; nothing of it runs, nothing is fetched."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    there = panel(page, harness)
    there.get_by_role("button", name="Change logo and colours").click()
    there.get_by_label("Logo", exact=True).set_input_files(tmp_path / "logo.svg")
    expect(there.get_by_role("status")).to_have_text("This is how it will be printed.")
    look = there.get_by_role("group", name="How it will look")
    expect(look.get_by_role("img")).to_be_visible()
    assert violations(page) == []
    there.get_by_role("button", name="Save").click()
    expect(there.get_by_role("button", name="Go back to those before")).to_be_visible()
    sent = page.evaluate("window.branded.logo")
    assert base64.b64decode(bare_logo(sent)).startswith(b"\x89PNG")
    assert page.evaluate("window.ran") is None
    assert not [url for url in asked if "elsewhere" in url]


def test_a_colour_that_cannot_be_read_is_answered_with_one_that_can(page: Page, harness: str) -> None:
    """What was written stays until the shade that is offered is taken, by keyboard as well."""
    there = panel(page, harness)
    there.get_by_role("button", name="Change logo and colours").click()
    there.get_by_label("Colour of headings", exact=True).fill("#ffcc00")
    there.get_by_role("button", name="Save").click()
    expect(there.get_by_role("alert").first).to_contain_text("1.51")
    expect(there.get_by_label("Colour of headings", exact=True)).to_have_value("#ffcc00")
    there.get_by_role("button", name="Take #8f7200").press("Enter")
    expect(there.get_by_label("Colour of headings", exact=True)).to_have_value("#8f7200")
    there.get_by_role("button", name="Save").click()
    expect(there).to_contain_text("Colour of headings: #8f7200")
    there.get_by_role("button", name="Take logo and colours away").click()
    expect(there).to_contain_text("There are none")


def test_what_is_no_picture_or_too_large_is_told_at_once(page: Page, harness: str, tmp_path: Path) -> None:
    """Nothing is sent of it, and the logo that is there stays."""
    there = panel(page, harness)
    there.get_by_role("button", name="Change logo and colours").click()
    (tmp_path / "no.png").write_bytes(b"no picture")
    there.get_by_label("Logo", exact=True).set_input_files(tmp_path / "no.png")
    expect(there.get_by_role("status")).to_contain_text("cannot be drawn")
    (tmp_path / "large.png").write_bytes(b"x" * (1024 * 1024 + 1))
    there.get_by_label("Logo", exact=True).set_input_files(tmp_path / "large.png")
    expect(there.get_by_role("status")).to_contain_text("more than 1 MB")
    there.get_by_role("button", name="Save").click()
    expect(there.get_by_role("button", name="Change logo and colours")).to_be_visible()
    assert page.evaluate("'logo' in window.branded") is False
