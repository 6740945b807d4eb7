"""The commitment card: the handbook's template with the fields of the Open Government Partnership (R27)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ogcore.commitments.events import CommitmentDrafted, CommitmentRemoved, CommitmentReworded, Fields
from ogcore.errors import CommitmentNotFound, EmptyText, NoSuchDate, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, clean, is_stale

FIELD_LIMIT = 20_000
_DATE = re.compile(  # the year always in full: nobody can know what 27 in 30/6/27 stands for
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"
    r"|(?P<last_day>\d{1,2})[-/.](?P<last_month>\d{1,2})[-/.](?P<last_year>\d{4})"
)
Kind = Literal["line", "text", "list", "date"]


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the template: its name, the section it stands in, what may be written and whether a card needs it."""

    name: str
    section: str
    kind: Kind
    required: bool = False


FIELDS: tuple[Field, ...] = (
    Field("action", "what", "text", required=True),
    Field("means", "what", "text", required=True),
    Field("problem", "why", "text", required=True),
    Field("objective", "why", "text", required=True),
    Field("population", "why", "text", required=True),
    Field("key_actions", "how", "list", required=True),
    Field("milestones", "how", "list"),
    Field("challenges", "how", "list"),
    Field("suggestions", "how", "list"),
    Field("resources", "how", "text"),
    Field("purview", "how", "line"),
    Field("start", "how", "date", required=True),
    Field("end", "how", "date", required=True),
    Field("transparency", "open_government", "text"),
    Field("participation", "open_government", "text"),
    Field("accountability", "open_government", "text"),
    Field("innovation", "open_government", "text"),
    Field("lead_agency", "who", "line", required=True),
    Field("civil_society", "who", "list", required=True),
    Field("oversight_body", "who", "line"),
)
FIELD: Mapping[str, Field] = {field.name: field for field in FIELDS}
SECTIONS = ("what", "why", "how", "open_government", "who")


@dataclass(slots=True)
class Commitment:
    """A card as it stands: ``node`` is the objective it was begun from, ``fields`` what has been written so far."""

    card: str
    order: int
    node: str | None
    fields: dict[str, Wording]

    def text(self, field: str) -> str:
        """Return what the field says; empty when nothing has been written."""
        return self.fields.get(field, Wording("")).text

    def missing(self) -> list[str]:
        """Return the names of the required fields that are still empty, in the template's order."""
        return [field.name for field in FIELDS if field.required and not self.text(field.name)]


Commitments = Mapping[str, Commitment]


def find(cards: Commitments, card: str) -> Commitment:
    """Return the card; raises CommitmentNotFound."""
    if card not in cards:
        raise CommitmentNotFound(str(card))
    return cards[card]


def draft(
    cards: Commitments, node: str | None, prefill: Mapping[str, str], card: str | None = None
) -> tuple[Event, ...]:
    """Begin a card with what the trees already say (``prefill``: field name -> text)."""
    order = 1 + max((other.order for other in cards.values()), default=0)
    fields: Fields = tuple((name, Wording(checked(name, text))) for name, text in prefill.items() if text)
    return (CommitmentDrafted(card or new_id(), order, node, fields),)


def reword(cards: Commitments, card: str, field: str, text: str, base: str | None = None) -> tuple[Event, ...]:
    """Change one field; words that meet somebody else's newer ones become an offer beside them.

    Raises CommitmentNotFound, UnknownChoice, TextTooLong and, for the two dates, NoSuchDate.
    """
    now = find(cards, card).fields.get(field, Wording(""))
    new = checked(field, text)
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return () if after == now else (CommitmentReworded(card, field, now, after),)


def settle(cards: Commitments, card: str, field: str, text: str) -> tuple[Event, ...]:
    """Choose among simultaneous wordings of a field and let the others go."""
    now = find(cards, card).fields.get(field, Wording(""))
    after = Wording(checked(field, text))
    return () if after == now else (CommitmentReworded(card, field, now, after),)


def remove(cards: Commitments, card: str) -> tuple[Event, ...]:
    """Take a card out; undo brings it back whole."""
    found = find(cards, card)
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
    found = _DATE.fullmatch(text)
    if found is None:
        raise NoSuchDate(text[:80])
    part = found.groupdict()
    try:
        return date(*(int(part[name] or part[f"last_{name}"]) for name in ("year", "month", "day"))).isoformat()
    except ValueError as error:
        raise NoSuchDate(text[:80]) from error


def title_text(commitment: Commitment) -> str:
    """Return the words a card is known by: its action, else its objective.

    Raises EmptyText when neither has been written, so that every caller says so in its reader's language.
    """
    text = commitment.text("action") or commitment.text("objective")
    if not text:
        raise EmptyText(field="action")
    return text
