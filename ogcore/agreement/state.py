"""Where every card of a group stands between draft and seal, as the events have left it (R30)."""

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self, TypeVar

from ogcore.agreement.events import (
    AmendingClosed,
    AmendingOpened,
    CardSigned,
    CardTakenUp,
    CardWithdrawn,
    DissentAdded,
    DissentWithdrawn,
    HandwritingErased,
    NextVersionBegun,
    SignaturePhotoKept,
    SignatureWithdrawn,
    SigningClosed,
    SigningOpened,
    VersionSealed,
)
from ogcore.agreement.held import Dissent, Life, Seal, Signature, Standing, State
from ogcore.agreement.photo import digest_of
from ogcore.errors import CardFrozen, CardIsWithdrawn, CardKept, CardSealed
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.voice import Voice

Given = TypeVar("Given", Signature, Dissent)


@dataclass
class Agreement(Part):
    """Where the cards stand; what was never more than a draft has no entry. Nothing that was signed is forgotten.

    ``photos`` is how many photographs of signatures on paper were kept in the log.
    """

    name: ClassVar[str] = "agreement"

    cards: dict[str, Standing] = field(default_factory=dict)
    signatures: dict[str, Signature] = field(default_factory=dict)
    dissents: dict[str, Dissent] = field(default_factory=dict)
    seals: dict[str, Seal] = field(default_factory=dict)
    photos: int = 0

    def without_voices(self) -> Self:
        """Return an empty one: who signed between two moments is people's own, and the trees know nothing of it."""
        return type(self)()

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict where the card does not stand so."""
        match event:
            case AmendingOpened(card):
                self._move(card, "amending", "draft")
            case AmendingClosed(card):
                self._move(card, "draft", "amending")
            case SigningOpened(card, quorum, text, fingerprint):
                self._move(card, "signing", "draft", "amending")
                now = self.cards[card]
                frozen = replace(now, quorum=quorum, text=text, fingerprint=fingerprint, round=now.round + 1)
                self.cards[card] = frozen
            case SigningClosed(card, reason):
                self._move(card, "amending", "signing", reason=reason)
                self._drop(card)
            case VersionSealed():
                self._seal(event)
            case NextVersionBegun(card):
                self._move(card, "draft", "sealed")
            case CardWithdrawn(card, reason):
                self._withdraw(card, reason)
            case CardTakenUp(card):
                back: State = "sealed" if self.standing(card).before == "sealed" else "draft"
                self._move(card, back, "withdrawn")
            case _:
                self._give(event)

    def _give(self, event: Event) -> None:
        """Let something have been given, or taken back, while a card was signed."""
        match event:
            case CardSigned():
                put(self.signatures, event.signature, None, self._signature(event))
            case SignaturePhotoKept(card, signature, photo):
                self._keep_photo(card, signature, photo)
            case HandwritingErased():
                self.signatures = {key: _by_nobodys_hand(one) for key, one in self.signatures.items()}
            case SignatureWithdrawn(card, signature):
                self._end(self.signatures, card, signature, "withdrawn")
                for one in [one for one in self.dissents_of(card) if one.signature == signature]:
                    self._end(self.dissents, card, one.dissent, "withdrawn")
            case DissentAdded(card, dissent, how, person, signs_for, name, post, text, signature, order):
                said = (how, person, signs_for, name, post, text, signature, order)
                put(self.dissents, dissent, None, Dissent(dissent, card, self._signing(card), *said))
            case DissentWithdrawn(card, dissent):
                self._end(self.dissents, card, dissent, "withdrawn")
            case _:
                super().apply(event)

    def _move(self, card: str, to: State, *before: State, reason: str = "") -> None:
        now = self.standing(card)
        require(fits=now.state in before)
        self.cards[card] = replace(now, state=to, text="", fingerprint="", reason=reason, before=now.state)

    def _withdraw(self, card: str, reason: str) -> None:
        signing = self.standing(card).state == "signing"
        self._move(card, "withdrawn", "draft", "amending", "signing", "sealed", reason=reason)
        if signing:
            self._drop(card)

    def _seal(self, event: VersionSealed) -> None:
        now = self.standing(event.card)
        require(fits=event.version == now.versions + 1)
        told = (event.payload, event.fingerprint, event.previous, event.sealed, event.place)
        sealed = Seal(event.card, event.version, now.quorum, *told)
        self._move(event.card, "sealed", "signing")
        put(self.seals, _key(event.card, event.version), None, sealed)
        self.cards[event.card] = replace(self.cards[event.card], versions=event.version)

    def _signing(self, card: str) -> int:
        now = self.standing(card)
        require(fits=now.state == "signing")
        return now.round

    def _signature(self, event: CardSigned) -> Signature:
        return Signature(
            event.signature,
            event.card,
            self._signing(event.card),
            event.person,
            event.signs_for,
            event.name,
            event.post,
            event.paper,
            event.dissent,
            event.text,
            event.order,
            drawing=event.drawing,
            photo=event.photo,
        )

    def _keep_photo(self, card: str, signature: str, photo: str) -> None:
        """Hold that a photograph is the one its signature names; of one that was erased nothing is left to compare."""
        one = self.signatures.get(signature)
        require(fits=one is not None and one.card == card and one.life == "given" and bool(one.photo))
        require(fits=one is not None and (not photo or digest_of(photo) == one.photo))
        self.photos += 1

    def _end(self, given: dict[str, Given], card: str, key: str, life: Life) -> None:
        require(fits=key in given and given[key].card == card and given[key].life == "given")
        given[key] = replace(given[key], life=life)
        if given is self.signatures:
            self.signatures[key] = _by_nobodys_hand(self.signatures[key])

    def _drop(self, card: str) -> None:
        for one in self.signatures_of(card):
            self._end(self.signatures, card, one.signature, "dropped")
        for other in self.dissents_of(card):
            self._end(self.dissents, card, other.dissent, "dropped")

    def standing(self, card: str) -> Standing:
        """Return where a card stands: a draft, where nobody has said otherwise."""
        return self.cards.get(card) or Standing(card)

    def signatures_of(self, card: str) -> list[Signature]:
        """Return the signatures that stand in the last round of a card, in the order in which they were given."""
        return self._standing_of(self.signatures, card)

    def dissents_of(self, card: str) -> list[Dissent]:
        """Return the dissents that stand in the last round of a card, in the order in which they were given."""
        return self._standing_of(self.dissents, card)

    def _standing_of(self, given: dict[str, Given], card: str) -> list[Given]:
        now = self.standing(card).round
        found = [one for one in given.values() if one.card == card and one.round == now and one.life == "given"]
        return sorted(found, key=lambda one: one.order)

    def missing(self, card: str) -> tuple[str, ...]:
        """Return the sectors of the quorum that have not signed yet, in its order."""
        signed = {one.signs_for for one in self.signatures_of(card)}
        return tuple(sector for sector in self.standing(card).quorum if sector not in signed)

    def dropped(self, card: str) -> list[Signature]:
        """Return the signatures that fell when the card last went back, while nobody has opened signing again."""
        now = self.standing(card)
        if now.state == "signing":
            return []
        found = [one for one in self.signatures.values() if one.card == card and one.round == now.round]
        return sorted((one for one in found if one.life == "dropped"), key=lambda one: one.order)

    def told_dropped(self, card: str, voice: Voice) -> Signature | None:
        """Return the signature of somebody that was dropped and that they have not given again, if there is one."""
        mine = [one for one in self.signatures.values() if one.card == card and voice.owns(one.person, one.signature)]
        last = max(mine, key=lambda one: one.order, default=None)
        return last if last is not None and last.life == "dropped" else None

    def signature_of(self, card: str, voice: Voice) -> Signature | None:
        """Return the signature of somebody's own that stands on a card."""
        return next((one for one in self.signatures_of(card) if _is_of(one, voice)), None)

    def seals_of(self, card: str) -> list[Seal]:
        """Return the sealed versions of a card, the first first."""
        return [self.seals[_key(card, version)] for version in range(1, self.standing(card).versions + 1)]

    def last_seal(self, card: str) -> Seal | None:
        """Return the version of a card that was sealed last."""
        return self.seals.get(_key(card, self.standing(card).versions))

    def next_order(self) -> int:
        """Return the place of what is given next."""
        return 1 + len(self.signatures) + len(self.dissents)

    def require_open(self, card: str, *, removing: bool = False) -> None:
        """Raise a refusal where the words of a card are to stay.

        CardFrozen while it is signed, CardSealed once it is sealed, CardIsWithdrawn; CardKept for taking a card out
        on which signing was ever opened: it can be withdrawn, and stays to be seen.
        """
        now = self.standing(card)
        if now.state == "signing":
            raise CardFrozen(card)
        if now.state == "sealed":
            raise CardSealed(card)
        if now.state == "withdrawn":
            raise CardIsWithdrawn(card)
        if removing and now.round:
            raise CardKept(card)


def _by_nobodys_hand(one: Signature) -> Signature:
    return replace(one, drawing=(), photo="")


def _is_of(one: Signature, voice: Voice) -> bool:
    return not one.paper and voice.owns(one.person, one.signature)


def _key(card: str, version: int) -> str:
    return f"{card}/{version}"
