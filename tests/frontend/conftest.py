"""The rehearsal pages in a real browser: widgets against a stand-in for Python."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from rehearsal import InOnePiece, served

from tests.frontend.room import LAPTOP, Room

expect.set_options(timeout=30_000)


@pytest.fixture(scope="module")
def harness() -> Iterator[str]:
    """Serve the pages, and the sentences of the catalogue; give the address of the rehearsal pages."""
    server = served(handler=InOnePiece)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/harness"
    server.shutdown()


@pytest.fixture
def visit(chromium: Browser, harness: str) -> Iterator[Any]:
    """Return a function that opens the tree as a new visitor; afterwards no page may have had a script error."""
    rooms: list[Room] = []

    def enter(query: str = "", size: tuple[int, int] = LAPTOP, **context: Any) -> Room:
        width, height = size
        place = chromium.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **context)
        room = Room(place.new_page())
        room.page.goto(f"{harness}/tree.html?{query}")
        room.page.wait_for_selector("[data-ready]")
        rooms.append(room)
        return room

    yield enter
    for room in rooms:
        room.page.context.close()
    assert [error for room in rooms for error in room.errors] == []
