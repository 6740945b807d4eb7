"""Writing commitment cards: ``(state, what somebody wants) -> events`` (R27)."""

from collections.abc import Mapping

from ogcore.calendar import Order
from ogcore.commitments import item_commands
from ogcore.commitments.events import CommitmentDrafted, CommitmentRemoved, CommitmentReworded, Fields
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import ITEM_LIMITS
from ogcore.commitments.values import checked
from ogcore.errors import TooManyCardItems
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, is_stale


def draft(
    cards: Commitments, node: str | None, prefill: Mapping[str, str], card: str | None = None
) -> tuple[Event, ...]:
    """Begin a card with what the trees already say (``prefill``: field name -> text)."""
    fields: Fields = tuple((name, Wording(checked(name, text))) for name, text in prefill.items() if text)
    taken = tuple((name, wording.text) for name, wording in fields)
    return (CommitmentDrafted(card or new_id(), _next(cards), node, fields, taken=taken),)


def take_in(
    cards: Commitments, written: Commitment, node: str | None, said: Mapping[str, str] | None = None, after: int = 0
) -> tuple[Event, ...]:
    """Put a card beside the others that was ``written`` elsewhere, begun from ``node``; raises TooManyCardItems.

    ``said`` is what the trees here say of such a card (field name -> text); ``after`` so many others that come with it.
    """
    for of, limit in ITEM_LIMITS.items():
        if len(written.of(of)) > limit:
            raise TooManyCardItems(of, limit)
    items = tuple(item.as_event_has_it() for item in written.items.values())
    fields = tuple(written.fields.items())
    taken = tuple((said or {}).items())
    return (
        CommitmentDrafted(new_id(), _next(cards) + after, node, fields, items, tuple(written.let_be.values()), taken),
    )


def _next(cards: Commitments) -> int:
    return 1 + max((other.order for other in cards.cards.values()), default=0)


def reword(
    cards: Commitments, card: str, field: str, text: str, base: str | None = None, order: Order = "day"
) -> tuple[Event, ...]:
    """Change one field; words that meet somebody else's newer ones become an offer beside them.

    ``order`` says what comes first in a date such as 5/6/2027. Raises CommitmentNotFound, UnknownChoice, TextTooLong
    and, for dates, NoSuchDate.
    """
    now = cards.find(card).fields.get(field, Wording(""))
    new = checked(field, text, order)
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return () if after == now else (CommitmentReworded(card, field, now, after),)


def settle(cards: Commitments, card: str, field: str, text: str, order: Order = "day") -> tuple[Event, ...]:
    """Choose among simultaneous wordings of a field and let the others go."""
    now = cards.find(card).fields.get(field, Wording(""))
    after = Wording(checked(field, text, order))
    return () if after == now else (CommitmentReworded(card, field, now, after),)


def remove(cards: Commitments, card: str) -> tuple[Event, ...]:
    """Take a card out; undo brings it back whole."""
    found = cards.find(card)
    items = tuple(item.as_event_has_it() for item in found.items.values())
    let_be = tuple(found.let_be.values())
    fields, taken = tuple(found.fields.items()), tuple(found.taken.items())
    return (CommitmentRemoved(card, found.order, found.node, fields, items, let_be, taken),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` writes what a card may say: for what comes from a file."""
    match event:
        case CommitmentDrafted(fields=fields, items=items, let_be=let_be, taken=taken):
            for name, text in (*((name, wording.text) for name, wording in fields), *(taken or ())):
                checked(name, text)
            for item in items:
                item_commands.check_item(item)
            for one in let_be:
                item_commands.checked_let_be(one)
        case CommitmentReworded(field=name, after=wording):
            checked(name, wording.text)
        case CommitmentRemoved():
            pass
        case _:
            item_commands.check_event(event)
