"""The parties and activities of a card, written on a phone and with the keyboard (R28)."""

import re
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from ogcore.commitments.state import Commitments, Item
from tests import axe
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room

LONG = "Nadie repara las fugas de la red en fin de semana ni en los días de fiesta del barrio"
_WIDE = "() => document.documentElement.scrollWidth - screen.width"
_SMALL = """() => [...document.querySelectorAll(".wb-list button, .wb-list select, .wb-remarks button")]
  .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML)"""


def _in(person: Person, name: str) -> Locator:
    return person.page.locator(f".wb-field[data-field='{name}'] .wb-input")


def _held(group: Group, card: str, of: str) -> Callable[[], list[Item]]:
    plan = group.facilitator.plan_id
    return lambda: group.workshop.group(plan, group.group_id)[Commitments].cards[card].of(of)


def _found_and_let_be(phone: Person, other: Person) -> None:
    """What an activity still lacks is a way to its very field; whoever writes there is seen by the others."""
    way = other.page.locator(".wb-missing").get_by_role("button", name="Actividad 1: Último día")
    other.page.locator(".wb-missing-more > summary").press("Enter")
    other.section("activities").locator("> summary").press("Enter")
    expect(_in(other, "activities.end")).to_be_hidden()
    way.press("Enter")
    expect(_in(other, "activities.end")).to_be_focused()
    expect(phone.page.locator("[data-field='activities.end'] .wb-writing-here")).to_be_visible()
    expect(phone.page.locator("[data-field='activities.start'] .wb-writing-here")).to_have_count(0)
    expect(phone.page.locator(".wb-shelf-live")).to_contain_text("Actividad 1, Último día")
    empty = phone.page.locator("[data-field='change']")
    phone.section("why")
    expect(empty.locator(".wb-remarks li[data-severity='missing']")).to_be_visible()
    assert axe.violations(phone.page) == []


def test_parties_and_activities_are_written_on_a_phone(room: Room) -> None:
    """They are added, filled in, named by one another and taken out; findings are let be; others see all of it."""
    group = room.group("Responsables", "commitment_card")
    card = group.act("draft_commitment", node=None)
    phone, other = room.participant(group.code, A_PHONE), room.participant(group.code)
    for person in (phone, other):
        person.section("who")
        person.section("activities")
    phone.button("Add a party", phone.section("who")).press("Enter")
    _in(phone, "parties.institution").fill("Comisión de agua")
    _in(phone, "parties.side").select_option("government")
    expect(_in(other, "parties.institution")).to_have_value("Comisión de agua")
    expect(_in(other, "parties.side")).to_have_value("government")
    phone.button("Add an activity", phone.section("activities")).press("Enter")
    _in(phone, "activities.activity").fill("Reparar la bomba")
    _in(phone, "activities.start").fill("31 de junio de 2027")
    phone.page.keyboard.press("Tab")
    expect(phone.page.locator("[data-field='activities.start'] .wb-error")).to_contain_text("2027-07-01")
    _in(phone, "activities.start").fill("1o. de julio de 2027")
    phone.page.keyboard.press("Tab")
    expect(_in(other, "activities.start")).to_have_value("2027-07-01")
    party = _held(group, card, "parties")()[0].item
    _in(phone, "activities.responsible").select_option(party)
    expect(_in(other, "activities.responsible")).to_have_value(party)
    product = phone.page.locator("[data-field='activities.product'] .wb-remarks")
    expect(product).to_be_visible()
    assert phone.page.evaluate(_WIDE) <= 0
    assert phone.page.evaluate(_SMALL) == []
    assert axe.violations(phone.page) == []
    product.get_by_role("button").first.press("Enter")
    phone.page.get_by_role("dialog").locator("textarea").fill("Se dirá en marzo")
    phone.button("Let it be", phone.page.get_by_role("dialog")).press("Enter")
    expect(other.page.locator("[data-field='activities.product'] .wb-remarks")).to_contain_text("Se dirá en marzo")
    _found_and_let_be(phone, other)
    phone.button("Take out", phone.page.locator("[data-list='activities']")).press("Enter")
    expect(_in(other, "activities.activity")).to_have_count(0)
    assert _held(group, card, "activities")() == []
    for _ in range(2):
        group.act("add_card_item", card=card, of="activities", fields={"activity": LONG})
    expect(phone.page.locator("[data-field='activities.depends_on'] option")).to_have_count(2)
    assert phone.page.evaluate(_WIDE) <= 0


def test_what_lies_outside_the_plan_is_remarked_on_once_it_is_said_when_it_runs(room: Room) -> None:
    """Two years are asked about on the desk and never taken for granted; the card of a table follows at once."""
    group = room.group("Periodo", "commitment_card")
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="end", text="2040-01-01")
    phone, desk = room.participant(group.code, A_PHONE), room.facilitator()
    said = phone.page.locator("[data-field='end'] .wb-remarks [data-code='outside_plan']")
    expect(phone.field("end")).to_be_visible()
    expect(said).to_have_count(0)
    period = desk.page.locator(".wb-plan-period")
    try:
        desk.button("Say from when to when", period).press("Enter")
        days = period.locator("input")
        expect(days.first).to_have_value(re.compile(r"\d{4}-\d\d-01"))
        days.last.fill("2020-01-01")
        desk.button("Save", period).press("Enter")
        expect(period.locator(".wb-error")).not_to_be_empty()
        days.last.fill("31 de diciembre de 2029")
        desk.button("Save", period).press("Enter")
        expect(period.locator(".wb-period")).to_contain_text("31 de diciembre de 2029")
        expect(said).to_be_visible()
        assert axe.violations(desk.page) == []
    finally:
        plan = group.facilitator.plan_id
        group.workshop.act(group.facilitator, plan, "set_period", {"start": "", "end": ""})


def test_agendas_and_indicators_are_written_on_a_phone(room: Room) -> None:
    """An agenda with its code and contribution, an unknown code told at its field; how an indicator is measured."""
    group = room.group("Agendas", "commitment_card")
    card = group.act("draft_commitment", node=None)
    phone, other = room.participant(group.code, A_PHONE), room.participant(group.code)
    phone.button("Add an agenda", phone.section("agendas")).press("Enter")
    _in(phone, "agendas.agenda").select_option("agenda_2030")
    _in(phone, "agendas.code").fill("5.2.9")
    phone.page.keyboard.press("Tab")
    expect(phone.page.locator("[data-field='agendas.code'] .wb-remarks")).to_contain_text("5.2")
    _in(phone, "agendas.code").fill("5.2")
    _in(phone, "agendas.contribution").fill("Menos violencia contra las niñas")
    phone.page.keyboard.press("Tab")
    expect(_in(other, "agendas.contribution")).to_have_value("Menos violencia contra las niñas")
    expect(phone.page.locator("[data-field='agendas.code'] .wb-remarks")).to_be_hidden()
    phone.button("Add an indicator", phone.section("indicators")).press("Enter")
    _in(phone, "indicators.dimension").select_option("efficacy")
    _in(phone, "indicators.frequency").select_option("quarterly")
    _in(phone, "indicators.levels").fill("no hay\nborrador\nvigente")
    phone.page.keyboard.press("Tab")
    expect(_in(other, "indicators.levels")).to_have_value("no hay\nborrador\nvigente")
    assert phone.page.evaluate(_WIDE) <= 0
    assert phone.page.evaluate(_SMALL) == []
    assert axe.violations(phone.page) == []
    assert [item.text("code") for item in _held(group, card, "agendas")()] == ["5.2"]
    assert _held(group, card, "indicators")()[0].text("frequency") == "quarterly"
