"""Where people write stays in sight on every small screen, at every size of letters (R6)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.person import A_PHONE, Person
from tests.browser.room import CAUSE, CORE, Group, Room

SCREENS = ((360, 380), (390, 330), (640, 360), (844, 390), (360, 420), (740, 360), (360, 740), (390, 844))
"""Phones upright and on their side, with and without a keyboard, and a laptop at 200 %."""
LONG = "Las unidades de salud cierran a las dos de la tarde y quien trabaja no alcanza a llegar ningún día de la semana"
_COVERED = """async (field, sizes) => {
  const late = 240; // frames a busy machine may take to put everything in its place
  const soon = async (wrong) => {
    for (let frame = 0; frame < late && wrong(); frame++) await new Promise(requestAnimationFrame);
    return wrong();
  };
  const underRail = () => {
    const rest = field.getBoundingClientRect();
    const rail = document.querySelector(".wb-rail")?.getBoundingClientRect();
    const beside = rail && rail.left < rest.right - 1 && rest.left < rail.right;
    return beside && rail.top < rest.bottom - 1 && rest.top < rail.bottom ? "under the rail" : null;
  };
  const hidden = () => {
    const { left, top, right, bottom } = field.getBoundingClientRect();
    const across = [left + 6, (left + right) / 2, right - 6], down = [top + 6, (top + bottom) / 2, bottom - 6];
    const over = across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)))
      .find((one) => !one || !(one === field || field.contains(one) || one.contains(field)));
    if (over !== undefined) return over ? `under ${over.className}` : "outside";
    if (innerHeight > 700 && field.scrollHeight > field.clientHeight + 3) return "cut";
    return document.activeElement === field ? null : "without the keyboard";
  };
  const found = [];
  for (const size of sizes) {
    document.documentElement.dataset.size = size;
    const card = field.closest(".wb-canvas"); // its editor closes when it is left, and the canvas moves its own camera
    if (!card) field.blur();
    scrollTo(0, 0);
    const atRest = card ? null : await soon(underRail);
    field.focus();
    const written = await soon(hidden);
    if (atRest || written) found.push([size, atRest, written]);
  }
  return found;
}"""
"""What is wrong with a field: it lies under the rail, and written in it is covered, cut, or has lost the keyboard."""


def _covered(person: Person, where: str, field: Locator) -> Iterator[str]:
    """What is wrong with a field somebody writes in, on each screen and at each size of letters."""
    for width, height in SCREENS:
        person.page.set_viewport_size({"width": width, "height": height})
        wrong = field.evaluate(_COVERED, ["normal", "large", "larger"])
        yield from (f"{where}, {width} × {height}: {one}" for one in wrong)
    person.page.set_viewport_size({"width": 360, "height": 740})
    person.page.evaluate("delete document.documentElement.dataset.size")


def _fields(person: Person, group: Group) -> Iterator[tuple[str, Locator]]:
    """Where one writes, stage by stage."""
    page = person.page
    yield "brainstorm", page.locator(".wb-box")
    group.act("open_stage", stage="viewpoints")
    yield "viewpoints", page.locator(".wb-viewpoints .wb-mine textarea").first
    group.act("open_stage", stage="problem_tree")
    for surface in ("Canvas", "Outline"):  # chosen by hand it stays, however wide the screen becomes
        person.page.locator(".wb-bar").get_by_role("button", name=person.say(surface), exact=True).click()
    yield "outline", page.locator(".wb-adder-field")
    page.locator(".wb-bar").get_by_role("button", name=person.say("Canvas"), exact=True).click()
    person.card(CAUSE).click()
    person.button("Edit", page.locator(".wb-foot-sheet")).click()
    yield "canvas", person.editor()
    page.keyboard.press("Escape")
    page.locator(".wb-bar").get_by_role("button", name=person.say("Outline"), exact=True).click()
    group.act("open_stage", stage="objective_tree")
    person.button("Edit", person.pair(CAUSE)).click()
    yield "pairs", page.locator(".wb-pairs textarea")
    group.act("open_stage", stage="commitment_card")
    group.act("draft_commitment", node=None)
    yield "card", person.field("action").locator("textarea")


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_no_screen_is_so_small_that_something_lies_over_what_is_written(room: Room) -> None:
    """In every stage the field that has the keyboard is seen whole: nothing covers it and it is on the screen."""
    group = room.group("Letras grandes", "brainstorm")
    person = room.participant(group.code, A_PHONE)
    wrong: list[str] = []
    for where, field in _fields(person, group):
        field.fill(LONG)
        wrong += _covered(person, where, field)
    desk = room.facilitator(device=A_PHONE)
    desk.button("Rename", desk.page.locator(".wb-panel-head")).click()
    for at, name in enumerate(("name", "topic")):
        field = desk.page.locator(".wb-group-form .wb-input:visible").nth(at)
        field.fill(LONG[:60])
        wrong += _covered(desk, f"{name} of the group", field)
    assert wrong == []


def test_the_keyboard_stays_for_the_next_card_and_the_last_one_in_sight(room: Room) -> None:
    """After Add by touch one goes on writing; the new card is in sight, also when the phone's keyboard comes up."""
    group = room.group("Una tras otra")
    person = room.participant(group.code, A_PHONE)
    page = person.page
    page.set_viewport_size({"width": 360, "height": 420})
    field = page.locator(".wb-adder-field")
    for number in range(8):
        field.fill(f"Motivo {number}")
        person.button("Add").tap()
        expect(field).to_be_focused()
        expect(person.row(f"Motivo {number}")).to_be_in_viewport(ratio=0.9)
    page.set_viewport_size({"width": 360, "height": 360})
    expect(person.row("Motivo 7")).to_be_in_viewport(ratio=0.9)
    expect(field).to_have_value("")


def test_what_was_said_of_a_stage_passes_away_with_it(room: Room) -> None:
    """A message about ideas on show is gone when the group has gone on to the tree, which is seen from its head."""
    group = room.group("Lo dicho", "brainstorm")
    person = room.participant(group.code, A_PHONE)
    group.act("add_idea", text=CORE)
    expect(person.page.locator(".wb-secret-count")).to_be_visible()
    group.act("reveal_ideas")
    expect(person.page.locator(".wb-toast")).to_be_visible()
    person.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    assert person.page.evaluate("scrollY") > 0
    group.act("open_stage", stage="problem_tree")
    expect(person.page.locator(".wb-outline")).to_be_visible()
    expect(person.page.locator(".wb-toast")).to_have_count(0, timeout=2_000)  # it would go by itself later
    person.page.wait_for_function("scrollY === 0")
