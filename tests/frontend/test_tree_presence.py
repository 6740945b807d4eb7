"""Who is on which node, the facilitator's pointer, and a view that stays put while others edit (R13)."""

import json
from typing import Any

from playwright.sync_api import expect

from tests.axe import violations
from tests.frontend.room import PHONE, WALL, Room

ROSA = {"key": "a", "name": "Rosa", "sector": "people", "role": "participant"}


def on(room: Room, node: str | None, doing: str = "selected") -> None:
    """Let somebody else be on a node, or on none."""
    at = {"tree": "problem", "node": node, "doing": doing} if node else None
    room.page.evaluate("person => present(person)", {**ROSA, "at": at})


def test_others_are_seen_on_the_node_they_look_at(visit: Any) -> None:
    """A card shows who is there and who writes; the mark moves along and goes."""
    room = visit()
    on(room, "c1")
    expect(room.page.locator("[data-node=c1] .wb-here")).to_have_attribute("aria-label", "Aquí ahora: Rosa")
    on(room, "c5", "writing")
    expect(room.page.locator("[data-node=c5] .wb-here")).to_contain_text("Rosa está escribiendo")
    expect(room.page.locator(".wb-here")).to_have_count(1)
    assert violations(room.page) == []
    on(room, None)
    expect(room.page.locator(".wb-here")).to_have_count(0)


def test_the_outline_shows_them_too_and_other_groups_do_not_matter(visit: Any) -> None:
    """A row has the same mark; what is said of another group or tree is not shown."""
    room = visit("", PHONE)
    on(room, "c1", "writing")
    expect(room.row("c1").locator(".wb-here")).to_contain_text("Rosa")
    room.page.evaluate(
        """who => dispatchEvent(new CustomEvent('workbench:presence', { detail: { group: 'other', people: [
        { ...who, key: 'z', at: { tree: 'problem', node: 'c5', doing: 'selected' } }] } }))""",
        ROSA,
    )
    expect(room.page.locator(".wb-here")).to_have_count(1)


def test_the_page_tells_what_is_selected_and_that_somebody_writes(visit: Any) -> None:
    """Selecting, writing and letting go are told once each."""
    room = visit()
    room.card("c1").click()
    room.page.wait_for_function("told.at(-1).at?.doing === 'selected'")
    room.card("c1").dblclick()
    room.page.wait_for_function("told.at(-1).at?.doing === 'writing'")
    room.page.keyboard.press("Escape")
    room.page.keyboard.press("Escape")
    room.page.wait_for_function("told.at(-1).at === null")
    assert room.page.evaluate("told.every(({ group }) => group === 'g')")


def test_the_facilitators_pointer_is_seen_at_the_same_place_of_the_tree(visit: Any) -> None:
    """What one canvas tells of the pointer puts the spot beside the same card on a wall laid out otherwise."""
    desk, wall = visit(), visit("mode=projector", WALL)
    desk.page.locator("[data-tool=pointer]").click()
    box = desk.card("c8").bounding_box()
    desk.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    desk.page.wait_for_function("told.at(-1).laser")
    laser = desk.page.evaluate("told.at(-1).laser")
    assert laser["node"] == "c8"
    wall.page.evaluate("laser => present({ laser: { key: 'd', ...laser } })", laser)
    expect(wall.page.locator(".wb-laser.wb-on")).to_be_visible()
    spot, card = wall.page.locator(".wb-laser").bounding_box(), wall.card("c8").bounding_box()
    assert abs(spot["x"] + spot["width"] / 2 - card["x"] - card["width"] / 2) < 12
    expect(wall.page.locator(".wb-laser.wb-on")).to_have_count(0)


def test_a_view_somebody_has_chosen_stays_put_while_others_edit(visit: Any) -> None:
    """After a pan the selected card does not move on the screen when others add cards beside it."""
    room = visit()
    room.card("c8").click()
    room.page.mouse.move(40, 300)
    room.page.mouse.wheel(30, 40)
    before = room.card("c8").bounding_box()
    for number in range(6):
        room.others("add_cause", of="c5", text=f"Una causa más {number}")
    expect(room.page.locator(".wb-node", has_text="Una causa más 5")).to_be_attached()
    after = room.card("c8").bounding_box()
    assert abs(after["x"] - before["x"]) < 1
    assert abs(after["y"] - before["y"]) < 1


def test_what_changes_no_shape_lays_nothing_out_anew(visit: Any) -> None:
    """A new version of the view with the same cards and arrows moves no card and measures nothing."""
    room = visit("data=60")
    room.page.evaluate("performance.clearMeasures('wb-tree-layout')")
    room.page.evaluate("model.set('view', { ...structuredClone(model.get('view')), version: 99, can_undo: true })")
    assert room.page.evaluate("performance.getEntriesByName('wb-tree-layout').length") == 0


ADDING = """() => new Promise((done) => {
  const tree = document.querySelector(".wb-tree"), measured = new Set(), found = [];
  const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "offsetHeight");
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { ...height, get() {
    if (this.matches(".wb-node")) measured.add(this.dataset.node);
    return height.get.call(this);
  } });
  const watch = new MutationObserver((records) => found.push(...records));
  watch.observe(tree, { subtree: true, attributes: true, attributeOldValue: true });
  const placeOf = (one) => [one.dataset.node, one.style.transform];
  const at = () => new Map([...tree.querySelectorAll(".wb-node")].map(placeOf));
  const before = at();
  others("add_cause", { of: model.get("view").nodes[10].id, text: "Falta de personal" });
  found.push(...watch.takeRecords());
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", height);
  watch.disconnect();
  const after = at(), moved = [...after].filter(([id, place]) => place !== before.get(id)).map(([id]) => id);
  const touching = model.get("view").edges.filter((edge) => edge.some((id) => moved.includes(id)));
  const of = (test) => new Set(found.filter(test).map(({ target }) => target));
  done({
    cards: before.size, measured: measured.size, moved: moved.length, arrows: touching.length,
    placed: of(({ target, attributeName }) => attributeName === "style" && target.matches(".wb-node")).size,
    drawn: of(({ target }) => target.matches(".wb-line")).size,
    named: of(({ target, attributeName }) => attributeName !== "style" && target.matches(".wb-node, .wb-node *")).size,
    flickered: of(({ target, attributeName, oldValue }) =>
      attributeName === "hidden" && oldValue === null && target.hidden && !target.closest(".wb-node")).size,
    rewritten: of(({ target, attributeName, oldValue }) =>
      attributeName === "hidden" && oldValue === target.getAttribute("hidden")).size,
  });
})"""
"""What one more cause makes a large canvas do: cards measured, put elsewhere and told anew, arrows drawn, parts of the
widget shown for nothing, and parts hidden that were hidden."""


def test_one_more_card_costs_a_large_canvas_that_card_and_what_moved(visit: Any) -> None:
    """Of 200 cards the new one alone is measured; only what stands elsewhere is moved, with its arrows."""
    room = visit("data=200")
    browser = room.page.context.browser
    browser.start_tracing(page=room.page, categories=["devtools.timeline"])
    cost = room.page.evaluate(ADDING)
    traced = json.loads(browser.stop_tracing())["traceEvents"]
    assert cost["cards"] == 200
    assert cost["measured"] == 1
    assert cost["placed"] == cost["moved"] < 200
    assert cost["drawn"] == cost["arrows"]
    assert cost["named"] < 12  # parts of the new card and of the one it hangs on
    assert cost["flickered"] == cost["rewritten"] == 0
    first = next(event for event in traced if event["name"] == "UpdateLayoutTree" and event["args"]["elementCount"])
    assert first["args"]["elementCount"] < 14  # a card and an arrow: nothing else is styled anew
