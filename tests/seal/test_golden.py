"""Cards sealed with any version of the template verify for ever, also by a program that somebody else wrote (R30)."""

import hashlib
import json
import re
import zlib
from pathlib import Path
from typing import Any

import pytest

from ogcore.seal import spoken
from ogcore.seal.payload import SET_AGAIN, TEMPLATE
from ogcore.seal.verification import verify
from ogcore.seal.witness import Witness
from tests.project.repository import ROOT
from workbench.files.sealed_card import made_again, sealed_pdf

GOLDEN = ROOT / "tests" / "seal" / "golden"
CARDS = sorted(GOLDEN.glob("*/*.pdf"))


def _receipt(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("path", CARDS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_golden_card_is_authentic_with_its_receipt(path: Path) -> None:
    """A change of the page, of its words or of a rule that would accuse a card of years ago is found here."""
    witness = Witness("receipt")
    witness.take(_receipt(path))
    verdict = verify(path.read_bytes(), [witness], made_again)
    assert (verdict.verdict, verdict.differences) == ("authentic", ())
    assert bool(verdict.not_comparable) == (int(path.parent.name) not in SET_AGAIN)


@pytest.mark.parametrize("path", CARDS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_card_is_typeset_to_the_same_bytes(path: Path) -> None:
    """What a template that is still made printed once it prints again, byte by byte."""
    payload = verify(path.read_bytes(), [], made_again).payload
    assert payload is not None
    if payload["template"] in SET_AGAIN:
        assert sealed_pdf(payload).data == path.read_bytes()


def test_there_is_a_golden_card_in_each_language_for_the_template_of_today() -> None:
    """tools/golden_seal.py writes those of a new version."""
    assert {path.stem for path in (GOLDEN / str(TEMPLATE)).glob("*.pdf")} == {"es", "en"}


# What follows is written from docs/seal.md alone, in plain Python: it uses nothing of the product.


def attached(pdf: bytes) -> Any:
    """Return the payload: the stream that is JSON of the format "commitment-seal"."""
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            data = json.loads(zlib.decompress(stream))
        except (zlib.error, ValueError):
            continue
        if isinstance(data, dict) and data.get("format") == "commitment-seal":
            return data
    raise LookupError


def canonical(value: Any) -> str:
    """Return JSON with members in the order of their UTF-16 code units and nothing between them."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return (
            "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{canonical(value[name])}" for name in names) + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def in_words(digits: str, words: list[str]) -> list[str]:
    """Return six words: the first 66 bits, eleven for each."""
    bits = f"{int(digits, 16):0256b}"
    return [words[int(bits[at : at + 11], 2)] for at in range(0, 66, 11)]


@pytest.mark.parametrize("path", CARDS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_document_is_enough_to_write_a_verifier(path: Path) -> None:
    """Forty lines of plain Python find the payload, its fingerprint and its words, and agree with the receipt."""
    payload, held = attached(path.read_bytes()), _receipt(path)
    digits = hashlib.sha256(canonical(payload).encode()).hexdigest()
    assert digits == held["fingerprint"]
    same = ("version", "sealed", "language")
    assert [payload[name] for name in same] == [held[name] for name in same]
    assert (payload["plan"]["name"], payload["card"]["number"]) == (held["plan"], held["card"])
    words = (ROOT / "ogcore" / "seal" / "data" / f"words.{held['language']}.txt").read_text(encoding="utf-8").split()
    assert in_words(digits, words) == list(spoken(digits, held["language"]))
