"""The candidates for the core problem (R51): the state, and how each event changes it."""

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from ogcore.candidates.events import (
    CandidatePlaced,
    CandidatePreferred,
    CandidateProposed,
    CandidateReturned,
    CandidateReworded,
    CandidateWeighed,
    CandidateWithdrawn,
    ChoiceMoved,
    Criterion,
    FirstSentenceRuled,
    OnPaper,
    PaperPreferencesEntered,
    Preference,
)
from ogcore.errors import CandidateNotFound
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.voice import Voice
from ogcore.record.wording import Wording

CRITERIA = ("affected", "evidence", "act", "channel")
"""Whom it affects, what is known of it, whether the group can act, whether the usual channels would solve it (R51)."""
JUDGED = ("act", "channel")
"""Criteria that ask for yes or no beside the words."""
PREFERENCE = "preference"
"""What somebody prefers: one thing for each person, whichever candidate it is."""
GATHERING, CHOOSING, SHOWN = PHASES = ("gathering", "choosing", "shown")
"""Candidates are gathered; the room chooses, unseen; what it prefers is shown."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate; see ``CandidateProposed``. ``node`` is the node of the tree it became last."""

    candidate: str
    wording: Wording
    order: int
    author: str | None
    idea: str | None = None
    answer: str | None = None
    node: str | None = None
    withdrawn: bool = False

    def is_of(self, voice: Voice) -> bool:
        """Tell whether it is somebody's own: what was an idea or an answer is its author's."""
        return voice.owns(self.author, self.idea or self.answer or self.candidate)


@dataclass
class Candidates(Part):
    """All candidates with what was said of them, who prefers which, and how far the choice is.

    ``straight`` says whether a first sentence may go to the centre while nobody has proposed anything.
    """

    name: ClassVar[str] = "candidates"

    phase: str = GATHERING
    straight: bool = False
    candidates: dict[str, Candidate] = field(default_factory=dict)
    weighed: dict[str, Criterion] = field(default_factory=dict)
    preferences: dict[str, Preference] = field(default_factory=dict)
    paper: dict[str, OnPaper] = field(default_factory=dict)

    # -- questions ---------------------------------------------------------------------------------------------------

    def find(self, candidate: str) -> Candidate:
        """Return a candidate, withdrawn or not; raises CandidateNotFound."""
        if candidate not in self.candidates:
            raise CandidateNotFound(candidate)
        return self.candidates[candidate]

    def ordered(self) -> list[Candidate]:
        """Return all candidates in the order they came, those withdrawn included."""
        return sorted(self.candidates.values(), key=lambda held: (held.order, held.candidate))

    def standing(self) -> list[Candidate]:
        """Return the candidates that nobody has withdrawn, in the order they came."""
        return [held for held in self.ordered() if not held.withdrawn]

    def criterion(self, candidate: str, criterion: str) -> Criterion:
        """Return what was said of a candidate by one of the criteria."""
        return self.weighed.get(_key(candidate, criterion), Criterion(Wording("")))

    def on_paper(self, candidate: str, sector: str) -> OnPaper | None:
        """Return what was entered on paper for a candidate and a sector, or None."""
        return self.paper.get(_key(candidate, sector))

    def preferred_by(self, voice: Voice) -> Preference | None:
        """Return what somebody prefers, None when nothing."""
        return next((held for voter, held in self.preferences.items() if voice.owns(voter, PREFERENCE)), None)

    def placed_as(self, node: str | None) -> Candidate | None:
        """Return the candidate that a node of the tree was; None when it was none."""
        return next((held for held in self.ordered() if node is not None and held.node == node), None)

    def next_order(self) -> int:
        """Return the place of a candidate proposed now."""
        return 1 + max((held.order for held in self.candidates.values()), default=0)

    def touched(self, event: Event) -> frozenset[str]:
        """Return also the card that the candidate of an event is: what is said of it there changes with it."""
        held = self.candidates.get(getattr(event, "candidate", ""))
        card = held.node if held is not None else None
        return super().touched(event) | (frozenset() if card is None else frozenset({card}))

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

    # -- changes -----------------------------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        match event:
            case ChoiceMoved(phase):
                self.phase = phase
            case FirstSentenceRuled(straight):
                self.straight = straight
            case CandidatePreferred(voter, before, after):
                put(self.preferences, voter, before, after)
            case PaperPreferencesEntered(before, after):
                named = after or before
                require(fits=named is not None)
                put(self.paper, _key(named.candidate, named.sector) if named else "", before, after)
            case CandidateWeighed(candidate, criterion, before, after):
                require(fits=candidate in self.candidates and self.criterion(candidate, criterion) == before)
                self.weighed[_key(candidate, criterion)] = after
            case CandidateProposed():
                self._propose(event)
            case _:
                self._change(event)

    def _propose(self, event: CandidateProposed) -> None:
        """Let a candidate be proposed; one whose proposal was undone is still on record and comes back as it was."""
        held = self.candidates.get(event.candidate)
        require(fits=held is None or held.withdrawn)
        new = Candidate(event.candidate, Wording(event.text), event.order, event.author, event.idea, event.answer)
        self.candidates[event.candidate] = new if held is None else replace(held, withdrawn=False)

    def _change(self, event: Event) -> None:
        match event:
            case CandidateReworded(candidate, before, after):
                held = self._held(candidate)
                require(fits=held.wording == before)
                self.candidates[candidate] = replace(held, wording=after)
            case CandidatePlaced(candidate, before, after):
                held = self._held(candidate)
                require(fits=held.node == before)
                self.candidates[candidate] = replace(held, node=after)
            case CandidateWithdrawn(candidate) | CandidateReturned(candidate):
                held, gone = self._held(candidate), isinstance(event, CandidateWithdrawn)
                require(fits=held.withdrawn != gone)
                self.candidates[candidate] = replace(held, withdrawn=gone)
            case _:
                super().apply(event)

    def _held(self, candidate: str) -> Candidate:
        require(fits=candidate in self.candidates)
        return self.candidates[candidate]


def _key(candidate: str, of: str) -> str:
    return f"{candidate}/{of}"
