"""Proof in other hands: a receipt for one sealed card, and a list of all (R30).

Whoever keeps a plan could write anew everything they keep. What a signatory took home they cannot.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from ogcore.seal.canonical import canonical, settled
from ogcore.seal.errors import NotAReceipt
from ogcore.seal.fingerprint import fingerprint, is_fingerprint

FORMAT, LIST_FORMAT, FORMAT_VERSION = "commitment-receipt", "commitment-seals", 1
LARGEST = 2048
"""Bytes a receipt may take; the name of a plan is cut to what is left."""
_LONGEST_NUMBER = 40
_TEXTS = ("plan", "card", "fingerprint", "sealed", "language")


def receipt(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Return the receipt of a payload: plan, card, version, fingerprint, time. Raises NotCanonical."""
    made = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "plan": payload["plan"]["name"],
        "card": payload["card"]["number"][:_LONGEST_NUMBER],
        "version": payload["version"],
        "fingerprint": fingerprint(payload),
        "sealed": payload["sealed"],
        "language": payload["language"],
    }
    while len(canonical(made)) > LARGEST and made["plan"]:
        made["plan"] = settled(made["plan"][: len(made["plan"]) * 3 // 4])
    return made


def receipt_name(made: Mapping[str, Any]) -> str:
    """Return what a receipt is called: ``receipt-2.1-v3.json``."""
    number = "".join(character for character in str(made["card"]) if character.isalnum() or character in ".-")[:20]
    return f"receipt-{number}-v{made['version']}.json"


def receipt_text(made: Mapping[str, Any], address: str = "") -> str:
    """Return what the code to photograph holds: the page that checks, with the fingerprint after ``#``.

    What follows ``#`` never leaves the phone. Without a known address of the plan's page it begins with ``/verify``.
    """
    return f"{address.rstrip('/')}/verify#{made['fingerprint']}"


def seals(receipts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the list of all seals, for a public page: each receipt once, by card, version and time."""
    distinct = {made["fingerprint"]: dict(made) for made in receipts}
    ordered = sorted(
        distinct.values(), key=lambda one: (one["plan"], _number(one["card"]), one["version"], one["sealed"])
    )
    return {"format": LIST_FORMAT, "format_version": FORMAT_VERSION, "seals": ordered}


def read_receipts(data: Any) -> tuple[dict[str, Any], ...]:
    """Return the receipts that a receipt, a list of seals or a payload is or holds. Raises NotAReceipt."""
    if not isinstance(data, dict):
        raise NotAReceipt("format")
    if data.get("format_version") != FORMAT_VERSION:
        raise NotAReceipt("format_version")
    if data.get("format") == LIST_FORMAT:
        held = data.get("seals")
        if not isinstance(held, list):
            raise NotAReceipt("seals")
        return tuple(_checked(one) for one in held)
    return (_checked(data),)


def _checked(made: Any) -> dict[str, Any]:
    if not isinstance(made, dict) or made.get("format") != FORMAT:
        raise NotAReceipt("format")
    for name in _TEXTS:
        if not isinstance(made.get(name), str):
            raise NotAReceipt(name)
    if not is_fingerprint(made["fingerprint"]):
        raise NotAReceipt("fingerprint")
    if not isinstance(made.get("version"), int) or isinstance(made["version"], bool):
        raise NotAReceipt("version")
    return made


def _number(card: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(part), "") if part.isdecimal() else (0, part) for part in card.split("."))
