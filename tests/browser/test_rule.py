"""The Chatham House Rule as people meet it: chosen, marked, held, over; and nothing that tells who, anywhere (R5)."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Error, expect

from ogcore.record.participant import Identity
from ogcore.viewpoints.state import Viewpoints
from tests import axe
from tests.browser.legible import WALLS, too_small
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room
from tests.process import eventually

HOLDS = "Chatham House Rule: nobody can see who writes or votes here, not even the facilitator, now or later."
IDEA = "La bomba ocho no sirve"
NOBODY = "Nobody can see who writes this, not even the facilitator."
OVER = "What told who said what in that stage has been forgotten, for good."
_STORED = """async () => {
  const said = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href];
  for (const { name } of await indexedDB.databases()) said.push(`database ${name}`);
  for (const name of await (globalThis.caches?.keys() ?? [])) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) said.push(request.url, await (await cache.match(request)).text());
  }
  return said.map((one) => JSON.stringify(one)).join("\\n");
}"""
"""All that a page keeps in the browser."""


def desk_of(room: Room, group: Group) -> Person:
    """Who facilitates a group, at its desk."""
    return room.facilitator(f"/facilitator?group={group.group_id}")


def choose(host: Person, stage: str) -> None:
    """Choose the Rule for a stage at the desk."""
    host.page.locator(".wb-rule-choice").get_by_role("checkbox", name=host.say(stage)).check()


def go_to(host: Person, stage: str) -> None:
    """Open a stage for the chosen group, at the desk."""
    chosen = host.page.locator(".wb-group.wb-chosen")
    chosen.locator(".wb-segment-button").filter(has_text=host.say(stage)).click()
    expect(host.page.locator(".wb-rule")).to_be_visible()


def close_writing(host: Person) -> None:
    """Close the stage of the chosen group, at the desk."""
    host.page.locator(".wb-group.wb-chosen .wb-writing").click()


def problems(people: dict[str, Person]) -> Iterator[str]:
    """What axe finds wrong on people's pages as they stand."""
    for where, person in people.items():
        yield from (f"{where}: {violation}" for violation in axe.violations(person.page))


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_the_rule_from_its_choice_to_its_end(room: Room) -> None:
    """Said in a sentence before, marked on every screen and at the door, fixed while open; then what is forgotten."""
    group = room.group("Mesa con la Regla", "viewpoints")
    phone = room.participant(group.code, A_PHONE, "government")
    wall = room.projector(f"/projector?group={group.group_id}")
    host = desk_of(room, group)
    rule = host.page.locator(".wb-rule-choice")
    expect(rule.locator(".wb-sub").first).to_contain_text(
        host.say(
            "Choose before a stage opens: while it is open nobody can tell who says what, and sectors are not counted "
            "apart; once it closes, nobody can change their own words any more."
        )
    )
    expect(phone.page.locator(".wb-rule")).to_be_hidden()
    expect(wall.page.locator(".wb-foot-rule")).to_be_empty()
    choose(host, "Brainstorm")
    go_to(host, "Brainstorm")
    expect(phone.page.locator(".wb-rule")).to_contain_text(phone.say(HOLDS))
    expect(wall.page.locator(".wb-foot-rule")).to_contain_text(
        wall.say("Chatham House Rule: what is said may be told, who said it may not")
    )
    expect(wall.page.locator(".wb-foot-people")).to_contain_text("1")
    fixed = rule.get_by_role("checkbox", name=host.say("Brainstorm"))
    expect(fixed).to_be_disabled()
    expect(fixed).to_have_accessible_description(host.say("It is open, so this is fixed until you close writing."))
    expect(host.page.locator(".wb-group.wb-chosen .wb-shape")).to_have_count(0)  # how many, and not of which sector
    door = room.somebody(A_PHONE)
    door.open(f"/join?code={group.code}")
    expect(door.page.locator(".rule")).to_contain_text(
        door.say(
            "This group is sitting under the Chatham House Rule: nobody can see who writes or votes, "
            "not even the facilitator, now or later."
        )
    )
    note = phone.page.locator(".wb-compose .wb-rule-note")
    expect(note).to_have_text(phone.say(NOBODY))
    assert list(problems({"phone": phone, "desk": host, "wall": wall, "door": door})) == []
    phone.page.set_viewport_size({"width": 360, "height": 380})  # the keyboard is up
    box = phone.page.locator(".wb-compose textarea")
    box.focus()
    expect(box).to_be_in_viewport(ratio=1)
    note.scroll_into_view_if_needed()
    expect(note).to_be_in_viewport(ratio=1)
    for width, height in WALLS:
        wall.page.set_viewport_size({"width": width, "height": height})
        assert eventually(lambda: not too_small(wall.page), 15), too_small(wall.page)
    close_writing(host)
    for person in (phone, host):
        expect(person.page.locator(".wb-toast").filter(has_text=person.say(OVER))).to_be_visible()
        expect(person.page.locator(".wb-rule")).to_be_hidden()
    expect(wall.page.locator(".wb-foot-rule")).to_be_empty()
    offer = rule.locator(".wb-rule-over")
    expect(offer).to_be_visible()
    offer.get_by_role("button").click()
    expect(host.page.get_by_role("dialog")).to_contain_text(host.say("Erase the names of everybody?"))
    assert list(problems({"desk": host})) == []


def heard_by(person: Person) -> list[str]:
    """Keep whatever comes over the websockets of somebody's page from now on."""
    frames: list[str] = []

    def keep(payload: str | bytes) -> None:
        frames.append(payload if isinstance(payload, str) else payload.decode("utf-8", "replace"))

    person.page.on("websocket", lambda socket: socket.on("framereceived", keep))
    return frames


def sent_by(person: Person) -> list[str]:
    """Keep the operations that somebody's page asks for from now on."""
    ops: list[str] = []

    def keep(payload: str | bytes) -> None:
        text = payload if isinstance(payload, str) else payload.decode("utf-8", "replace")
        if '"intent"' in text:
            ops.append(json.loads(text)["content"]["data"]["content"]["op"])

    person.page.on("websocket", lambda socket: socket.on("framesent", keep))
    return ops


def stored(person: Person) -> str:
    """Return all that somebody's page keeps in the browser."""
    kept: str = person.page.evaluate(_STORED)
    return kept


def test_nothing_tells_who_wrote_and_ones_own_stays_ones_own(room: Room) -> None:
    """Neither what travels nor what stays in browsers; ones own outlives a reload, a dead room and a dead server."""
    room.tolerant = True
    group = room.group("Mesa callada", "viewpoints", tree=False)
    group.act("choose_rule", stage="brainstorm", on=True)
    host, others = desk_of(room, group), [room.participant(group.code, A_PHONE, "academia") for _ in range(2)]
    writer = room.participant(group.code, A_PHONE, "oversight")
    frames, ops = {person: heard_by(person) for person in (host, *others)}, sent_by(writer)
    for person in (host, *others, writer):  # so that all is heard from the first word on
        person.page.reload()
        person.ready()
    go_to(host, "Brainstorm")
    group.act("reveal_ideas")
    box = writer.page.locator(".wb-compose textarea")
    box.fill(IDEA)
    assert IDEA not in stored(writer)
    box.press("Enter")
    for person in others:
        expect(person.page.locator("body")).to_contain_text(IDEA)
    assert IDEA not in stored(writer)
    own = writer.page.locator(".wb-own-idea").filter(has_text=IDEA)
    for end in (lambda: None, lambda: [process.kill() for process in room.served.rooms()], room.served.kill):
        end()
        assert eventually(lambda: answers(writer), 60)
        writer.page.reload()
        writer.ready()
        expect(own).to_be_visible()
    own.get_by_role("button", name=writer.say("Withdraw")).tap()
    expect(own).to_have_count(0)
    writer.page.locator(".wb-toast").get_by_role("button", name=writer.say("Undo")).tap()
    expect(own).to_be_visible()
    assert ops
    who = _who(group, "oversight")
    for person, heard in frames.items():
        tells = ops if person is host else [*ops, who.participant_id]  # the desk has the list of people
        assert [frame[:200] for frame in heard if any(one in frame for one in tells)] == []
        near = [part for frame in heard for part in parts(frame) if IDEA in part]
        assert near
        assert [frame[:200] for frame in near if {who.name, who.participant_id, who.sector} & {*_words(frame)}] == []
    close_writing(host)
    expect(writer.page.locator(".wb-rule")).to_be_hidden()
    expect(own).to_have_count(0)
    for person in (writer, *others):
        kept = stored(person)
        assert [told for told in (IDEA, *ops) if told in kept] == []


def parts(frame: str) -> list[str]:
    """Return what a frame says of each widget: a page that is drawn gets them all in one."""
    told = json.loads(frame)
    return [json.dumps(state, ensure_ascii=False) for state in told["states"].values()] if "states" in told else [frame]


def answers(person: Person) -> bool:
    """Tell whether somebody's server answers: one that died is followed by another in a moment."""
    try:
        return person.context.request.get(f"{person.address}/health").ok
    except Error:
        return False


def _who(group: Group, sector: str) -> Identity:
    """Return the one of a group who sits for a sector."""
    [who] = [
        entry.identity
        for entry in group.workshop.present(group.facilitator.plan_id, group.group_id)
        if entry.identity.sector == sector
    ]
    return who


def _words(frame: str) -> list[str]:
    """Return all texts that stand by themselves in a frame."""
    return re.findall(r'"([^"\\]*)"', frame)


@pytest.mark.parametrize("served", ["en"], indirect=True)
def test_a_sector_says_something_as_one(room: Room) -> None:
    """Asked once more with a warning to who is alone, and then told as said on purpose, on the wall as well."""
    group = room.group("Mesa con voz", "problem_tree", tree=False)
    group.act("choose_rule", stage="viewpoints", on=True)
    host = desk_of(room, group)
    alone, other = room.participant(group.code, A_PHONE, "oversight"), room.participant(group.code, A_PHONE, "people")
    wall = room.projector(f"/projector?group={group.group_id}")
    go_to(host, "Points of view")
    group.act("show_answers")
    alone.page.locator(".wb-caucus input[value=sector]").check()
    form = alone.page.locator(".wb-caucus-answer")
    form.locator("textarea").fill("Nobody checks the invoices")
    form.locator("button[type=submit]").tap()
    sure = alone.page.get_by_role("dialog")
    expect(sure).to_contain_text("You are the only one here from “Oversight body”: everybody will know it was you.")
    assert list(problems({"phone": alone})) == []
    sure.get_by_role("button", name=alone.say("Cancel")).tap()
    assert not group.workshop.group(group.facilitator.plan_id, group.group_id)[Viewpoints].answers
    expect(form.locator("textarea")).to_have_value("Nobody checks the invoices")
    form.locator("button[type=submit]").tap()
    sure.get_by_role("button", name="Say it as “Oversight body”").tap()
    for person in (other, wall, alone):
        card = person.page.locator(".wb-answer").filter(has_text="Nobody checks the invoices")
        expect(card.locator(".wb-tag-one")).to_have_text(person.say("As one, on purpose"))
    assert "invoices" not in stored(alone)
    assert list(problems({"phone": alone, "other": other, "wall": wall})) == []
    assert eventually(lambda: not too_small(wall.page), 15), too_small(wall.page)
