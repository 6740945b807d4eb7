"""Two people take one problem from its tree to a card whose PDF a stranger can check (R27, R28, R30)."""

from pathlib import Path

from playwright.sync_api import Locator, expect

from ogcore.seal.verification import verify
from tests.axe import violations
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room
from tests.browser.test_signing import drawer, lead
from workbench.files.sealed_card import made_again

PROBLEM = "Alta incidencia de embarazo entre adolescentes de 12 a 19 años en el municipio"
CAUSE = "Docentes poco capacitados en educación sexual"
OBJECTIVE = "Bajar de 196 a 131 los embarazos de adolescentes al año, antes de diciembre de 2028"
CRITICISMS = ("actions_not_scheduled", "no_government_responsible", "no_civil_society_monitor")
"""What the handbook itself says of this card: no dated plan, nobody in charge, no able organisation that follows it."""
ACTIONS = "Capacitar a los docentes de las secundarias\nAbrir las clínicas por la tarde"


def _at_cards(room: Room) -> Group:
    """A group that has both trees and opens its cards."""
    group = room.group("Salud joven", tree=False)
    core = group.act("state_core_problem", text=PROBLEM)
    group.act("add_cause", of=core, text=CAUSE)
    group.act("open_stage", stage="objective_tree")
    group.act("confirm_objective", node=core, text=OBJECTIVE)
    group.act("open_stage", stage="commitment_card")
    return group


def _write(person: Person, field: str, text: str) -> None:
    box = person.field(field).locator("textarea, input").first
    box.fill(text)
    box.blur()


def _finding(person: Person, code: str) -> Locator:
    return person.page.locator(f".wb-remarks [data-code={code}]")


def _answer(group: Group, card: str) -> None:
    """Write who does what by when, and who follows it."""
    lead_party = {"role": "lead", "side": "government", "institution": "Dirección de Salud", "post": "Dirección"}
    monitor = {"role": "monitor", "side": "civil_society", "institution": "Red de Jóvenes", "post": "Coordinación"}
    for party in (lead_party, {**monitor, "reason": "Trabaja en las secundarias desde 2019"}):
        group.act("add_card_item", card=card, of="parties", fields=party)
    does = {
        "activity": "Capacitar a 40 docentes",
        "product": "40 constancias",
        "start": "2027-02-01",
        "end": "2027-06-30",
    }
    group.act("add_card_item", card=card, of="activities", fields=does)


def test_two_people_take_a_problem_from_its_tree_to_a_pdf_that_can_be_checked(room: Room, tmp_path: Path) -> None:
    """The handbook's three criticisms stand at the card until they are mended; the PDF of the seal is whole."""
    group = _at_cards(room)
    phone = room.participant(group.code, A_PHONE, "government")
    host = room.facilitator(f"/facilitator?group={group.group_id}")
    host.page.get_by_role("tab", name=host.say("Group's work")).click()
    phone.page.locator(".wb-best .wb-choice", has_text="Bajar de 196 a 131").click()
    _write(phone, "action", "Reducir el embarazo adolescente")
    _write(phone, "means", "educación sexual y clínicas amigables")
    _write(phone, "key_actions", ACTIONS)
    for code in CRITICISMS:
        expect(_finding(host, code).first).to_be_attached()
    for code in ("no_problem", "problem_not_linked"):
        expect(_finding(host, code)).to_have_count(0)
    found = [f"{one}: {fault}" for one in (phone, host) for fault in violations(one.page)]
    (card,) = group.cards()
    _answer(group, card)
    for code in CRITICISMS:
        expect(_finding(host, code)).to_have_count(0)
    group.act("open_signing", card=card, quorum=["government"])
    side = drawer(phone)
    expect(side.locator(".wb-sign-read")).to_contain_text("Capacitar a 40 docentes")
    side.get_by_label(phone.say("Post and institution")).first.fill("Dirección de Salud")
    side.get_by_role("button", name=phone.say("Sign"), exact=True).click()
    expect(side.locator(".wb-sign-mine")).to_be_visible()
    lead(host, "Seal it", "Seal it")
    expect(side.locator(".wb-sign-words").first).to_be_visible()
    found += [f"{one}: {fault}" for one in (phone, host) for fault in violations(one.page)]
    with host.page.expect_download() as waiting:
        host.page.locator(".wb-form-do a:visible").first.click()
    data = Path(waiting.value.path()).read_bytes()
    assert verify(data, [], made_again).verdict == "intact"
    assert found == []
