"""Every page, in every stage, on a laptop and on a phone, as assistive technology finds it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from ogcore.candidates.state import Candidates
from ogcore.trees.state import TreeState
from tests import axe
from tests.browser.person import A_LAPTOP, A_PHONE, Device, Person
from tests.browser.room import CAUSE, CORE, Group, Room


def violations(person: Person, where: str) -> Iterator[str]:
    """What axe finds wrong on somebody's page as it stands."""
    yield from (f"{where}: {violation}" for violation in axe.violations(person.page))


def _sideways(person: Person, where: str) -> Iterator[str]:
    """A page must not have to be scrolled sideways."""
    wider = person.page.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth")
    if wider > 0:
        yield f"{where}: {wider} px too wide"


def _on_both(person: Person, where: str) -> Iterator[str]:
    """What is wrong with a page of the door on a laptop and on a phone: it is the same page, loaded once."""
    for size in (A_LAPTOP.size, A_PHONE.size):
        person.page.set_viewport_size({"width": size[0], "height": size[1]})
        yield from violations(person, f"{where}, {size[0]}")
        yield from _sideways(person, f"{where}, {size[0]}")


def test_the_door(room: Room) -> None:
    """Welcome, join (in each state), one's own place, leave and error pages have no violation and fit the screen."""
    room.tolerant = True  # the browser itself notes the statuses of the error pages
    visitor = room.somebody(A_PHONE)
    found: list[str] = []
    code = room.served.code
    for path in (
        "/",
        "/?lang=en",
        "/join",
        "/join?code=NO-SUCH",
        f"/join?code={code}",
        "/leave",
        "/recover",
        "/nowhere",
        "/facilitator",
    ):
        visitor.open(path)
        expect(visitor.page.locator("h1")).to_be_visible()
        found += _on_both(visitor, path)
    inside = room.participant(code, A_PHONE)
    for path in (f"/join?code={code}", "/me"):
        inside.open(path)
        expect(inside.page.locator("h1")).to_be_visible()
        found += _on_both(inside, path)
    assert found == []


def _vote(group: Group, people: dict[str, Person]) -> Iterator[str]:
    """A question put to everybody, while it is open and once the answers are shown."""
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    cause, effect = next(iter(tree.arrows()))
    group.act("put_to_vote", cause=cause, effect=effect)
    for person in people.values():
        expect(person.page.locator(".wb-vote-number:visible")).to_be_visible()
    yield from _look(people, "a vote", "laptop", "phone", "desk")
    for answer in ("yes", "no"):
        group.act("enter_paper_votes", cause=cause, effect=effect, sector="people", answer=answer, count=3)
    group.act("end_vote")
    for person in people.values():
        expect(person.page.locator(".wb-agree-bar:visible").first).to_be_visible()
    yield from _look(people, "the answers", "phone", "projector")
    group.act("end_vote")


def _stages(group: Group, people: dict[str, Person]) -> Iterator[str]:
    """Every page in every stage, a tree being edited and a card being written included."""
    laptop, phone = people["laptop"], people["phone"]
    phone.row(CAUSE).tap()
    laptop.edit(CORE)
    yield from _look(people, "problem tree", *people)
    yield from _drawing_on_a_phone(phone)
    laptop.page.keyboard.press("Escape")
    people["desk"].page.get_by_role("tab").last.click()
    expect(people["desk"].page.locator(".wb-context-question").last).to_be_visible()
    yield from _look(people, "the context checklist", "desk")
    people["desk"].page.get_by_role("tab").nth(2).click()
    people["desk"].page.locator(".wb-people-row:visible .wb-people-change").first.click()
    yield from _look(people, "the list of people", "desk")
    people["desk"].page.get_by_role("tab").nth(1).click()
    expect(people["desk"].card(CORE)).to_be_visible()
    yield from _look(people, "the desk's view of the group", "desk")
    yield from _vote(group, people)
    yield from _points_of_view(group, people)
    group.act("open_stage", stage="objective_tree")
    for person in (laptop, phone):
        person.button("Edit", person.pair(CAUSE)).click()
    yield from _look(people, "objective tree", "laptop", "phone")
    for person in (laptop, phone):
        person.button("Cancel", person.pair(CAUSE)).click()
        person.button("Drawing").click()
        expect(person.page.locator(".wb-world .wb-node[data-kind=core]")).to_be_visible()
    yield from _look(people, "the drawing of the objectives", "laptop", "phone")
    expect(people["desk"].pair(CAUSE)).to_be_visible()
    yield from _look(people, "reading the pairs", "desk")
    group.act("open_stage", stage="commitment_card")
    expect(laptop.page.locator(".wb-beginning")).to_be_visible()
    yield from _look(people, "no card yet", "laptop", "phone")
    group.act("draft_commitment", node=None)
    for person in (laptop, phone):
        expect(person.field("action")).to_be_visible()
    yield from _look(people, "card", *people)
    group.act("close_stage")
    expect(laptop.page.locator(".wb-closed")).to_be_visible()
    yield from _look(people, "closed", "laptop", "phone")
    yield from _brainstorm(group, people)


def _brainstorm(group: Group, people: dict[str, Person]) -> Iterator[str]:
    """Yield what is wrong with the brainstorm, hidden, revealed and being merged, and with the tray beside the tree."""
    laptop, phone = people["laptop"], people["phone"]
    group.act("open_stage", stage="brainstorm")
    group.act("add_ideas", texts=["Basura en las calles", "Hay mucha basura en la calle", "No hay médicos"])
    expect(phone.page.locator(".wb-secret-count")).to_be_visible()
    yield from _look(people, "hidden ideas", "phone", "projector")
    group.act("reveal_ideas")
    laptop.button("Choose several").click()
    expect(phone.page.locator(".wb-idea")).to_have_count(3)
    yield from _look(people, "ideas", "laptop", "projector")
    group.act("begin_theme", name="Basura", ideas=[])
    group.act("open_dots", dots=2, several=True)
    laptop.button("Stop choosing").click()
    expect(phone.page.locator(".wb-dot-step").first).to_be_visible()
    yield from _look(people, "themes and dots", *people)
    group.act("open_stage", stage="problem_tree")
    laptop.page.locator(".wb-rail-button", has_text=laptop.say("Our ideas")).click()
    laptop.page.locator(".wb-tray-face").first.click()
    yield from _look(people, "idea tray", "laptop")


def _drawing_on_a_phone(phone: Person) -> Iterator[str]:
    """The tree by branch, with the sheet of the chosen card."""
    bar = phone.page.locator(".wb-bar")
    bar.get_by_role("button", name=phone.say("Canvas"), exact=True).tap()
    phone.card(CAUSE).tap()
    expect(phone.page.locator(".wb-foot-sheet")).to_be_visible()
    yield from _look({"phone": phone}, "the drawing by branch", "phone")
    bar.get_by_role("button", name=phone.say("Outline"), exact=True).tap()


def _points_of_view(group: Group, people: dict[str, Person]) -> Iterator[str]:
    """Answers being written, and shown side by side."""
    laptop, phone = people["laptop"], people["phone"]
    group.act("open_stage", stage="viewpoints")
    for person, text in ((laptop, "Nadie pregunta"), (phone, "Todo queda lejos")):
        answer = person.page.locator(".wb-mine textarea")
        answer.fill(text)
        answer.blur()
        expect(person.page.locator(".wb-mine [data-word=saved]")).to_be_visible()
    group.act("answer_question", question="shows", text="Falta personal", sector="government")
    group.act("show_answers")
    laptop.page.locator(".wb-toggle[data-position=disagree]:visible").first.click()
    expect(laptop.page.locator(".wb-answer textarea").first).to_be_visible()
    yield from _look(people, "points of view", *people)


def _look(people: dict[str, Person], stage: str, *names: str) -> Iterator[str]:
    for name in names:
        yield from violations(people[name], f"{stage}, {name}")
        yield from _sideways(people[name], f"{stage}, {name}")


def test_every_stage(room: Room) -> None:
    """The workshop on laptop and phone, the facilitator's desk and the projector have no violation in any stage."""
    group = room.group("Accesible")
    group.act("add_point", title="Escribir sin discutir", minutes=12)
    group.act("start_timer", minutes=5)
    desk = room.facilitator()
    desk.page.locator(".wb-group-choose", has_text="Accesible").click()
    expect(desk.card(CORE)).to_be_attached()
    desk.page.get_by_role("tab", name=desk.say("Group's work")).click()
    desk.button("Agenda").click()
    people = {
        "laptop": room.participant(group.code),
        "phone": room.participant(group.code, A_PHONE),
        "desk": desk,
        "projector": room.projector(f"/projector?group={group.group_id}"),
    }
    found = [*_stages(group, people)]
    desk.button("Who edits").click()
    desk.button("Show what happened").click()
    expect(desk.page.locator(".wb-lately-row").first).to_be_visible()
    assert [*found, *_look(people, "what happened lately", "desk")] == []


@pytest.mark.parametrize("device", [A_LAPTOP, A_PHONE], ids=["laptop", "phone"])
def test_drawers(room: Room, device: Device) -> None:
    """What opens beside the tree (ideas, logic, evidence, versions, removed cards), empty and in use, is sound."""
    group = room.group("Cajones")
    group.act("name_version", name="Antes")
    core = group.act("add_cause", of=_core(group), text="Pocas brigadas de salud")
    group.act("add_evidence", node=core, kind="source", fields={"figure": "62 %", "source": "INEGI"})
    for text in ("Uno que sobra", "Otro que sobra"):
        group.act("remove", node=group.act("add_cause", of=core, text=text))
    person = room.participant(group.code, device)
    person.page.locator(".wb-gone:visible summary").click()
    expect(person.page.locator(".wb-gone-card:visible")).to_have_count(2)
    found = [*violations(person, "removed today"), *_sideways(person, "removed today")]
    for place, button in enumerate(person.page.locator(".wb-rail-button").all()):
        button.click()
        expect(button).to_have_attribute("aria-expanded", "true")
        found += [*violations(person, f"drawer {place}"), *_sideways(person, f"drawer {place}")]
        for tab in person.page.locator(".wb-drawer:visible [role=tab]").all():
            tab.click()
            found += violations(person, f"drawer {place}, {tab.inner_text()}")
    person.page.locator(".wb-rail-button", has_text=person.say("Evidence")).click()
    person.button("Add evidence").click()
    found += violations(person, "evidence being written")
    assert found == []


def test_candidates(room: Room) -> None:
    """Sentences being compared, preferred unseen and shown, before there is a tree, have no violation anywhere."""
    group = room.group("Candidatas accesibles", tree=False)
    desk = room.facilitator()
    desk.page.locator(".wb-group-choose", has_text="Candidatas accesibles").click()
    desk.page.get_by_role("tab").nth(1).click()
    people = {
        "phone": room.participant(group.code, A_PHONE),
        "desk": desk,
        "projector": room.projector(f"/projector?group={group.group_id}"),
    }
    for text in ("La basura tarda", "En 2025 el tiradero se incendió cuatro veces"):
        group.act("propose_candidate", text=text)
    for name in ("phone", "desk"):
        people[name].page.locator(".wb-closer summary").first.click()
        expect(people[name].page.locator(".wb-criteria").first).to_be_visible()
    found = [*_look(people, "candidates", *people)]
    group.act("move_choice", phase="choosing")
    expect(people["phone"].page.locator(".wb-tap")).to_have_count(2)
    people["phone"].page.locator(".wb-tap").first.click()
    expect(people["phone"].page.locator(".wb-preferred")).to_be_visible()
    found += _look(people, "choosing", *people)
    for place in range(3):
        who = group.workshop.join(group.code, f"Persona {place}", "people", "es")
        chosen = group.workshop.group(who.plan_id, group.group_id)[Candidates].standing()[place % 2].candidate
        group.workshop.act(who, group.group_id, "prefer_candidate", {"candidate": chosen})
    group.act("move_choice", phase="shown")
    expect(people["projector"].page.locator(".wb-preferences").first).to_be_visible()
    found += _look(people, "shown", *people)
    assert found == []


def _core(group: Group) -> str:
    return group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState].core_problem or ""


def test_menus_and_dialogs(room: Room) -> None:
    """What opens over a page (display settings, keys of the tree, remote, plan dialog) has no violation either."""
    group = room.group("Ventanas")
    person, desk = room.participant(group.code), room.facilitator()
    wall = room.projector(f"/projector?group={group.group_id}")
    person.button("Text size and colours").click()
    found = [*violations(person, "settings")]
    person.page.keyboard.press("Escape")
    person.page.locator("[data-tool=keys]").click()
    found += violations(person, "keys")
    person.page.keyboard.press("Escape")
    for somebody in (person, desk):
        somebody.page.locator(".wb-guide-open").click()
        somebody.page.locator(".wb-glossary summary").click()
        found += violations(somebody, "guide")
        somebody.page.keyboard.press("Escape")
    for mode in ("question", "card", "pair", "join"):
        group.act("show_on_wall", mode=mode, node=_core(group))
        expect(wall.page.locator(f".wb-wall[data-screen={mode}]")).to_be_visible()
        found += violations(wall, f"wall, {mode}")
    desk.page.set_viewport_size({"width": 360, "height": 740})
    desk.page.locator(".wb-remote-open").click()
    found += [*violations(desk, "remote"), *_sideways(desk, "remote")]
    desk.page.keyboard.press("Escape")
    desk.page.set_viewport_size({"width": 1440, "height": 900})
    desk.button("Create a plan").click()
    found += violations(desk, "new plan")
    assert found == []
