"""What happens to the points of view (R10): answers to the same questions, and what others think of them."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.wording import Wording


@dataclass(frozen=True, slots=True)
class Position:
    """What somebody thinks of an answer: ``agree`` or ``disagree``, why, and on which wording they said so."""

    position: str
    reason: Wording
    wording: str


@dataclass(frozen=True, slots=True)
class ViewpointEvent(Event):
    """What all events of the points of view have in common."""

    of_part: ClassVar[str] = "viewpoints"
    of_stage: ClassVar[str] = "viewpoints"
    own: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class QuestionAdded(ViewpointEvent):
    """A facilitator added a question of their own to those that are always asked."""

    question: str
    text: str
    order: int

    def result(self) -> dict[str, Any]:
        """Tell the new question."""
        return {"question": self.question}

    def inverse(self) -> Event:
        """Drop it again."""
        return QuestionDropped(self.question, self.text, self.order)


@dataclass(frozen=True, slots=True)
class QuestionDropped(ViewpointEvent):
    """A question nobody had answered was taken out."""

    question: str
    text: str
    order: int

    def inverse(self) -> Event:
        """Ask it again."""
        return QuestionAdded(self.question, self.text, self.order)


@dataclass(frozen=True, slots=True)
class AnswerGiven(ViewpointEvent):
    """Somebody answered a question; ``author`` is who may change the answer, None where it was entered for a sector.

    ``caucus``: the sector speaks as one, on purpose, where the Chatham House Rule holds; nobody knows by whose hand.
    """

    of_people: ClassVar[tuple[str, ...]] = ("author",)
    answer: str
    question: str
    author: str | None
    sector: str | None
    text: str
    order: int
    caucus: bool = False

    def result(self) -> dict[str, Any]:
        """Tell the new answer."""
        return {"answer": self.answer}

    def inverse(self) -> Event:
        """Withdraw it."""
        return AnswerWithdrawn(self.answer)


@dataclass(frozen=True, slots=True)
class AnswerReworded(Changed, ViewpointEvent):
    """The words of an answer changed, or another wording of it was offered."""

    answer: str
    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell the answer, and whether the words wait beside others."""
        return {"answer": self.answer} | ({"offered": True} if self.after.offers_more_than(self.before) else {})


@dataclass(frozen=True, slots=True)
class AnswerWithdrawn(ViewpointEvent):
    """An answer was taken back; what others said of it stays on record."""

    answer: str

    def inverse(self) -> Event:
        """Bring it back."""
        return AnswerReturned(self.answer)


@dataclass(frozen=True, slots=True)
class AnswerReturned(ViewpointEvent):
    """A withdrawn answer came back."""

    answer: str

    def inverse(self) -> Event:
        """Withdraw it once more."""
        return AnswerWithdrawn(self.answer)


@dataclass(frozen=True, slots=True)
class PositionTaken(Changed, ViewpointEvent):
    """Somebody agreed or disagreed with an answer, changed their mind or took it back.

    ``person`` is whose position it is; None where it was entered for a whole ``sector`` without devices (R46), or where
    the sector speaks as one (``caucus``, see ``AnswerGiven``).
    """

    of_people: ClassVar[tuple[str, ...]] = ("person",)
    answer: str
    person: str | None
    sector: str | None
    before: Position | None
    after: Position | None
    caucus: bool = False

    def result(self) -> dict[str, Any]:
        """Tell whether a reason waits beside another."""
        waiting = [len(held.reason.offers) if held else 0 for held in (self.before, self.after)]
        return {"offered": True} if waiting[1] > waiting[0] else {}


@dataclass(frozen=True, slots=True)
class AnswerTaken(ViewpointEvent):
    """An answer was taken among the ideas of the brainstorm (R50)."""

    answer: str
    idea: str

    def inverse(self) -> Event:
        """Let it be an answer alone."""
        return AnswerLeft(self.answer, self.idea)


@dataclass(frozen=True, slots=True)
class AnswerLeft(ViewpointEvent):
    """An answer is no longer among the ideas."""

    answer: str
    idea: str

    def inverse(self) -> Event:
        """Take it among them again."""
        return AnswerTaken(self.answer, self.idea)


@dataclass(frozen=True, slots=True)
class AnswersShown(ViewpointEvent):
    """The facilitator let everybody see the answers."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class AnswersHidden(ViewpointEvent):
    """The facilitator hid the answers again."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class QuestionShown(ViewpointEvent):
    """The facilitator brought a question to the shared screen."""

    undoable: ClassVar[bool] = False
    question: str
