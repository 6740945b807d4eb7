"""The one place that says whether what a card says may be changed (R29, R30)."""

from typing import Protocol, runtime_checkable

from ogcore.record.stream import Stream


@runtime_checkable
class CardKeeper(Protocol):
    """A part of a group that may keep the words of a card as they are."""

    def require_open(self, card: str, *, removing: bool = False) -> None:
        """Raise a refusal unless the words of the card may be changed, or the card taken out."""


def refuse_unless_open(group: Stream, card: str, *, removing: bool = False) -> None:
    """Raise a refusal where the words of a card are frozen or sealed; whoever rewords, amends or accepts asks first.

    Raises CardFrozen, CardSealed, CardIsWithdrawn, and CardKept for taking a card out that people have signed or may
    have signed.
    """
    for part in group.parts.values():
        if isinstance(part, CardKeeper):
            part.require_open(card, removing=removing)
