"""What stands in the drawers beside the tree: sent while one is open, and up to date from then on."""

import pytest
from playwright.sync_api import Locator, expect

from ogcore.brainstorm.state import Brainstorm
from ogcore.trees.state import TreeState
from tests.browser.person import A_LAPTOP, A_PHONE, Device, Person
from tests.browser.room import CAUSE, CORE, Group, Room

MORE = "Los turnos no alcanzan"
IDEAS = ["Brigadas que visitan las comunidades", "Consultas por la tarde"]


def drawer(person: Person) -> Locator:
    """The drawer that is open."""
    return person.page.locator(".wb-drawer:visible")


def look_into(person: Person, msgid: str) -> Locator:
    """Press the button of a drawer, and return the drawer."""
    person.page.locator(".wb-rail-button", has_text=person.say(msgid)).click()
    expect(drawer(person)).to_be_visible()
    return drawer(person)


def node(group: Group, text: str) -> str:
    """The node of the problem tree that says so."""
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    return next(name for name in tree.positions() if tree.text(name) == text)


def _ideas(person: Person, group: Group) -> None:
    shown = look_into(person, "Our ideas")
    for idea in IDEAS:
        expect(shown).to_contain_text(idea)
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)[Brainstorm]
    first = next(idea.idea for idea in state.standing())
    group.act("place_idea", idea=first, of=node(group, CORE), side="cause")
    expect(shown).to_contain_text(person.say("1 idea is not in the tree yet"))


def _logic(person: Person, group: Group) -> None:
    shown = look_into(person, "Logic")
    expect(shown.locator(".wb-wording li")).not_to_have_count(0)  # what the core problem does not say
    shown.get_by_role("tab", name=person.say("Arrows")).click()
    expect(shown.locator(".wb-arrow-card", has_text=CAUSE)).to_have_count(1)
    group.act("add_cause", of=node(group, CAUSE), text=MORE)
    expect(shown.locator(".wb-arrow-card", has_text=MORE)).to_have_count(1)


def _evidence(person: Person, group: Group) -> None:
    shown = look_into(person, "Evidence")
    expect(shown.locator(".wb-evidence-statement")).to_have_text(CORE)
    group.act("add_evidence", node=node(group, CORE), kind="source", fields={"source": "Encuesta de salud"})
    expect(shown).to_contain_text("Encuesta de salud")


def _versions(person: Person, group: Group) -> None:
    shown = look_into(person, "Versions")
    expect(shown).to_contain_text(person.say("Kept versions"))
    group.act("name_version", name="Antes de la pausa")
    expect(shown.locator(".wb-versions-list")).to_contain_text("Antes de la pausa")


@pytest.mark.parametrize("device", [A_LAPTOP, A_PHONE], ids=["laptop", "phone"])
def test_each_drawer_follows_what_others_do_while_it_is_open(room: Room, device: Device) -> None:
    """Opened one after the other, each shows what there is, and what somebody else changes then."""
    group = room.group(f"Cajones {device.size[0]}")
    group.act("open_stage", stage="brainstorm")
    group.act("add_ideas", texts=IDEAS)
    group.act("reveal_ideas")
    group.act("open_stage", stage="problem_tree")
    person = room.participant(group.code, device)
    for opened in (_ideas, _logic, _evidence, _versions):
        opened(person, group)
        person.page.keyboard.press("Escape")
        expect(drawer(person)).to_have_count(0)
    expect(look_into(person, "Logic")).to_contain_text(MORE)


def test_a_drawer_opened_without_a_line_fills_when_it_is_back(room: Room) -> None:
    """What was seen before is shown again, of the rest it is said that it comes; the line brings both up to date."""
    group = room.group("Sin señal")
    person = room.participant(group.code)
    expect(look_into(person, "Evidence")).to_contain_text(CORE)
    person.context.set_offline(True)
    room.tolerant = True
    expect(look_into(person, "Versions")).to_contain_text(person.say("One moment…"))
    expect(look_into(person, "Evidence").locator(".wb-evidence-statement")).to_have_text(CORE)
    group.act("reword", node=node(group, CORE), text="Poca gente llega a los servicios", base=CORE)
    group.act("name_version", name="Antes de la pausa")
    shown = look_into(person, "Versions")
    person.context.set_offline(False)
    expect(shown.locator(".wb-versions-list")).to_contain_text("Antes de la pausa")
    expect(look_into(person, "Evidence").locator(".wb-evidence-statement")).to_have_text(
        "Poca gente llega a los servicios"
    )


def test_a_drawer_stays_open_when_its_room_dies(room: Room) -> None:
    """The page that the next room shows has the same drawer open, and it follows what others do."""
    group = room.group("Otra sala")
    person = room.participant(group.code)
    expect(look_into(person, "Versions")).to_contain_text(person.say("Kept versions"))
    room.tolerant = True
    for process in room.served.rooms():
        process.kill()
    group.act("name_version", name="Después de la caída")
    expect(drawer(person).locator(".wb-versions-list")).to_contain_text("Después de la caída")
