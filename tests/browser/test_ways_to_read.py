"""A file that does not say how its accents are read: the facilitator chooses by reading, with the keyboard (R43)."""

from playwright.sync_api import expect

from tests.browser.room import Room
from tests.browser.test_accessibility import violations

FILE = b"kind,text\ncore,word\x97word\ncause,thing\n"


def test_a_facilitator_chooses_the_way_that_reads_right(room: Room) -> None:
    """The ways stand there with their lines, the arrow keys go through them, and what is chosen is what comes in."""
    group = room.group("Bibliotecas", tree=False)
    desk = room.facilitator()
    desk.page.locator(".wb-group-choose", has_text="Bibliotecas").click()
    desk.button("Bring a tree in…").click()
    dialog = desk.page.get_by_role("dialog")
    dialog.locator("input[type=file]").set_input_files({"name": "a.csv", "mimeType": "", "buffer": FILE})
    ways = dialog.get_by_role("radio")
    expect(ways).to_have_count(3)
    expect(dialog.get_by_role("button", name=desk.say("Bring it in"))).to_be_disabled()
    ways.last.focus()
    desk.page.keyboard.press("Space")
    expect(dialog.locator(".wb-bring-outline li").first).to_contain_text("wordóword")
    desk.page.keyboard.press("ArrowDown")
    expect(dialog.locator(".wb-bring-outline li").first).to_contain_text("word—word")
    expect(ways.first).to_be_focused()
    assert [*violations(desk, "ways to read")] == []
    dialog.get_by_role("button", name=desk.say("Bring it in")).click()
    expect(dialog).to_have_count(0)
    assert "word—word" in group.texts()
