"""The amendments of a working group, and what has become of each (R29)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from ogcore.amendments.events import (
    PAST,
    AmendmentDiscussed,
    AmendmentMade,
    AmendmentSettled,
    AmendmentVoted,
    AmendmentVoteSet,
    Ground,
    Outcome,
    Vote,
)
from ogcore.errors import AmendmentNotFound
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.voice import Voice

COUNTER, REMAKE = "counter", "remake"
STATES = ("open", "accepted", "rejected", "withdrawn", "countered", "outdated")
DECISIONS = ("consensus", "vote")


@dataclass(frozen=True, slots=True)
class Amendment:
    """Other words for a ``ground``: who proposes them, why, when, in place of which other, and how far it is."""

    amendment: str
    ground: Ground
    text: str
    reason: str
    author: str
    sector: str | None
    order: int
    at: float
    of: str | None = None
    how: str = ""
    outcome: Outcome = field(default_factory=Outcome)

    def is_of(self, voice: Voice) -> bool:
        """Tell whether somebody made it."""
        return voice.owns(self.author, self.amendment)

    @property
    def undecided(self) -> bool:
        """Whether the group has still to decide, were its ground there."""
        return self.outcome.state == "open"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person answered in a vote: an amendment, or that they are against it, or abstain."""

    vote: str
    voter: str
    answer: str


@dataclass
class Amendments(Part):
    """Every amendment there was, the one that is before everybody, and what the room was asked about them."""

    name: ClassVar[str] = "amendments"

    entries: dict[str, Amendment] = field(default_factory=dict)
    discussed: str | None = None
    votes: dict[str, Vote] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)

    def without_voices(self) -> Self:
        """Return an empty one: who wanted which words when is people's own."""
        return type(self)()

    def apply(self, event: Event) -> None:
        """Let an amendment have been made, settled or shown; raises UndoConflict when it does not fit."""
        match event:
            case AmendmentMade():
                self._make(event)
            case AmendmentSettled(amendment, before, after):
                now = self.entries.get(amendment)
                require(fits=now is not None and now.outcome == before)
                self.entries[amendment] = replace(self.entries[amendment], outcome=after)
            case AmendmentDiscussed(amendment):
                self.discussed = amendment
            case AmendmentVoteSet(vote, before, after):
                put(self.votes, vote, before, after)
            case AmendmentVoted(vote, voter, before, after):
                said = [None if one is None else Answer(vote, voter, one) for one in (before, after)]
                put(self.answers, answer_key(vote, voter), said[0], said[1])
            case _:
                super().apply(event)

    def _make(self, event: AmendmentMade) -> None:
        """Take it in; one that was withdrawn by undoing it is open again."""
        known = self.entries.get(event.amendment)
        require(fits=known is None or known.outcome == Outcome("withdrawn"))
        self.entries[event.amendment] = Amendment(
            event.amendment,
            event.ground,
            event.text,
            event.reason,
            event.author,
            event.sector,
            event.order,
            event.at,
            event.of,
            event.how,
        )

    def find(self, amendment: str) -> Amendment:
        """Return an amendment; raises AmendmentNotFound."""
        if amendment not in self.entries:
            raise AmendmentNotFound(str(amendment))
        return self.entries[amendment]

    def ordered(self) -> list[Amendment]:
        """Return all of them, in the order in which they were made."""
        return sorted(self.entries.values(), key=lambda entry: (entry.order, entry.amendment))

    def undecided(self) -> Iterator[Amendment]:
        """Yield those that the group has still to decide, those whose ground has moved among them."""
        return (entry for entry in self.ordered() if entry.undecided)

    def counters(self, amendment: str) -> list[Amendment]:
        """Return what is proposed in place of an amendment and not decided yet."""
        return [entry for entry in self.undecided() if entry.of == amendment and entry.how == COUNTER]

    @property
    def vote(self) -> str | None:
        """The vote at hand: the last, until it is put away."""
        last = max(self.votes, key=lambda name: self.votes[name].order, default=None)
        return None if last is None or self.votes[last].phase == PAST else last

    def answers_to(self, vote: str) -> list[Answer]:
        """Return what people answered in a vote."""
        return [held for held in self.answers.values() if held.vote == vote]

    def answer_of(self, voice: Voice, vote: str) -> str | None:
        """Return what somebody answered in a vote; None where they have not, or it cannot be told to be theirs."""
        return next((held.answer for held in self.answers_to(vote) if voice.owns(held.voter, vote)), None)

    def next_order(self) -> int:
        """Return the place of a new one."""
        return 1 + max((entry.order for entry in self.entries.values()), default=0)


def answer_key(vote: str, voter: str) -> str:
    """Return under which key an answer is kept: a vote and a person."""
    return f"{vote}>{voter}"
