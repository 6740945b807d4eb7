"""What is sealed: one JSON object with all that the signatories saw (R30). docs/seal.md describes every member."""

from collections.abc import Mapping
from typing import Any

from ogcore.seal.canonical import settled
from ogcore.seal.drawing import strokes_of
from ogcore.seal.errors import NotASeal
from ogcore.seal.fingerprint import is_fingerprint

FORMAT, FORMAT_VERSION = "commitment-seal", 1
TEMPLATE = 4
"""The version of the printed page: a new one whenever the same payload would be printed in other words or places."""
SET_AGAIN = (1, 2, 3, 4)
"""The versions whose pages are still made, to be compared.

In the first signatures may stand alone on a page; the third prints how an indicator is computed and measured, and what
the code of an agenda stands for; the fourth has the whole work plan on pages of its own, and its drawing.
"""
PLAN_WITHIN = (1, 2, 3)
"""The versions that have a short table of the work plan within the card, and no pages of its own."""

_MEMBERS: Mapping[str, type] = {
    "plan": dict,
    "group": str,
    "card": dict,
    "version": int,
    "language": str,
    "sealed": str,
    "previous": str,
    "fields": dict,
    "parties": list,
    "activities": list,
    "indicators": list,
    "agendas": list,
    "dissents": list,
    "signatures": list,
    "let_be": list,
}
_OPTIONAL: Mapping[str, type] = {"trees": list, "address": str, "free_days": list}
"""Trees printed with the card, where the page of the plan is that checks seals, holidays its work plan leaves out."""
_OF_PLAN: Mapping[str, type] = {"name": str}
_OF_CARD: Mapping[str, type] = {"id": str, "number": str}
_LISTS: Mapping[str, Mapping[str, type]] = {
    "parties": {"id": str, "role": str, "side": str, "institution": str, "post": str},
    "activities": {"id": str, "activity": str},
    "indicators": {"id": str, "variable": str, "baseline": str, "target": str},
    "dissents": {"text": str},
    "signatures": {"sector": str},
    "let_be": {"code": str, "reason": str},
}
"""What the entries of each list must have; they may have more."""


def payload_of(card: Mapping[str, Any], **sealed: Any) -> dict[str, Any]:
    """Return the payload for a card of the published JSON format and what sealing adds to it, its texts settled.

    ``sealed`` holds ``version``, ``sealed`` (UTC, "2027-03-04T17:05:09Z"), ``signatures`` and, where there are any,
    ``previous`` (the fingerprint of the version before), ``dissents``, ``trees`` (:func:`ogcore.seal.tree.tree_data`),
    ``free_days`` (2027-05-03) and ``address`` (of the plan's page). Raises NotASeal when something is wanting.
    """
    started: dict[str, Any] = {"previous": "", "dissents": [], "agendas": [], "let_be": []}
    merged = started | dict(card) | sealed
    number = (
        {"id": merged["card"].get("id", ""), "number": merged["card"].get("number", "")} if "card" in merged else {}
    )
    payload = {"format": FORMAT, "format_version": FORMAT_VERSION, "template": sealed.get("template", TEMPLATE)}
    payload |= {name: merged[name] for name in _MEMBERS if name in merged} | {"card": number}
    payload |= {name: merged[name] for name in _OPTIONAL if merged.get(name)}
    return checked(settled(payload))


def checked(payload: Any) -> dict[str, Any]:
    """Return ``payload`` if it has every member a payload has, of its type. Raises NotASeal."""
    if not isinstance(payload, dict) or payload.get("format") != FORMAT:
        raise NotASeal("format")
    if payload.get("format_version") != FORMAT_VERSION:
        raise NotASeal("format_version")
    if not _is(payload.get("template"), int):
        raise NotASeal("template")
    _require(payload, _MEMBERS, "")
    _require(payload, {name: kind for name, kind in _OPTIONAL.items() if name in payload}, "")
    _require(payload["plan"], _OF_PLAN, "plan.")
    _require(payload["card"], _OF_CARD, "card.")
    _check_lists(payload)
    if not all(isinstance(day, str) for day in payload.get("free_days", ())):
        raise NotASeal("free_days")
    for name, value in payload["fields"].items():
        if not isinstance(value, str) and not (
            isinstance(value, list) and all(isinstance(item, str) for item in value)
        ):
            raise NotASeal(f"fields.{name}")
    if payload["previous"] and not is_fingerprint(payload["previous"]):
        raise NotASeal("previous")
    return payload


def _check_lists(payload: Mapping[str, Any]) -> None:
    for name, members in _LISTS.items():
        for entry in payload[name]:
            if not isinstance(entry, dict):
                raise NotASeal(name)
            _require(entry, members, f"{name}.")
    for signature in payload["signatures"]:
        _check_by_hand(signature)


def _check_by_hand(signature: Mapping[str, Any]) -> None:
    """Raise NotASeal where a drawn signature is none, or what stands for a photograph is no SHA-256."""
    if strokes_of(signature.get("drawing", [])) is None:
        raise NotASeal("signatures.drawing")
    photo = signature.get("photo")
    if photo is not None and not (isinstance(photo, str) and is_fingerprint(photo)):
        raise NotASeal("signatures.photo")


def _require(held: Mapping[str, Any], members: Mapping[str, type], path: str) -> None:
    for name, kind in members.items():
        if not _is(held.get(name), kind):
            raise NotASeal(path + name)


def _is(value: object, kind: type) -> bool:
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))
