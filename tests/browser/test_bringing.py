"""A tree from a file, looked at before it is taken (R43)."""

import re

from playwright.sync_api import expect

from tests.browser.room import Room
from tests.exchange.sheets import Made, workbook

ROWS = [
    ["Feria del libro", None, None, None],
    ["Tipo", "Texto", "Depende de", "Responsable"],
    ["Problema central", "La biblioteca del barrio cierra a las dos", None, "Ana"],
    ["Causa directa", "Solo hay una persona con llave", None, None],
    ["Causa indirecta", "Nadie cubre las vacaciones", None, None],
    ["Causa indirecta", "El sueldo se paga tarde", None, None],
    ["Efecto directo", "Los niños hacen la tarea en la calle", None, None],
    ["Efecto indirecto", "Reprueban más", "Los niños hacen la tarea en la calle", None],
]


def test_a_facilitator_sees_what_was_understood_and_then_takes_it(room: Room) -> None:
    """Drawing, outline, what was guessed and what was left out stand there before anything changes."""
    group = room.group("Lectores", tree=False)
    desk = room.facilitator()
    desk.page.locator(".wb-group-choose", has_text="Lectores").click()
    expect(desk.page.locator(".wb-panel-head h3", has_text="Lectores")).to_be_visible()
    desk.button("Bring a tree in…").click()
    dialog = desk.page.get_by_role("dialog")
    expect(dialog.get_by_role("heading").first).to_contain_text("Lectores")
    book = workbook(Made("Árbol", ROWS), Made("vieja", ROWS[1:3], "hidden"))
    dialog.locator("input[type=file]").set_input_files({"name": "árbol.xlsx", "mimeType": "", "buffer": book})
    expect(dialog.locator(".wb-bring-outline li")).to_have_count(6)
    expect(dialog.locator(".wb-bring-card")).to_have_count(6)
    expect(dialog.locator(".wb-bring-notes[data-kind=guessed] li")).to_have_count(2)
    expect(dialog.locator(".wb-bring-notes[data-kind=left_out]")).to_contain_text("Responsable")
    expect(dialog.locator(".wb-bring-notes[data-kind=left_out]")).to_contain_text("Feria del libro")
    expect(dialog.locator(".wb-bring-notes[data-kind=left_out]")).to_contain_text("vieja")
    expect(dialog.locator(".wb-bring-outline li li", has_text="El sueldo se paga tarde")).to_be_visible()
    assert group.texts() == set()
    dialog.locator("input[type=file]").set_input_files(
        {
            "name": "a.csv",
            "mimeType": "",
            "buffer": b'tipo,texto\nproblema,Cierra\ncausa,"Una llave\ncausa,Otra\n',
        }
    )
    expect(dialog.locator(".wb-bring-faults li")).to_contain_text(re.compile("3"))
    expect(dialog.locator(".wb-bring-tree")).to_be_empty()
    dialog.locator("input[type=file]").set_input_files({"name": "árbol.xlsx", "mimeType": "", "buffer": book})
    dialog.get_by_role("button", name=desk.say("Bring it in")).click()
    expect(dialog).to_have_count(0)
    assert "El sueldo se paga tarde" in group.texts()
