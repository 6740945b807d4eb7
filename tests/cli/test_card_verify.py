"""``workbench card verify``: a sealed card and what somebody has in hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from ogcore.seal import fingerprint, receipt, seals
from tests.cli.conftest import Run
from tests.seal import altered
from tests.seal.sample import sealed, with_field
from workbench.files.sealed_card import sealed_pdf

CARD = sealed("en")
PDF = sealed_pdf(CARD).data
OTHER = with_field(CARD, "population", "4,000 families of the upper quarters")


@pytest.fixture
def card(tmp_path: Path) -> str:
    """Return the name of a sealed PDF."""
    return written(tmp_path, "card.pdf", PDF)


def written(folder: Path, name: str, data: Any) -> str:
    """Return the name of a file that holds bytes, or data as JSON."""
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    return str(path)


def test_with_a_receipt_a_card_is_authentic(run: Run, card: str, tmp_path: Path) -> None:
    """The whole answer, as data."""
    held = written(tmp_path, "receipt-1.4-v1.json", receipt(CARD))
    answer = run("card", "verify", card, "--receipt", held, "--json")
    assert answer.code == 0
    assert answer.json["message"].startswith("✓ Authentic")
    assert {name: value for name, value in answer.json.items() if name != "message"} == {
        "verdict": "authentic",
        "card": "1.4",
        "plan": "Local action plan of Kintora",
        "version": 1,
        "sealed": "2027-03-04T17:05:09Z",
        "fingerprint": fingerprint(CARD),
        "compared_with": ["receipt"],
        "differences": [],
        "superseded_by": None,
    }


def test_alone_a_card_is_intact_and_the_message_says_what_that_does_not_prove(run: Run, card: str) -> None:
    """In the language asked for."""
    answer = run("card", "verify", card)
    assert answer.code == 0
    assert "does not prove that it is what was signed" in answer.out
    assert "no prueba que sea lo que se firmó" in run("card", "verify", card, "--lang", "es").out


def test_a_forged_card_is_altered_and_each_difference_is_told(run: Run, tmp_path: Path) -> None:
    """Exit code 1, the page, and the words that were sealed beside those that are printed."""
    forged = written(tmp_path, "forged.pdf", altered.with_other_pages(CARD, OTHER))
    answer = run("card", "verify", forged)
    assert answer.code == 1
    assert "page 1: “9,000” was sealed, “4,000” is printed" in answer.out
    differences = run("card", "verify", forged, "--json").json["differences"]
    assert {"where": "page text", "was": "9,000", "now": "4,000", "page": 1} in differences


def test_a_list_a_plan_and_a_folder_are_looked_into(run: Run, card: str, tmp_path: Path) -> None:
    """Wherever receipts or payloads lie; a folder with the later version tells what it changed."""
    later = with_field({**CARD, "version": 2, "previous": fingerprint(CARD)}, "end", "2029-06-30")
    listed = written(tmp_path, "seals.json", seals([receipt(CARD)]))
    plan = written(tmp_path, "plan.json", {"format": "cocreation-workbench-plan", "events": [[1, {"payload": CARD}]]})
    folder = tmp_path / "cards"
    folder.mkdir()
    written(folder, "1.pdf", PDF)
    written(folder, "2.pdf", sealed_pdf(later).data)
    written(folder, "broken.pdf", b"%PDF-1.7 nothing")
    told = {
        kind: run("card", "verify", card, "--against", name, "--json").json
        for kind, name in (("seals", listed), ("plan", plan))
    }
    assert [(answer["verdict"], answer["compared_with"]) for answer in told.values()] == [
        ("authentic", ["seals"]),
        ("authentic", ["plan"]),
    ]
    answer = run("card", "verify", card, "--against", str(folder), "--json")
    assert (answer.code, answer.json["compared_with"], answer.json["superseded_by"]["version"]) == (0, ["folder"], 2)
    assert [change["kind"] for change in answer.json["superseded_by"]["changes"]] == ["postponed"]


def test_a_draft_has_no_seal(run: Run, tmp_path: Path) -> None:
    """Exit code 1: nothing vouches for it."""
    draft = written(tmp_path, "draft.pdf", altered.without_attachment(PDF))
    answer = run("card", "verify", draft, "--json")
    assert (answer.code, answer.json["verdict"], answer.json["fingerprint"]) == (1, "no_seal", None)


@pytest.mark.parametrize("name", ["words", "encrypted", "cut in half", "too large"])
def test_a_file_that_cannot_be_read_is_refused_in_one_line(run: Run, tmp_path: Path, name: str) -> None:
    """Exit code 2 and the code of the error."""
    broken = written(tmp_path, "broken.pdf", altered.HOSTILE[name](PDF))
    answer = run("card", "verify", broken, "--json")
    assert (answer.code, answer.json["error"]["code"]) == (2, "unreadable_file")


def test_what_is_no_receipt_is_refused(run: Run, card: str, tmp_path: Path) -> None:
    """A file that proves nothing is not passed over in silence."""
    answer = run("card", "verify", card, "--receipt", written(tmp_path, "x.json", {"a": 1}), "--json")
    assert (answer.code, answer.json["error"]["code"]) == (2, "not_a_receipt")
    answer = run("card", "verify", card, "--against", written(tmp_path, "y.json", []), "--json")
    assert (answer.code, answer.json["error"]["code"]) == (2, "no_seals")
