"""An indicator made one question at a time and shown on the wall; agendas chosen while one types (R31, R34, R47)."""

import re

import pytest
from playwright.sync_api import Locator, expect

from ogcore.commitments.state import Commitments, Item
from tests import axe
from tests.browser.legible import too_small
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room

OBJECTIVE = "Las quejas por agua turbia se atienden en la semana"
WITH_KEYBOARD = {"width": 360, "height": 400}
WITHOUT = {"width": 360, "height": 740}
WALLS = ((1920, 1080), (1280, 720))
_OUT_OF_SIGHT = """() => [...document.querySelectorAll(
    ".wb-onebyone-asks, .wb-onebyone footer .wb-primary, .wb-onebyone :focus")].filter((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return top < -1 || bottom > innerHeight + 1;
}).map((one) => one.className)"""
_WIDE = "() => document.documentElement.scrollWidth - screen.width"


def _held(group: Group, card: str, of: str) -> list[Item]:
    return group.workshop.group(group.facilitator.plan_id, group.group_id)[Commitments].cards[card].of(of)


def _guide(person: Person) -> Locator:
    return person.page.locator("dialog.wb-onebyone")


def _in(person: Person, name: str) -> Locator:
    return person.page.locator(f".wb-onebyone .wb-field[data-field='indicators.{name}'] .wb-input")


def _next(person: Person) -> None:
    person.button("Next", _guide(person)).press("Enter")


def _pick(person: Person, value: str) -> None:
    box = _guide(person).locator(f"input[type=radio][value={value}]")
    box.press(" ")
    expect(box).to_be_checked()


def _asked(person: Person, step: str) -> None:
    expect(person.page.locator(f".wb-onebyone[data-step={step}]")).to_be_visible()
    expect(person.page.locator(".wb-onebyone-asks")).to_be_focused()


def _answer_all(person: Person) -> None:
    """Answer each question in its turn, with the keyboard alone."""
    _asked(person, "objective")
    _guide(person).get_by_role("button", name=OBJECTIVE).press("Enter")
    expect(_in(person, "measured_objective")).to_have_value(OBJECTIVE)
    _next(person)
    for step, value in (("dimension", "timeliness"), ("kind", "result")):
        _asked(person, step)
        _pick(person, value)
        _next(person)
    _asked(person, "variable")
    _next(person)
    expect(_guide(person).locator("> .wb-error")).not_to_be_empty()
    _in(person, "variable").fill("Quejas por agua turbia sin respuesta en 7 días")
    _next(person)
    _asked(person, "unit")
    _in(person, "unit").fill("quejas")
    _in(person, "unit").press("Enter")
    _asked(person, "formula")
    person.button("Not known yet", _guide(person)).press("Enter")
    _asked(person, "source")
    _in(person, "means_of_verification").fill("Bitácora del organismo de agua")
    _next(person)
    _asked(person, "frequency")
    _pick(person, "monthly")
    _next(person)


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_an_indicator_is_made_one_question_at_a_time_on_a_phone(room: Room) -> None:
    """Each answer is saved at once and seen by others; one comes back where one was; it is read back at the end."""
    group = room.group("Agua turbia", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="objective", text=OBJECTIVE)
    phone, other = room.participant(group.code, A_PHONE), room.participant(group.code)
    phone.button("Build one question by question", phone.section("indicators")).press("Enter")
    _answer_all(phone)
    _asked(phone, "today")
    assert axe.violations(phone.page) == []
    _in(phone, "baseline").fill("0")
    phone.page.keyboard.press("Escape")
    expect(_guide(phone)).to_have_count(0)
    expect(phone.page.locator(".wb-line-of [data-field='indicators.baseline'] .wb-input")).to_have_value("0")
    other.section("indicators")
    expect(other.page.locator("[data-field='indicators.baseline'] .wb-input")).to_have_value("0")
    phone.page.set_viewport_size(WITH_KEYBOARD)
    phone.button("One question at a time", phone.page.locator(".wb-line-of")).press("Enter")
    _asked(phone, "today")
    _in(phone, "baseline").fill("196")
    assert phone.page.evaluate(_OUT_OF_SIGHT) == []
    _in(phone, "baseline_date").fill("2026-12-31")
    _in(phone, "baseline_source").focus()
    assert phone.page.evaluate(_OUT_OF_SIGHT) == []
    _next(phone)
    _asked(phone, "goal")
    _in(phone, "target").fill("131")
    _in(phone, "due").fill("2028-06-30")
    _next(phone)
    _asked(phone, "end")
    phone.page.set_viewport_size(WITHOUT)
    told = phone.page.locator(".wb-onebyone-said")
    expect(told).to_contain_text(re.compile(r"196 \(.*2026\).* 131 .*2028.*(menos es mejor|lower is better)"))
    _try_and_mend(phone, other)
    assert _held(group, card, "indicators")[0].text("kind") == "effectiveness"


def _try_and_mend(phone: Person, other: Person) -> None:
    """A value is tried and not kept; a question is one press away; what others write there is read back at once."""
    phone.page.locator(".wb-onebyone-try summary").press("Enter")
    phone.page.locator(".wb-onebyone-try input").fill("150")
    expect(phone.page.locator(".wb-onebyone-progress")).to_contain_text("70.8 %")
    phone.page.locator(".wb-onebyone-try input").fill("210")
    expect(phone.page.locator(".wb-onebyone-progress")).to_contain_text("-21.5 %")
    assert axe.violations(phone.page) == []
    assert phone.page.evaluate(_WIDE) <= 0
    field = other.page.locator("[data-field='indicators.target'] .wb-input")
    field.fill("120")
    field.blur()
    expect(phone.page.locator(".wb-onebyone-said")).to_contain_text("120")
    phone.page.locator(".wb-onebyone-answers").get_by_role("button").nth(3).press("Enter")
    _asked(phone, "variable")
    phone.button("Back", _guide(phone)).press("Enter")
    _asked(phone, "kind")
    expect(_guide(phone).locator("input[value=result]")).to_be_checked()
    phone.button("Back", _guide(phone)).press("Enter")
    _asked(phone, "dimension")
    _pick(phone, "cost")
    expect(other.page.locator("[data-field='indicators.dimension'] select")).to_have_value("cost")
    phone.button("Undo", _guide(phone)).press("Enter")
    expect(_guide(phone).locator("input[value=timeliness]")).to_be_checked()
    expect(other.page.locator("[data-field='indicators.dimension'] select")).to_have_value("timeliness")
    phone.page.keyboard.press("Escape")


def test_a_kept_card_can_be_gone_through_and_not_changed(room: Room) -> None:
    """While it is signed every question is read, no answer can be written, and nothing is asked for."""
    group = room.group("Sellado", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("add_card_item", card=card, of="indicators", fields={"variable": "Fugas"})
    group.act("open_signing", card=card, quorum=["government"])
    reader = room.participant(group.code)
    reader.section("indicators")
    reader.button("One question at a time", reader.page.locator(".wb-line-of")).press("Enter")
    _asked(reader, "objective")
    expect(reader.button("Not known yet", _guide(reader))).to_have_count(0)
    expect(_in(reader, "measured_objective")).not_to_be_editable()
    _next(reader)
    _asked(reader, "dimension")
    assert _guide(reader).locator("input[type=radio]:enabled").count() == 0
    assert axe.violations(reader.page) == []


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_the_indicator_under_discussion_is_on_the_wall(room: Room) -> None:
    """Whoever facilitates puts it there and takes it off; it follows what people write and says what is missing."""
    group = room.group("Pared", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("add_card_item", card=card, of="indicators", fields={"variable": "Baches sin reparar en la avenida"})
    wall = room.projector(f"/projector?group={group.group_id}")
    desk = room.facilitator(f"/facilitator?group={group.group_id}")
    phone = room.participant(group.code, A_PHONE)
    phone.section("indicators")
    assert phone.button("Show on the wall", phone.page.locator(".wb-line-of")).count() == 0
    desk.page.get_by_role("tab").nth(1).click()
    desk.section("indicators")
    desk.button("Show on the wall", desk.page.locator(".wb-line-of")).press("Enter")
    shown = wall.page.locator(".wb-wall[data-screen=indicator]")
    expect(shown).to_contain_text("Baches sin reparar en la avenida")
    before = shown.locator(".wb-wall-note").inner_text()
    for name, text in (("target", "12"), ("unit", "baches"), ("due", "2027-12-15")):
        box = phone.page.locator(f"[data-field='indicators.{name}'] .wb-input")
        box.fill(text)
        box.blur()
    expect(shown.locator(".wb-wall-says")).to_contain_text("12")
    expect(shown.locator(".wb-wall-says")).to_contain_text("2027")
    assert len(shown.locator(".wb-wall-note").inner_text()) < len(before)
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        wall.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert too_small(wall.page) == []
    desk.button("Take off the wall", desk.page.locator(".wb-line-of")).press("Enter")
    expect(shown).to_have_count(0)


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_an_agenda_is_chosen_while_one_types(room: Room) -> None:
    """Words bring goals, targets and indicators; arrows and a tap choose; the official words stand below the code."""
    group = room.group("Metas", "commitment_card")
    card = group.act("draft_commitment", node=None)
    phone, laptop = room.participant(group.code, A_PHONE), room.participant(group.code)
    phone.button("Add an agenda", phone.section("agendas")).press("Enter")
    code = phone.page.locator("[data-field='agendas.code'] [role=combobox]")
    code.press_sequentially("violencia mujeres")
    options = phone.page.get_by_role("listbox").get_by_role("option")
    expect(options.first).to_contain_text("5.2")
    assert axe.violations(phone.page) == []
    options.first.tap()
    expect(code).to_have_value("5.2")
    official = phone.page.locator(".wb-agenda-official")
    expect(official).to_contain_text(re.compile("todas las mujeres|all women"))
    expect(phone.page.locator("[data-field='agendas.agenda'] select")).to_have_value("agenda_2030")
    assert phone.page.evaluate(_WIDE) <= 0
    laptop.button("Add an agenda", laptop.section("agendas")).press("Enter")
    second = laptop.page.locator(".wb-line-of").nth(1)
    second.locator("[data-field='agendas.agenda'] select").select_option("gender")
    box = second.get_by_role("combobox", name=laptop.say("Goal, target or indicator (its code, such as 5.2)"))
    box.press("ArrowDown")
    expect(second.get_by_role("listbox").get_by_role("option")).to_have_count(4)
    box.press("ArrowDown")
    expect(second.get_by_role("listbox").get_by_role("option").first).to_have_attribute("aria-selected", "true")
    box.press("Enter")
    expect(box).to_have_value("gender.diagnosis")
    expect(phone.page.locator("[data-field='agendas.code'] .wb-input").nth(1)).to_have_value("gender.diagnosis")
    box.fill("Plan municipal de igualdad, línea 3")
    box.press("Escape")
    box.press("Tab")
    expect(phone.page.locator("[data-field='agendas.code'] .wb-input").nth(1)).to_have_value(
        "Plan municipal de igualdad, línea 3"
    )
    assert _held(group, card, "agendas")[0].text("code") == "5.2"


def test_an_answer_given_while_the_line_is_down_is_not_lost(room: Room) -> None:
    """One goes on to the next question meanwhile; when the line is back both answers are on the card."""
    room.tolerant = True
    group = room.group("Sin línea", "commitment_card")
    card = group.act("draft_commitment", node=None)
    chosen = {"measured_objective": OBJECTIVE, "dimension": "cost", "kind": "management", "chain": "input"}
    group.act("add_card_item", card=card, of="indicators", fields=chosen)
    phone, other = room.participant(group.code, A_PHONE), room.participant(group.code)
    phone.section("indicators")
    phone.button("One question at a time", phone.page.locator(".wb-line-of")).press("Enter")
    _asked(phone, "variable")
    phone.context.set_offline(True)
    _in(phone, "variable").fill("Pesos por litro potabilizado")
    _next(phone)
    _asked(phone, "unit")
    _in(phone, "unit").fill("pesos")
    phone.context.set_offline(False)
    other.section("indicators")
    for name, text in (("variable", "Pesos por litro potabilizado"), ("unit", "pesos")):
        expect(other.page.locator(f"[data-field='indicators.{name}'] .wb-input")).to_have_value(text)
