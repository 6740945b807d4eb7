"""A stage that was changed while nobody saw it looks as on a page that has just been opened (R13)."""

import time
from typing import Any

from playwright.sync_api import expect

from ogcore.trees.state import TreeState
from tests.browser.person import Person
from tests.browser.room import CAUSE, CORE, Group, Room

_PATIENCE = 20.0
"""Seconds a busy machine may take to put everything in its place."""
_SHAPE = """() => [...document.querySelectorAll(".wb-stage-area :is(.wb-node, .wb-arrow .wb-line, textarea)")]
  .filter((one) => one.checkVisibility()).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [one.dataset?.node ?? one.getAttribute("d") ?? one.id.replace(/[0-9]+/, ""),
      ...[x, y, width, height].map(Math.round)].join(" ");
  }).sort()"""


_FRAMES = "async () => { for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame); }"


def _shape(person: Person) -> Any:
    """Where everything stands, once it stands still."""
    shape = None
    while shape != (shape := person.page.evaluate(_SHAPE)):
        person.page.evaluate(_FRAMES)
    return shape


def _tab(person: Person, name: str) -> None:
    person.page.get_by_role("tab", name=person.say(name), exact=True).click()


def _nested(group: Group) -> None:
    """Two more causes, one below the other."""
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    node = next(name for name in tree.positions() if tree.text(name) == CAUSE)
    below = group.act("add_cause", of=node, text="Hay pocas personas para atender en las tardes y los domingos")
    group.act("add_cause", of=below, text="No se abren plazas desde hace años")


def _as_if_new(person: Person, draw: Any) -> tuple[Any, Any]:
    """What a page shows that has been away, and what a new one does; the first is waited for."""
    before = _shape(person)
    person.page.reload()
    draw(person.ready())
    deadline = time.monotonic() + _PATIENCE
    while (new := _shape(person)) != before and time.monotonic() < deadline:
        pass  # what is slow to come is looked at again
    return before, new


def _letters(person: Person, size: str) -> None:
    """Choose a size of letters, for this page and the next."""
    person.page.evaluate("size => localStorage.setItem('workbench:display', JSON.stringify({ size }))", size)
    person.page.evaluate("size => { document.documentElement.dataset.size = size; }", size)


def test_a_stage_changed_behind_the_desk_is_whole_when_one_comes_back(room: Room) -> None:
    """Cards that came while the tree was hidden, and letters made larger, leave it as a new page draws it."""
    group = room.group("Ida y vuelta")
    desk = room.facilitator()
    desk.open(f"/facilitator?group={group.group_id}")
    desk.ready()
    _tab(desk, "Group's work")

    def tree(person: Person) -> None:
        expect(person.card(CORE)).to_be_visible()
        expect(person.page.locator(".wb-world .wb-node")).to_have_count(6)

    def objectives(person: Person) -> None:
        person.button("Drawing").click()
        expect(person.page.locator(".wb-world .wb-node:visible")).to_have_count(6)

    def card(person: Person) -> None:
        expect(person.field("action")).to_be_visible()

    expect(desk.card(CORE)).to_be_visible()
    _tab(desk, "Desk")
    _nested(group)
    expect(desk.page.locator(".wb-world .wb-node")).to_have_count(6)
    _tab(desk, "Group's work")
    for draw in (tree, objectives, card):
        draw(desk)
        was, new = _as_if_new(desk, draw)
        assert was == new
        if draw is tree:
            _letters(desk, "larger")
            was, new = _as_if_new(desk, draw)
            assert was == new
            _letters(desk, "normal")
            group.act("open_stage", stage="objective_tree")
        elif draw is objectives:
            group.act("open_stage", stage="commitment_card")
            group.act("draft_commitment", node=None)
