"""Moving cards of the tree, in a real browser (R12)."""

from typing import Any

from playwright.sync_api import expect

from tests.frontend.room import drag


def test_drag_moves_a_cause(visit: Any) -> None:
    """A card dropped on another hangs from it."""
    room = visit()
    drag(room, "c8", "c5")
    room.page.wait_for_function("model.get('view').edges.some(([a, b]) => a === 'c8' && b === 'c5')")
    assert room.sent("move") == [{"node": "c8", "source": "p", "target": "c5"}]


def test_drag_shows_what_is_legal_and_says_why_not(visit: Any) -> None:
    """While a card is dragged the others show whether they take it; a circle is refused with its reason."""
    room = visit()
    drag(room, "c1", "c2", drop=False)
    assert room.page.locator("[data-node=c5][data-drop=yes]").count() == 1
    assert room.page.locator("[data-node=c2][data-drop=no]").count() == 1
    expect(room.page.locator(".wb-drag-note")).to_contain_text("círculo")
    room.page.mouse.up()
    expect(room.page.locator(".wb-toast")).to_contain_text("círculo")
    assert room.sent("move") == []


def test_link_by_choosing(visit: Any) -> None:
    """Link, then a press on the other effect, draws one more arrow."""
    room = visit()
    room.card("c6").click()
    room.act("link")
    room.card("c1").click()
    room.page.wait_for_function("model.get('view').edges.some(([a, b]) => a === 'c6' && b === 'c1')")
    assert room.sent("link") == [{"cause": "c6", "effect": "c1"}]


def test_park_and_bring_back(visit: Any) -> None:
    """A parked node waits in the lot and comes back where one chooses."""
    room = visit()
    room.card("c8").click()
    room.act("park")
    expect(room.page.locator(".wb-lot [data-node=c8]")).to_be_visible()
    room.page.locator(".wb-lot [data-node=c8] [data-act=restore]").click()
    room.card("c5").click()
    expect(room.card("c8")).to_be_visible()
    assert room.sent("restore") == [{"node": "c8", "of": "c5"}]
