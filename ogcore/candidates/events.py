"""What happens to the candidates for the core problem (R51): proposed, compared, preferred, put into the tree."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.wording import Wording


@dataclass(frozen=True, slots=True)
class Criterion:
    """What the group says of a candidate by one of the criteria: in words, and where it asks so ``yes`` or ``no``."""

    note: Wording
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Preference:
    """The candidate a person prefers, and the sector they sit for."""

    candidate: str
    sector: str


@dataclass(frozen=True, slots=True)
class OnPaper:
    """How many people of a sector who have no device prefer a candidate (R46)."""

    candidate: str
    sector: str
    people: int


@dataclass(frozen=True, slots=True)
class CandidateEvent(Event):
    """What all events of the candidates have in common."""

    of_part: ClassVar[str] = "candidates"
    of_stage: ClassVar[str] = "problem_tree"


@dataclass(frozen=True, slots=True)
class CandidateProposed(CandidateEvent):
    """A sentence stands among the candidates.

    ``author`` is who may change it: None where it stood in the tree before, or many wrote it. ``idea`` or ``answer`` is
    what it was before, if anything.
    """

    own: ClassVar[bool] = True
    of_people: ClassVar[tuple[str, ...]] = ("author",)
    of_stages: ClassVar[tuple[str, ...]] = ("brainstorm", "problem_tree", "viewpoints")
    candidate: str
    text: str
    order: int
    author: str | None
    idea: str | None = None
    answer: str | None = None

    def result(self) -> dict[str, Any]:
        """Tell the new candidate."""
        return {"candidate": self.candidate}

    def inverse(self) -> Event:
        """Withdraw it."""
        return CandidateWithdrawn(self.candidate)


@dataclass(frozen=True, slots=True)
class CandidateReworded(Changed, CandidateEvent):
    """The words of a candidate changed, or another wording of it was offered."""

    own: ClassVar[bool] = True
    candidate: str
    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell the candidate, and whether the words wait beside others."""
        return {"candidate": self.candidate} | ({"offered": True} if self.after.offers_more_than(self.before) else {})


@dataclass(frozen=True, slots=True)
class CandidateWithdrawn(CandidateEvent):
    """A candidate was taken back; it stays on record and can return."""

    own: ClassVar[bool] = True
    of_stages: ClassVar[tuple[str, ...]] = ("brainstorm", "problem_tree", "viewpoints")
    candidate: str

    def inverse(self) -> Event:
        """Bring it back."""
        return CandidateReturned(self.candidate)


@dataclass(frozen=True, slots=True)
class CandidateReturned(CandidateEvent):
    """A withdrawn candidate came back, to the place it had."""

    own: ClassVar[bool] = True
    candidate: str

    def result(self) -> dict[str, Any]:
        """Tell the candidate."""
        return {"candidate": self.candidate}

    def inverse(self) -> Event:
        """Withdraw it once more."""
        return CandidateWithdrawn(self.candidate)


@dataclass(frozen=True, slots=True)
class CandidateWeighed(Changed, CandidateEvent):
    """The group said something of a candidate by one of the criteria, or said it otherwise."""

    candidate: str
    criterion: str
    before: Criterion
    after: Criterion

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        return {"offered": True} if self.after.note.offers_more_than(self.before.note) else {}


@dataclass(frozen=True, slots=True)
class CandidatePlaced(Changed, CandidateEvent):
    """A candidate became the node ``after`` of the tree; None: it stands among the candidates again."""

    candidate: str
    before: str | None
    after: str | None

    def result(self) -> dict[str, Any]:
        """Tell the node."""
        return {"node": self.after} if self.after else {}


@dataclass(frozen=True, slots=True)
class CandidatePreferred(CandidateEvent):
    """A person preferred a candidate, changed their mind or took it back; done again to change it, never undone."""

    own: ClassVar[bool] = True
    undoable: ClassVar[bool] = False
    of_people: ClassVar[tuple[str, ...]] = ("voter",)
    voter: str
    before: Preference | None
    after: Preference | None


@dataclass(frozen=True, slots=True)
class PaperPreferencesEntered(Changed, CandidateEvent):
    """The facilitator entered how many people of a sector prefer a candidate on paper (R46)."""

    own: ClassVar[bool] = True
    before: OnPaper | None
    after: OnPaper | None


@dataclass(frozen=True, slots=True)
class ChoiceMoved(CandidateEvent):
    """The facilitator let the room choose, showed what it prefers, or went back to gathering candidates."""

    undoable: ClassVar[bool] = False
    phase: str


@dataclass(frozen=True, slots=True)
class FirstSentenceRuled(CandidateEvent):
    """The facilitator said whether a first sentence may go straight in, while nobody has proposed anything."""

    undoable: ClassVar[bool] = False
    straight: bool
