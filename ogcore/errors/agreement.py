"""What a card refuses on its way from a draft to a seal (R25, R30)."""

from collections.abc import Iterable
from itertools import islice

from ogcore.errors.base import OgError
from ogcore.errors.input import BadInput


class CardIsWithdrawn(OgError):
    """The group has given the card up: it is changed and signed by nobody until it is taken up again."""

    code = "card_is_withdrawn"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class CardKept(OgError):
    """Signing was opened on the card: it can be withdrawn, with the reason, and is not taken out."""

    code = "card_kept"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class SealedBefore(OgError):
    """What is to be taken back was done before the card was sealed: undo does not reach behind a seal."""

    code = "sealed_before"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])


class CardStandsOtherwise(OgError):
    """That is not done with a card that is where this one is (``state``)."""

    code = "card_stands_otherwise"

    def __init__(self, state: str) -> None:
        super().__init__(state=state)


class NothingToSign(OgError):
    """The card says nothing yet."""

    code = "nothing_to_sign"


class OtherTextSeen(OgError):
    """What was seen is not what is signed now: the card went back and was opened again meanwhile."""

    code = "other_text_seen"


class QuorumTooSmall(OgError):
    """A later version is sealed by no fewer sectors than the one before: ``sectors`` are left out."""

    code = "quorum_too_small"

    def __init__(self, sectors: Iterable[str]) -> None:
        super().__init__(sectors=[str(sector)[:40] for sector in islice(sectors, 12)])


class NoQuorum(BadInput):
    """A quorum names one sector at least."""

    code = "no_quorum"

    def __init__(self) -> None:
        super().__init__(field="quorum")


class QuorumMissing(OgError):
    """The card is not sealed before all ``sectors`` of the quorum have signed: these have not."""

    code = "quorum_missing"

    def __init__(self, sectors: Iterable[str]) -> None:
        super().__init__(sectors=[str(sector)[:40] for sector in islice(sectors, 12)])


class SignedAlready(OgError):
    """Whoever asks has signed this card."""

    code = "signed_already"


class NoSectorToSignFor(OgError):
    """Whoever asks sits for no sector: facilitators enter what was signed on paper, and sign nothing themselves."""

    code = "no_sector_to_sign_for"


class SignatureNotFound(OgError):
    """No such signature, or it no longer stands."""

    code = "signature_not_found"

    def __init__(self, signature: str) -> None:
        super().__init__(signature=signature[:80])


class NotYourSignature(OgError):
    """Only whoever gave a signature takes it back; one entered from paper, a facilitator."""

    code = "not_your_signature"


class DissentNotFound(OgError):
    """No such dissent, or it no longer stands."""

    code = "dissent_not_found"

    def __init__(self, dissent: str) -> None:
        super().__init__(dissent=dissent[:80])


class NotYourDissent(OgError):
    """Only whoever signed a dissent takes it back; of one that is not signed nobody knows who that is."""

    code = "not_your_dissent"


class NoDrawing(OgError):
    """What came as a signature drawn by hand is none, or has more in it than one takes."""

    code = "no_drawing"


class NoPhoto(OgError):
    """What came as the photograph of a signature is no JPEG, or larger than one may be."""

    code = "no_photo"


class TooManySignatures(OgError):
    """The card has as many signatures, or dissents, as it takes (``limit``)."""

    code = "too_many_signatures"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class SealNotFound(OgError):
    """The card has no such sealed version."""

    code = "seal_not_found"

    def __init__(self, card: str) -> None:
        super().__init__(card=card[:80])
