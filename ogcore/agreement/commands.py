"""The way of a card to its seal, as pure functions from the state to events (R25, R30)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ogcore.agreement.events import (
    AmendingClosed,
    AmendingOpened,
    CardTakenUp,
    CardWithdrawn,
    NextVersionBegun,
    SigningClosed,
    SigningOpened,
    VersionSealed,
)
from ogcore.agreement.held import Standing
from ogcore.agreement.state import Agreement
from ogcore.agreement.text import Given, canonical_text, payload_of, says_nothing
from ogcore.errors import (
    CardIsWithdrawn,
    CardSealed,
    CardStandsOtherwise,
    EmptyText,
    NoQuorum,
    NothingToSign,
    OtherTextSeen,
    QuorumMissing,
    QuorumTooSmall,
)
from ogcore.record.event import Event
from ogcore.record.participant import checked_sector
from ogcore.record.wording import clean
from ogcore.seal import fingerprint

QUORUM = ("government", "civil_society", "oversight")
"""The sectors that sign where nobody has said otherwise: those of a local technical secretariat."""
REASON_LIMIT = 1_000
Events = tuple[Event, ...]


def open_amending(state: Agreement, card: str) -> Events:
    """Let the group look at the words of a card before it signs; raises CardStandsOtherwise and the like."""
    if _require(state, card, "draft", "amending").state == "amending":
        return ()
    return (AmendingOpened(card),)


def close_amending(state: Agreement, card: str) -> Events:
    """Let a card be a draft again; raises CardStandsOtherwise and the like."""
    if _require(state, card, "draft", "amending").state == "draft":
        return ()
    return (AmendingClosed(card),)


def open_signing(state: Agreement, card: str, frozen: dict[str, Any], quorum: Sequence[str]) -> Events:
    """Freeze the words of a card and let people sign; ``frozen`` is the card as it stands.

    Raises NoQuorum, UnknownChoice (a sector), QuorumTooSmall where a sector of the last seal's quorum is left out,
    NothingToSign, and CardStandsOtherwise and the like.
    """
    _require(state, card, "draft", "amending")
    sectors = tuple(dict.fromkeys(checked_sector(sector) for sector in quorum))
    if not sectors:
        raise NoQuorum
    last = state.last_seal(card)
    left_out = [sector for sector in last.quorum if sector not in sectors] if last is not None else []
    if left_out:
        raise QuorumTooSmall(left_out)
    if says_nothing(frozen):
        raise NothingToSign
    text = canonical_text(frozen)
    return (SigningOpened(card, sectors, text, fingerprint(frozen)),)


def close_signing(state: Agreement, card: str, reason: str) -> Events:
    """Take a card back to be amended: every signature given is dropped. Raises CardStandsOtherwise, TextTooLong."""
    _require(state, card, "signing")
    return (SigningClosed(card, clean(reason, REASON_LIMIT, lines=True)),)


@dataclass(frozen=True, slots=True)
class Sealing:
    """When a card is sealed (``at``, seconds since 1970), after how many events of its group (``place``), and where.

    ``address`` is that of the pages of its plan, where anybody checks a fingerprint; empty where nobody knows it.
    """

    at: float
    place: int
    address: str = ""


def seal(state: Agreement, card: str, frozen: dict[str, Any], seen: tuple[str, int], sealing: Sealing) -> Events:
    """Seal a card: ``frozen`` is what is signed, ``seen`` its fingerprint and the version whoever asks means to seal.

    Raises OtherTextSeen where that
    is not what is signed, or a signature is of another text; QuorumMissing; CardStandsOtherwise and the like.
    """
    now = _require(state, card, "signing")
    version = now.versions + 1
    signatures = state.signatures_of(card)
    if seen != (now.fingerprint, version) or any(one.text != now.fingerprint for one in signatures):
        raise OtherTextSeen
    missing = state.missing(card)
    if missing:
        raise QuorumMissing(missing)
    last = state.last_seal(card)
    previous = last.fingerprint if last is not None else ""
    sealed = datetime.fromtimestamp(int(sealing.at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    given = Given(tuple(signatures), tuple(state.dissents_of(card)))
    told = {"version": version, "sealed": sealed, "previous": previous, "address": sealing.address}
    payload = payload_of(frozen, given, **told)
    digits = fingerprint(payload)
    return (VersionSealed(card, version, canonical_text(payload), digits, previous, sealed, sealing.place),)


def begin_version(state: Agreement, card: str) -> Events:
    """Let the words of a sealed card be changed, for its next version. Raises CardStandsOtherwise and the like."""
    if state.standing(card).state != "sealed":
        raise _otherwise(state.standing(card))
    return (NextVersionBegun(card),)


def withdraw(state: Agreement, card: str, reason: str) -> Events:
    """Give a card up, for a reason; nothing of it is erased. Raises EmptyText, TextTooLong; nothing done twice."""
    if state.standing(card).state == "withdrawn":
        return ()
    why = clean(reason, REASON_LIMIT, lines=True)
    if not why:
        raise EmptyText(field="reason")
    return (CardWithdrawn(card, why),)


def take_up(state: Agreement, card: str) -> Events:
    """Take a card up again that had been given up: a draft, or the sealed card it was."""
    return (CardTakenUp(card),) if state.standing(card).state == "withdrawn" else ()


def _require(state: Agreement, card: str, *states: str) -> Standing:
    now = state.standing(card)
    if now.state not in states:
        raise _otherwise(now)
    return now


def _otherwise(now: Standing) -> Exception:
    if now.state == "sealed":
        return CardSealed(now.card)
    return CardIsWithdrawn(now.card) if now.state == "withdrawn" else CardStandsOtherwise(now.state)
