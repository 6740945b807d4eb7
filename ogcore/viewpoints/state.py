"""The problem as each sector sees it (R10): the state, and how each event changes it."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import ClassVar, Self

from ogcore.errors import AnswerNotFound, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.voice import Voice
from ogcore.record.wording import Wording
from ogcore.viewpoints.events import (
    AnswerGiven,
    AnswerLeft,
    AnswerReturned,
    AnswerReworded,
    AnswersHidden,
    AnswersShown,
    AnswerTaken,
    AnswerWithdrawn,
    Position,
    PositionTaken,
    QuestionAdded,
    QuestionDropped,
    QuestionShown,
)

QUESTIONS = ("shows", "causes", "leads_to", "affected", "keeps_going")
"""The questions always asked, of every sector alike; a facilitator may add others."""


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question a facilitator added."""

    question: str
    text: str
    order: int


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; see ``AnswerGiven``: of a ``caucus``, who sits for its ``sector`` is its author."""

    answer: str
    question: str
    author: str | None
    sector: str | None
    wording: Wording
    order: int
    withdrawn: bool = False
    caucus: bool = False

    def is_of(self, voice: Voice) -> bool:
        """Tell whether somebody gave it."""
        return voice.owns(self.author, self.answer)


@dataclass(frozen=True, slots=True)
class Held:
    """A position with the answer it is about and whose it is."""

    answer: str
    person: str | None
    sector: str | None
    position: Position
    caucus: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """An answer and the idea of the brainstorm it became."""

    answer: str
    idea: str


@dataclass
class Viewpoints(Part):
    """Questions, answers and positions; ``shown`` says whether people see the answers of others.

    ``at_screen`` is the question on the shared screen.
    """

    name: ClassVar[str] = "viewpoints"

    shown: bool = False
    at_screen: str = QUESTIONS[0]
    questions: dict[str, OwnQuestion] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    positions: dict[str, Held] = field(default_factory=dict)
    taken: dict[str, Taken] = field(default_factory=dict)

    _on: ClassVar[dict[str, list[Held]] | None] = None
    """The positions by their answers, of one object, until somebody takes another: each page asks for all of them."""

    # -- questions of others to this state ---------------------------------------------------------------------------

    def asked(self) -> list[str]:
        """Return the questions in their order: those always asked, then the group's own."""
        own = sorted(self.questions.values(), key=lambda question: (question.order, question.question))
        return [*QUESTIONS, *(question.question for question in own)]

    def checked_question(self, question: str) -> str:
        """Return the question's id; raises UnknownChoice."""
        if question not in QUESTIONS and question not in self.questions:
            raise UnknownChoice("question", question)
        return question

    def find(self, answer: str) -> Answer:
        """Return an answer; raises AnswerNotFound, also for one that was withdrawn."""
        if answer not in self.answers or self.answers[answer].withdrawn:
            raise AnswerNotFound(answer)
        return self.answers[answer]

    def answer_of(self, voice: Voice, question: str) -> Answer | None:
        """Return what somebody answered to a question, also when they have withdrawn it."""
        given = (held for held in self.answers.values() if held.question == question and held.is_of(voice))
        return next(given, None)

    def caucus_answer(self, sector: str, question: str) -> Answer | None:
        """Return what a sector answered to a question as one, also when it was withdrawn."""
        said = (held for held in self.answers.values() if held.caucus and held.sector == sector)
        return next((held for held in said if held.question == question), None)

    def sector_of(self, voice: Voice) -> str | None:
        """Return the sector somebody speaks for in these points of view; None while they have said nothing.

        In the points of view of a group it stays the one they began with; under the Rule it is everybody's.
        """
        if voice.secret:
            return None
        said = [held.sector for held in self.answers.values() if held.author == voice.person]
        said += [held.sector for held in self.positions.values() if held.person == voice.person]
        return next(filter(None, said), None)

    def answers_to(self, question: str) -> list[Answer]:
        """Return all answers to a question in the order they were given, those withdrawn included."""
        given = [held for held in self.answers.values() if held.question == question]
        return sorted(given, key=lambda held: (held.order, held.answer))

    def positions_on(self, answer: str) -> list[Held]:
        """Return every position on an answer, in the order in which people first took one."""
        if self._on is None:
            self._on = {}  # type: ignore[misc]
            for held in self.positions.values():
                self._on.setdefault(held.answer, []).append(held)
        return self._on.get(answer, [])

    def next_order(self) -> int:
        """Return the place of an answer given now."""
        return 1 + max((held.order for held in self.answers.values()), default=0)

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

    # -- events ------------------------------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        match event:
            case AnswersShown() | AnswersHidden():
                self.shown = isinstance(event, AnswersShown)
            case QuestionShown(question):
                require(fits=question in self.asked())
                self.at_screen = question
            case QuestionAdded(question, text, order):
                put(self.questions, question, None, OwnQuestion(question, text, order))
            case QuestionDropped(question, text, order):
                require(fits=not any(held.question == question for held in self.answers.values()))
                put(self.questions, question, OwnQuestion(question, text, order), None)
                self.at_screen = QUESTIONS[0] if self.at_screen == question else self.at_screen
            case PositionTaken():
                self._take(event)
            case AnswerTaken(answer, idea):
                require(fits=answer in self.answers)
                put(self.taken, answer, None, Taken(answer, idea))
            case AnswerLeft(answer, idea):
                put(self.taken, answer, Taken(answer, idea), None)
            case _:
                self._change_answer(event)

    def _take(self, event: PositionTaken) -> None:
        require(fits=event.answer in self.answers)
        whose = (event.answer, event.person, event.sector)
        held = [Held(*whose, said, event.caucus) if said else None for said in (event.before, event.after)]
        put(self.positions, key(*whose, caucus=event.caucus), held[0], held[1])
        self._on = None  # type: ignore[misc]

    def _give(self, answer: Answer) -> None:
        """Let an answer be given; one that was undone is still on record and comes back as it was."""
        before = self.answers.get(answer.answer)
        given = answer if before is None else replace(answer, wording=before.wording)
        require(fits=before in (None, replace(given, withdrawn=True)))
        self.answers[answer.answer] = given

    def _change_answer(self, event: Event) -> None:
        match event:
            case AnswerGiven(answer, question, author, sector, text, order, caucus):
                require(fits=question in QUESTIONS or question in self.questions)
                self._give(Answer(answer, question, author, sector, Wording(text), order, caucus=caucus))
            case AnswerReworded(answer, before, after):
                require(fits=answer in self.answers and self.answers[answer].wording == before)
                self.answers[answer] = replace(self.answers[answer], wording=after)
            case AnswerWithdrawn(answer) | AnswerReturned(answer):
                gone = isinstance(event, AnswerWithdrawn)
                require(fits=answer in self.answers and self.answers[answer].withdrawn != gone)
                self.answers[answer] = replace(self.answers[answer], withdrawn=gone)
            case _:
                super().apply(event)


def key(answer: str, person: str | None, sector: str | None, *, caucus: bool = False) -> str:
    """Return under which key a position is kept: one a person and answer, one a sector entered for, one a caucus."""
    if person is not None:
        return f"{answer}/{person}"
    return f"{answer}/{'caucus' if caucus else 'sector'}/{sector}"


def same_words(one: str, other: str) -> bool:
    """Tell whether two wordings say the same but for case, punctuation and white space."""
    return one == other or _bare(one) == _bare(other)


@lru_cache(maxsize=2_048)
def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
