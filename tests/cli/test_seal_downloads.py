"""Files of sealed cards: the PDF, a receipt for every signatory, the list of all fingerprints (R30)."""

import json

import pytest

from ogcore.agreement.state import Agreement
from ogcore.errors import NotAllowed, SealNotFound
from ogcore.seal import read_receipts
from tests.cli.conftest import Room
from workbench.files.downloads import produce


@pytest.fixture
def sealed(room: Room) -> Room:
    """Give the room with its card sealed."""
    if room.workshop.group(room.facilitator.plan_id, room.group)[Agreement].last_seal(room.card) is not None:
        return room
    room.workshop.act(room.facilitator, room.group, "open_signing", {"card": room.card, "quorum": ["government"]})
    paper = {"card": room.card, "sector": "government", "post": "Mayor", "paper": "on paper"}
    room.workshop.act(room.facilitator, room.group, "enter_signature", paper)
    now = room.workshop.group(room.facilitator.plan_id, room.group)[Agreement].standing(room.card)
    asked = {"card": room.card, "text": now.fingerprint, "version": 1}
    room.workshop.act(room.facilitator, room.group, "seal_card", asked)
    return room


def test_a_receipt_says_the_fingerprint_of_the_seal(sealed: Room) -> None:
    """It is small, has the name of card and version, and reads as a receipt."""
    made = produce(sealed.workshop, sealed.here, f"receipt/{sealed.group}/{sealed.card}/1.json", "en")
    last = sealed.workshop.group(sealed.facilitator.plan_id, sealed.group)[Agreement].last_seal(sealed.card)
    assert last is not None
    (held,) = read_receipts(json.loads(made.data))
    assert held["fingerprint"] == last.fingerprint
    assert made.filename == "receipt-2.1-v1.json"
    assert len(made.data) <= 2048


def test_the_sealed_card_is_a_pdf_of_its_own(sealed: Room) -> None:
    """It is made from the payload, with its version in the name."""
    made = produce(sealed.workshop, sealed.here, f"sealed/{sealed.group}/{sealed.card}/1.pdf", "en")
    assert made.data.startswith(b"%PDF")
    assert "-v1-" in made.filename


def test_the_list_of_seals_is_the_facilitators_to_publish(sealed: Room) -> None:
    """Every seal of the plan stands in it once; participants find it on the public page."""
    made = produce(sealed.workshop, sealed.facilitator, "seals.json", "en")
    assert [(one["card"], one["version"]) for one in json.loads(made.data)["seals"]] == [("2.1", 1)]
    with pytest.raises(NotAllowed):
        produce(sealed.workshop, sealed.here, "seals.json", "en")


@pytest.mark.parametrize("version", [2, 9999])
def test_a_version_that_was_never_sealed_has_no_file(sealed: Room, version: int) -> None:
    """Neither a receipt nor a PDF."""
    for path in (
        f"receipt/{sealed.group}/{sealed.card}/{version}.json",
        f"sealed/{sealed.group}/{sealed.card}/{version}.pdf",
    ):
        with pytest.raises(SealNotFound):
            produce(sealed.workshop, sealed.here, path, "en")
