"""A file that is made on the server: its person sees how far it is, may cancel, and hears in words what came of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.frontend.room import LAPTOP

PHONE = (360, 640)


@pytest.fixture(params=[LAPTOP, PHONE], ids=["laptop", "phone"])
def page(request: pytest.FixtureRequest, chromium: Browser, harness: str) -> Iterator[Page]:
    """Open the links to files."""
    width, height = request.param
    page = chromium.new_page(viewport={"width": width, "height": height})
    page.goto(f"{harness}/files.html")
    page.wait_for_selector("[data-ready]")
    yield page
    page.close()


def press(page: Page, name: str) -> Locator:
    """Ask for a file by its link, and return what stands there of it."""
    page.get_by_role("link", name=name).click()
    return page.get_by_role("region", name="Archivos").locator(".page-file", has_text=name)


def test_its_person_sees_it_wait_and_being_made_and_gets_it(page: Page, tmp_path: Path) -> None:
    """Each step is said aloud once, the seconds are seen alone, and what is pressed twice is asked for once."""
    row = press(page, "Árbol de problemas")
    press(page, "Árbol de problemas")
    assert page.evaluate("asked.length") == 1
    page.evaluate("tell(0, {state: 'waiting', ahead: 2})")
    expect(row).to_contain_text("antes van 2 archivos suyos")
    expect(page.get_by_role("status")).to_contain_text("Árbol de problemas (PDF): Espera su turno: antes van 2")
    page.evaluate("tell(0, {state: 'making', ahead: 0})")
    expect(row).to_contain_text("Se está preparando…")
    expect(row.locator("p ~ .page-file-clock")).to_have_text(re.compile(r"\d s"))
    expect(row.get_by_role("progressbar")).to_have_count(0)
    page.evaluate("tell(0, {state: 'making', ahead: 0, percent: 42})")
    expect(row.get_by_role("progressbar", name="Árbol de problemas")).to_have_attribute("value", "42")
    expect(row).to_contain_text("42 % listo")
    box = row.bounding_box() or {}
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= page.evaluate("document.documentElement.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    with page.expect_download() as download:
        page.evaluate("tell(0, {state: 'made', name: 'Árbol.pdf', type: 'application/pdf', size: 9}, '%PDF-1.7\\n')")
    assert download.value.suggested_filename == "Árbol.pdf"
    download.value.save_as(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-1.7\n"
    expect(row).to_contain_text("guardado en sus descargas: Árbol.pdf")
    with page.expect_download():
        row.get_by_role("link", name="Guardar otra vez").click()
    row.get_by_role("button", name="Cerrar").click()
    expect(row).to_have_count(0)


def test_what_is_refused_or_lost_is_told_in_words_and_can_be_asked_for_again(page: Page) -> None:
    """Neither an empty tab nor silence: the sentence of the server stays until it is put away; the focus goes back."""
    row = press(page, "Plan completo")
    page.evaluate("tell(0, {state: 'refused', code: 'still_making', message: 'Ya hay 4 archivos suyos en camino.'})")
    expect(row).to_contain_text("Ya hay 4 archivos suyos en camino.")
    row.get_by_role("button", name="Intentar de nuevo").click()
    expect(row).to_contain_text("Espera su turno…")
    page.evaluate("lose(1)")
    expect(row).to_contain_text("La conexión se perdió")
    row.get_by_role("button", name="Cerrar").focus()
    page.keyboard.press("Enter")
    expect(row).to_have_count(0)
    expect(page.get_by_role("link", name="Plan completo")).to_be_focused()


def test_whoever_cancels_ends_the_making_and_hears_it(page: Page) -> None:
    """The line is let go of, so that the server stops; what others made is not concerned."""
    row, other = press(page, "Plan completo"), press(page, "Árbol de problemas")
    row.get_by_role("button", name="Cancelar").click()
    expect(row).to_contain_text("Cancelado.")
    assert page.evaluate("asked.map(({signal}) => signal.aborted)") == [True, False]
    expect(other).to_contain_text("Espera su turno…")
