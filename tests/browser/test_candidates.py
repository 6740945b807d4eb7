"""From an empty tree to a core problem: everybody proposes, the room prefers unseen, the facilitator decides (R51)."""

import pytest
from playwright.sync_api import Locator, expect

from ogcore.candidates.state import Candidates
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room

SECTORS = ("people", "people", "government")
SENTENCES = ("La basura tarda", "El tiradero se incendia cada mes", "Queman basura de noche")
TYPED = "Algo que nadie ha mandado todavía"


def propose(person: Person, text: str) -> None:
    """Write a sentence and propose it."""
    person.page.locator(".wb-propose-field").fill(text)
    person.button("Propose").click()
    expect(candidate(person, text)).to_be_visible()


def candidate(person: Person, text: str) -> Locator:
    """The candidate that says so."""
    return person.page.locator(".wb-candidate").filter(has_text=text)


def kept(group: Group) -> set[str]:
    """What the candidates say that stand."""
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)[Candidates]
    return {held.wording.text for held in state.standing()}


@pytest.fixture
def group(room: Room) -> Group:
    """A group whose tree is empty."""
    return room.group("Candidatas", tree=False)


def test_three_phones_and_a_facilitator_come_to_a_core_problem(room: Room, group: Group) -> None:
    """All sentences stand side by side, each is preferred unseen, one is placed, and none is lost on the way."""
    wall = room.projector(f"/projector?group={group.group_id}")
    phones = [room.participant(group.code, A_PHONE, sector) for sector in SECTORS]
    host = room.facilitator()
    host.page.get_by_role("tab").nth(1).click()
    host.page.locator("select").first.select_option(group.group_id)
    for phone, text in zip(phones, SENTENCES, strict=True):
        propose(phone, text)
    expect(wall.page.locator(".wb-wall-rows li")).to_have_count(3)
    host.button("Let the group choose").click()
    for phone, text in zip(phones, (*SENTENCES[1:], SENTENCES[1]), strict=True):
        candidate(phone, text).locator("input").check(force=True)
        expect(candidate(phone, text).locator(".wb-preferred")).to_be_visible()
    expect(wall.page.locator(".wb-wall-chosen b")).to_contain_text("3")
    assert [person.page.locator(".wb-preferences").count() for person in (*phones, wall, host)] == [0] * 5
    phones[2].page.locator(".wb-propose-field").fill(TYPED)
    host.button("Close and show").click()
    expect(phones[0].page.locator(".wb-preferences b").first).to_have_text("2")
    expect(wall.page.locator(".wb-wall-rows li").first).to_contain_text(wall.say("Preferred by the most people"))
    host.button("Put in the centre", candidate(host, SENTENCES[1])).click()
    host.button("Put in the centre", host.page.get_by_role("dialog")).click()
    expect(wall.page.locator(".wb-centre-card .wb-words")).to_have_text(SENTENCES[1])
    expect(wall.page.locator(".wb-wall-others li")).to_have_count(2)
    for phone in phones:
        expect(phone.row(SENTENCES[1])).to_be_visible()
    beside = phones[2]
    beside.page.locator(".wb-rail-button", has_text=beside.say("Candidates")).click()
    expect(beside.page.locator(".wb-propose-field")).to_have_value(TYPED)
    beside.button("Into the tree", candidate(beside, SENTENCES[0])).click()
    beside.button("As a cause of this card", candidate(beside, SENTENCES[0])).click()
    expect(wall.page.locator(".wb-wall-node", has_text=SENTENCES[0])).to_be_visible()
    assert group.texts() == {SENTENCES[0], SENTENCES[1]}
    assert kept(group) == set(SENTENCES)


def test_with_the_setting_the_second_sentence_becomes_a_candidate(room: Room, group: Group) -> None:
    """The first goes straight in; whoever presses a moment later finds theirs among the candidates."""
    first, second = room.participant(group.code), room.participant(group.code)
    expect(first.page.locator(".wb-propose")).to_be_visible()
    assert first.button("Put it in the centre").count() == 0
    group.act("rule_first_sentence", straight=True)
    second.page.locator(".wb-propose-field").fill(SENTENCES[1])
    expect(second.button("Put it in the centre")).to_be_visible()
    group.act("propose_candidate", text=SENTENCES[0])  # in the moment in which the other presses
    second.page.locator(".wb-propose-field").press("Enter")
    expect(candidate(second, SENTENCES[1])).to_be_visible()
    assert (group.texts(), kept(group)) == (set(), {SENTENCES[0], SENTENCES[1]})
