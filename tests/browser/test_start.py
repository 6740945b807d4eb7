"""A wording that is only right in part: begun in the editor, with what to look at, and never on the wall (R16)."""

from playwright.sync_api import expect

from tests.browser.person import A_PHONE
from tests.browser.room import Room

PROBLEM = "No hay sombra en la plaza y da miedo cruzarla"
START = "Hay sombra en la plaza y da miedo cruzarla"
OUTBURST = "estamos hartos"


def test_a_start_is_offered_to_who_writes_and_not_shown_on_the_wall(room: Room) -> None:
    """On a phone it says what to look at and opens in the editor; nobody can keep it as it is; the wall asks."""
    group = room.group("Mesa que empieza", "problem_tree", tree=False)
    core = group.act("state_core_problem", text=PROBLEM)
    group.act("add_cause", of=core, text=OUTBURST)
    group.act("open_stage", stage="objective_tree")
    phone, wall = room.participant(group.code, A_PHONE), room.projector(f"/projector?group={group.group_id}")
    row = phone.pair(PROBLEM)
    expect(row.locator(".wb-perhaps")).to_contain_text(START)
    expect(row.locator(".wb-look")).to_have_text(
        phone.say("One half stayed as it was: does it still say what is wrong?")
    )
    expect(phone.button("Keep", row)).to_have_count(0)
    asked = phone.say("This says how it feels. What happens, and what will people see when it no longer does?")
    expect(phone.pair(OUTBURST)).to_contain_text(asked)
    expect(wall.page.get_by_text(START, exact=True)).to_have_count(0)
    phone.button("Write", row).click()
    expect(row.locator("textarea")).to_have_value(START)
