"""One server, and the people of a test."""

import sys
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.room import Room
from tests.browser.served import Served, serving

expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Served]]:
    """Give what gives the one server, in a language; where its plan is nearly full, with another plan."""
    held: dict[str, Served] = {}

    def in_language(language: str) -> Served:
        served = held.get(language) or running.speaking(language)
        held[language] = served if served.has_room() else running.beginning(language)
        return held[language]

    with serving(tmp_path_factory.mktemp("served")) as running:
        yield in_language


@pytest.fixture
def served(request: pytest.FixtureRequest, speaking: Callable[[str], Served]) -> Served:
    """Serve the demonstration plan in Spanish, or in the language a test asks for."""
    return speaking(getattr(request, "param", "es"))


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
