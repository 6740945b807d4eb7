"""The light page in a real browser: it shows widgets, survives a lost line and a dead kernel, and breaks no policy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.server.conftest import TOY, Server, running

expect.set_options(timeout=30_000)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """Give a browser of the size of a phone, without a memory."""
    opened = chromium.new_context(viewport={"width": 360, "height": 740}, locale="en-GB")
    yield opened
    opened.close()


@pytest.fixture
def page(server: Server, context: BrowserContext) -> Iterator[Page]:
    """Somebody who came in through the door, on the workshop's page; complaints of the browser fail the test."""
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None)
    join(page, server)
    yield page
    page.close()
    assert complaints == []


def join(page: Page, server: Server) -> None:
    """From the welcome page to the workshop, by tapping."""
    page.goto(f"http://127.0.0.1:{server.port}/")
    page.get_by_label(re.compile("code|código", re.IGNORECASE)).fill(server.known["codes"][0])
    page.locator(".go:not(.second)").click()
    page.locator("#name").fill("Marigold")
    page.locator("input[value=academia]").check()
    page.locator(".go:not(.second)").click()
    page.locator("html[data-ready]").wait_for(timeout=30_000)


def test_joining_by_tapping_leads_to_live_widgets(page: Page) -> None:
    """The door works without a script, the page shows the notebook's widgets, a tap reaches the kernel."""
    expect(page.locator("main")).to_contain_text("untouched")
    page.get_by_role("button", name="Touch").click()
    expect(page.locator("main")).to_contain_text("untouched!")
    assert page.locator(".page-skeleton").count() == 0


def test_a_lost_line_is_said_and_comes_back_by_itself(page: Page) -> None:
    """Offline: a bar with words and a button. Online: the bar goes, the event is sent, the kernel is the same."""
    page.evaluate("window.addEventListener('workbench:online', () => document.body.dataset.back = 'yes')")
    page.context.set_offline(True)
    expect(page.locator(".page-bar button")).to_be_visible()
    page.context.set_offline(False)
    page.locator("body[data-back]").wait_for()
    expect(page.locator(".page-bar")).to_be_hidden()
    page.get_by_role("button", name="Touch").click()
    expect(page.locator("main")).to_contain_text("untouched!")


def test_a_page_whose_kernel_is_gone_shows_itself_anew(tmp_path: Path, context: BrowserContext) -> None:
    """Its room dies: the page soon stands again, without a reload, and keeps what the browser stores."""
    with running(tmp_path) as own:
        page = context.new_page()
        join(page, own)
        page.get_by_role("button", name="Touch").click()
        expect(page.locator("main")).to_contain_text("untouched!")
        page.evaluate("localStorage.setItem('draft', 'half a sentence'); document.body.dataset.old = 'yes'")
        for room in own.rooms():
            room.kill()
        expect(page.locator("main")).not_to_contain_text("untouched!", timeout=30_000)
        page.get_by_role("button", name="Touch").click()
        expect(page.locator("main")).to_contain_text("untouched!")
        assert page.evaluate("[localStorage.getItem('draft'), document.body.dataset.old]") == ["half a sentence", "yes"]
        page.close()


def test_a_page_that_fails_offers_a_way_on(tmp_path: Path, context: BrowserContext) -> None:
    """Instead of a skeleton for ever: words and a button."""
    with running(tmp_path, sources={"workshop": "raise RuntimeError"}) as broken:
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{broken.port}/join?code={broken.known['codes'][0]}")
        page.locator("#name").fill("Marigold")
        page.locator("input[value=people]").check()
        page.locator(".go:not(.second)").click()
        expect(page.get_by_role("alert")).to_contain_text("could not be prepared", timeout=30_000)
        expect(page.get_by_role("button", name="Try again")).to_be_visible()


def test_a_page_that_could_not_be_prepared_is_asked_for_again_by_itself(
    tmp_path: Path, context: BrowserContext
) -> None:
    """What failed once, in a room with too much to do, stands there a moment later without a press."""
    once = f"import pathlib\nif not pathlib.Path({str(tmp_path)!r}, 'tried').exists():\n"
    once += f"    pathlib.Path({str(tmp_path)!r}, 'tried').touch()\n    raise RuntimeError\n"
    with running(tmp_path, sources={"workshop": once + TOY}) as hasty:
        page = context.new_page()
        join(page, hasty)
        assert (tmp_path / "tried").exists()
        expect(page.get_by_role("alert")).to_have_count(0)
        page.get_by_role("button", name="Touch").click()
        expect(page.locator("main")).to_contain_text("untouched!")
        page.close()


def test_a_visit_is_few_requests_from_one_host(page: Page, server: Server) -> None:
    """Page, script, style: nothing else is asked for, and nothing of anybody else."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    page.locator("html[data-ready]").wait_for(timeout=30_000)
    own = [url for url in asked if not url.startswith("data:")]
    assert all(url.startswith(f"http://127.0.0.1:{server.port}/") for url in own)
    assert len(own) <= 4
