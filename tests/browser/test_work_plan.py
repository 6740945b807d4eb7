"""The work plan of a card: pasted from a spreadsheet, written in a table by keyboard, drawn in time (R33)."""

import re

import pytest
from playwright.sync_api import Locator, expect

from ogcore.commitments.state import Commitments, Item
from tests import axe
from tests.browser.person import A_PHONE, Device, Person
from tests.browser.room import Group, Room

A_SMALL_LAPTOP = Device((1280, 800))
ROWS = (
    "Fase|Etapa|Actividad|Días|Fecha de inicio|Fecha de término|Producto|Responsable|Depende de|Costo",
    "Interna|Estudios|Levantar el padrón de panaderías|28|1 de febrero de 2027|28/02/2027|Padrón|Salud||300",
    "Interna|Estudios|Analizar 60 muestras de harina|30|1 de marzo de 2027|31 feb 2027|Informe|Salud|1|9",
    "Externa|Molinos|Cambiar las cribas de los molinos|45|||Cribas puestas|Economía|1+3; 7|1",
    "Total|||103",
)
PASTED = "\n".join(ROWS).replace("|", "\t")


def _sheet(person: Person, card_section: str = "activities") -> Locator:
    person.section(card_section)
    person.button("Work plan as a table").click()
    return person.page.locator(".wb-plan")


def _paste(person: Person, text: str) -> Locator:
    """Paste a text into the box for it, and return what was understood."""
    person.button("Paste from a spreadsheet").click()
    person.page.get_by_role("dialog").locator("textarea").fill(text)
    person.button("Look at it").click()
    shown = person.page.get_by_role("dialog", name=person.say("This is what was understood"))
    expect(shown).to_be_visible()
    return shown


def _cell(person: Person, row: int, field: str) -> Locator:
    return person.page.locator(f".wb-grid tbody tr:nth-child({row}) td[data-field='{field}']")


def _held(group: Group, card: str) -> list[Item]:
    plan = group.facilitator.plan_id
    return group.workshop.group(plan, group.group_id)[Commitments].cards[card].of("activities")


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_a_table_is_pasted_looked_at_and_taken_back(room: Room) -> None:
    """What was understood is shown before it is taken; what cannot be read stays beside its field; one undo."""
    group = room.group("Pan", "commitment_card")
    card = group.act("draft_commitment", node=None)
    person, other = room.participant(group.code, A_SMALL_LAPTOP), room.participant(group.code, A_PHONE)
    sheet = _sheet(person)
    expect(sheet.locator(".wb-plan-none")).to_be_visible()
    shown = _paste(person, PASTED)
    expect(shown.locator(".wb-paste-rows tbody tr")).to_have_count(3)
    expect(shown).to_contain_text("31 feb 2027")
    expect(shown).to_contain_text("Total")
    assert axe.violations(person.page) == []
    person.button("Put these activities on the card").click()
    expect(_cell(person, 2, "end")).to_contain_text("31 feb 2027")
    expect(_cell(person, 3, "depends_on")).to_contain_text("1+3")
    expect(_cell(person, 3, "depends_on")).to_contain_text("7")
    assert [item.text("activity") for item in _held(group, card)][2] == "Cambiar las cribas de los molinos"
    other.section("activities")
    expect(other.page.locator(".wb-gantt .wb-g-row")).to_have_count(3)
    assert other.page.evaluate("() => document.documentElement.scrollWidth - screen.width") <= 0
    assert axe.violations(other.page) == []
    assert axe.violations(person.page) == []
    person.page.locator(".wb-cards .wb-history button").first.click()
    expect(sheet.locator(".wb-plan-none")).to_be_visible()


def test_the_table_is_written_by_keyboard_alone(room: Room) -> None:
    """Arrows move, Enter writes and goes down, Tab goes on, Escape puts back; a length lets the order give the days."""
    group = room.group("Teclas", "commitment_card")
    card = group.act("draft_commitment", node=None)
    person = room.participant(group.code, A_SMALL_LAPTOP)
    keys = person.page.keyboard
    sheet = _sheet(person)
    person.button("Add an activity", sheet.locator(".wb-plan-do")).press("Enter")
    expect(_cell(person, 1, "activity")).to_be_focused()
    keys.type("Medir el ruido del rastro")
    keys.press("Tab")
    keys.type("10")
    keys.press("Tab")
    keys.type("1 de febrero de 2027")
    keys.press("Enter")
    expect(_cell(person, 1, "start")).to_contain_text("1 feb 2027")
    expect(_cell(person, 1, "length_days")).to_contain_text("10")
    person.button("Add an activity", sheet.locator(".wb-plan-do")).press("Enter")
    expect(_cell(person, 2, "activity")).to_be_focused()
    keys.press("F2")
    keys.type("Poner las barreras")
    keys.press("Tab")
    keys.type("5")
    keys.press("Escape")
    expect(_cell(person, 2, "length_days")).to_be_focused()
    expect(_cell(person, 2, "length_days")).to_have_text(re.compile(r"^[^5]*$"))
    keys.type("6")
    keys.press("Enter")
    for _ in range(20):
        keys.press("ArrowRight")
        if _cell(person, 2, "depends_on").evaluate("(cell) => cell === document.activeElement"):
            break
    keys.type("9")
    keys.press("Tab")
    expect(_cell(person, 2, "depends_on").locator(".wb-error")).to_contain_text("9")
    _cell(person, 2, "depends_on").locator("textarea").fill("1+2")
    keys.press("Enter")
    expect(sheet.locator(".wb-plan-order")).to_contain_text("2 actividades")
    person.button("Put these days in").press("Enter")
    expect(person.button("Put these days in")).to_have_count(0)
    expect(_cell(person, 2, "start")).to_have_text(re.compile(r"^13 feb 2027\W*$"))
    expect(sheet.locator(".wb-plan-lead")).to_contain_text("18")
    keys.press("Tab")
    assert [item.text("end") for item in _held(group, card)] == ["2027-02-10", "2027-02-18"]
    assert axe.violations(person.page) == []


def test_three_people_write_in_one_table(room: Room) -> None:
    """Everybody sees who writes where, and a row that somebody takes out takes nobody's words along."""
    group = room.group("Mesa", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("bring_activities", card=card, rows=[{"activity": text} for text in ("Podar", "Barrer", "Regar")])
    ana, beto = (room.participant(group.code, A_SMALL_LAPTOP) for _ in range(2))
    eva = room.participant(group.code, A_PHONE)
    for person in (ana, beto):
        _sheet(person)
    _cell(ana, 1, "outcome").dblclick()
    ana.page.keyboard.type("Calles ")
    expect(_cell(beto, 1, "outcome")).to_have_attribute("data-busy", "true")
    _cell(beto, 2, "product").dblclick()
    beto.page.keyboard.type("Bolsas")
    beto.page.keyboard.press("Enter")
    expect(_cell(ana, 2, "product")).to_contain_text("Bolsas")
    eva.section("activities")
    third = eva.page.locator(".wb-line-of").nth(2)
    eva.button("Take out", third).click()
    expect(ana.page.locator(".wb-grid tbody tr")).to_have_count(2)
    ana.page.keyboard.type("limpias")
    ana.page.keyboard.press("Enter")
    expect(_cell(beto, 1, "outcome")).to_contain_text("Calles limpias")
