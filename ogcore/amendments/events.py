"""What happens to amendments (R29): they are made and settled, and one is put before everybody; none is ever lost."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event


@dataclass(frozen=True, slots=True)
class Ground:
    """What an amendment was made on: what the ``field`` of a ``card`` said, and from where to where (characters).

    With an ``item`` it is a field of that item of the list ``of`` of the card.
    """

    card: str
    field: str
    said: str
    start: int
    end: int
    item: str = ""
    of: str = ""

    @property
    def words(self) -> str:
        """The words it is about: a sentence, or all of the field."""
        return self.said[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How far an amendment is.

    ``state``: ``open``, ``accepted``, ``rejected``, ``withdrawn``, ``countered`` (what was proposed in its place was
    accepted) or ``outdated`` (it was made again on newer words). ``decision``: how the group decided, ``consensus`` or
    ``vote``, then with how many ``in_favour``, ``against`` and ``abstained``. ``reason``: why it was rejected. ``at``:
    the time in seconds since 1970, under the Rule that of the opening of the stage.
    """

    state: str = "open"
    decision: str = ""
    in_favour: int = 0
    against: int = 0
    abstained: int = 0
    reason: str = ""
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class AmendmentMade(Event):
    """Somebody proposed ``text`` in place of the words of a ``ground``, for a ``reason``.

    ``of`` is another amendment: ``how`` says whether this one is proposed in its place (``counter``) or is that one
    made again on newer words (``remake``). ``author`` is a person, or a tag; ``at`` the time in seconds since 1970.
    """

    of_part: ClassVar[str] = "amendments"
    of_stage: ClassVar[str] = "commitment_card"
    of_people: ClassVar[tuple[str, ...]] = ("author",)
    own: ClassVar[bool] = True
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

    def result(self) -> dict[str, Any]:
        """Tell the new amendment."""
        return {"amendment": self.amendment}

    def inverse(self) -> Event:
        """Withdraw it."""
        return AmendmentSettled(self.amendment, Outcome(), Outcome("withdrawn"))


@dataclass(frozen=True, slots=True)
class AmendmentSettled(Changed):
    """An amendment was accepted (its words follow in the same operation), rejected, withdrawn or left behind."""

    of_part: ClassVar[str] = "amendments"
    of_stage: ClassVar[str] = "commitment_card"
    own: ClassVar[bool] = True
    amendment: str
    before: Outcome
    after: Outcome


@dataclass(frozen=True, slots=True)
class AmendmentDiscussed(Event):
    """The facilitator put an amendment, with those that change the same words, before everybody."""

    of_part: ClassVar[str] = "amendments"
    undoable: ClassVar[bool] = False
    amendment: str


OPEN, CLOSED, PAST = "open", "closed", "past"
"""A vote while phones answer and nobody sees what; once its figures are told; and once it is put away."""
PHASES = (OPEN, CLOSED, PAST)


@dataclass(frozen=True, slots=True)
class Vote:
    """Which ``amendments`` the room is asked about, how far the vote is, and its place among the votes."""

    amendments: tuple[str, ...]
    phase: str
    order: int


@dataclass(frozen=True, slots=True)
class AmendmentVoteSet(Event):
    """A vote was opened, closed, opened again or put away; done again to change it, never undone."""

    of_part: ClassVar[str] = "amendments"
    of_stage: ClassVar[str] = "commitment_card"
    undoable: ClassVar[bool] = False
    vote: str
    before: Vote | None
    after: Vote

    def result(self) -> dict[str, Any]:
        """Tell the vote."""
        return {"vote": self.vote}


@dataclass(frozen=True, slots=True)
class AmendmentVoted(Event):
    """A person answered a vote, changed their answer or took it back; done again to change it, never undone."""

    of_part: ClassVar[str] = "amendments"
    of_stage: ClassVar[str] = "commitment_card"
    own: ClassVar[bool] = True
    undoable: ClassVar[bool] = False
    of_people: ClassVar[tuple[str, ...]] = ("voter",)
    vote: str
    voter: str
    before: str | None
    after: str | None
