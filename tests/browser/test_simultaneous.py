"""Two people write at the same place at the same moment: nothing either of them wrote is lost."""

from playwright.sync_api import Locator, expect

from tests.browser.person import Person
from tests.browser.room import CAUSE, Room


def _wordings(person: Person, text: str) -> Locator:
    """Open the choice between the wordings of a card."""
    person.node(text).locator(".wb-offers").click()
    return person.page.get_by_role("dialog")


def test_two_wordings_of_one_node_are_offered_to_both(room: Room) -> None:
    """Both wordings of a node edited at once are shown to both; the one that is chosen stays, everywhere."""
    group = room.group("Nodo")
    first, second = room.participant(group.code), room.participant(group.code)
    words = ("Horario de atención muy corto", "Servicios cerrados por la tarde")
    for person, text in zip((first, second), words, strict=True):
        person.edit(CAUSE).fill(text)
    for person in (first, second):
        person.page.keyboard.press("Enter")
    for person in (first, second):
        dialog = _wordings(person, words[0])
        for text in words:
            expect(dialog.get_by_role("button", name=text, exact=True)).to_be_visible()
        person.page.keyboard.press("Escape")
    _wordings(first, words[0]).get_by_role("button", name=words[1], exact=True).click()
    for person in (first, second):
        expect(person.card(words[1])).to_be_visible()
        expect(person.page.locator(".wb-node .wb-offers:visible")).to_have_count(0)
    assert words[1] in group.texts()
    assert words[0] not in group.texts()


def test_two_wordings_of_a_card_field_are_offered_to_both(room: Room) -> None:
    """Both wordings of a field of a card written at once are shown to both; the one that is chosen stays."""
    group = room.group("Tarjeta", "commitment_card")
    group.act("draft_commitment", node=None)
    first, second = room.participant(group.code), room.participant(group.code)
    words = ("Abrir los sábados", "Abrir todas las tardes")
    for person, text in zip((first, second), words, strict=True):
        person.field("action").locator("textarea").fill(text)
    for person in (first, second):
        person.page.keyboard.press("Tab")
    for person in (first, second):
        for text in words:
            expect(person.field("action").locator(".wb-offers p", has_text=text)).to_be_visible()
    choice = second.field("action").locator(".wb-offers li", has_text=words[0])
    choice.get_by_role("button").click()
    for person in (first, second):
        expect(person.field("action").locator("textarea")).to_have_value(words[0])
        expect(person.field("action").locator(".wb-offers")).to_have_count(0)


def test_a_writer_hears_of_a_change_under_the_pen(room: Room) -> None:
    """Whoever is writing keeps their words and is told what somebody else has just written there."""
    group = room.group("Aviso")
    writer, other = room.participant(group.code), room.participant(group.code)
    editor = writer.edit(CAUSE)
    editor.fill("Horario corto")
    other.reword(CAUSE, "Horario que excluye a quien trabaja")
    expect(writer.page.locator(".wb-editor-notice:visible")).to_contain_text("Horario que excluye a quien trabaja")
    expect(editor).to_have_value("Horario corto")
