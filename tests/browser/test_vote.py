"""A vote on one arrow: nothing covers its two cards, and nobody sees the answers before they are shown (R14, R25)."""

import re

from playwright.sync_api import Locator, expect

from ogcore.trees.state import TreeState
from tests.browser.person import A_PHONE, Person
from tests.browser.room import CAUSE, CORE, OTHER, Room
from tests.process import eventually

_COVERED = """(card) => {
  const { left, right, top, bottom, width, height } = card.getBoundingClientRect();
  if (!width || !height) return "not there";
  if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1) return "out of sight";
  for (const x of [left + 4, (left + right) / 2, right - 4])
    for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) {
      const found = document.elementFromPoint(x, y);
      if (found?.closest(".wb-voted") !== card.closest(".wb-voted"))
        return `under ${found?.className} at ${x},${y}`;
    }
  return "";
}"""
"""Why a card cannot be read, looked for at nine of its points; empty when it can."""


def both(person: Person) -> dict[str, Locator]:
    """The faces of the two cards that carry the letters, wherever this person sees the tree."""
    shown = person.page.locator(".wb-voted:is(.wb-node, .wb-item, .wb-wall-node):visible")
    return {letter: shown.filter(has_text=text) for letter, text in (("A", CAUSE), ("B", CORE))}


def assert_readable(person: Person) -> None:
    """Hold that both cards carry their letter and that nothing lies over them."""
    for letter, card in both(person).items():
        expect(card.locator(".wb-voted-letter, .wb-wall-letter")).to_have_text(letter)
        face = card.locator(".wb-face, .wb-row, .wb-wall-words")
        expect(face).to_be_visible()
        assert eventually(lambda face=face: face.evaluate(_COVERED) == "", 30), face.evaluate(_COVERED)


def test_a_vote_leaves_both_cards_in_sight_and_its_answers_hidden(room: Room) -> None:
    """On wall, laptop and phone the question stands beside the cards; counts come when the facilitator shows them."""
    group = room.group("Mesa que vota")
    wall = room.projector(f"/projector?group={group.group_id}")
    host = room.facilitator(f"/facilitator?group={group.group_id}")
    host.page.get_by_role("tab", name=host.say("Group's work")).click()
    laptop, phone = room.participant(group.code), room.participant(group.code, A_PHONE, "people")
    others = [room.participant(group.code, A_PHONE, "academia") for _ in range(1)]
    host.node(CAUSE).click()
    host.button("Logic").click()
    host.page.get_by_role("tab", name=host.say("Arrows")).click()
    host.button("Put it to the vote").first.click()
    for person in (wall, laptop, host):
        assert_readable(person)
    wall.page.set_viewport_size({"width": 1280, "height": 720})
    assert_readable(wall)
    for person, answer in ((laptop, "yes"), (phone, "yes"), (others[0], "no")):
        person.page.locator(f".wb-vote [data-answer={answer}]").click()
    counts = [(person, person.page.locator(".wb-agree-bar:visible")) for person in (wall, laptop, phone, host)]
    for person, bars in counts:
        expect(person.page.locator(".wb-vote-number:visible")).to_have_text("3")
        expect(bars).to_have_count(0)
    host.button("Close and show").click()
    for _person, bars in counts:
        expect(bars).to_have_count(1)  # of three sectors with one answer each there is one bar, not two
    host.button("Put it again").click()
    for _person, bars in counts:
        expect(bars).to_have_count(0)
    host.button("Withdraw the question").click()
    for person in (wall, laptop, phone, host):
        expect(person.page.locator(".wb-vote-result:visible")).to_have_count(0)
    expect(phone.row(OTHER)).to_be_visible()


_WHOLE = """(words) => {
  const { left, right, top, bottom } = words.getBoundingClientRect();
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return "out of sight";
  if (words.scrollHeight > words.clientHeight + 1) return "cut";
  for (const x of [left + 4, (left + right) / 2, right - 4])
    for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) {
      const found = document.elementFromPoint(x, y);
      if (!words.contains(found)) return `under ${found?.className} at ${x},${y}`;
    }
  return "";
}"""
"""Why words cannot be read whole; empty when they can."""


def test_on_a_phone_the_vote_says_both_cards_with_the_answers_in_reach(room: Room) -> None:
    """Upright, with the keyboard up and on its side, a clock running: long sentences are read whole and answered."""
    group = room.group("Mesa de frases largas", tree=False)
    core = group.act(
        "state_core_problem", text="Los vecinos de la calle Juárez no duermen por el ruido de los talleres"
    )
    cause = group.act(
        "add_cause", of=core, text="Los talleres trabajan hasta las dos de la mañana porque de día no hay luz"
    )
    group.act("start_timer", minutes=9)
    phone = room.participant(group.code, A_PHONE)
    group.act("put_to_vote", cause=cause, effect=core)
    words, answers = phone.page.locator(".wb-vote-words"), phone.page.locator(".wb-vote .wb-answer")
    expect(words.first).to_have_text("Los talleres trabajan hasta las dos de la mañana porque de día no hay luz")
    expect(words.last).to_have_text("Los vecinos de la calle Juárez no duermen por el ruido de los talleres")
    for width, height in ((360, 740), (360, 420), (740, 360)):
        phone.page.set_viewport_size({"width": width, "height": height})
        for one in (*words.all(), *answers.all()):
            assert eventually(lambda one=one: one.evaluate(_WHOLE) == "", 10), (height, one.evaluate(_WHOLE))
        box = answers.first.bounding_box()
        assert box
        assert box["y"] > height / 2
    phone.page.set_viewport_size({"width": 360, "height": 740})
    answers.first.tap()
    expect(phone.page.locator(".wb-vote-result")).to_contain_text(re.compile(r"1\s+de 1 ha respondido"))
    phone.page.locator(".wb-vote-drawer .wb-drawer-close").tap()
    expect(phone.row("Los vecinos de la calle")).to_be_visible()


def test_what_is_new_does_not_look_like_what_is_voted_on(room: Room) -> None:
    """A card added meanwhile says in a word that it is new; only the two voted on have a letter and are framed."""
    group = room.group("Mesa que crece")
    laptop = room.participant(group.code)
    state = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    cause, effect = next(iter(state.arrows()))
    group.act("put_to_vote", cause=cause, effect=effect)
    expect(laptop.page.locator(".wb-vote-drawer")).to_be_visible()
    group.act("add_cause", of=str(state.core_problem), text="Nadie avisa de los cambios")
    added = laptop.node("Nadie avisa de los cambios")
    expect(added.locator(".wb-new")).to_have_text(laptop.say("New"))
    expect(added.locator(".wb-new")).to_be_visible()
    expect(added.locator(".wb-voted-letter")).to_be_hidden()
    expect(added.locator(".wb-face")).to_have_css("outline-style", "dashed")
    expect(laptop.page.locator(".wb-node.wb-voted .wb-face").first).to_have_css("outline-style", "solid")
    expect(laptop.page.locator(".wb-node.wb-voted .wb-new:visible")).to_have_count(0)


def test_a_vote_waits_for_somebody_who_is_writing(room: Room) -> None:
    """Whoever writes keeps the page as it is, and is called by the question's button until they are done."""
    group = room.group("Mesa que escribe")
    laptop = room.participant(group.code)
    laptop.edit(CAUSE).fill("Horarios que nadie conoce")
    tree = group.workshop.group(group.facilitator.plan_id, group.group_id)[TreeState]
    cause, effect = next(iter(tree.arrows()))
    group.act("put_to_vote", cause=cause, effect=effect)
    tab = laptop.page.locator(".wb-rail-button", has_text=laptop.say("Vote"))
    expect(tab).to_contain_text("1")
    expect(laptop.page.locator(".wb-vote-drawer")).to_be_hidden()
    expect(laptop.editor()).to_have_value("Horarios que nadie conoce")
    laptop.page.keyboard.press("Enter")
    expect(laptop.page.locator(".wb-vote-drawer")).to_be_visible()
    expect(laptop.card("Horarios que nadie conoce")).to_be_visible()
