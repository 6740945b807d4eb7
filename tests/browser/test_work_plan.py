"""The work plan of a card: pasted from a spreadsheet, written in a table by keyboard, drawn in time (R33)."""

import re

import pytest
from playwright.sync_api import Locator, expect

from ogcore.commitments.state import Commitments, Item
from tests import axe
from tests.browser.album import keep
from tests.browser.person import A_LAPTOP, A_PHONE, Device, Person
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


PLANNED = [
    {
        "phase": phase,
        "activity": words,
        "length_days": str(days),
        "depends_on": after,
        "responsible": who,
        "product": product,
        **({} if after else {"start": "2026-10-05"}),
    }
    for phase, words, days, after, who, product in (
        ("Interna", "Levantar el registro público de fugas", 40, "", "Organismo Operador", "Registro publicado"),
        ("Interna", "Contratar la cuadrilla de siete días", 30, "", "Organismo Operador", "Contratos firmados"),
        ("Interna", "Hacer el proyecto de la línea nueva", 75, "", "Obras Públicas", "Proyecto aprobado"),
        ("Interna", "Licitar y contratar la obra", 60, "3", "Obras Públicas", "Contrato publicado"),
        ("Externa", "Reparar las fugas registradas", 90, "1; 2", "Organismo Operador", "Fugas cerradas"),
        ("Externa", "Reponer 3 km de línea", 110, "4", "Obras Públicas", "Línea en servicio"),
        ("Externa", "Medir las horas de servicio", 30, "5; 6", "Comité de Agua", "Informe de horas"),
    )
]
"""A plan as a group would have it, begun some weeks ago."""


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


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
@pytest.mark.parametrize("device", [A_SMALL_LAPTOP, A_PHONE], ids=["laptop", "phone"])
def test_what_hides_the_critical_path_is_named_and_led_to(room: Room, device: Device) -> None:
    """Above the bars stands which activity has no length; Enter leads to that cell, and once written it is gone."""
    group = room.group("Pozos", "commitment_card")
    card = group.act("draft_commitment", node=None)
    first = {"activity": "Sondear el acuífero", "start": "2027-05-03", "length_days": "12"}
    second = {"activity": "Revestir el pozo", "depends_on": "1"}
    group.act("bring_activities", card=card, rows=[first, second])
    person = room.participant(group.code, device)
    person.section("activities")
    told = person.page.locator(".wb-plan-above .wb-plan-untold")
    expect(told).to_contain_text("2")
    assert axe.violations(person.page) == []
    person.button("Mend it there", told).press("Enter")
    expect(_cell(person, 2, "length_days")).to_be_focused()
    second_id = _held(group, card)[1].item
    group.act("reword_card_item", card=card, item=second_id, field="length_days", text="4", base="")
    expect(person.page.locator(".wb-plan .wb-plan-untold")).to_have_count(0)
    expect(person.page.locator(".wb-plan .wb-gantt .wb-g-critical")).to_have_count(2)


def test_the_end_of_the_bars_is_reached_beside_the_names(room: Room) -> None:
    """Where a card is narrower than its chart the chart is moved along, up to its last bar, and the names stay."""
    group = room.group("Riego", "commitment_card")
    card = group.act("draft_commitment", node=None)
    first = {"activity": "Sondear el acuífero", "start": "2027-05-03", "length_days": "12"}
    second = {"activity": "Revestir el pozo", "length_days": "20", "depends_on": "1"}
    group.act("bring_activities", card=card, rows=[first, second])
    person = room.participant(group.code, A_SMALL_LAPTOP)
    person.section("activities")
    frame = person.page.locator(".wb-plan-above .wb-gantt-frame")
    expect(frame.locator(".wb-g-critical")).to_have_count(2)
    frame.evaluate("(frame) => frame.scrollTo(frame.scrollWidth, 0)")
    inside = """(frame) => {
      const { left, right } = frame.getBoundingClientRect();
      const bar = [...frame.querySelectorAll(".wb-g-bar")].at(-1).getBoundingClientRect();
      const name = frame.querySelector(".wb-g-row th").getBoundingClientRect();
      return [bar.right <= right + 1, name.left >= left - 1, right <= innerWidth, frame.scrollLeft > 0];
    }"""
    assert frame.evaluate(inside) == [True, True, True, True]
    assert person.page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0


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


def _paste_on(person: Person, row: int, field: str, text: str) -> None:
    """Paste a text on a cell, as a browser does where somebody presses the keys for it."""
    _cell(person, row, field).focus()
    _cell(person, row, field).evaluate(
        """(cell, text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }""",
        text,
    )


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_cells_without_headings_fill_those_they_are_pasted_on(room: Room) -> None:
    """To the right and down, rows beyond the last too; one press of the keys takes all of it back."""
    group = room.group("Bloque", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("bring_activities", card=card, rows=[{"activity": "Podar"}, {"activity": "Barrer"}])
    person = room.participant(group.code, A_SMALL_LAPTOP)
    _sheet(person)
    _paste_on(person, 2, "length_days", "8\t2027-03-01\n5\t05/06/2027")
    expect(_cell(person, 3, "start")).to_contain_text("05/06/2027")
    expect(_cell(person, 2, "length_days")).to_contain_text("8")
    expect(_cell(person, 2, "end")).to_contain_text("2027")
    _cell(person, 2, "end").focus()
    person.page.locator(".wb-plan-found button").first.press("Enter")
    expect(_cell(person, 2, "end").locator(".wb-cell-words")).to_be_visible()
    assert axe.violations(person.page) == []
    _cell(person, 2, "end").focus()
    person.page.keyboard.press("Control+z")
    expect(_cell(person, 2, "end").locator(".wb-cell-words")).to_have_count(0)
    person.page.keyboard.press("Control+z")
    expect(person.page.locator(".wb-grid tbody tr")).to_have_count(2)
    person.page.keyboard.press("Control+Shift+z")
    expect(person.page.locator(".wb-grid tbody tr")).to_have_count(3)
    assert [item.text("start_written") for item in _held(group, card)] == ["", "", "05/06/2027"]


def test_rows_are_put_in_and_taken_out_by_keys_and_the_focus_stays_in_the_table(room: Room) -> None:
    """Ctrl and Enter put a row below, Ctrl and Delete take one out; what stays is led to."""
    group = room.group("Filas", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("bring_activities", card=card, rows=[{"activity": "Uno"}, {"activity": "Dos"}])
    person = room.participant(group.code, A_SMALL_LAPTOP)
    keys = person.page.keyboard
    _sheet(person)
    _cell(person, 1, "activity").focus()
    keys.press("Control+Enter")
    expect(_cell(person, 2, "activity")).to_be_focused()
    keys.type("Entre los dos")
    keys.press("Enter")
    expect(_cell(person, 3, "activity")).to_be_focused()
    keys.press("Control+Delete")
    expect(person.page.locator(".wb-grid tbody tr")).to_have_count(2)
    expect(_cell(person, 2, "activity")).to_be_focused()
    assert [item.text("activity") for item in _held(group, card)] == ["Uno", "Entre los dos"]


@pytest.mark.parametrize("device", [A_SMALL_LAPTOP, A_PHONE])
def test_each_half_year_that_an_activity_touches_has_its_goal(room: Room, device: Device) -> None:
    """Lines of other half-years stay where they are, and Tab goes from one to the next."""
    group = room.group("Metas", "commitment_card")
    card = group.act("draft_commitment", node=None)
    days = {"start": "2027-03-01", "end": "2027-09-30", "half_yearly_goals": "2026-2: lo de antes"}
    group.act("bring_activities", card=card, rows=[{"activity": "Medir", **days}])
    person = room.participant(group.code, device)
    if device == A_PHONE:
        person.section("activities")
        person.page.locator(".wb-line-of details:not([open]) summary").first.click()
        goals = person.page.locator(".wb-line-of .wb-goals")
    else:
        _sheet(person)
        _cell(person, 1, "half_yearly_goals").dblclick()
        goals = _cell(person, 1, "half_yearly_goals").locator(".wb-goals")
    expect(goals.locator(".wb-goal")).to_have_count(2)
    expect(goals.locator("textarea").last).to_have_value("2026-2: lo de antes")
    goals.locator("textarea").first.focus()
    person.page.keyboard.type("40 pozos")
    person.page.keyboard.press("Tab")
    person.page.keyboard.type("80 pozos")
    assert axe.violations(person.page) == []
    person.page.keyboard.press("Tab")
    wanted = "2027-1: 40 pozos\n2027-2: 80 pozos\n2026-2: lo de antes"
    person.page.wait_for_function("() => !document.querySelector('[data-word=writing], [data-word=saving]')")
    assert [item.text("half_yearly_goals") for item in _held(group, card)] == [wanted]


def test_a_calendar_changed_at_the_head_of_the_table_tells_lengths_anew(room: Room) -> None:
    """The same days count otherwise, and the country shows where it matters."""
    group = room.group("Calendario", "commitment_card")
    card = group.act("draft_commitment", node=None)
    days = {"activity": "Medir", "start": "2027-03-08", "end": "2027-03-22"}
    group.act("bring_activities", card=card, rows=[days])
    person = room.participant(group.code, A_SMALL_LAPTOP)
    sheet = _sheet(person)
    expect(_cell(person, 1, "length_days")).to_contain_text("15")
    expect(sheet.locator("[data-field='holidays_of']")).to_be_hidden()
    sheet.locator("[data-field='calendar'] select").select_option("working")
    expect(_cell(person, 1, "length_days")).to_contain_text("10")
    expect(sheet.locator("[data-field='holidays_of']")).to_be_visible()


def test_a_whole_plan_is_drawn_above_its_table(room: Room) -> None:
    """Stages, what is critical and days to spare stand above the table; a bar leads to the cell of its activity."""
    group = room.group("Agua para la ribera", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("bring_activities", card=card, rows=PLANNED)
    group.act("take_days", card=card)
    person = room.participant(group.code, A_LAPTOP)
    sheet = _sheet(person)
    expect(sheet.locator(".wb-g-critical")).to_have_count(4)
    expect(sheet.locator(".wb-g-bars .wb-g-slack").first).to_be_visible()
    keep(person, "work-plan")
    sheet.locator(".wb-g-go").nth(4).click()
    expect(_cell(person, 5, "activity")).to_be_focused()
