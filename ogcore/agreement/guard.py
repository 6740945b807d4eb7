"""Nobody changes a text that is signed or sealed, by whatever way: words, lists, undo, a proposal accepted (R30)."""

from collections.abc import Sequence

from ogcore.agreement.state import Agreement
from ogcore.commitments.events import CommitmentRemoved
from ogcore.commitments.lock import refuse_unless_open
from ogcore.commitments.state import Commitments
from ogcore.errors import SealedBefore
from ogcore.record.event import Event
from ogcore.record.reversal import REVERSALS
from ogcore.record.stream import Stream


def require_cards_open(group: Stream, events: Sequence[Event]) -> None:
    """Raise a refusal where ``events`` would change a card that is to stay.

    CardFrozen, CardSealed, CardIsWithdrawn, CardKept; and SealedBefore for undo, redo and taking back of what was done
    before a card was sealed.
    """
    touched = dict.fromkeys(card for event in events if (card := _card_of(event)))
    removed = {_card_of(event) for event in events if isinstance(event, CommitmentRemoved)}
    for card in touched:
        refuse_unless_open(group, card, removing=card in removed)
    back = events[0] if events and isinstance(events[0], REVERSALS) else None
    operation = None if back is None else group.history.operation(back.op)
    if operation is not None:
        for card in touched:
            last = group[Agreement].last_seal(card)
            if last is not None and operation.place <= last.place:
                raise SealedBefore(card)


def _card_of(event: Event) -> str:
    """Return the card whose words an event changes, empty where it changes none."""
    return str(getattr(event, "card", "")) if event.of_part == Commitments.name else ""
