"""Commitment cards: the template of the handbook and of the Open Government Partnership, and what is written (R27)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal

from ogcore.commitments.events import CommitmentDrafted, CommitmentRemoved, CommitmentReworded
from ogcore.errors import CommitmentNotFound
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.wording import Wording

FIELD_LIMIT = 20_000
DATE = re.compile(  # the year always in full: nobody can know what 27 in 30/6/27 stands for
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


@dataclass(frozen=True, slots=True)
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


@dataclass
class Commitments(Part):
    """The cards of one group, by id."""

    name: ClassVar[str] = "commitments"

    cards: dict[str, Commitment] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let a card have been begun, removed or reworded; raises UndoConflict when it has changed since."""
        match event:
            case CommitmentDrafted(card, order, node, fields):
                put(self.cards, card, None, Commitment(card, order, node, dict(fields)))
            case CommitmentRemoved(card, order, node, fields):
                put(self.cards, card, Commitment(card, order, node, dict(fields)), None)
            case CommitmentReworded(card, name, before, after):
                require(fits=card in self.cards)
                now = self.cards[card]
                require(fits=now.fields.get(name, Wording("")) == before)
                written = {**now.fields, name: after}
                if after == Wording(""):  # an undone first edit leaves no trace in the state
                    del written[name]
                self.cards[card] = replace(now, fields=written)
            case _:
                super().apply(event)

    def find(self, card: str) -> Commitment:
        """Return the card; raises CommitmentNotFound."""
        if card not in self.cards:
            raise CommitmentNotFound(str(card))
        return self.cards[card]

    def ordered(self) -> list[Commitment]:
        """Return the cards in the order in which they were begun."""
        return sorted(self.cards.values(), key=lambda commitment: (commitment.order, commitment.card))
