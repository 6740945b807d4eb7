"""From the brainstorm to the objectives without a mouse, and as a screen reader hears it (R6, R7, R12, R16)."""

from playwright.sync_api import Locator, expect

from ogcore.candidates.state import Candidates
from ogcore.objectives.state import Objectives
from ogcore.trees.state import TreeState
from tests.browser.person import Person
from tests.browser.room import Group, Room

IDEA, CAUSE = "Los pozos se secan cada verano", "Se extrae más agua de la que se infiltra"


def _press_on(person: Person, target: Locator, key: str = "Enter") -> None:
    """Go to something with Tab alone and press a key on it."""
    expect(target).to_be_visible()
    person.tab_to(target)
    person.page.keyboard.press(key)


def _heard(person: Person, words: str) -> None:
    """Some live region of the page says these words."""
    expect(
        person.page.locator("[aria-live=polite], [role=status], [role=log]").filter(has_text=words).first
    ).to_be_attached()


def _write_idea(person: Person) -> None:
    box = person.page.get_by_label(person.say("What is going wrong?"))
    person.tab_to(box)
    person.page.keyboard.type(IDEA)
    person.page.keyboard.press("Enter")
    expect(person.page.locator(".wb-own-idea:not(.wb-coming)")).to_have_count(1)


def _propose_idea(person: Person) -> None:
    tab = person.page.locator(".wb-rail-button", has_text=person.say("Our ideas"))
    _press_on(person, tab)
    _press_on(person, person.page.locator(".wb-tray-face", has_text=IDEA))
    _press_on(person, person.button("As a candidate for the core problem"))
    expect(person.page.locator(".wb-candidate", has_text=IDEA)).to_be_visible()
    person.page.keyboard.press("Escape")
    expect(tab).to_be_focused()


def _add_cause(person: Person) -> None:
    _press_on(person, person.page.locator("[data-tool=outline]"))
    row = person.page.get_by_role("treeitem").filter(has_text=IDEA)
    person.tab_to(row)
    person.page.keyboard.press("Insert")
    person.page.keyboard.type(CAUSE)
    person.page.keyboard.press("Enter")
    expect(person.row(CAUSE)).to_be_visible()
    expect(person.row(CAUSE)).not_to_contain_class("wb-pending")  # its words have been taken: the stage may go on


def _confirm_objective(person: Person) -> None:
    pair = person.pair(CAUSE)
    _press_on(person, person.button("Write", pair))
    person.page.keyboard.type("Se extrae tanta agua como se infiltra")
    person.page.keyboard.press("Enter")
    expect(pair).to_contain_text(person.say("Confirmed"))


def test_from_an_idea_to_an_objective_with_the_keyboard_alone(room: Room) -> None:
    """Write an idea, propose it as the core problem, say why it happens, write the objective: Tab, Enter, letters."""
    group = room.group("Agua a oscuras", tree=False)
    group.act("open_stage", stage="brainstorm")
    person = room.participant(group.code)
    _write_idea(person)
    group.act("reveal_ideas")
    group.act("open_stage", stage="problem_tree")
    _propose_idea(person)
    (candidate,) = group.workshop.group(group.facilitator.plan_id, group.group_id)[Candidates].standing()
    group.act("put_in_centre", candidate=candidate.candidate)
    expect(person.card(IDEA)).to_be_visible()
    _add_cause(person)
    group.act("open_stage", stage="objective_tree")
    _confirm_objective(person)
    assert _facts(group) == ({IDEA, CAUSE}, {"Se extrae tanta agua como se infiltra"})


def test_what_a_screen_reader_finds_and_hears(room: Room) -> None:
    """The outline is a tree with levels and names, and the change of another person is said aloud."""
    group = room.group("Escucha")
    reader = room.participant(group.code)
    reader.page.locator("[data-tool=outline]").click()
    snapshot = reader.page.locator("main, body").first.aria_snapshot()
    for role in ("region", "tree", "treeitem", "button"):
        assert f'{role} "' in snapshot
    assert "[level=2]" in snapshot
    group.act("add_cause", of=_core(group), text=CAUSE)
    _heard(reader, CAUSE)


def _core(group: Group) -> str:
    core = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState].core_problem
    assert core
    return core


def _facts(group: Group) -> tuple[set[str], set[str]]:
    """What the tree says, and what the confirmed objectives say."""
    kept = group.workshop.group(group.facilitator.plan_id, group.group_id)[Objectives].by_node.values()
    return group.texts(), {objective.wording.text for objective in kept if objective.confirmed}
