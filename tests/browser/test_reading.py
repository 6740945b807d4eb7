"""Reading the pairs together, keeping what was read at one stroke, and the wall meanwhile (R16)."""

from playwright.sync_api import expect

from tests.browser.person import A_PHONE, Person
from tests.browser.room import CAUSE, CORE, EFFECT, OTHER, Room

WORDS = {
    EFFECT: "Reducción de enfermedades",
    CORE: "La gente usa los servicios",
    CAUSE: "Suficientes horarios amplios",
    OTHER: "Mayor difusión",
}


def confirmed(person: Person) -> list[bool]:
    """Whether each of the pairs is confirmed on somebody's page."""
    return [person.pair(problem).get_attribute("data-state") == "confirmed" for problem in WORDS]


def test_all_pairs_are_read_kept_and_taken_back_as_one(room: Room) -> None:
    """The wall shows a proposal once it was read; keeping waits for the last; one undo takes all back everywhere."""
    group = room.group("Mesa que lee", "objective_tree")
    host, laptop, wall = (
        room.facilitator(),
        room.participant(group.code),
        room.projector(f"/projector?group={group.group_id}"),
    )
    host.open(f"/facilitator?group={group.group_id}")
    host.ready().page.get_by_role("tab", name=host.say("Group's work")).click()
    expect(wall.on_wall(CORE)).to_be_visible()  # the question names the problem
    expect(wall.page.get_by_text(WORDS[CORE], exact=True)).to_have_count(0)
    expect(laptop.page.locator(".wb-keep-all")).to_be_hidden()
    keep, read = host.page.locator(".wb-keep-all"), host.button("Read: on to the next")
    for left in (4, 3, 2, 1):
        expect(keep).to_contain_text(str(left))
        read.click()
    expect(keep).to_have_text(host.say("Keep the {count} sure ones").replace("{count}", "4"))
    for words in WORDS.values():
        expect(wall.on_wall(words)).to_be_visible()
    keep.click()
    for person in (host, laptop):
        expect(person.page.locator(".wb-pair[data-state=confirmed]")).to_have_count(4)
        assert all(confirmed(person))
    host.button("Undo", host.page.locator(".wb-pairs")).click()
    for person in (host, laptop):
        expect(person.page.locator(".wb-pair[data-state=proposed]")).to_have_count(4)


def test_the_objective_tree_is_a_drawing_beside_the_pairs(room: Room) -> None:
    """On a phone as on a laptop one turns from the pairs to the drawing and back; words being written stay."""
    group = room.group("Mesa que dibuja", "objective_tree")
    for person in (room.participant(group.code), room.participant(group.code, A_PHONE)):
        expect(person.pair(CORE)).to_be_visible()
        expect(person.card(WORDS[CORE])).to_be_hidden()
        person.button("Edit", person.pair(CAUSE)).click()
        person.page.locator(".wb-pairs textarea").fill("Horarios de tarde")
        person.button("Drawing").click()
        expect(person.card(WORDS[CORE])).to_be_visible()
        expect(person.pair(CORE)).to_be_hidden()
        person.button("Pairs").click()
        expect(person.page.locator(".wb-pairs textarea")).to_have_value("Horarios de tarde")
