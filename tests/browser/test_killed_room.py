"""What was asked of a room that dies before it answers takes effect, once, whoever answers in its place."""

from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import pytest
from playwright.sync_api import Locator, expect

from tests.browser.person import Person
from tests.browser.room import CAUSE, CORE, Group, Room
from tests.browser.served import Served
from tests.process import eventually

WORDS = "Los turnos no alcanzan"
IDEA = "Brigadas que visitan las comunidades"
pytestmark = pytest.mark.skipif(not hasattr(psutil.Process, "suspend"), reason="a process cannot be frozen here")


@contextmanager
def dying(served: Served) -> Iterator[None]:
    """Rooms that take in nothing any more while a test asks them for something, and then die."""
    rooms = served.rooms()
    assert rooms
    for process in rooms:
        process.suspend()
    try:
        yield
    finally:
        for process in rooms:
            process.kill()


def times(kind: str, group: Group, stream: str | None = None) -> int:
    """How often a kind of event was recorded of a group, or of another stream."""
    log = group.workshop.store.load(stream or group.group_id)
    return sum(record.event.kind == kind for record in log)


def _vote(person: Person) -> Locator:
    """Go to where an arrow is voted on, and return the button that says yes."""
    person.button("Logic").click()
    person.page.get_by_role("tab", name=person.say("Arrows")).click()
    yes = person.page.locator(".wb-arrow-card").first.get_by_role("button", name=person.say("It does"))
    expect(yes).to_be_visible()
    return yes


def test_each_kind_of_intent_survives_the_room_it_was_sent_to(room: Room) -> None:
    """A vote, other words, an idea, an answer of the context and a change of stage: the next room does each once."""
    room.tolerant = True
    tree, storm, pace = room.group("Voto"), room.group("Lluvia", "brainstorm"), room.group("Ritmo")
    plan = tree.facilitator.plan_id
    voter, writer = room.participant(tree.code), room.participant(tree.code)
    author, desk, host = room.participant(storm.code), room.facilitator(), room.facilitator()
    host.page.locator(".wb-group-select").select_option(label="Ritmo")
    expect(host.page.locator(".wb-topic")).to_contain_text("Ritmo")
    desk.page.get_by_role("tab", name=desk.say("Context")).click()
    question = desk.page.locator(".wb-context-question").last
    answered = times("ContextAnswered", tree, plan)
    writer.edit(CAUSE).fill(WORDS)
    yes = _vote(voter)
    with dying(room.served):
        yes.click()
        writer.page.keyboard.press("Enter")
        author.page.locator(".wb-compose .wb-box").fill(IDEA)
        author.page.keyboard.press("Enter")
        question.locator(".wb-segment").first.click()
        host.page.locator(".wb-next").click()
    expect(writer.card(WORDS)).to_be_visible(timeout=30_000)
    expect(voter.card(WORDS)).to_be_visible(timeout=30_000)
    expect(author.page.locator(".wb-own-idea", has_text=IDEA)).to_have_count(1, timeout=30_000)
    expect(author.page.locator(".wb-coming")).to_have_count(0, timeout=30_000)
    expect(desk.ready().page.locator(".wb-context-question").last.locator("input").first).to_be_checked(timeout=30_000)
    expect(host.page.locator(".wb-topic")).to_contain_text("Ritmo", timeout=30_000)
    expect(host.page.locator(".wb-toast")).to_be_visible(timeout=30_000)
    # The pages show what was asked before it is recorded; only the log tells when it is.
    assert eventually(lambda: times("ContextAnswered", tree, plan) > answered, 30)
    assert eventually(lambda: times("ArrowVoted", tree) > 0, 30)
    assert (times("ArrowVoted", tree), times("NodeReworded", tree)) == (1, 1)
    assert times("IdeasAdded", storm) == 1
    assert times("ContextAnswered", tree, plan) == answered + 1
    assert pace.stage == "objective_tree"
    assert CORE in tree.texts()
