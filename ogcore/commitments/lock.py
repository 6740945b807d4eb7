"""The one place that says whether what a card says may be changed (R29, R30)."""

from collections.abc import Callable, Mapping

from ogcore.errors import CardFrozen, CardSealed, OgError
from ogcore.record.stream import Stream

_REFUSALS: Mapping[str, Callable[[str], OgError]] = {"signing": CardFrozen, "sealed": CardSealed}
"""In which standing the words of a card stay as they are, and how that is told."""


def refuse_unless_open(group: Stream, card: str) -> None:
    """Raise CardFrozen or CardSealed where the words of a card stay as they are.

    Whoever rewords a card, proposes other words for it or accepts them asks here first.
    """
    refusal = _REFUSALS.get(standing_of(group, card))
    if refusal is not None:
        raise refusal(card)


def standing_of(_group: Stream, _card: str) -> str:
    """Return how far a card is; each is a draft, as nothing is signed yet."""
    return "draft"
