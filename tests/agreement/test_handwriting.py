"""Signatures by hand: drawn on a phone, photographed on paper, sealed, and erased with the names (R30, R54)."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from ogcore.agreement.events import HandwritingErased, SignaturePhotoKept
from ogcore.agreement.state import Agreement
from ogcore.errors import NoDrawing, NoPhoto, NotAllowed, Observes, SignatureNotFound, UnreadableFile
from ogcore.seal import payload_of
from ogcore.seal.drawing import HEIGHT, MOST_NUMBERS, WIDTH
from ogcore.seal.errors import NotASeal
from ogcore.seal.verification import verify
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop
from tests.agreement.jpeg import PHOTO, from_a_camera
from tests.agreement.table_of_three import Signing, at_the_cards
from tests.builders import file_store
from workbench.files.downloads import produce
from workbench.files.sealed_card import made_again, sealed_document, sealed_pdf
from workbench.panels.panel import Viewer
from workbench.panels.signing.view import my_signatures, signing_view

DRAWN = [[20, 120, 90, 40, 160, 150], [40, 160, 300, 150]]
WAVE = [number % HEIGHT for number in range(MOST_NUMBERS)]
PAPER = {"sector": "oversight", "post": "Auditor", "paper": "on paper"}


@pytest.fixture
def signing(store: Store) -> Signing:
    """Give a group whose card is being signed."""
    table = at_the_cards(store)
    table.lead("open_signing")
    return table


def by_hand(table: Signing) -> dict[str, Any]:
    """Let one draw, one type and one sign on paper that is photographed, and return what is sealed."""
    table.sign(table.people["government"], drawing=DRAWN)
    table.sign(table.people["civil_society"])
    table.lead("enter_signature", **PAPER, photo=from_a_camera())
    return table.seal()


def test_what_was_drawn_is_sealed_as_numbers_and_a_photograph_as_its_digest(signing: Signing) -> None:
    """Whoever typed has neither member; the picture itself is not under the seal."""
    payload = by_hand(signing)
    drew, typed, paper = payload["signatures"]
    assert drew["drawing"] == DRAWN
    assert not {"drawing", "photo"} & typed.keys()
    assert paper["photo"] == hashlib.sha256(base64.b64decode(PHOTO)).hexdigest()
    assert PHOTO[40:80] not in json.dumps(payload)


def test_the_sealed_paper_prints_it_with_words_for_who_cannot_see_it(signing: Signing) -> None:
    """Above name and post; a paper that was photographed says so; the file is whole in itself."""
    payload = by_hand(signing)
    drew, typed, paper = sealed_document(payload, "en").signatures
    assert not isinstance(drew, str)
    assert not isinstance(typed, str)
    assert not isinstance(paper, str)
    assert "M20 120 90 40 160 150M40 160 300 150" in drew.picture
    assert drew.alt == "Signature drawn by hand: Governmen · Health officer"
    assert (typed.picture, typed.alt) == ("", "")
    assert paper.lines[-1] == "Signed on paper, photo kept"
    assert verify(sealed_pdf(payload).data, [], made_again).verdict == "intact"


@pytest.mark.parametrize(
    "drawing",
    ["M0 0", {"0": 1}, [1, 2, 3, 4], ["1234"], [[1, 2]], [[1, 2, 3, 4, 5]], [[0, 0, WIDTH + 1, 0]], [[0, -1, 9, 9]],
     [[0, 0, 9, HEIGHT + 1]], [[1.5, 2, 3, 4]], [[True, 2, 3, 4]], [[None, 2, 3, 4]], [[[0], 1, 2, 3]],
     [[0, 0, 9, 9]] * 61, [WAVE, [0, 0, 9, 9]]],
)  # fmt: skip
def test_what_is_no_drawing_is_refused_and_nothing_is_signed(signing: Signing, drawing: Any) -> None:
    """Whatever a phone sends, and whatever a file brings under a seal."""
    with pytest.raises(NoDrawing):
        signing.sign(signing.people["government"], drawing=drawing)
    assert signing.state.signatures_of(signing.card) == []
    payload = by_hand(signing)
    payload["signatures"][0]["drawing"] = drawing
    with pytest.raises(NotASeal):
        payload_of(payload, **{name: payload[name] for name in ("version", "sealed", "signatures")})


def test_the_largest_drawing_is_less_than_four_kilobytes(signing: Signing) -> None:
    """So many numbers are taken, and one more is not."""
    mine = signing.sign(signing.people["government"], drawing=[WAVE])
    assert len(json.dumps(signing.state.signatures[mine].drawing, separators=(",", ":"))) <= 4096


def test_a_signature_that_fell_or_was_taken_back_has_no_hand_any_more(signing: Signing) -> None:
    """On no page is it shown again."""
    mine = signing.sign(signing.people["government"], drawing=DRAWN)
    signing.act(signing.people["government"], "withdraw_signature", card=signing.card, signature=mine)
    again = signing.sign(signing.people["government"], drawing=DRAWN)
    paper = signing.lead("enter_signature", **PAPER, photo=PHOTO)["signature"]
    assert signing.state.signatures[again].drawing
    signing.lead("close_signing")
    held = [signing.state.signatures[name] for name in (mine, again, paper)]
    assert [(one.drawing, one.photo) for one in held] == [((), "")] * 3


def test_a_photograph_is_kept_without_what_a_camera_noted(signing: Signing) -> None:
    """Neither place nor comment nor preview nor what follows its end is in the log."""
    signing.lead("enter_signature", **PAPER, photo=from_a_camera())
    rows = signing.workshop.store.all_of(signing.group_id, "SignaturePhotoKept")
    assert [row.event.photo for row in rows if isinstance(row.event, SignaturePhotoKept)] == [PHOTO]


@pytest.mark.parametrize(
    "photo",
    ["", "no base64", base64.b64encode(b"<svg onload='x'/>").decode(), PHOTO[:80], PHOTO[:-40] + "=",
     base64.b64encode(b"\xff\xd8\xff\xd9").decode(), from_a_camera(width=9_000),
     base64.b64encode(base64.b64decode(PHOTO)[:-2] + b"x" * 61_440 + b"\xff\xd9").decode()],
    ids=["nothing", "no base64", "markup", "cut", "no end", "no picture", "too wide", "too large"],
)  # fmt: skip
def test_what_is_no_photograph_is_refused(signing: Signing, photo: str) -> None:
    """By its bytes, whatever the page says it is."""
    with pytest.raises(NoPhoto):
        signing.lead("enter_signature", **PAPER, photo=photo)
    assert signing.state.signatures_of(signing.card) == []


def test_only_whoever_facilitates_sees_a_photograph(signing: Signing) -> None:
    """A participant of the same group, and a facilitator of another plan, get nothing."""
    name = signing.lead("enter_signature", **PAPER, photo=PHOTO)["signature"]
    path = f"signature/{signing.group_id}/{name}.jpg"
    assert produce(signing.workshop, signing.host, path, "en").data == base64.b64decode(PHOTO)
    with pytest.raises(NotAllowed):
        produce(signing.workshop, signing.people["government"], path, "en")
    elsewhere = signing.workshop.facilitator(signing.workshop.create_plan("Another", "en").secret)
    with pytest.raises(Exception, match="unknown_group"):
        produce(signing.workshop, elsewhere, path, "en")
    with pytest.raises(SignatureNotFound):
        produce(signing.workshop, signing.host, f"signature/{signing.group_id}/other.jpg", "en")


def test_hands_are_erased_with_the_names(tmp_path: Path) -> None:
    """From the log, the snapshot, other processes and the files beside; what is sealed still proves what it did."""
    store = file_store(tmp_path)
    table = at_the_cards(store)
    other = Workshop(store)
    table.lead("open_signing")
    payload = by_hand(table)
    table.lead("begin_version")
    table.lead("open_signing")
    table.sign(table.people["government"], drawing=[[11, 22, 33, 44]])
    other.group(table.host.plan_id, table.group_id)
    table.workshop.erase_names(table.host.plan_id, "Person")
    for workshop in (table.workshop, other, Workshop(store)):
        state = workshop.group(table.host.plan_id, table.group_id)[Agreement]
        assert not [one for one in state.signatures.values() if one.drawing or one.photo]
        seal = state.last_seal(table.card)
        assert seal is not None
        assert json.loads(seal.payload) == payload
    files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert not [data for data in files if b"[[11,22,33,44]]" in data or PHOTO.encode() in data]
    assert table.workshop.import_plan(table.workshop.export_plan(table.host.plan_id))
    store.close()


def test_a_group_without_hands_is_not_touched_by_the_erasing_of_names(signing: Signing) -> None:
    """Nothing is written there, and nothing is written twice."""
    store, plan = signing.workshop.store, signing.host.plan_id
    signing.sign(signing.people["civil_society"])
    before = store.load(signing.group_id)
    signing.workshop.erase_names(plan, "Person", signing.host)
    assert store.load(signing.group_id) == before
    signing.sign(signing.people["government"], drawing=DRAWN)
    for _ in range(2):
        signing.workshop.erase_names(plan, "Person", signing.host)
    assert len(store.all_of(signing.group_id, HandwritingErased.__name__)) == 1
    assert signing.sign(signing.people["oversight"], drawing=DRAWN)


def test_a_file_brings_no_hand_that_a_command_would_not_write(signing: Signing) -> None:
    """Neither another photograph than the one its signature names nor a drawing beyond the pad."""
    by_hand(signing)
    packed = json.loads(signing.workshop.export_plan(signing.host.plan_id))
    assert signing.workshop.import_plan(json.dumps(packed).encode())
    for kind, field, instead in (
        ("SignaturePhotoKept", "photo", PHOTO[:-8] + "AAAA/9k="),
        ("SignaturePhotoKept", "photo", from_a_camera()),
        ("CardSigned", "drawing", [[0, 0, WIDTH + 1, 0]]),
        ("CardSigned", "photo", "abc"),
    ):
        content = json.loads(json.dumps(packed))
        event = next(row[-1] for row in content["events"] if row[-2] == kind)
        event[field] = instead
        with pytest.raises(UnreadableFile):
            signing.workshop.import_plan(json.dumps(content).encode())


def test_whoever_observes_reads_and_signs_nothing(signing: Signing) -> None:
    """Their page has the card to read and no form, and what it sends all the same is refused."""
    person = signing.people["government"]
    wanted = {"person": person.participant_id, "on": True}
    signing.workshop.people.govern(signing.host, "set_observer", wanted, "observe")
    observer = signing.workshop.identify(person.participant_id)
    assert observer.role == "observer"
    assert my_signatures(signing.group, observer)["sector"] is None
    assert signing_view(signing.group, Viewer("en"))["cards"][0]["read"]
    for intent, data in (("sign_card", {"text": signing.standing.fingerprint, "post": "P", "drawing": DRAWN}),
                         ("add_dissent", {"how": "anonymous", "reason": "R"})):  # fmt: skip
        with pytest.raises((Observes, NotAllowed)):
            signing.act(observer, intent, card=signing.card, **data)
