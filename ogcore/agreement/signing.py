"""Signing a card, with dissent or without, and taking back what one has given: ``(state, …) -> events`` (R25, R30)."""

from dataclasses import dataclass

from ogcore.agreement.commands import Events
from ogcore.agreement.events import (
    ANONYMOUS,
    HOW,
    SIGNED,
    CardSigned,
    DissentAdded,
    DissentWithdrawn,
    SignaturePhotoKept,
    SignatureWithdrawn,
)
from ogcore.agreement.held import Dissent, Signature, Standing
from ogcore.agreement.photo import bare_photo, digest_of
from ogcore.agreement.state import Agreement
from ogcore.errors import (
    CardIsWithdrawn,
    CardSealed,
    CardStandsOtherwise,
    DissentNotFound,
    EmptyText,
    NoDrawing,
    NoPhoto,
    NoSectorToSignFor,
    NotYourDissent,
    NotYourSignature,
    OtherTextSeen,
    SignatureNotFound,
    SignedAlready,
    TooManySignatures,
    UnknownChoice,
)
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.participant import checked_sector
from ogcore.record.voice import Voice
from ogcore.record.wording import clean
from ogcore.seal.drawing import Strokes, strokes_of

NAME_LIMIT, POST_LIMIT, PAPER_LIMIT, DISSENT_LIMIT = 120, 200, 300, 4_000
GIVEN_LIMIT = 60
"""Signatures of a card, and dissents of it."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """As whom somebody signs: a name, which may be left out, and a post; with a ``dissent``, or without (None).

    ``drawing`` is what they drew by hand, as it came from their page; None: nothing.
    """

    name: str
    post: str
    dissent: str | None = None
    drawing: object = None

    def checked(self) -> "Signatory":
        """Return all of it as it will be shown; raises EmptyText without a post or a reason to dissent, TextTooLong."""
        post = clean(self.post, POST_LIMIT)
        if not post:
            raise EmptyText(field="post")
        why = None if self.dissent is None else _reason(self.dissent)
        return Signatory(clean(self.name, NAME_LIMIT), post, why, self.drawing)

    def strokes(self) -> Strokes:
        """Return what they drew, nothing as ``()``; raises NoDrawing for what is none."""
        drawn = () if self.drawing is None else strokes_of(self.drawing)
        if drawn is None:
            raise NoDrawing
        return drawn


@dataclass(frozen=True, slots=True)
class Paper:
    """A signature on paper: ``where`` it can be seen, and its photograph (a JPEG in base64), if one was taken."""

    where: str
    photo: str | None = None

    def checked(self) -> "Paper":
        """Return it as it will be kept; raises EmptyText, TextTooLong, NoPhoto for what is no photograph."""
        where = clean(self.where, PAPER_LIMIT)
        if not where:
            raise EmptyText(field="paper")
        bare = None if self.photo is None else bare_photo(self.photo)
        if bare is None and self.photo is not None:
            raise NoPhoto
        return Paper(where, bare)


_ON_A_DEVICE = Paper("")


def sign(state: Agreement, card: str, voice: Voice, seen: str, who: Signatory) -> Events:
    """Sign a card for one's own sector.

    ``seen`` is the fingerprint of the text they read. Raises NoSectorToSignFor, SignedAlready, OtherTextSeen,
    EmptyText, TextTooLong, NoDrawing, TooManySignatures, CardStandsOtherwise and the like.
    """
    _signing(state, card, seen)
    if state.signature_of(card, voice) is not None:
        raise SignedAlready
    return _given(state, card, voice, _own_sector(voice), who)


def enter_on_paper(state: Agreement, card: str, voice: Voice, sector: str, who: Signatory, paper: Paper) -> Events:
    """Enter what was signed on paper for a sector.

    Raises UnknownChoice, EmptyText (also for the paper), TextTooLong, NoPhoto, TooManySignatures, CardStandsOtherwise
    and such.
    """
    _signing(state, card)
    return _given(state, card, voice, checked_sector(sector), who, paper.checked())


def _given(
    state: Agreement, card: str, voice: Voice, sector: str, who: Signatory, paper: Paper = _ON_A_DEVICE
) -> Events:
    _room(state.signatures_of(card))
    name, told, text = new_id(), who.checked(), state.standing(card).fingerprint
    order, person, why = state.next_order(), voice.name(name), told.dissent
    as_told = (sector, told.name, told.post)
    by_hand = (told.strokes(), digest_of(paper.photo) if paper.photo else "")
    signed = CardSigned(card, name, person, *as_told, paper.where, why is not None, text, order, *by_hand)
    events: list[Event] = [signed]
    if paper.photo:
        events.append(SignaturePhotoKept(card, name, paper.photo))
    if why is not None:
        _room(state.dissents_of(card))
        events.append(DissentAdded(card, new_id(), SIGNED, person, *as_told, why, name, order + 1))
    return tuple(events)


def withdraw_signature(state: Agreement, card: str, voice: Voice, signature: str) -> Events:
    """Take one's own signature back while the card is not sealed; a facilitator, one entered from paper.

    Raises SignatureNotFound, NotYourSignature, CardStandsOtherwise and the like.
    """
    _signing(state, card)
    found = next((one for one in state.signatures_of(card) if one.signature == signature), None)
    if found is None:
        raise SignatureNotFound(signature)
    if not (voice.facilitates if found.paper else voice.owns(found.person, found.signature)):
        raise NotYourSignature
    return (SignatureWithdrawn(card, signature),)


def dissent(state: Agreement, card: str, voice: Voice, how: str, who: Signatory, reason: str) -> Events:
    """Add a dissent without signing: under one's name and post, in the name of one's sector, or as nobody.

    Raises UnknownChoice, NoSectorToSignFor, EmptyText, TextTooLong, TooManySignatures, CardStandsOtherwise and such.
    """
    _signing(state, card)
    if how not in HOW:
        raise UnknownChoice("how", how)
    own, why = _own_sector(voice), _reason(reason)
    _room(state.dissents_of(card))
    name, order = new_id(), state.next_order()
    if how == SIGNED:
        told = who.checked()
        said = (voice.name(name), own, told.name, told.post)
        return (DissentAdded(card, name, how, *said, why, "", order),)
    return (DissentAdded(card, name, how, None, "" if how == ANONYMOUS else own, "", "", why, "", order),)


def withdraw_dissent(state: Agreement, card: str, voice: Voice, name: str) -> Events:
    """Take back a dissent one has signed. Raises DissentNotFound, NotYourDissent, CardStandsOtherwise and the like."""
    _signing(state, card)
    found = next((one for one in state.dissents_of(card) if one.dissent == name), None)
    if found is None:
        raise DissentNotFound(name)
    if found.signature or not voice.owns(found.person, found.dissent):
        raise NotYourDissent
    return (DissentWithdrawn(card, name),)


def _signing(state: Agreement, card: str, seen: str | None = None) -> Standing:
    """Return where a card stands that is being signed; raises what says that it is not."""
    now = state.standing(card)
    if now.state == "sealed":
        raise CardSealed(card)
    if now.state == "withdrawn":
        raise CardIsWithdrawn(card)
    if now.state != "signing":
        raise CardStandsOtherwise(now.state)
    if seen is not None and seen != now.fingerprint:
        raise OtherTextSeen
    return now


def _own_sector(voice: Voice) -> str:
    if voice.facilitates or voice.signs_for is None:
        raise NoSectorToSignFor
    return voice.signs_for


def _reason(text: str) -> str:
    cleaned = clean(text, DISSENT_LIMIT, lines=True)
    if not cleaned:
        raise EmptyText(field="reason")
    return cleaned


def _room(given: list[Signature] | list[Dissent]) -> None:
    if len(given) >= GIVEN_LIMIT:
        raise TooManySignatures(GIVEN_LIMIT)
