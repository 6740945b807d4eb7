"""Receipts and lists of seals (R30)."""

import json
from typing import Any

import pytest

from ogcore.seal import canonical, fingerprint, read_receipts, receipt, receipt_name, receipt_text, seals
from ogcore.seal.errors import NotAReceipt, NotASeal
from ogcore.seal.payload import checked, payload_of
from tests.seal.sample import SEALED, SPANISH, sealed


def test_a_receipt_says_which_card_version_fingerprint_and_time() -> None:
    """It holds what is needed to recognise the card, and nothing of what the card says."""
    made = receipt(sealed())
    assert made == {
        "format": "commitment-receipt",
        "format_version": 1,
        "plan": "Plan de acción local de Tlaxcala",
        "card": "2.1",
        "version": 1,
        "fingerprint": fingerprint(sealed()),
        "sealed": "2027-03-04T17:05:09Z",
        "language": "es",
    }
    assert receipt_name(made | {"version": 3}) == "receipt-2.1-v3.json"


def test_a_receipt_never_takes_more_than_two_kilobytes() -> None:
    """A plan of a very long name is cut in the receipt; its fingerprint is that of the whole."""
    long = sealed(plan={"name": "Ñ" * 9000, "start": "", "end": ""})
    made = receipt(long)
    assert len(canonical(made)) <= 2048
    assert len(json.dumps(made, ensure_ascii=False, indent=1).encode()) <= 2200
    assert made["fingerprint"] == fingerprint(long)


def test_the_code_to_photograph_leads_to_the_page_that_checks() -> None:
    """What follows # stays on the phone; a plan without an address has the path alone."""
    made = receipt(sealed())
    assert receipt_text(made, "https://plan.example/") == f"https://plan.example/verify#{made['fingerprint']}"
    assert receipt_text(made) == f"/verify#{made['fingerprint']}"


def test_the_name_of_a_receipt_file_leads_nowhere() -> None:
    """A number that was forged does not become a path."""
    assert receipt_name({"card": "../../etc", "version": 1}) == "receipt-....etc-v1.json"


def test_the_list_of_seals_has_each_once_in_order() -> None:
    """Cards by number, versions one after the other, whatever order they were sealed in."""
    cards = [
        sealed(card={"id": number, "number": number}, version=version)
        for number, version in (("2.10", 1), ("2.2", 2), ("2.2", 1))
    ]
    made = seals([receipt(card) for card in (*cards, cards[0])])
    assert [(one["card"], one["version"]) for one in made["seals"]] == [("2.2", 1), ("2.2", 2), ("2.10", 1)]
    assert read_receipts(made) == tuple(made["seals"])


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "x",
        {},
        {"format": "commitment-receipt"},
        {"format": "commitment-seals", "format_version": 1, "seals": 3},
    ]
    + [
        receipt(sealed()) | {name: 5.5}
        for name in ("plan", "card", "version", "fingerprint", "sealed", "format_version")
    ]
    + [receipt(sealed()) | {"fingerprint": "F" * 64}],
)
def test_what_is_no_receipt_is_refused(data: Any) -> None:
    """A file that only looks like a receipt proves nothing."""
    with pytest.raises(NotAReceipt):
        read_receipts(data)


@pytest.mark.parametrize("name", [name for name in sealed() if name != "previous"])
def test_a_payload_without_one_of_its_members_is_none(name: str) -> None:
    """Every member a verifier relies on is there, or it is no payload."""
    with pytest.raises(NotASeal) as refused:
        checked({member: value for member, value in sealed().items() if member != name})
    assert refused.value.data["reason"].startswith(name)


def test_a_payload_is_settled_when_it_is_made() -> None:
    """Texts typed on another system are composed before they are sealed, so that they have a fingerprint."""
    card = SPANISH | {"group": "Mesa de acio\u0301n\r\nuno"}
    assert payload_of(card, **SEALED)["group"] == "Mesa de ación\nuno"
