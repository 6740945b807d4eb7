"""The tree as an outline, on a phone and for a screen reader (R13)."""

from typing import Any

from playwright.sync_api import expect

from tests.frontend.room import PHONE


def test_phone_outline_adds_and_moves(visit: Any) -> None:
    """On a phone: tap a cause, add two causes of it from the foot, edit one, move it elsewhere."""
    room = visit("", PHONE, has_touch=True)
    page = room.page
    room.row("c8").tap()
    for words in ("Sin reuniones", "Sin responsables"):
        page.locator(".wb-adder-field").fill(words)
        page.keyboard.press("Enter")
        expect(page.locator(".wb-item:not(.wb-pending)", has_text=words)).to_be_visible()
    assert [data["of"] for data in room.sent("add_cause")] == ["c8", "c8"]
    page.locator(".wb-item", has_text="Sin reuniones").tap()
    room.act("edit")
    page.locator(".wb-editor-field").fill("Sin reuniones fijas")
    page.keyboard.press("Enter")
    expect(page.locator(".wb-item", has_text="Sin reuniones fijas")).to_be_visible()
    room.act("move")
    room.row("c5").tap()
    page.wait_for_function("model.get('view').edges.some(([a, b]) => b === 'c5' && a.startsWith('n'))")


def test_phone_targets_are_large_enough(visit: Any) -> None:
    """Everything to press on a phone is at least 44 px high."""
    room = visit("", PHONE, has_touch=True)
    room.row("c1").tap()
    low = room.page.evaluate(
        """[...document.querySelectorAll('.wb-tree button, .wb-row')]
        .filter((item) => item.offsetParent && !item.matches('.wb-offers'))
        .map((item) => [item.className, item.offsetHeight]).filter(([, height]) => height < 44)"""
    )
    assert low == []


def test_outline_by_keyboard_and_tree_roles(visit: Any) -> None:
    """The outline is a tree to a screen reader: levels, folded state, one tab stop, arrows walk and fold."""
    room = visit("", PHONE)
    page = room.page
    assert page.locator("[role=treeitem][tabindex='0']").count() == 1
    assert room.row("c2").first.get_attribute("aria-level") == "2"
    room.row("c1").focus()
    room.row("c1").click()
    page.keyboard.press("ArrowLeft")
    expect(room.row("c1")).to_have_attribute("aria-expanded", "false")
    expect(room.row("c4")).to_have_count(0)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(room.row("c2")).to_be_focused()


def test_shared_cause_is_listed_under_each_effect(visit: Any) -> None:
    """A cause of two effects has a row under both, each saying where else it is."""
    room = visit("", PHONE)
    expect(room.row("c3")).to_have_count(2)
    expect(room.row("c3").first).to_contain_text("También bajo")
