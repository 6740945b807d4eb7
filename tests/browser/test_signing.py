"""Signing: three phones of three sectors, a fourth that edits, the way back, the seal, proof in other hands (R30)."""

import json
import os
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from ogcore.agreement.state import Agreement
from ogcore.seal.verification import verify
from tests.axe import violations
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room
from workbench.files.sealed_card import made_again

POSTS = {"government": "Dirección de Salud", "civil_society": "Coordinación, Red", "oversight": "Presidencia, ITAI"}
WORDS = "Abrir 12 centros de salud amigables por la tarde"
WEAKER = "Abrir 6 centros de salud amigables por la tarde"
LARGEST_RECEIPT = 2048


def shot(person: Person, name: str) -> None:
    """Keep what somebody sees where WORKBENCH_LOOK names a folder: for whoever looks at it."""
    folder = os.environ.get("WORKBENCH_LOOK")
    if folder:
        person.page.screenshot(path=str(Path(folder) / f"{name}-{person.served.language}.png"), full_page=False)


def with_a_card(room: Room, name: str) -> tuple[Group, str]:
    """Return a group at its cards, with one that says something."""
    group = room.group(name, "commitment_card", tree=False)
    card = group.act("draft_commitment")
    for field, text in (("action", WORDS), ("means", "un acuerdo con los municipios"), ("end", "2027-06-30")):
        group.act("reword_commitment", card=card, field=field, text=text, base="")
    party = {"role": "lead", "side": "government", "institution": "Secretaría de Salud", "post": "Dirección"}
    group.act("add_card_item", card=card, of="parties", fields=party)
    return group, card


def drawer(person: Person) -> Locator:
    """The drawer of signing, open."""
    side = person.page.locator(".wb-drawer").filter(has=person.page.locator(".wb-signing"))
    if not side.is_visible():
        person.page.locator(".wb-rail, .wb-rail-button").get_by_role("button", name=person.say("Signing")).first.click()
    expect(side).to_be_visible()
    return side


def sign(person: Person, sector: str, dissent: str = "") -> None:
    """Read the card and sign it."""
    side = drawer(person)
    expect(side.locator(".wb-sign-read")).to_contain_text("centros de salud")
    side.get_by_label(person.say("Name (may be left out)")).first.fill("Ana")
    side.get_by_label(person.say("Post and institution")).first.fill(POSTS[sector])
    if dissent:
        side.get_by_label(person.say("I sign with dissent")).check()
        side.get_by_label(person.say("What I dissent from, and why")).first.fill(dissent)
    shot(person, f"phone-sign-{sector}")
    side.get_by_role("button", name=person.say("Sign"), exact=True).click()
    expect(side.locator(".wb-sign-mine")).to_be_visible()


def lead(host: Person, button: str, confirm: str = "", reason: str = "") -> None:
    """Let whoever facilitates press a button of the signing board, and confirm it."""
    host.button(button, drawer(host).locator(".wb-sign-tools")).first.click()
    dialog = host.page.locator("dialog[open]")
    if reason:
        dialog.locator("textarea").fill(reason)
    if confirm:
        shot(host, f"desk-asks-{button.replace(' ', '-')}")
        dialog.get_by_role("button", name=host.say(confirm), exact=True).click()


def seal_of(group: Group, card: str) -> tuple[str, str]:
    """Return the fingerprint and the text that is sealed now."""
    last = group.workshop.group(group.facilitator.plan_id, group.group_id)[Agreement].last_seal(card)
    assert last is not None
    return last.fingerprint, json.loads(last.payload)["fields"]["action"]


def assert_frozen(other: Person) -> None:
    """Hold that each field says that it stays, and that whoever edits it all the same is refused in that field."""
    edits = other.field("action").locator("textarea, input").first
    expect(edits).not_to_be_editable()
    expect(edits).to_have_accessible_description(re.compile(re.escape(other.say("Being signed: stays as it is"))))
    marks = other.page.locator(".wb-form .wb-field:visible .wb-kept:visible")
    expect(marks).to_have_count(other.page.locator(".wb-form .wb-field:visible").count())
    expect(other.page.locator(".wb-kept-banner")).to_be_visible()
    shot(other, "laptop-frozen")
    assert violations(other.page) == []
    edits.evaluate("box => { box.readOnly = false; }")  # a page of their own would not mind either
    edits.fill("Otra cosa")
    edits.blur()
    expect(other.field("action").locator(".wb-error")).to_be_visible()


def back_from_the_card(host: Person, reason: str) -> None:
    """Take the card back at its form, in one step, with the warning that signatures are dropped."""
    host.page.keyboard.press("Escape")
    banner = host.page.locator(".wb-kept-banner:visible")
    banner.get_by_role("button", name=host.say("Back to amending…")).click()
    dialog = host.page.locator("dialog[open]")
    expect(dialog).to_contain_text(
        host.say("Every signature given so far is dropped, and each person who signed is told so.")
    )
    shot(host, "desk-way-back")
    dialog.locator("textarea").fill(reason)
    dialog.get_by_role("button", name=host.say("Back to amending"), exact=True).click()
    expect(banner).to_have_count(0)


def assert_takes_home(phone: Person, fingerprint: str) -> None:
    """Hold that a signatory's page shows the fingerprint and hands over the receipt of it."""
    side = drawer(phone)
    digits = " ".join(fingerprint[at : at + 4] for at in range(0, 64, 4))
    expect(side.locator(".wb-sign-digits")).to_have_text(digits)
    with phone.page.expect_download() as waiting:
        side.locator(".wb-sign-links a").first.click()
    kept = Path(waiting.value.path()).read_bytes()
    assert waiting.value.suggested_filename == "receipt-2.1-v1.json"
    assert len(kept) <= LARGEST_RECEIPT
    assert json.loads(kept)["fingerprint"] == fingerprint
    side.locator(".wb-sign-words").scroll_into_view_if_needed()
    shot(phone, "phone-receipt")


def assert_checked_by_a_stranger(room: Room, fingerprint: str) -> None:
    """Hold that the address in the code marks the line of its fingerprint for somebody without a badge."""
    stranger = room.somebody()
    stranger.open(f"/verify#{fingerprint}")
    expect(stranger.page.locator(".known")).to_be_visible()
    shot(stranger, "verify")
    assert violations(stranger.page) == []


def assert_signed_on_the_wall(wall: Person) -> None:
    """Hold that the wall shows six words, on a large screen and a small one."""
    expect(wall.page.locator(".wb-wall-seal ol li")).to_have_count(6)
    shot(wall, "wall-sealed-1920")
    wall.page.set_viewport_size({"width": 1280, "height": 720})
    shot(wall, "wall-sealed-1280")


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_three_phones_sign_while_a_fourth_edits(room: Room) -> None:
    """Back to amending drops and tells; what is sealed is what all of them signed; receipts equal the fingerprint."""
    group, card = with_a_card(room, "Mesa 2")
    wall = room.projector(f"/projector?group={group.group_id}")
    host = room.facilitator(f"/facilitator?group={group.group_id}")
    host.page.get_by_role("tab", name=host.say("Group's work")).click()
    phones = {sector: room.participant(group.code, A_PHONE, sector) for sector in POSTS}
    other = room.participant(group.code, sector="academia")
    drawer(host)
    shot(host, "desk-draft")
    lead(host, "Open for signing", "Open for signing")
    for phone in phones.values():
        expect(phone.page.locator(".wb-sign-strip")).to_be_visible()
    shot(phones["government"], "phone-strip")
    sign(phones["government"], "government")
    sign(phones["civil_society"], "civil_society", "La meta debió ser 20 centros: es lo que pidió la red")
    expect(wall.page.locator(".wb-wall-quorum")).to_be_visible()
    shot(wall, "wall-signing-1920")
    shot(host, "desk-signing")
    assert_frozen(other)
    sign(phones["oversight"], "oversight")
    back_from_the_card(host, "La fecha no alcanza")
    for phone in phones.values():
        expect(phone.page.locator(".wb-sign-dropped:visible").first).to_be_visible()
    shot(phones["government"], "phone-dropped")
    for sector, phone in phones.items():
        expect(drawer(phone).locator(".wb-sign-dropped:visible")).to_contain_text(POSTS[sector])
    group.act("reword_commitment", card=card, field="action", text=WEAKER, base=WORDS)
    lead(host, "Open for signing", "Open for signing")
    for sector, phone in phones.items():
        expect(drawer(phone).locator(".wb-sign-read")).to_contain_text("6 centros")
        sign(phone, sector)
    lead(host, "Seal it", "Seal it")
    assert_signed_on_the_wall(wall)
    fingerprint, sealed = seal_of(group, card)
    assert sealed == WEAKER
    for phone in phones.values():
        assert_takes_home(phone, fingerprint)
    shot(host, "desk-sealed")
    for person in (host, phones["government"], wall):
        assert violations(person.page) == []
    assert_checked_by_a_stranger(room, fingerprint)


def draw(phone: Person) -> None:
    """Draw two strokes in the box, by dragging."""
    box = drawer(phone).locator(".wb-pad")
    box.scroll_into_view_if_needed()
    place = box.bounding_box()
    assert place is not None
    mouse = phone.page.mouse
    for points in (((0.1, 0.7), (0.3, 0.2), (0.4, 0.8), (0.6, 0.3)), ((0.15, 0.85), (0.9, 0.75))):
        at = [(place["x"] + x * place["width"], place["y"] + y * place["height"]) for x, y in points]
        mouse.move(*at[0])
        mouse.down()
        for x, y in at[1:]:
            mouse.move(x, y, steps=8)
        mouse.up()


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_a_hand_draws_and_a_paper_is_photographed(room: Room) -> None:
    """What is drawn on a phone is seen on every page and sealed; a photo is made small, kept, and seen by the desk."""
    group, card = with_a_card(room, "Mesa 5")
    group.act("open_signing", card=card, quorum=["government", "oversight"])
    host = room.facilitator(f"/facilitator?group={group.group_id}")
    host.page.get_by_role("tab", name=host.say("Group's work")).click()
    phone = room.participant(group.code, A_PHONE, "government")
    other = room.participant(group.code, A_PHONE, "people")
    pad = drawer(phone).locator(".wb-pad")
    draw(phone)
    expect(pad).to_have_attribute("aria-label", phone.say("Box to draw in: your signature"))
    phone.button("Erase and draw again", drawer(phone)).click()
    expect(pad).to_have_attribute("aria-label", phone.say("Box to draw in: empty"))
    draw(phone)
    shot(phone, "phone-drawn")
    assert violations(phone.page) == []
    sign(phone, "government")
    for person in (phone, other, host):
        picture = drawer(person).locator(".wb-drawn")
        expect(picture).to_have_attribute("aria-label", re.compile(POSTS["government"]))
    shot(other, "phone-sees-drawn")
    assert_photographed(host, phone)
    now = group.workshop.group(group.facilitator.plan_id, group.group_id)[Agreement].standing(card)
    group.act("seal_card", card=card, text=now.fingerprint, version=1)
    last = group.workshop.group(group.facilitator.plan_id, group.group_id)[Agreement].last_seal(card)
    assert last is not None
    drew, paper = json.loads(last.payload)["signatures"]
    assert len(drew["drawing"]) == 2
    assert len(paper["photo"]) == 64
    expect(drawer(phone).locator(".wb-sign-words")).to_be_visible()
    phone.page.reload()
    expect(drawer(phone).locator(".wb-sign-words")).to_be_visible()


def assert_photographed(host: Person, phone: Person) -> None:
    """Hold that the desk enters a paper with a large picture, made small, and that it alone sees it."""
    side = drawer(host)
    side.get_by_text(host.say("Enter a signature on paper")).click()
    side.get_by_label(host.say("Sector")).select_option("oversight")
    form = side.locator("form.wb-sign-form:visible")
    form.get_by_label(host.say("Post and institution")).fill(POSTS["oversight"])
    large = host.page.screenshot(full_page=True, scale="device")
    chosen = {"name": "firma.png", "mimeType": "image/png", "buffer": large}
    form.locator("input[type=file]").set_input_files(files=[chosen])
    expect(form.locator("img.wb-sign-photo")).to_be_visible()
    shot(host, "desk-photo-chosen")
    assert violations(host.page) == []
    form.get_by_role("button", name=host.say("Enter"), exact=True).click()
    kept = side.locator(".wb-sign-list img.wb-sign-photo")
    kept.scroll_into_view_if_needed()
    host.page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=kept.element_handle())
    shot(host, "desk-photo-kept")
    expect(drawer(phone).locator(".wb-sign-list")).to_contain_text(phone.say("a photo is kept"))
    expect(drawer(phone).locator("img.wb-sign-photo:visible")).to_have_count(0)


def test_a_next_version_says_what_it_took_away(room: Room) -> None:
    """The seal of the one before stays beside it, marked as replaced; withdrawn cards stay to be seen."""
    group, card = with_a_card(room, "Mesa 3")
    phone = room.participant(group.code, A_PHONE, "government")
    for text in (WORDS, WEAKER):
        if text == WEAKER:
            group.act("begin_version", card=card)
            group.act("reword_commitment", card=card, field="action", text=text, base=WORDS)
        group.act("open_signing", card=card, quorum=["government"])
        group.act("enter_signature", card=card, sector="government", post="Alcaldía", paper="en papel")
        now = group.workshop.group(group.facilitator.plan_id, group.group_id)[Agreement].standing(card)
        group.act("seal_card", card=card, text=now.fingerprint, version=now.versions + 1)
    side = drawer(phone)
    expect(side.locator(".wb-sign-weaker").first).to_be_visible()
    shot(phone, "phone-weaker")
    side.get_by_text(phone.say("Earlier versions")).click()
    expect(side.locator(".wb-sign-seal[data-superseded=true]")).to_be_visible()
    shot(phone, "phone-superseded")
    stranger = room.somebody()
    stranger.open("/verify")
    expect(stranger.page.locator(".superseded").first).to_be_visible()
    group.act("withdraw_card", card=card, reason="El municipio salió del plan")
    expect(side.locator(".wb-sign-card")).to_have_attribute("data-state", "withdrawn")
    shot(phone, "phone-withdrawn")
    assert violations(phone.page) == []


@pytest.mark.parametrize("served", ["es", "en"], indirect=True)
def test_the_trees_are_read_sealed_and_taken_home_with_the_address(room: Room) -> None:
    """A phone reads both trees before it signs; the seal names the server, and the desk's archive can be checked."""
    group = room.group("Mesa 4", "commitment_card")
    card = group.act("draft_commitment")
    group.act("reword_commitment", card=card, field="action", text=WORDS, base="")
    group.act("open_signing", card=card, quorum=["government"])
    host = room.facilitator(f"/facilitator?group={group.group_id}")
    host.page.get_by_role("tab", name=host.say("Group's work")).click()
    phone = room.participant(group.code, A_PHONE, "government")
    read = drawer(phone).locator(".wb-sign-read")
    expect(read).to_contain_text(phone.say("Problem tree"))
    expect(read).to_contain_text(f"{phone.say('Core problem')}: ")
    read.get_by_text(phone.say("Objective tree"), exact=True).scroll_into_view_if_needed()
    shot(phone, "phone-reads-trees")
    assert violations(phone.page) == []
    sign(phone, "government")
    lead(host, "Seal it", "Seal it")
    expect(drawer(phone).locator(".wb-sign-words").first).to_be_visible()
    last = group.workshop.group(group.facilitator.plan_id, group.group_id)[Agreement].last_seal(card)
    assert last is not None
    payload = json.loads(last.payload)
    assert [tree["kind"] for tree in payload["trees"]] == ["problem", "objective"]
    assert payload["address"].startswith("http")
    host.page.get_by_role("tab").first.click()
    files = host.page.locator(".wb-files a[href*='cards.zip']")
    files.scroll_into_view_if_needed()
    shot(host, "desk-files")
    with host.page.expect_download() as waiting:
        files.click()
    with zipfile.ZipFile(waiting.value.path()) as archive:
        (sealed,) = [name for name in archive.namelist() if name.startswith("4-") and "-v1-" in name]
        data = archive.read(sealed)
    assert verify(data, [], made_again).verdict == "intact"
