"""What a file must satisfy that brings events of the agreement: what commands write, and no seal that does not fit."""

import json
from typing import Any

from ogcore.agreement.commands import REASON_LIMIT
from ogcore.agreement.events import (
    ANONYMOUS,
    HOW,
    SIGNED,
    AgreementEvent,
    CardSigned,
    CardWithdrawn,
    DissentAdded,
    HandwritingErased,
    SignaturePhotoKept,
    SigningClosed,
    SigningOpened,
    VersionSealed,
)
from ogcore.agreement.photo import bare_photo
from ogcore.agreement.signing import DISSENT_LIMIT, NAME_LIMIT, PAPER_LIMIT, POST_LIMIT
from ogcore.agreement.text import canonical_text
from ogcore.errors import UnreadableFile
from ogcore.record.event import Event
from ogcore.record.participant import checked_sector
from ogcore.record.wording import clean, require_words
from ogcore.seal import checked, fingerprint
from ogcore.seal.drawing import strokes_of
from ogcore.seal.errors import NotCanonical
from ogcore.seal.fingerprint import is_fingerprint


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write.

    The text of a signing and the payload of a seal must be canonical and have the fingerprint they came with.
    """
    match event:
        case SigningOpened(quorum=quorum, text=text, fingerprint=digits):
            for sector in quorum:
                checked_sector(sector)
            _require(fits=bool(quorum) and len(set(quorum)) == len(quorum) and _fits(text, digits) is not None)
        case VersionSealed():
            _check_seal(event)
        case CardSigned():
            _check_signed(event)
        case SignaturePhotoKept(photo=photo):
            _require(fits=not photo or bare_photo(photo) == photo)
        case DissentAdded():
            _check_dissent(event)
        case SigningClosed(reason=reason) | CardWithdrawn(reason=reason):
            clean(reason, REASON_LIMIT, lines=True)
        case AgreementEvent() | HandwritingErased():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _check_signed(event: CardSigned) -> None:
    checked_sector(event.signs_for)
    require_words(event.post)
    _check_short((event.name, NAME_LIMIT), (event.post, POST_LIMIT), (event.paper, PAPER_LIMIT))
    _require(fits=strokes_of(event.drawing) is not None and (not event.photo or is_fingerprint(event.photo)))
    _require(fits=not (event.drawing and event.paper) and (not event.photo or bool(event.paper)))


def _check_seal(event: VersionSealed) -> None:
    payload = checked(_fits(event.payload, event.fingerprint))
    told = (event.version, event.previous, event.sealed, event.card)
    _require(fits=told == (*(payload[name] for name in _TOLD), payload["card"]["id"]))


_TOLD = ("version", "previous", "sealed")


def _check_dissent(event: DissentAdded) -> None:
    require_words(event.text)
    _check_short((event.text, DISSENT_LIMIT), (event.name, NAME_LIMIT), (event.post, POST_LIMIT))
    if event.how != ANONYMOUS:
        checked_sector(event.signs_for)
    named = event.person is not None or event.name or event.post or event.signature
    _require(fits=event.how in HOW and (event.how == SIGNED or not named))
    _require(fits=event.how != ANONYMOUS or not event.signs_for)


def _check_short(*said: tuple[str, int]) -> None:
    for text, limit in said:
        clean(text, limit, lines=True)


def _fits(text: str, digits: str) -> Any:
    """Return what a canonical text says, None where it is not canonical or has another fingerprint."""
    try:
        held = json.loads(text)
        return held if canonical_text(held) == text and fingerprint(held) == digits else None
    except (ValueError, RecursionError, NotCanonical):
        return None


def _require(*, fits: bool) -> None:
    if not fits:
        raise UnreadableFile("wrong_fields")
