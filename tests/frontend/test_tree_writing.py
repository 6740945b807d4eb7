"""Writing in the tree, in a real browser: nothing typed is lost (R13)."""

from typing import Any

from playwright.sync_api import expect


def test_write_by_keyboard_alone(visit: Any) -> None:
    """Enter edits, Enter saves, Tab adds a cause, Delete removes, Ctrl+Z brings it back."""
    room = visit()
    page = room.page
    room.card("c8").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.type("Nadie se coordina")
    page.keyboard.press("Enter")
    expect(room.card("c8")).to_contain_text("Nadie se coordina")
    expect(room.card("c8")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("No hay reuniones")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("fijas")
    page.keyboard.press("Enter")
    expect(page.locator(".wb-node:not(.wb-pending)", has_text="No hay reuniones fijas")).to_be_visible()
    assert room.sent("add_cause") == [{"of": "c8", "text": "No hay reuniones fijas"}]
    page.keyboard.press("Delete")
    expect(page.locator(".wb-node", has_text="No hay reuniones fijas")).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(page.locator(".wb-node", has_text="No hay reuniones fijas")).to_be_visible()


def test_escape_cancels_and_words_can_be_brought_back(visit: Any) -> None:
    """Escape leaves the node as it was; the toast brings the typed words back into the editor."""
    room = visit()
    room.card("c1").dblclick()
    room.page.keyboard.type("Otra cosa")
    room.page.keyboard.press("Escape")
    expect(room.card("c1")).to_contain_text("Desconocimiento")
    room.page.locator(".wb-toast-action").click()
    expect(room.page.locator(".wb-editor-field")).to_have_value("Otra cosa")
    assert room.sent("reword") == []


def test_another_wording_while_i_write(visit: Any) -> None:
    """If a node changes while I edit it I am told, my words stay, and saving sends the text I started from."""
    room = visit()
    room.card("c1").dblclick()
    room.page.keyboard.type("Mis palabras")
    base = "Desconocimiento de métodos anticonceptivos entre adolescentes"
    room.others("reword", node="c1", text="Las de otra persona", base=base)
    expect(room.page.locator(".wb-editor-notice")).to_contain_text("Las de otra persona")
    expect(room.page.locator(".wb-editor-field")).to_have_value("Mis palabras")
    expect(room.page.locator(".wb-editor-field")).to_be_focused()
    room.page.keyboard.press("Enter")
    expect(room.page.locator("[data-node=c1] .wb-offers")).to_contain_text("2 redacciones")
    assert room.sent("reword")[0]["base"] == base
    room.page.locator("[data-node=c1] .wb-offers").click()
    room.page.locator(".wb-tree-choice", has_text="Mis palabras").click()
    expect(room.card("c1")).to_contain_text("Mis palabras")
    assert room.sent("settle_wording") == [{"node": "c1", "text": "Mis palabras"}]


def test_node_removed_while_i_write(visit: Any) -> None:
    """If the node I edit is removed my words are shown and can be added as a new cause."""
    room = visit()
    room.card("c8").dblclick()
    room.page.keyboard.type("No quiero perder esto")
    room.others("remove", node="c8")
    expect(room.page.locator(".wb-dialog")).to_contain_text("No quiero perder esto")
    room.page.locator(".wb-dialog .wb-primary").click()
    expect(room.page.locator(".wb-editor-field")).to_have_value("No quiero perder esto")
    room.page.keyboard.press("Enter")
    expect(room.page.locator(".wb-node:not(.wb-pending)", has_text="No quiero perder esto")).to_be_visible()


def test_refused_words_come_back(visit: Any) -> None:
    """When the core refuses the words, the editor opens again with them and says why."""
    room = visit()
    room.card("c1").dblclick()
    room.page.keyboard.type("Con # no se puede")
    room.page.keyboard.press("Enter")
    expect(room.page.locator(".wb-editor-notice")).to_contain_text("El signo #")
    expect(room.page.locator(".wb-editor-field")).to_have_value("Con # no se puede")


def test_words_that_found_no_space_on_the_disk_are_kept_and_saved_when_there_is_some(visit: Any) -> None:
    """Its writer is told in words; the words stand in the editor, survive a reload as a draft, and are saved later."""
    room = visit()
    room.page.evaluate("model.full = 'No queda espacio en el disco. Sus palabras se guardan aquí.'")
    room.card("c1").dblclick()
    room.page.keyboard.type("Nadie lo apuntó")
    room.page.keyboard.press("Enter")
    expect(room.page.locator(".wb-editor-notice")).to_contain_text("No queda espacio en el disco")
    expect(room.page.locator(".wb-editor-field")).to_have_value("Nadie lo apuntó")
    room.page.reload()
    room.page.wait_for_selector("[data-ready]")
    room.page.locator(".wb-strip:visible .wb-primary").click()
    expect(room.page.locator(".wb-editor-field")).to_have_value("Nadie lo apuntó")
    room.page.keyboard.press("Enter")
    expect(room.page.locator(".wb-node:not(.wb-pending)", has_text="Nadie lo apuntó")).to_be_visible()
    assert room.page.evaluate("Object.keys(localStorage).length") == 0


def test_words_survive_a_reload(visit: Any) -> None:
    """Words typed and not saved are offered after a reload, and continue in the editor."""
    room = visit()
    room.card("c1").dblclick()
    room.page.keyboard.type("A medio escribir")
    room.page.reload()
    room.page.wait_for_selector("[data-ready]")
    expect(room.page.locator(".wb-strip:visible")).to_contain_text("A medio escribir")
    room.page.locator(".wb-strip:visible .wb-primary").click()
    expect(room.page.locator(".wb-editor-field")).to_have_value("A medio escribir")


def test_lost_answer_is_not_offered_again(visit: Any) -> None:
    """Words that arrived although the answer did not are not offered as a draft after a reload."""
    room = visit()
    room.page.evaluate(
        "([key, text]) => localStorage.setItem(key, text)",
        ["wb-draft:rehearsal-demo:reword:c2", "Educación sexual insuficiente en las escuelas secundarias"],
    )
    room.page.reload()
    room.page.wait_for_selector("[data-ready]")
    assert room.page.locator(".wb-strip:visible").count() == 0
    assert room.page.evaluate("Object.keys(localStorage).length") == 0
