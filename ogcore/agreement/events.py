"""What happens on the way of a card from a draft to a seal, and from one version to the next (R25, R30).

None of it is undone: each step has its own way back, which says so to whoever it concerns.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event

SIGNED, BY_SECTOR, ANONYMOUS = "signed", "sector", "anonymous"
HOW = (SIGNED, BY_SECTOR, ANONYMOUS)
"""How a dissent is given: under a name and post, in the name of a sector, or by nobody."""


@dataclass(frozen=True, slots=True)
class AgreementEvent(Event):
    """What all of them have in common: the ``card`` they are about."""

    of_part: ClassVar[str] = "agreement"
    of_stage: ClassVar[str] = "commitment_card"
    undoable: ClassVar[bool] = False
    card: str


class AmendingOpened(AgreementEvent):
    """The group looks at the words of a card before it signs."""

    __slots__ = ()


class AmendingClosed(AgreementEvent):
    """The card is a draft like any other again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SigningOpened(AgreementEvent):
    """The words of a card were frozen: ``text`` is what is signed, as canonical JSON, with its ``fingerprint``.

    ``quorum`` are the sectors without whose signature it is not sealed.
    """

    quorum: tuple[str, ...]
    text: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class SigningClosed(AgreementEvent):
    """The card went back to be amended: every signature and dissent given until then was dropped."""

    reason: str


@dataclass(frozen=True, slots=True)
class CardSigned(AgreementEvent):
    """Somebody signed for a sector, or a facilitator entered what was signed on paper.

    ``text`` is the fingerprint of what they saw. ``person`` is who did it, or a tag; sector, name and post are said to
    be read by everybody, under the Chatham House Rule too. ``paper`` says where the signature can be seen. ``drawing``
    is what they drew on their phone (:mod:`ogcore.seal.drawing`), ``photo`` the SHA-256 of the photograph of the paper.
    """

    own: ClassVar[bool] = True
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    signature: str
    person: str
    signs_for: str
    name: str
    post: str
    paper: str
    dissent: bool
    text: str
    order: int
    drawing: tuple[tuple[int, ...], ...] = ()
    photo: str = ""

    def result(self) -> dict[str, Any]:
        """Tell the new signature."""
        return {"signature": self.signature}


@dataclass(frozen=True, slots=True)
class SignaturePhotoKept(AgreementEvent):
    """The photograph of a ``signature`` on paper was kept: ``photo`` is a JPEG in base64, empty once it was erased.

    The state holds none of it, only its SHA-256 with the signature.
    """

    own: ClassVar[bool] = True
    signature: str
    photo: str


@dataclass(frozen=True, slots=True)
class HandwritingErased(Event):
    """What people drew and photographed of their signatures in this group was erased, with the names of the plan.

    The store takes it out of the log in the same transaction (:mod:`ogcore.store.handwriting`). What is under a seal
    stays: it is in other hands.
    """

    of_part: ClassVar[str] = "agreement"
    of_stage: ClassVar[str] = "commitment_card"
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class SignatureWithdrawn(AgreementEvent):
    """Whoever gave a signature took it back, and what they dissented in with it."""

    own: ClassVar[bool] = True
    signature: str


@dataclass(frozen=True, slots=True)
class DissentAdded(AgreementEvent):
    """A dissent, with its reason, that travels with the card.

    ``how`` it is given: signed (``name``, ``post``, for a sector), in the name of a sector, or anonymous: then the
    record holds nobody. ``signature`` is the one it was given with, if any.
    """

    own: ClassVar[bool] = True
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    dissent: str
    how: str
    person: str | None
    signs_for: str
    name: str
    post: str
    text: str
    signature: str
    order: int

    @property
    def nameless(self) -> bool:
        """Whether nobody may know who did it: a dissent that is not signed."""
        return self.how != SIGNED

    def result(self) -> dict[str, Any]:
        """Tell the new dissent."""
        return {"dissent": self.dissent}


@dataclass(frozen=True, slots=True)
class DissentWithdrawn(AgreementEvent):
    """Whoever signed a dissent took it back."""

    own: ClassVar[bool] = True
    dissent: str


@dataclass(frozen=True, slots=True)
class VersionSealed(AgreementEvent):
    """The card was sealed: ``payload`` is all that its signatories saw and gave, as canonical JSON.

    ``fingerprint`` is that of the payload, ``previous`` that of the version before; ``place`` how many events the group
    had, so that undo does not reach behind it.
    """

    version: int
    payload: str
    fingerprint: str
    previous: str
    sealed: str
    place: int

    def result(self) -> dict[str, Any]:
        """Tell the version and its fingerprint."""
        return {"version": self.version, "fingerprint": self.fingerprint}


class NextVersionBegun(AgreementEvent):
    """The words of a sealed card may be changed again, for its next version; the seal stays."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CardWithdrawn(AgreementEvent):
    """The group gave a card up, for a ``reason``; nothing of it is erased, and signatures given were dropped."""

    reason: str


class CardTakenUp(AgreementEvent):
    """A card that had been given up was taken up again."""

    __slots__ = ()
