"""Several cards at once, splitting, merging, searching and taking back, in a real browser (R12)."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.frontend.room import PHONE, Room, drag


def chosen(room: Room) -> set[str]:
    """Return the cards that are chosen."""
    found: list[str] = room.page.evaluate(
        "[...document.querySelectorAll('.wb-picked')].map(({dataset}) => dataset.node)"
    )
    return set(found)


def test_ctrl_press_chooses_several_and_parks_them_at_one_stroke(visit: Any) -> None:
    """Cards pressed with Ctrl are chosen together; parking them is one intent, one undo brings them back."""
    room = visit()
    room.card("c5").click(modifiers=["Control"])
    room.card("c8").click(modifiers=["Shift"])
    assert chosen(room) == {"c5", "c8"}
    expect(room.page.locator(".wb-strip-picks")).to_contain_text("2 elegidas")
    room.act("park_all")
    expect(room.page.locator(".wb-lot [data-node=c8]")).to_be_visible()
    assert room.sent("park_all") == [{"nodes": ["c5", "c8"]}]
    expect(room.page.locator(".wb-strip-picks")).to_be_hidden()
    room.page.locator(".wb-toast-action").click()
    expect(room.card("c8")).to_be_visible()


def test_a_drawn_rectangle_chooses_what_it_touches(visit: Any) -> None:
    """Shift and a drag over the ground choose cards and pan nothing."""
    room = visit()
    before = room.card("p").bounding_box()
    mouse, first, last = room.page.mouse, room.card("e2").bounding_box(), room.card("e4").bounding_box()
    room.page.keyboard.down("Shift")
    mouse.move(first["x"] - 30, first["y"] - 12)
    mouse.down()
    mouse.move(last["x"] + last["width"] / 2, last["y"] + last["height"] / 2, steps=4)
    mouse.up()
    room.page.keyboard.up("Shift")
    assert chosen(room) == {"e2", "e4"}
    assert room.card("p").bounding_box() == before


def test_keys_choose_and_move_several(visit: Any) -> None:
    """Shift and arrows choose, M and Enter on the target move all at once, Escape lets go."""
    room = visit()
    keyboard = room.page.keyboard
    room.card("c6").click()
    keyboard.press("Shift+ArrowRight")
    assert chosen(room) == {"c6", "c7"}
    keyboard.press("m")
    expect(room.page.locator(".wb-strip-choosing")).to_contain_text("las 2")
    room.card("c8").focus()
    assert room.page.locator(".wb-preview").get_attribute("d")
    keyboard.press("Enter")
    room.page.wait_for_function("model.get('view').edges.filter(([, b]) => b === 'c8').length === 2")
    assert room.sent("move_all") == [{"nodes": ["c6", "c7"], "target": "c8"}]
    room.card("c1").focus()
    keyboard.press("Space")
    keyboard.press("Space")
    assert chosen(room) == {"c1"}
    keyboard.press("Escape")
    assert chosen(room) == set()


def test_dragging_one_of_several_takes_all(visit: Any) -> None:
    """A drag of a chosen card carries the others, and shows what would be refused."""
    room = visit()
    room.card("c6").click(modifiers=["Control"])
    room.card("c7").click(modifiers=["Control"])
    drag(room, "c7", "c8", drop=False)
    expect(room.page.locator(".wb-drag-words")).to_have_text("2 elegidas")
    assert room.page.locator("[data-node=c3][data-drop=no]").count() == 1
    room.page.mouse.up()
    room.page.wait_for_function("model.get('view').edges.filter(([, b]) => b === 'c8').length === 2")


def test_merging_asks_for_the_words_and_refuses_what_would_be_a_circle(visit: Any) -> None:
    """A wording is chosen or written; with something between the cards it says why not."""
    room = visit()
    room.card("c5").click(modifiers=["Control"])
    room.card("c8").click(modifiers=["Control"])
    room.page.keyboard.press("j")
    room.page.locator(".wb-tree-choice", has_text="Débil").click()
    expect(room.page.locator(".wb-tree-words")).to_have_value(room.view()["nodes"][12]["text"])
    room.page.locator(".wb-tree-words").fill("Los servicios no se coordinan ni se usan")
    room.page.locator(".wb-dialog .wb-primary").click()
    expect(room.card("c5")).to_contain_text("Los servicios no se coordinan")
    assert room.sent("merge") == [{"nodes": ["c5", "c8"], "text": "Los servicios no se coordinan ni se usan"}]
    room.card("p").click(modifiers=["Control"])
    room.card("c6").click(modifiers=["Control"])
    room.card("c5").click(modifiers=["Control"])
    room.page.keyboard.press("j")
    expect(room.page.locator(".wb-toast").last).to_contain_text("Hay algo entre ellas")


def test_splitting_proposes_the_parts(visit: Any) -> None:
    """A statement with “y” is split in two fields, one more can be added, and the text it began from is sent along."""
    room = visit()
    base = room.card("c4").inner_text()
    room.card("c4").click()
    room.page.keyboard.press("s")
    fields = room.page.locator(".wb-parts textarea")
    expect(fields).to_have_count(2)
    expect(fields.nth(1)).to_have_value("Poco confiable")
    fields.nth(1).fill("Información poco confiable")
    room.page.locator(".wb-dialog-body .wb-button", has_text="Una tarjeta más").click()
    room.page.locator(".wb-dialog .wb-primary").click()
    expect(room.page.locator(".wb-node", has_text="Información poco confiable")).to_be_visible()
    texts = ["Información sobre prevención dispersa", "Información poco confiable"]
    assert room.sent("split") == [{"node": "c4", "texts": texts, "base": base}]


@pytest.mark.parametrize("size", [(1440, 900), PHONE])
def test_search_finds_without_accents_and_goes_on(visit: Any, size: tuple[int, int]) -> None:
    """Words are found whatever their accents, counted, walked through, and Escape leaves the found one selected."""
    room = visit("", size)
    page = room.page
    page.locator("[data-tool=find]").click()
    page.keyboard.type("EDUCACION")
    expect(page.locator(".wb-find-count")).to_have_text("1 de 3")
    page.keyboard.press("Enter")
    expect(page.locator(".wb-find-count")).to_have_text("2 de 3")
    expect(page.locator(".wb-sr[role=status]")).to_contain_text("2 de 3. Docentes")
    expect(page.locator("[data-hit=at]:visible").first).to_contain_text("Docentes")
    page.keyboard.press("Shift+Enter")
    expect(page.locator(".wb-find-count")).to_have_text("1 de 3")
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.locator(".wb-selected:visible").first).to_contain_text("Educación sexual")
    expect(page.locator("mark")).to_have_count(0)


def test_undo_says_what_it_undid_and_what_is_in_its_way(visit: Any) -> None:
    """The events of the answer become a sentence; a conflict names the card and shows it."""
    room = visit()
    room.page.evaluate(
        """() => { globalThis.intents.undo = () => ({ result: { happened: [{ kind: 'NodeMoved', node: 'c8' }] } });
        const error = Object.assign(new Error('no'), { code: 'undo_conflict', data: { node: 'c1' } });
        globalThis.intents.redo = () => { throw error; }; }"""
    )
    room.card("c5").click()
    room.page.keyboard.press("Control+z")
    expect(room.page.locator(".wb-toast").last).to_contain_text("Deshecho: «Débil coordinación")
    room.page.keyboard.press("Control+y")
    expect(room.page.locator(".wb-toast").last).to_contain_text("ya no se puede rehacer")
    room.page.locator(".wb-toast-action").click()
    expect(room.page.locator(".wb-node[data-node=c1]")).to_have_class(re.compile("wb-selected"))


def test_a_phone_has_the_same_powers(visit: Any) -> None:
    """Choosing several by touch, the strip's actions, and a menu with everything else of a row."""
    room = visit("", PHONE, has_touch=True)
    page = room.page
    room.row("c8").tap()
    room.act("more")
    expect(page.get_by_role("menuitem")).to_have_count(5)
    page.get_by_role("menuitem", name="Elegir varias").tap()
    room.row("c5").tap()
    expect(page.locator(".wb-strip-picks")).to_contain_text("2 elegidas")
    expect(room.row("c5")).to_have_attribute("aria-selected", "true")
    assert violations(page) == []
    room.act("remove_all")
    expect(room.row("c8")).to_have_count(0)
    assert room.sent("remove_all") == [{"nodes": ["c8", "c5"]}]


def test_the_menu_key_opens_everything_and_gives_the_focus_back(visit: Any) -> None:
    """Shift+F10 on a row opens its menu, arrows walk it, Escape returns to the row."""
    room = visit("", PHONE)
    room.row("c8").focus()
    room.page.keyboard.press("Shift+F10")
    expect(room.page.get_by_role("menuitem").first).to_be_focused()
    room.page.keyboard.press("ArrowUp")
    expect(room.page.get_by_role("menuitem", name="Elegir varias")).to_be_focused()
    room.page.keyboard.press("Escape")
    expect(room.row("c8")).to_be_focused()


def test_an_offer_to_take_back_ends_with_the_next_deed(visit: Any) -> None:
    """It would take back that one instead; what is only said stays."""
    room = visit()
    room.card("c5").click(modifiers=["Control"])
    room.card("c8").click(modifiers=["Shift"])
    room.act("park_all")
    expect(room.page.locator(".wb-toast-action")).to_be_visible()
    room.page.locator("[data-tool=undo]").click()
    expect(room.page.locator(".wb-toast-action")).to_have_count(0)
    expect(room.page.locator(".wb-toast").last).to_contain_text("Se deshizo")
    expect(room.card("c8")).to_be_visible()
