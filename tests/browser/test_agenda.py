"""The clock that all screens share, and who has finished (R3)."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.person import A_PHONE, Person
from tests.browser.room import Room
from tests.browser.test_killed_room import dying
from tests.browser.test_recovery import LOST
from tests.process import eventually

RUNS = re.compile(r"^\d+:\d\d$")


def _time(person: Person) -> Locator:
    return person.page.locator(".wb-agenda .wb-clock-time")


def test_a_clock_on_every_screen_outlives_the_room(room: Room) -> None:
    """Wall and phones show the time of a point, "I am done" is counted, and a room that dies changes neither."""
    room.tolerant = True
    group = room.group("Reloj", "brainstorm")
    desk, phone, other = room.facilitator(), room.participant(group.code, A_PHONE), room.participant(group.code)
    desk.page.get_by_role("tab", name=desk.say("Group's work")).click()
    desk.page.locator(".wb-group-select").select_option(label="Reloj")
    wall = room.projector(f"/projector?group={group.group_id}")
    expect(phone.page.locator(".wb-agenda")).to_be_hidden()
    desk.button("Agenda").click()
    desk.page.get_by_label(desk.say("Point of the agenda")).last.fill("Escribir sin discutir")
    desk.page.get_by_label(desk.say("Minutes for it")).last.fill("7")
    desk.page.locator(".wb-point-form button").click()
    desk.page.get_by_role("button", name="Escribir sin discutir").click()
    for person in (desk, phone, other, wall):
        expect(person.page.locator(".wb-agenda .wb-clock-title")).to_have_text("Escribir sin discutir")
        expect(_time(person)).to_have_text(re.compile(r"^[67]:\d\d$"))
    phone.button("I am done").tap()
    expect(phone.page.locator(".wb-ready-said")).to_be_visible()
    for person in (desk, wall):
        expect(person.page.locator(".wb-finished")).to_have_text("1 de 2 ya terminó")
    expect(other.page.locator(".wb-finished")).to_have_text("1 de 2 ya terminó")
    desk.button("Pause").click()
    expect(wall.page.locator(".wb-clock")).to_have_attribute("data-state", "paused")
    stood = _time(wall).inner_text()
    with dying(room.served):
        desk.button("One minute more").click()
    expect(_time(phone)).not_to_have_text(stood, timeout=30_000)
    expect(_time(phone.ready())).to_have_text(re.compile(r"^[78]:\d\d$"), timeout=30_000)
    desk.ready().button("Go on").click()
    expect(other.page.locator(".wb-clock")).to_have_attribute("data-state", "runs", timeout=30_000)
    expect(phone.page.locator(".wb-ready-said")).to_be_visible()


def test_a_clock_that_comes_leaves_room_for_writing(room: Room) -> None:
    """The tree below it is as much lower: where a phone writes stays above the buttons at its foot."""
    group = room.group("Llega el reloj")
    phone = room.participant(group.code, A_PHONE)
    field, rail = phone.page.locator(".wb-adder-field"), phone.page.locator(".wb-rail")
    expect(field).to_be_visible()
    group.act("start_timer", minutes=5)
    expect(_time(phone)).to_be_visible()

    def clear() -> bool:
        low, high = field.bounding_box(), rail.bounding_box()
        return bool(low and high and low["y"] + low["height"] <= high["y"])

    assert eventually(clear, 10)


def test_a_clock_runs_through_a_killed_server(room: Room) -> None:
    """It is the server's time and not the server's memory: the next one shows what is left, on phone and wall."""
    room.tolerant = True
    group = room.group("Caída", "brainstorm")
    phone, wall = room.participant(group.code, A_PHONE), room.projector(f"/projector?group={group.group_id}")
    group.act("add_point", title="Escribir", minutes=9)
    group.act("start_timer", minutes=7)
    for person in (phone, wall):
        expect(_time(person)).to_have_text(re.compile(r"^[67]:\d\d$"))
    room.served.kill()
    expect(phone.page.get_by_text(phone.say(LOST))).to_be_visible()
    group.act("extend_timer", minutes=20)
    for person in (phone, wall):
        expect(person.page.get_by_text(person.say(LOST))).not_to_be_visible(timeout=60_000)
        expect(_time(person.ready())).to_have_text(re.compile(r"^2[67]:\d\d$"), timeout=30_000)
        expect(person.page.locator(".wb-clock")).to_have_attribute("data-state", "runs")
    phone.button("I am done").tap()
    said = wall.say("{count} of {total} is done").format(count=1, total=1)
    expect(wall.page.locator(".wb-finished")).to_have_text(said)


def test_nobody_is_cut_off_at_zero(room: Room) -> None:
    """When time is up the page says so; what somebody is writing stays, and they can go on."""
    group = room.group("Cero", "brainstorm")
    phone = room.participant(group.code, A_PHONE)
    phone.page.clock.install()
    group.act("start_timer", minutes=1)
    box = phone.page.locator(".wb-compose .wb-box")
    box.fill("La ruta termina antes que")
    expect(_time(phone)).to_have_text(RUNS)
    phone.page.clock.fast_forward(90_000)
    expect(phone.page.locator(".wb-clock")).to_have_attribute("data-state", "over")
    expect(_time(phone)).to_have_text(re.compile(r"^\+0:[23]\d$"))
    expect(phone.page.locator(".wb-clock-word")).to_have_text(phone.say("Time is up: finish your sentence"))
    expect(box).to_have_value("La ruta termina antes que")
    box.press_sequentially(" el turno")
    phone.page.keyboard.press("Enter")
    expect(phone.page.locator(".wb-own-idea", has_text="La ruta termina antes que el turno")).to_have_count(1)
