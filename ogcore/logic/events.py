"""What a group says of the logic of its problem tree (R11, R14): votes, marks, and what can be acted on."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Changed, Event


@dataclass(frozen=True, slots=True)
class ArrowAnswer:
    """One person's answer to "does the cause lead to the effect?", and the sector they sit for."""

    cause: str
    effect: str
    sector: str
    answer: str


@dataclass(frozen=True, slots=True)
class PaperVotes:
    """How many people of a sector gave an answer on paper."""

    cause: str
    effect: str
    sector: str
    answer: str
    count: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What the group holds of an arrow: its cause is necessary, sufficient, or both."""

    cause: str
    effect: str
    necessary: bool
    sufficient: bool


@dataclass(frozen=True, slots=True)
class Action:
    """Whether the group can act on a cause: ``yes``, ``no`` or ``other``, and in whose purview it lies."""

    answer: str
    whose: str


@dataclass(frozen=True, slots=True)
class _LogicEvent(Event):
    of_part: ClassVar[str] = "logic"
    of_stage: ClassVar[str] = "problem_tree"

    def touches(self) -> frozenset[str]:
        """Return the nodes it is about, and both ends of the arrow it is about."""
        about = (self, getattr(self, "before", None), getattr(self, "after", None))
        ends = (getattr(one, name, None) for one in about for name in ("node", "cause", "effect"))
        nodes = (node for one in about for node in getattr(one, "nodes", ()))
        return frozenset({*filter(None, ends), *nodes})


@dataclass(frozen=True, slots=True)
class ArrowVoted(_LogicEvent):
    """A person answered, changed their answer or withdrew it; taken back by voting again, not by undoing."""

    undoable: ClassVar[bool] = False
    of_people: ClassVar[tuple[str, ...]] = ("voter",)
    voter: str
    before: ArrowAnswer | None
    after: ArrowAnswer | None


@dataclass(frozen=True, slots=True)
class PaperVotesEntered(Changed, _LogicEvent):
    """The facilitator entered how many people of a sector gave an answer on paper (R46)."""

    before: PaperVotes | None
    after: PaperVotes | None


@dataclass(frozen=True, slots=True)
class ArrowMarked(Changed, _LogicEvent):
    """An arrow was marked, or a mark was taken off it."""

    before: Mark | None
    after: Mark | None


@dataclass(frozen=True, slots=True)
class ActionAnswered(Changed, _LogicEvent):
    """The group said whether it can act on a cause, or took that back."""

    node: str
    before: Action | None
    after: Action | None


@dataclass(frozen=True, slots=True)
class LeafSettled(_LogicEvent):
    """The group said that a cause is a root cause, so that "why?" stops there, or that it asks on."""

    node: str
    settled: bool

    def inverse(self) -> Event:
        """Say the opposite."""
        return LeafSettled(self.node, not self.settled)


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding the group has looked at and lets be, with its reason."""

    code: str
    nodes: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """The arrow the whole group is asked about; when it is no longer ``open`` everybody is shown the answers."""

    cause: str
    effect: str
    open: bool


@dataclass(frozen=True, slots=True)
class QuestionPut(_LogicEvent):
    """The facilitator put an arrow to the vote, ended the vote, put it away, or withdrew it (from open to None)."""

    undoable: ClassVar[bool] = False
    before: Question | None
    after: Question | None


@dataclass(frozen=True, slots=True)
class FindingDismissed(Changed, _LogicEvent):
    """The group let a finding be, or took it up again (``after`` None)."""

    before: Dismissal | None
    after: Dismissal | None
