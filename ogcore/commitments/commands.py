"""Writing commitment cards: ``(state, what somebody wants) -> events`` (R27)."""

from collections.abc import Mapping
from datetime import date

from ogcore.commitments.events import CommitmentDrafted, CommitmentRemoved, CommitmentReworded, Fields
from ogcore.commitments.state import DATE, FIELD, FIELD_LIMIT, Commitments
from ogcore.errors import NoSuchDate, UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, clean, is_stale


def draft(
    cards: Commitments, node: str | None, prefill: Mapping[str, str], card: str | None = None
) -> tuple[Event, ...]:
    """Begin a card with what the trees already say (``prefill``: field name -> text)."""
    order = 1 + max((other.order for other in cards.cards.values()), default=0)
    fields: Fields = tuple((name, Wording(checked(name, text))) for name, text in prefill.items() if text)
    return (CommitmentDrafted(card or new_id(), order, node, fields),)


def reword(cards: Commitments, card: str, field: str, text: str, base: str | None = None) -> tuple[Event, ...]:
    """Change one field; words that meet somebody else's newer ones become an offer beside them.

    Raises CommitmentNotFound, UnknownChoice, TextTooLong and, for the two dates, NoSuchDate.
    """
    now = cards.find(card).fields.get(field, Wording(""))
    new = checked(field, text)
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return () if after == now else (CommitmentReworded(card, field, now, after),)


def settle(cards: Commitments, card: str, field: str, text: str) -> tuple[Event, ...]:
    """Choose among simultaneous wordings of a field and let the others go."""
    now = cards.find(card).fields.get(field, Wording(""))
    after = Wording(checked(field, text))
    return () if after == now else (CommitmentReworded(card, field, now, after),)


def remove(cards: Commitments, card: str) -> tuple[Event, ...]:
    """Take a card out; undo brings it back whole."""
    found = cards.find(card)
    return (CommitmentRemoved(card, found.order, found.node, tuple(found.fields.items())),)


def checked(field: str, text: str) -> str:
    """Return what a field will say: cleaned, and for a date in the form 2027-06-30.

    Raises UnknownChoice for a field the template does not have, TextTooLong, NoSuchDate.
    """
    if field not in FIELD:
        raise UnknownChoice("field", field)
    kind = FIELD[field].kind
    cleaned = clean(text, FIELD_LIMIT, lines=kind in ("text", "list"))
    return checked_date(cleaned) if kind == "date" and cleaned else cleaned


def checked_date(text: str) -> str:
    """Return a date as 2027-06-30; takes that form and day first (30/6/2027, 30-6-2027, 30.6.2027).

    Raises NoSuchDate, also for a year of two digits.
    """
    found = DATE.fullmatch(text)
    if found is None:
        raise NoSuchDate(text[:80])
    part = found.groupdict()
    try:
        return date(*(int(part[name] or part[f"last_{name}"]) for name in ("year", "month", "day"))).isoformat()
    except ValueError as error:
        raise NoSuchDate(text[:80]) from error


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` writes what a card may say: for what comes from a file."""
    match event:
        case CommitmentDrafted(fields=fields):
            for name, wording in fields:
                checked(name, wording.text)
        case CommitmentReworded(field=name, after=wording):
            checked(name, wording.text)
        case CommitmentRemoved():
            pass
        case _:
            raise UnreadableFile("unknown_event")
