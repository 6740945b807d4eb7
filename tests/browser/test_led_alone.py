"""Somebody who holds nothing but the remote leads a group from a brainstorm to its core problem (R3, R51)."""

import psutil
import pytest
from playwright.sync_api import expect

from ogcore.wall.state import Wall
from tests.browser.legible import words_on
from tests.browser.person import A_LAPTOP, A_PHONE, Device, Person
from tests.browser.room import Group, Room
from tests.browser.test_candidates import candidate, propose

SENTENCES = (
    "Los comerciantes del mercado pierden su mercancía cada vez que llueve",
    "El drenaje del mercado se tapa con basura",
)
IDEA = "El techo del mercado gotea"


class Leader:
    """A facilitator who touches the remote alone once their page is open."""

    def __init__(self, room: Room, group: Group, device: Device) -> None:
        self.person = room.facilitator(f"/facilitator?group={group.group_id}", device)
        self.person.page.get_by_role("tab", name=self.person.say("Group's work")).click()
        self.person.page.locator(".wb-remote-open").click()
        self.remote = self.person.page.locator(".wb-remote-panel")
        expect(self.remote).to_be_visible()

    def press(self, words: str, **about: str) -> None:
        """Press what says so on the remote, or in the question it asks."""
        said = self.person.say(words).format(**about)
        self.remote.get_by_role("button", name=said, exact=True).click()

    def confirm(self, words: str) -> None:
        """Answer the question that the remote asks."""
        self.person.button(words, self.person.page.get_by_role("dialog")).click()


def _screen(wall: Person, name: str) -> None:
    expect(wall.page.locator(f".wb-wall[data-screen={name}]")).to_be_visible()


@pytest.mark.parametrize("device", [A_LAPTOP, A_PHONE], ids=["laptop", "phone"])
def test_the_remote_alone_leads_to_a_core_problem(room: Room, device: Device) -> None:
    """Writing opened, ideas and choice shown, stages passed, one placed; then frozen, blanked and brought back."""
    group = room.group("Mercado", tree=False)
    group.act("move_stage", stage="brainstorm", open=False)
    wall = room.projector(f"/projector?group={group.group_id}")
    phones = [room.participant(group.code, A_PHONE) for _ in SENTENCES]
    leader = Leader(room, group, device)
    leader.press("The question")
    _screen(wall, "question")
    leader.press("Open writing")
    box = phones[0].page.locator(".wb-compose .wb-box")
    box.fill(IDEA)
    box.press("Enter")
    leader.press("Reveal the ideas")
    leader.press("The ideas")
    expect(wall.page.locator(".wb-wall-ideas li")).to_have_text([IDEA])
    leader.press("Go on to: {title}", title=leader.person.say("Points of view"))
    leader.press("Go on to: {title}", title=leader.person.say("Problem tree"))
    for phone, text in zip(phones, SENTENCES, strict=True):
        propose(phone, text)
    leader.press("Let the group choose")
    for phone in phones:
        candidate(phone, SENTENCES[0]).locator("input").check(force=True)
        expect(candidate(phone, SENTENCES[0]).locator(".wb-preferred")).to_be_visible()
    leader.press("Close and show")
    leader.remote.locator("[data-step=centre]").filter(has_text=SENTENCES[0]).click()
    leader.confirm("Put in the centre")
    expect(wall.page.locator(".wb-centre-card .wb-words")).to_have_text(SENTENCES[0])
    _hold_the_wall(group, wall, leader)
    assert group.texts() == {SENTENCES[0]}


def _hold_the_wall(group: Group, wall: Person, leader: Leader) -> None:
    """Frozen it keeps its picture while the group goes on, blank it shows none, and both are taken back."""
    kept = [word["text"] for word in words_on(wall.page)]
    leader.press("Freeze")
    expect(leader.remote.locator(".wb-remote-band")).to_be_visible()
    leader.press("Go on to: {title}", title=leader.person.say("Objective tree"))
    expect(leader.remote.locator(".wb-remote-band")).to_contain_text(leader.person.say("Objective tree"))
    leader.press("Blank")
    expect(wall.page.locator(".wb-stage-area").first).not_to_be_visible()
    leader.press("Show again")
    expect(wall.page.locator(".wb-centre-card")).to_be_visible()
    assert [word["text"] for word in words_on(wall.page)] == kept
    leader.press("Unfreeze")
    expect(wall.page.locator(".wb-centre-card")).to_have_count(0)
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)
    assert (state.stage, state[Wall].frozen, state[Wall].blank) == ("objective_tree", None, False)


@pytest.mark.skipif(not hasattr(psutil.Process, "suspend"), reason="a process cannot be frozen here")
def test_a_step_under_way_is_seen_to_wait(room: Room) -> None:
    """While a room does not answer its steps cannot be pressed and say so; once it does they can, and one was done."""
    group = room.group("Un paso", tree=False)
    group.act("move_stage", stage="brainstorm", open=False)
    leader = Leader(room, group, A_LAPTOP)
    steps = leader.remote.locator("[data-step]")
    rooms = room.served.rooms()
    for process in rooms:
        process.suspend()
    steps.first.click()
    for step in steps.all():
        expect(step).to_have_attribute("aria-disabled", "true")
    for process in rooms:
        process.resume()
    expect(leader.remote.locator("[data-step=next]")).to_have_attribute("aria-disabled", "false")
    assert group.stage == "brainstorm"
