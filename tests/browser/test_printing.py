"""Any page can be printed: what one scrolls to on a screen stands on paper as well."""

from collections.abc import Iterable

import pypdfium2  # type: ignore[import-untyped]
from playwright.sync_api import expect

from ogcore.trees.state import TreeState
from tests.browser.person import Person
from tests.browser.room import Room


def _printed(person: Person) -> str:
    """Return the words of the page as it comes out of a printer, without the spaces."""
    with pypdfium2.PdfDocument(person.page.pdf(format="A4")) as document:
        return "".join("".join(page.get_textpage().get_text_bounded() for page in document).split())


def _missing(person: Person, words: Iterable[str]) -> list[str]:
    printed = _printed(person)
    return [text for text in words if "".join(text.split()) not in printed]


def test_every_word_of_a_page_is_printed(room: Room) -> None:
    """All of it, at every stage, on the desk and at the door; afterwards the tree is the canvas it was."""
    group = room.group("Imprenta")
    core = str(group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState].core_problem)
    causes = [f"Causa número {number} de la falta de agua en las colonias del norte" for number in range(24)]
    for text in causes:
        group.act("add_cause", of=core, text=text)
    laptop = room.participant(group.code)
    page = laptop.page
    expect(laptop.card(causes[-1])).to_be_attached()
    assert _missing(laptop, group.texts()) == []
    expect(page.locator(".wb-tree")).to_have_attribute("data-surface", "canvas")

    group.act("draft_commitment", node=core)
    group.act("open_stage", stage="commitment_card")
    expect(page.locator(".wb-cards textarea").first).to_be_visible()
    fields = [field.input_value() for field in page.locator(".wb-cards textarea").all()]
    assert any(fields)
    assert _missing(laptop, filter(None, fields)) == []

    group.act("open_stage", stage="objective_tree")
    expect(page.locator(".wb-pairs")).to_be_visible()
    assert _missing(laptop, group.texts()) == []

    group.act("open_stage", stage="brainstorm")
    ideas = [f"Idea {number}: en la colonia no llega el agua desde hace {number} días" for number in range(40)]
    group.act("add_ideas", texts=ideas)
    group.act("reveal_ideas")
    expect(page.locator(".wb-words", has_text=ideas[-1])).to_be_attached()
    assert _missing(laptop, ideas) == []

    desk = room.facilitator()
    expect(desk.page.locator(".wb-control")).to_be_visible()
    plan = group.workshop.plan(group.facilitator.plan_id)
    names = [words for one in plan.groups.values() for words in (one.name, one.topic)]
    assert _missing(desk, [plan.name, *names]) == []

    laptop.open("/me")
    laptop.page.get_by_role("button", name="código para volver").click()
    code = laptop.page.locator(".return").inner_text()
    assert _missing(laptop, [code, laptop.page.locator("h1").inner_text()]) == []
    assert "Guardar" not in _printed(laptop)
    laptop.page.emulate_media(media="print")
    letters = laptop.page.locator(".return").evaluate("element => parseFloat(getComputedStyle(element).fontSize)")
    assert letters > 36
    laptop.page.emulate_media(media="screen")
