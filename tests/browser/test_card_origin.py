"""A card is begun from what the room knows, leads to its trees and back, and shows who writes where (R13, R27, R50)."""

from playwright.sync_api import expect

from ogcore.trees.state import TreeState
from tests.axe import violations
from tests.browser.person import A_PHONE, Person
from tests.browser.room import CAUSE, CORE, Group, Room

NOW = "Pocas familias usan los servicios"


def _known(room: Room, name: str) -> tuple[Group, str]:
    """A group at its cards that confirmed one objective, a cause it can act on; and the core of its tree."""
    group = room.group(name)
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    (cause,) = (node for node in tree.causes() if tree.text(node) == CAUSE)
    group.act("answer_action", node=cause, answer="yes", whose="Cabildo")
    group.act("open_stage", stage="objective_tree")
    for node, text in ((cause, "Horarios amplios"), (tree.core_problem, "La gente usa los servicios")):
        group.act("confirm_objective", node=node, text=text)
    group.act("open_stage", stage="commitment_card")
    return group, str(tree.core_problem)


def _there_and_back(person: Person, way: str) -> None:
    """Follow a way to the trees, where the focus lands on its card, and come back to where one was."""
    person.page.locator(way).press("Enter")
    expect(person.page.locator(".wb-line[aria-current]")).to_be_focused()
    person.page.keyboard.press("Escape")
    expect(person.page.locator(way)).to_be_focused()


def test_a_card_begins_from_what_the_room_knows_and_leads_to_its_trees_and_back(room: Room) -> None:
    """The best objective says why; writers are seen at their field; a changed source is taken over with one tap."""
    group, core = _known(room, "Tarjeta con origen")
    laptop, phone = room.participant(group.code), room.participant(group.code, A_PHONE, "government")
    best = laptop.page.locator(".wb-best li.wb-choosing")
    expect(best.first.locator(".wb-choice")).to_have_text("Horarios amplios")
    expect(best.first).to_contain_text("Cabildo")
    expect(best.nth(1).locator(".wb-choice")).to_have_text("La gente usa los servicios")
    found = [f"{one}: {fault}" for one in (laptop, phone) for fault in violations(one.page)]
    best.nth(1).locator(".wb-choice").press("Enter")
    expect(phone.page.locator(".wb-form")).to_be_visible()
    for person in (laptop, phone):
        expect(person.field("problem")).to_be_visible()
    phone.field("problem").locator(".wb-input").focus()
    busy = laptop.page.locator(".wb-field[data-field=problem] .wb-writing-here")
    expect(busy).to_be_visible()
    expect(laptop.page.locator(".wb-shelf-live")).to_be_visible()
    found += [f"{one}: {fault}" for one in (laptop, phone) for fault in violations(one.page)]
    for person in (laptop, phone):
        _there_and_back(person, ".wb-origin p:first-child .wb-way-back")
        _there_and_back(person, ".wb-field[data-field=objective] .wb-way-back")
    expect(busy).to_have_count(0)
    group.act("open_stage", stage="problem_tree")
    group.act("reword", node=core, text=NOW, base=CORE)
    group.act("open_stage", stage="commitment_card")
    drift = laptop.page.locator(".wb-field[data-field=problem] .wb-drift")
    expect(drift).to_be_attached()
    laptop.field("problem")
    drift.locator("summary").click()
    expect(drift.locator("ins")).to_contain_text("Pocas familias usan")
    drift.get_by_role("button").click()
    expect(drift).to_have_count(0)
    expect(laptop.page.locator(".wb-field[data-field=problem] .wb-input")).to_have_value(NOW)
    assert found == []
