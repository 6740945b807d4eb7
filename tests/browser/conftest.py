"""One server a language, one browser, and the people of a test."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from browser import browser as program
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.room import Room
from tests.browser.served import Served, serving

expect.set_options(timeout=30_000)

FLAGS = (
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="package")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Served]]:
    """Give the server of a language, started when it is first asked for."""
    with ExitStack() as running:

        @cache
        def of(language: str) -> Served:
            return running.enter_context(serving(tmp_path_factory.mktemp(f"served-{language}"), language))

        yield of


@pytest.fixture
def served(request: pytest.FixtureRequest, servers: Callable[[str], Served]) -> Served:
    """Serve the demonstration plan in Spanish, or in the language a test asks for."""
    return servers(getattr(request, "param", "es"))


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Start a browser; it ends with these tests, before others start theirs."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program(), args=[*FLAGS])
        yield started
        started.close()


@pytest.fixture
def room(served: Served, chromium: Browser) -> Iterator[Room]:
    """People of one test; afterwards nobody's page may have complained or asked another host for anything.

    A test that provokes complaints (a server killed, an attack) says so with ``room.tolerant = True``.
    """
    gathered = Room(served, chromium)
    printed = served.log.stat().st_size
    yield gathered
    sys.stderr.write(served.log.read_bytes()[printed:].decode(errors="replace"))  # shown with a failure
    sys.stderr.writelines(f"{person.page.url}: {person.complaints}\n" for person in gathered.people)
    strayed = [url for person in gathered.people for url in person.strayed()]
    complaints = [text for person in gathered.people for text in person.complaints]
    gathered.leave()
    assert strayed == []
    assert gathered.tolerant or complaints == []
