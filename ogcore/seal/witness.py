"""What a file is compared with: receipts, lists of seals, whole plans; and what these say of it (R30)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ogcore.seal.comparison import compare
from ogcore.seal.errors import NotAReceipt, NotASeal, NotCanonical
from ogcore.seal.fingerprint import fingerprint
from ogcore.seal.payload import FORMAT, checked
from ogcore.seal.receipt import FORMAT as RECEIPT
from ogcore.seal.receipt import LIST_FORMAT, read_receipts, receipt
from ogcore.seal.verdict import Difference, Newer

_DEEPEST = 12


@dataclass(slots=True)
class Witness:
    """``kind`` ("receipt", "seals", "plan", "folder") with the receipts it holds, and payloads where it has them."""

    kind: str
    receipts: list[dict[str, Any]] = field(default_factory=list)
    payloads: dict[str, dict[str, Any]] = field(default_factory=dict)

    def take(self, data: Any) -> None:
        """Add what is a receipt, a list or a payload, wherever it lies in ``data``; the rest says nothing of seals."""
        for found in _seals_within(data, 0):
            if found.get("format") == FORMAT:
                self.take_payload(found)
                continue
            try:
                self.receipts += read_receipts(found)
            except NotAReceipt:
                continue

    def take_payload(self, data: Any) -> None:
        """Add a payload with the receipt it would give; what is none is left out."""
        try:
            payload = checked(data)
            made = receipt(payload)
        except (NotASeal, NotCanonical):
            return
        self.receipts.append(made)
        self.payloads[made["fingerprint"]] = payload


@dataclass(frozen=True, slots=True)
class Said:
    """What all witnesses say: by which kinds the fingerprint is known, what contradicts it, what came after it."""

    known_to: tuple[str, ...]
    differences: tuple[Difference, ...]
    newer: Newer | None
    unknown: bool


def said_of(payload: Mapping[str, Any], witnesses: Sequence[Witness]) -> Said:
    """Return what the witnesses say of a payload. A receipt that somebody hands in is meant for this very card."""
    own, digits = receipt(payload), fingerprint(payload)
    known: list[str] = []
    differences: list[Difference] = []
    for witness in witnesses:
        if any(made["fingerprint"] == digits for made in witness.receipts):
            known.append(witness.kind)
        else:
            differences += _against(own, payload["previous"], witness)
    unknown = bool(witnesses) and not known and not differences
    return Said(tuple(dict.fromkeys(known)), tuple(differences), _newer(payload, own, witnesses), unknown)


def _against(own: Mapping[str, Any], previous: str, witness: Witness) -> Iterator[Difference]:
    """Yield what a witness that does not know the fingerprint holds against it."""
    of_plan = [made for made in witness.receipts if made["plan"] == own["plan"]]
    of_card = [made for made in of_plan if made["card"] == own["card"]]
    same = [made for made in of_card if made["version"] == own["version"]]
    before = [made for made in of_card if made["version"] < own["version"]]
    if same:
        yield from (_other(made["fingerprint"], own) for made in same)
    elif before and previous:
        latest = max(before, key=lambda made: int(made["version"]))
        if latest["version"] == own["version"] - 1 and previous not in {made["fingerprint"] for made in before}:
            yield Difference("fingerprint", latest["fingerprint"], previous, field="previous")
    elif witness.kind == "receipt":
        if not any(made["version"] > own["version"] for made in of_card):
            yield from (_other(made["fingerprint"], own) for made in witness.receipts)
    elif of_plan:
        yield _other("", own)  # a list of this plan that has never heard of it


def _other(digits: str, own: Mapping[str, Any]) -> Difference:
    return Difference("fingerprint", digits, str(own["fingerprint"]))


def _newer(payload: Mapping[str, Any], own: Mapping[str, Any], witnesses: Sequence[Witness]) -> Newer | None:
    later = [
        (made, witness)
        for witness in witnesses
        for made in witness.receipts
        if (made["plan"], made["card"]) == (own["plan"], own["card"]) and made["version"] > own["version"]
    ]
    if not later:
        return None
    made, _witness = max(later, key=lambda one: int(one[0]["version"]))
    held = next(
        (one.payloads[made["fingerprint"]] for _made, one in later if made["fingerprint"] in one.payloads), None
    )
    changes = compare(payload, held if held is not None else payload)
    return Newer(made["version"], made["fingerprint"], changes, held)


def _seals_within(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the receipts, lists and payloads that lie anywhere in ``data``."""
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        if data.get("format") in (FORMAT, RECEIPT, LIST_FORMAT):
            yield data
            return
        for held in data.values():
            yield from _seals_within(held, depth + 1)
    elif isinstance(data, list):
        for held in data:
            yield from _seals_within(held, depth + 1)
