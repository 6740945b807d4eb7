"""Words survive: a reload, a dead server, a lost answer."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.person import A_LAPTOP, A_PHONE, Device, Person
from tests.browser.room import CAUSE, EFFECT, OTHER, Room
from tests.browser.wireless import wireless

HALF = "Los horarios de la clínica no"
LOST = "Connection lost. What you type stays on this device; reconnecting…"


def _write_on_the_canvas(person: Person) -> None:
    person.edit(CAUSE).fill(HALF)


def _write_in_the_outline(person: Person) -> None:
    person.row(CAUSE).tap()
    person.page.locator(".wb-adder-field").fill(HALF)


def _write_an_objective(person: Person) -> None:
    person.button("Edit", person.pair(CAUSE)).click()
    person.pair(CAUSE).locator("textarea").fill(HALF)


_OFFERED = """text => new Promise((resolve) => {
  const until = Date.now() + 30000;
  const places = "textarea, input, .wb-strip-words, .wb-toast";
  const says = (one) => one.checkVisibility() && (one.value ?? one.textContent).includes(text);
  const offered = () => [...document.querySelectorAll(places)].some(says);
  const timer = setInterval(() => {
    if (offered() || Date.now() > until) (clearInterval(timer), resolve(offered()));
  }, 50);
})"""


def _expect_kept(person: Person, text: str) -> None:
    """The words are offered where their writer sees them: in an open field, or with the question whether to go on."""
    person.ready()
    assert person.page.evaluate(_OFFERED, text), f"{text!r} is not offered again"


@pytest.mark.parametrize(
    ("stage", "device", "write"),
    [
        pytest.param("problem_tree", A_LAPTOP, _write_on_the_canvas, id="canvas"),
        pytest.param("problem_tree", A_PHONE, _write_in_the_outline, id="outline"),
        pytest.param("objective_tree", A_LAPTOP, _write_an_objective, id="objective"),
    ],
)
def test_half_a_sentence_survives_a_reload(
    room: Room, stage: str, device: Device, write: Callable[[Person], None]
) -> None:
    """Words typed and not yet saved are offered again after the page is loaded anew, and to nobody else."""
    group = room.group(f"Borrador {stage}", stage)
    writer, other = room.participant(group.code, device), room.participant(group.code)
    write(writer)
    writer.page.reload()
    _expect_kept(writer, HALF)
    assert HALF not in other.page.locator("body").inner_text()


def test_a_draft_offered_again_can_be_finished(room: Room) -> None:
    """Continuing a draft opens the editor with the words; once saved it is not offered any more."""
    group = room.group("Continuar")
    writer, other = room.participant(group.code), room.participant(group.code)
    _write_on_the_canvas(writer)
    writer.page.reload()
    writer.ready().button("Continue").click()
    expect(writer.editor()).to_have_value(HALF)
    writer.editor().press("End")
    writer.page.keyboard.type(" convienen")
    writer.page.keyboard.press("Enter")
    expect(other.card(f"{HALF} convienen")).to_be_visible()
    writer.page.reload()
    expect(writer.ready().card(f"{HALF} convienen")).to_be_visible()
    expect(writer.page.locator(".wb-strip:visible")).to_have_count(0)


def test_a_card_field_written_just_before_a_reload_arrives(room: Room) -> None:
    """The words of a card's field reach the others even when the page is loaded anew before they were sent."""
    group = room.group("Campo", "commitment_card")
    group.act("draft_commitment", node=None)
    writer, other = room.participant(group.code), room.participant(group.code)
    writer.field("action").locator("textarea").fill("Abrir la clínica por la tarde")
    writer.page.reload()
    expect(writer.ready().field("action").locator("textarea")).to_have_value("Abrir la clínica por la tarde")
    expect(other.field("action").locator("textarea")).to_have_value("Abrir la clínica por la tarde")


@pytest.mark.parametrize("cut", [False, True], ids=["server killed", "power cut"])
def test_a_server_that_dies_loses_nothing(room: Room, *, cut: bool) -> None:
    """Pages come back by themselves: what was saved is there, before or meanwhile; what was only typed is offered.

    A killed server is followed by another; after a power cut somebody has to start it.
    """
    room.tolerant = True  # a browser complains when nobody answers
    group = room.group(f"Apagón {cut}")
    writer, other = room.participant(group.code), room.participant(group.code)
    writer.reword(OTHER, "Nadie sabe que el servicio existe")
    expect(other.card("Nadie sabe que el servicio existe")).to_be_visible()
    writer.edit(CAUSE).fill(HALF)
    (room.served.cut if cut else room.served.kill)()
    for person in (writer, other):
        expect(person.page.get_by_text(person.say(LOST))).to_be_visible()
    other.edit(EFFECT).fill("Aumento de casos graves")
    other.page.keyboard.press("Enter")
    if cut:
        room.served.start()
    for person in (writer, other):
        expect(person.page.get_by_text(person.say(LOST))).not_to_be_visible(timeout=60_000)
        expect(person.ready().card("Nadie sabe que el servicio existe")).to_be_visible()
    _expect_kept(writer, HALF)
    expect(writer.card("Aumento de casos graves")).to_be_visible()


@pytest.mark.parametrize("away", [60_000, 8 * 3_600_000], ids=["a minute without wi-fi", "a night with the lid closed"])
def test_a_page_that_was_away_comes_back_by_itself(room: Room, away: int) -> None:
    """No word of the network tells the page: it notices, says so, and is up to date once there is one again."""
    room.tolerant = True
    group = room.group(f"Sin red {away}")
    with wireless(room.served.port) as air:
        writer, other = room.somebody(address=air.address), room.participant(group.code)
        writer.context.clock.install()
        writer.join(group.code, "Lejos", "people")
        writer.edit(CAUSE).fill(HALF)
        air.lose()
        writer.page.clock.fast_forward(away)
        expect(writer.page.get_by_text(writer.say(LOST))).to_be_visible()
        other.reword(OTHER, "Nadie sabe que el servicio existe")
        air.find()
        expect(writer.page.get_by_text(writer.say(LOST))).not_to_be_visible()
        expect(writer.card("Nadie sabe que el servicio existe")).to_be_visible()
        assert writer.page.evaluate(_OFFERED, HALF), "the words that were being written are gone"
        writer.context.close()


def test_a_slow_phone_takes_part_like_any_other(room: Room) -> None:
    """With a processor four times slower the same gestures lead to the same tree."""
    group = room.group("Teléfono lento")
    slow, other = room.somebody(A_PHONE), room.participant(group.code)
    slow.context.new_cdp_session(slow.page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    slow.join(group.code, "Con calma", "people")
    other.reword(OTHER, "Nadie sabe que el servicio existe")
    expect(slow.row("Nadie sabe que el servicio existe")).to_be_visible()
    slow.row(CAUSE).tap()
    slow.page.locator(".wb-adder-field").fill("Los turnos son cortos")
    slow.page.keyboard.press("Enter")
    expect(other.card("Los turnos son cortos")).to_be_visible()


def test_words_of_one_page_are_offered_on_that_page_alone(room: Room) -> None:
    """A stage back and forward: the half-written objective is no draft of the problem tree, and waits in its pair."""
    group = room.group("Una etapa atrás", "objective_tree")
    writer = room.participant(group.code, A_PHONE)
    _write_an_objective(writer)
    group.act("open_stage", stage="problem_tree")
    expect(writer.row(CAUSE)).to_be_visible()
    expect(writer.page.locator(".wb-strip-words:visible")).to_have_count(0)
    group.act("open_stage", stage="objective_tree")
    expect(writer.pair(CAUSE).locator("textarea")).to_have_value(HALF)
