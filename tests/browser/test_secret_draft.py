"""Words begun under the Chatham House Rule whose stage closes are shown, and sent when their writer says so (R5)."""

from playwright.sync_api import expect

from ogcore.record.keyring import OwnKeys
from ogcore.workshop.workshop import Workshop
from tests.browser.person import A_PHONE
from tests.browser.room import Room
from tests.process import eventually

HALF = "El alcalde vendió el terreno"


def test_what_was_begun_when_nobody_could_see_who_writes_is_not_sent_openly(room: Room) -> None:
    """The stage closes and opens openly while somebody types: Enter asks, what is nearest keeps, and then it goes."""
    group = room.group("Regla", "brainstorm", tree=False)
    beside = Workshop(group.workshop.store, OwnKeys())

    def act(intent: str, **data: object) -> None:
        beside.act(group.facilitator, group.group_id, intent, data)

    def open_stage(*, under_the_rule: bool) -> None:
        act("choose_rule", stage="brainstorm", on=under_the_rule)
        act("open_stage", stage="brainstorm")

    act("close_stage")
    open_stage(under_the_rule=True)
    writer = room.participant(group.code, A_PHONE)
    page, box = writer.page, writer.page.locator(".wb-compose .wb-box")
    expect(page.locator("html[data-rule]")).to_be_attached()
    box.fill(HALF)
    act("close_stage")
    expect(page.locator('html[data-sitting=""]')).to_be_attached()
    expect(box).to_be_hidden()
    open_stage(under_the_rule=False)
    expect(box).to_be_visible()
    expect(box).to_have_value(HALF)
    box.press("Enter")
    dialog = page.locator("dialog.wb-dialog")
    expect(dialog).to_contain_text(writer.say("You wrote this under the Chatham House Rule"))
    page.keyboard.press("Enter")  # what is nearest to hand sends nothing
    expect(dialog).to_have_count(0)
    expect(box).to_have_value(HALF)
    assert group.ideas() == set()
    assert HALF not in page.evaluate("JSON.stringify([localStorage, sessionStorage])")
    box.press("Enter")
    writer.button("Send it now", dialog).click()
    expect(page.locator(".wb-own, .wb-mine").filter(has_text=HALF).first).to_be_visible()
    expect(box).to_have_value("")
    assert eventually(lambda: group.ideas() == {HALF}, 30)
