"""Reading the drawing by branch: folding, one alone, the sheet of a phone, and what the toolbar leaves free (R12)."""

import re
from typing import Any

from playwright.sync_api import expect

from tests.frontend.room import PHONE

_COVERED = """() => {
  const box = (element) => element.getBoundingClientRect();
  const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const tools = document.querySelector(".wb-tools");
  const { edges } = model.get("view");
  const { node } = document.querySelector(".wb-node.wb-selected").dataset;
  const kin = edges.filter((edge) => edge.includes(node)).flat();
  return tools.hidden ? ["no toolbar"] : [...new Set(kin)].filter((id) => {
    const card = document.querySelector(`.wb-world [data-node="${id}"] .wb-face`);
    return card && over(box(tools), box(card));
  });
}"""
_SMALLEST = """() => Math.min(...[...document.querySelectorAll(".wb-world .wb-text")]
  .map((one) => parseFloat(getComputedStyle(one).fontSize) * one.getBoundingClientRect().width / one.offsetWidth))"""


def test_the_toolbar_of_a_card_leaves_its_kin_in_sight(visit: Any) -> None:
    """Whatever card is chosen, what it hangs on and what hangs on it lie free."""
    room = visit("data=60")
    nodes = room.page.eval_on_selector_all(".wb-world .wb-node", "cards => cards.map((card) => card.dataset.node)")
    found = {}
    for node in nodes[::4]:
        room.card(node).dispatch_event("click")
        if covered := room.page.evaluate(_COVERED):
            found[node] = covered
    assert found == {}


def test_a_branch_is_folded_and_looked_at_alone_by_keyboard(visit: Any) -> None:
    """F folds a branch and says how many are away; O draws it alone, with a way back; who is searched comes out."""
    room = visit()
    page = room.page
    card, below = room.card("c1"), room.card("c2")
    card.click()
    page.keyboard.press("f")
    expect(below).to_have_count(0)
    chip = page.locator("[data-node=c1] .wb-branch-fold")
    away = int(chip.inner_text().removeprefix("+"))
    expect(page.locator(".wb-sr[role=status]")).to_have_text(f"Se plegaron {away} tarjetas.")
    expect(card).to_have_attribute("aria-label", re.compile(f"Mostrar {away} tarjetas plegadas"))
    chip.click()
    expect(below).to_be_visible()
    page.keyboard.press("o")
    expect(room.card("c5")).to_have_count(0)
    expect(room.card("p")).to_be_visible()
    page.locator(".wb-branches-whole").click()
    expect(room.card("c5")).to_be_visible()
    expect(page.locator(".wb-branches")).to_be_hidden()


def test_on_a_phone_the_drawing_is_read_by_branch_with_one_sheet(visit: Any) -> None:
    """One readable branch, the next with one tap, folded ones said in words, a sheet that names its card."""
    room = visit("", PHONE, has_touch=True)
    page = room.page
    page.locator("[data-tool=canvas]").tap()
    expect(room.card("c1")).to_be_visible()
    expect(room.card("c5")).to_have_count(0)
    assert page.evaluate(_SMALLEST) >= 12
    page.locator(".wb-branches-step").last.tap()
    expect(room.card("c5")).to_be_visible()
    room.card("c5").tap()
    page.keyboard.press("f")
    expect(page.locator("[data-node=c5] .wb-branch-fold")).to_have_text("3 causas más abajo ›")
    page.locator("[data-node=c5] .wb-branch-fold").tap()
    expect(room.card("c6")).to_be_visible()
    sheet = page.locator(".wb-foot-sheet")
    expect(sheet).to_contain_text("Escaso uso de los servicios")
    expect(sheet.get_by_role("button", name="¿Por qué ocurre?")).to_be_in_viewport(ratio=1)
    chosen = room.card("c5").bounding_box()
    assert chosen["y"] + chosen["height"] <= sheet.bounding_box()["y"]
    expect(page.locator("[data-tool=outline]")).to_be_in_viewport(ratio=1)
    page.locator("[data-tool=outline]").tap()
    expect(room.row("c5")).to_be_visible()


def test_letters_made_larger_leave_no_arrow_free(visit: Any) -> None:
    """Every arrow begins and ends at its cards when the size of letters has changed while the page was open."""
    room = visit()
    room.page.evaluate("document.documentElement.dataset.size = 'larger'")
    shape = "[...document.querySelectorAll('.wb-node')].map((card) => card.style.transform + card.offsetHeight).join()"
    lines = "[...document.querySelectorAll('.wb-line')].map((line) => line.getAttribute('d')).join()"
    fresh = visit()
    larger = "() => { document.documentElement.dataset.size = 'larger'; }"
    fresh.page.add_init_script(f"document.addEventListener('readystatechange', {larger})")
    fresh.page.reload()
    fresh.page.wait_for_selector("[data-ready]")
    wanted = fresh.page.evaluate(f"JSON.stringify([{shape}, {lines}])")
    room.page.wait_for_function(f"(wanted) => JSON.stringify([{shape}, {lines}]) === wanted", arg=wanted)
