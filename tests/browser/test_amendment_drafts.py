"""Words begun for an amendment are never lost: with the line, with the page, or when their sentence changes."""

import pytest
from playwright.sync_api import expect

from tests.axe import violations
from tests.browser.person import A_PHONE
from tests.browser.room import Room
from tests.browser.test_amended_items import shot
from tests.browser.test_amendments import ANSWER, FOUR, MONTHLY, WEEKLY, drawer


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_words_begun_survive_a_lost_line_a_reload_and_a_changed_sentence(room: Room) -> None:
    """Found again on the page that was read anew, they are proposed, are outdated, and made again with one tap."""
    room.tolerant = True  # a line that is cut complains
    group = room.group("Borrador", "commitment_card", tree=False)
    card = group.act("draft_commitment", node=None)
    group.act("reword_commitment", card=card, field="action", text=f"{MONTHLY} {ANSWER}")
    phone = room.participant(group.code, A_PHONE)
    row = drawer(phone).locator(".wb-amend-row").filter(has=phone.page.locator(f'p:text-is("{MONTHLY}")'))
    row.get_by_role("button", name=phone.say("Propose other words")).click()
    phone.context.set_offline(True)
    row.locator(".wb-amend-text").fill(FOUR)
    row.locator(".wb-amend-why").fill("Cuatro tienen medidor.")
    group.act("reword_commitment", card=card, field="action", text=f"{WEEKLY} {ANSWER}")
    phone.context.set_offline(False)
    phone.page.reload()
    phone.ready()
    left = drawer(phone).locator(".wb-amend-begun")
    expect(left).to_contain_text("cuatro colonias")
    expect(left).to_contain_text("Cuatro tienen medidor.")
    shot(phone, "draft-found")
    assert violations(phone.page) == []
    left.get_by_role("button", name=phone.say("Propose it")).click()
    expect(left).to_have_count(0)
    moved = phone.page.locator('.wb-amend-reading[data-state="outdated"]')
    moved.get_by_role("button", name=phone.say("Make it again")).click()
    again = phone.page.locator(".wb-amend-matter .wb-amend-reading")
    expect(again.locator("ins")).to_contain_text("cuatro")
    expect(again).to_contain_text("Cuatro tienen medidor.")
