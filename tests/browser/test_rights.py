"""The facilitator leads: who edits, what waits to be accepted, locked branches, undo, all groups moved."""

import re

from playwright.sync_api import Locator, expect

from ogcore.trees.state import TreeState
from tests.browser.person import A_PHONE, Person
from tests.browser.room import CAUSE, CORE, OTHER, Group, Room
from tests.process import eventually


def at_work(room: Room, group: str) -> Person:
    """Return a facilitator who looks at a group's work."""
    desk = room.facilitator()
    desk.page.get_by_role("tab", name=desk.say("Group's work")).click()
    desk.page.locator(".wb-group-select").select_option(label=group)
    expect(desk.page.get_by_role("heading", level=1)).to_have_text(group)
    return desk


def toast(person: Person, words: str) -> Locator:
    """The passing message that says these words."""
    return person.page.locator(".wb-toast", has_text=words)


def proposals(person: Person) -> Locator:
    """What is listed in the drawer of rights."""
    return person.page.locator(".wb-drawer:visible .wb-proposal:visible")


def added(phone: Person, below: str, text: str) -> None:
    """Let somebody with a phone add a cause in the field at the foot of the outline."""
    phone.row(below).locator(".wb-row").first.tap()
    phone.row(below).locator("[data-act=add_cause]").first.tap()
    field = phone.page.locator(".wb-adder-field")
    field.fill(text)
    field.press("Enter")


def test_what_people_propose_is_accepted_or_declined_with_a_reason(room: Room) -> None:
    """Nothing of it changes the tree before, its author learns what became of it, and a locked branch says why."""
    group = room.group("Perros sueltos")
    desk, phone = at_work(room, "Perros sueltos"), room.participant(group.code, A_PHONE)
    desk.button("Who edits").click()
    desk.page.get_by_label(desk.say("Everybody proposes, the facilitator accepts")).check()
    expect(phone.page.locator(".wb-right")).to_contain_text("Proponen todas las personas, acepta quien facilita")
    for text in ("Nadie esteriliza a los animales", "Los vecinos son malos"):
        added(phone, CORE, text)
        expect(toast(phone, phone.say("Proposed. It takes effect once it is accepted.")).last).to_be_visible()
    expect(proposals(desk)).to_have_count(2)
    assert group.texts() & {"Nadie esteriliza a los animales", "Los vecinos son malos"} == set()
    expect(proposals(desk).first).to_contain_text("agregar «Nadie esteriliza a los animales» como causa de")
    desk.button("Accept", proposals(desk).first).click()
    expect(desk.card("Nadie esteriliza a los animales")).to_be_visible()
    expect(toast(phone, "Se aceptó su propuesta")).to_be_visible()
    desk.button("Decline", proposals(desk).first).click()
    proposals(desk).first.get_by_role("textbox").fill("No es una causa, es un juicio")
    desk.button("Decline it").click()
    toast(desk, "Rechazado").hover()  # its button is for later: a message looked at stays
    expect(toast(phone, "No es una causa, es un juicio")).to_be_visible()
    assert "Los vecinos son malos" not in group.texts()
    phone.page.get_by_role("button", name=phone.say("Proposals")).tap()
    expect(proposals(phone).filter(has_text="No es una causa, es un juicio")).to_contain_text(phone.say("declined"))
    toast(desk, "Rechazado").get_by_role("button").click()
    expect(proposals(desk)).to_have_count(1)


_TOP_SEEN = """(button) => {
  const { left, top, width } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(left + width / 2, top + 2));
}"""
"""Whether the upper edge of a button lies under nothing."""

_BROKEN = """(label) => label.textContent.trim().split(/\\s+/).filter((word) => {
  const at = label.textContent.indexOf(word), range = document.createRange();
  range.setStart(label.firstChild, at);
  range.setEnd(label.firstChild, at + word.length);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
})"""
"""The words of a label that are broken over two lines."""


def test_a_line_above_the_page_covers_no_open_drawer_and_no_button_breaks_its_word(room: Room) -> None:
    """A vote is open when everybody is asked to propose: its head is seen whole, and seven buttons say whole words."""
    group = room.group("Mercado de noche")
    group.act("add_ideas", texts=["El drenaje se tapa"])
    phone = room.participant(group.code, A_PHONE)
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    named = {tree.text(name): name for name in tree.positions()}
    group.act("put_to_vote", cause=named[CAUSE], effect=named[CORE])
    head = phone.page.locator(".wb-vote-drawer .wb-drawer-close")
    expect(head).to_be_visible()
    group.act("set_right", stage="problem_tree", right="propose")
    expect(phone.page.locator(".wb-right")).to_be_visible()
    assert eventually(lambda: head.evaluate(_TOP_SEEN), 10)
    head.tap()
    expect(head).to_be_hidden()
    labels = phone.page.locator(".wb-rail-button:visible .wb-rail-label")
    expect(labels).to_have_count(7)
    for label in labels.all():
        assert label.evaluate(_BROKEN) == []


def test_a_locked_branch_says_why_on_every_device(room: Room) -> None:
    """Icon and word on the card and in the outline; whoever would change it hears the reason."""
    group = room.group("Bajo llave")
    desk, phone = at_work(room, "Bajo llave"), room.participant(group.code, A_PHONE)
    desk.card(OTHER).click()
    desk.page.locator(".wb-canvas .wb-tools [data-act=more]").click()
    desk.page.get_by_role("menuitem", name=desk.say("Lock the branch")).click()
    desk.page.locator("dialog input").fill("Ya la acordó el cabildo")
    desk.button("Lock it").click()
    expect(desk.node(OTHER).locator("[data-code=locked]")).to_be_visible()
    expect(phone.row(OTHER).locator("[data-code=locked]")).to_contain_text(phone.say("Locked"))
    phone.row(OTHER).locator(".wb-row").first.tap()
    phone.row(OTHER).locator("[data-act=locked]").tap()
    expect(toast(phone, "Ya la acordó el cabildo")).to_be_visible()
    expect(phone.row(OTHER).locator("[data-act=edit]")).to_have_count(0)
    phone.row(CAUSE).locator(".wb-row").first.tap()
    expect(phone.row(CAUSE).locator("[data-act=edit]")).to_be_visible()
    toast(desk, "Bajo llave:").get_by_role("button").click()
    expect(phone.row(OTHER).locator("[data-code=locked]")).to_have_count(0)


def test_whoever_proposes_reads_it_on_every_button(room: Room) -> None:
    """On the tree and beside the pairs the buttons say so at once when the right of the stage changes."""
    group = room.group("Se propone")
    phone = room.participant(group.code, A_PHONE)
    phone.row(CAUSE).locator(".wb-row").first.tap()
    send = phone.page.locator(".wb-adder button")
    expect(send).to_have_text(phone.say("Add"))
    group.act("set_right", stage="problem_tree", right="propose")
    expect(send).to_have_text(phone.say("Propose"))
    expect(phone.row(CAUSE).locator("[data-act=add_cause]")).to_have_text(phone.say("Propose a cause"))
    expect(phone.row(CAUSE).locator("[data-act=edit]")).to_have_text(phone.say("Propose a change"))
    group.act("set_right", stage="objective_tree", right="propose")
    group.act("open_stage", stage="objective_tree")
    acts = phone.pair(CAUSE).locator(".wb-actions")
    expect(phone.button("Propose to keep it", acts)).to_be_visible()
    phone.button("Propose a change", acts).tap()
    expect(phone.button("Propose", phone.pair(CAUSE).locator(".wb-editor"))).to_be_visible()
    group.act("set_right", stage="objective_tree", right="edit")
    expect(phone.button("Keep", phone.pair(OTHER).locator(".wb-actions"))).to_be_visible()


def test_a_locked_branch_says_why_beside_its_objective(room: Room) -> None:
    """Lock, word and reason on the pairs of phone and laptop, and no button but the facilitator's would change it."""
    group = room.group("Pares bajo llave", "objective_tree")
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    [node] = [node for node in tree.positions() if tree.text(node) == CAUSE]
    group.act("lock_branch", node=node, reason="Ya la acordó el cabildo")
    desk = at_work(room, "Pares bajo llave")
    for person in (room.participant(group.code, A_PHONE), room.participant(group.code)):
        expect(person.pair(CAUSE).locator(".wb-lock")).to_contain_text(person.say("Locked"))
        expect(person.pair(CAUSE).locator(".wb-lock")).to_contain_text("Ya la acordó el cabildo")
        expect(person.pair(CAUSE).get_by_role("button")).to_have_count(0)
        expect(person.button("Edit", person.pair(OTHER))).to_be_visible()
    expect(desk.pair(CAUSE).locator(".wb-lock")).to_be_visible()
    expect(desk.button("Edit", desk.pair(CAUSE))).to_be_visible()
    group.act("unlock_branch", node=node)
    expect(desk.page.locator(".wb-pair .wb-lock")).to_have_count(0)


def test_undo_names_what_it_does_and_stays_on_the_page(room: Room) -> None:
    """On the points of view it takes back the answer, and the card added on the tree before stays where it is."""
    group = room.group("Donde se está")
    ana = room.participant(group.code)
    ana.edit(CAUSE).fill("Falta de horarios")
    ana.page.keyboard.press("Enter")
    undo = ana.page.locator("[data-tool=undo]")
    expect(undo).to_have_attribute("aria-label", re.compile(f"cambiar «{CAUSE}» por «Falta de horarios»$"))
    group.act("open_stage", stage="viewpoints")
    steps = ana.page.locator(".wb-viewpoints .wb-history")
    expect(steps).to_be_hidden()
    ana.page.locator(".wb-viewpoints textarea:visible").first.fill("Cierran a las tres")
    ana.page.locator(".wb-viewpoints textarea:visible").first.blur()
    back = steps.get_by_role("button").first
    expect(back).to_have_attribute("aria-label", re.compile("responder «Cierran a las tres»$"))
    back.click()
    expect(toast(ana, "Deshecho: responder «Cierran a las tres»")).to_be_visible()
    assert "Falta de horarios" in group.texts()
    expect(back).to_have_attribute("aria-disabled", "true")


def where(group: Group) -> tuple[str, bool]:
    """Where a group is, and whether people may write there."""
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)
    assert len(state[TreeState]) > 0
    return state.stage, state.stage_open


def test_all_groups_are_moved_after_asking_and_brought_back_at_once(room: Room) -> None:
    """What is closed stays closed, nothing happens before it is confirmed, and one press takes it back."""
    open_one, closed = room.group("Mesa abierta"), room.group("Mesa cerrada", "objective_tree")
    closed.act("close_stage")
    phone = room.participant(open_one.code, A_PHONE)
    desk = room.facilitator()
    everybody = desk.page.locator(".wb-everybody")
    everybody.get_by_role("button", name=desk.say("Commitments")).click()
    row = desk.page.locator("dialog .wb-move", has_text="Mesa cerrada")
    expect(row).to_contain_text("Árbol de objetivos → Compromisos · sigue cerrado")
    expect(desk.page.locator("dialog .wb-move", has_text="Mesa abierta")).to_contain_text("1 persona")
    desk.button("Cancel").click()
    assert (where(open_one), where(closed)) == (("problem_tree", True), ("objective_tree", False))
    everybody.get_by_role("button", name=desk.say("Commitments")).click()
    desk.button("Do it").click()
    expect(phone.page.locator(".wb-cards")).to_be_visible()
    assert (where(open_one), where(closed)) == (("commitment_card", True), ("commitment_card", False))
    desk.button("Take it back", everybody).click()
    expect(phone.page.locator(".wb-tree")).to_be_visible()
    expect(toast(desk, desk.say("Every group is back where it was."))).to_be_visible()
    assert (where(open_one), where(closed)) == (("problem_tree", True), ("objective_tree", False))


def test_what_a_vandal_removed_is_not_gone_for_good(room: Room) -> None:
    """The facilitator sees who did it and takes it back, or changes their mind; whoever edits puts a card back."""
    group = room.group("Tarjetas quitadas")
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    vandal = group.workshop.join(group.code, "Vera", "business", "es")
    group.workshop.act(vandal, group.group_id, "remove_all", {"nodes": tree.causes()})
    desk, phone = at_work(room, "Tarjetas quitadas"), room.participant(group.code, A_PHONE)
    desk.button("Who edits").click()
    desk.button("Show what happened").press("Enter")
    first = desk.page.locator(".wb-lately-row").first
    expect(first).to_contain_text("Vera")
    expect(first).to_contain_text(f"quitar «{CAUSE}» (y 1 más)")
    expect(desk.button("Take this back", first)).to_be_focused()
    desk.page.keyboard.press("Enter")
    expect(phone.row(CAUSE)).to_be_visible()
    expect(phone.row(OTHER)).to_be_visible()
    expect(first).to_contain_text(f"revertir: quitar «{CAUSE}»")
    toast(desk, f"Revertido: quitar «{CAUSE}»").get_by_role("button", name=desk.say("Undo")).click()
    expect(phone.row(CAUSE)).to_have_count(0)
    ready = phone.page.locator(".wb-gone:visible")
    ready.locator("summary").press("Enter")
    phone.button("Put back", ready.locator("li", has_text=OTHER)).tap()
    expect(phone.row(OTHER)).to_be_visible()
    expect(toast(phone, OTHER)).to_be_visible()
    expect(desk.card(OTHER)).to_be_visible()
    assert group.texts() & {CAUSE, OTHER} == {OTHER}
