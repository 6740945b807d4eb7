"""What a page says when the group goes on: what has not begun, what was closed, and what the clock runs for (R3)."""

import re

from playwright.sync_api import expect

from tests.browser.person import A_PHONE, Person
from tests.browser.room import Room
from tests.browser.test_candidates import candidate


def _at(person: Person, name: str) -> None:
    """Bring the facilitator's page to a group's work."""
    person.page.get_by_role("tab", name=person.say("Group's work")).click()
    person.page.locator(".wb-group-select").select_option(label=name)
    expect(person.page.locator("h1")).to_have_text(name)  # what stood there of another group is about to go


def test_what_was_never_open_says_that_it_is_about_to_begin(room: Room) -> None:
    """Phone and wall are told what to expect, and "closed" only of what was open; and so is the facilitator."""
    group = room.group("Antes", "problem_tree")
    group.act("move_stage", stage="brainstorm", open=False)
    phone, desk = room.participant(group.code, A_PHONE), room.facilitator()
    strip = room.projector(f"/projector?group={group.group_id}").page.locator(".wb-foot-closed")
    _at(desk, "Antes")
    banner, state = phone.page.locator(".wb-frame .wb-closed"), desk.page.locator(".wb-pace-state")
    ahead = phone.say("We start in a moment. When the facilitator opens “{stage}”, you can write here.")
    expect(banner).to_have_text(ahead.format(stage=phone.say("Brainstorm")))
    expect(state).to_have_text(desk.say("Not begun: people wait"))
    expect(strip).to_have_text(phone.say("We start in a moment"))
    expect(phone.page.locator(".wb-ideas .wb-closed")).to_have_text(
        phone.say("Soon everybody writes here at once, and nobody sees it until the facilitator shows the ideas.")
    )
    desk.button("Open writing").click()
    expect(banner).to_be_hidden()
    desk.button("Close writing").click()
    expect(banner).to_have_text(phone.say("The facilitator has closed this stage: reading only."))
    expect(state).to_have_text(desk.say("Closed: reading only"))
    expect(strip).to_have_text(phone.say("Writing is closed"))


def test_the_clock_goes_on_to_the_point_of_the_new_stage(room: Room) -> None:
    """Gone on, neither wall nor phone names the point of the stage that was left; one press begins the next."""
    group = room.group("Turnos", "brainstorm")
    group.act("add_point", title="Escribir ideas", minutes=7, stage="brainstorm")
    group.act("add_point", title="Hacer el árbol", minutes=20, stage="problem_tree")
    desk, phone = room.facilitator(), room.participant(group.code, A_PHONE)
    wall = room.projector(f"/projector?group={group.group_id}")
    _at(desk, "Turnos")
    desk.page.get_by_role("button", name="Escribir ideas").click()
    for person in (phone, wall):
        expect(person.page.locator(".wb-clock-title")).to_have_text("Escribir ideas")
    group.act("move_stage", stage="problem_tree", open=True)
    for person in (phone, wall):
        expect(person.page.locator(".wb-clock-title")).to_have_text("")
        expect(person.page.locator(".wb-clock-time")).to_have_text(re.compile(r"^[67]:\d\d$"))
    expect(desk.page.locator(".wb-agenda-left")).to_contain_text("Escribir ideas")
    desk.page.get_by_role("button", name=desk.say("Go on to: {title}").format(title="Hacer el árbol")).click()
    for person in (phone, wall):
        expect(person.page.locator(".wb-clock-title")).to_have_text("Hacer el árbol")
    expect(desk.page.locator(".wb-agenda-left")).to_be_hidden()


def test_a_point_is_given_its_stage_where_it_is_written(room: Room) -> None:
    """The facilitator chooses it beside the minutes, and changes it where it stands."""
    room.group("Puntos", "brainstorm")
    desk = room.facilitator()
    _at(desk, "Puntos")
    expect(desk.page.locator(".wb-sides")).to_be_visible()
    desk.button("Agenda").click()
    desk.page.get_by_label(desk.say("Point of the agenda")).last.fill("Hacer el árbol")
    desk.page.get_by_label(desk.say("Stage it belongs to")).last.select_option(label=desk.say("Problem tree"))
    desk.page.locator(".wb-point-form button").click()
    chosen = desk.page.locator(".wb-point .wb-point-stage")
    expect(chosen).to_have_value("problem_tree")
    chosen.select_option("brainstorm")
    expect(desk.page.get_by_role("button", name=re.compile("^.*: Hacer el árbol$"))).to_be_visible()


def test_whoever_chose_what_is_taken_back_is_asked_again(room: Room) -> None:
    """Their page says which sentence went; nobody else's does, and the next choice takes the words away."""
    group = room.group("Retirada", tree=False)
    one, two = (
        group.workshop.act(group.facilitator, group.group_id, "propose_candidate", {"text": text}).result["candidate"]
        for text in ("La basura tarda", "Queman basura")
    )
    group.act("move_choice", phase="choosing")
    phone, other = room.participant(group.code, A_PHONE), room.participant(group.code, A_PHONE)
    for person, text in ((phone, "La basura tarda"), (other, "Queman basura")):
        candidate(person, text).locator("input").check(force=True)
        expect(candidate(person, text).locator(".wb-preferred")).to_be_visible()
    group.act("withdraw_candidate", candidate=one)
    expect(phone.page.locator(".wb-choice-lost")).to_contain_text("La basura tarda")
    expect(other.page.locator(".wb-choosing b")).to_contain_text("2")  # a smaller number would tell who preferred it
    expect(other.page.locator(".wb-choice-lost")).to_be_hidden()
    candidate(phone, "Queman basura").locator("input").check(force=True)
    expect(phone.page.locator(".wb-choice-lost")).to_be_hidden()
    assert two
