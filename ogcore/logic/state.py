"""What a group has said of the logic of its problem tree: the state, and how each event changes it (R11, R14).

An arrow is named by its cause and its effect. What is said of it stays when other arrows move, and is still known when
the arrow itself goes and comes back. What is answered to an arrow put to the vote is told once it is shown, and not
before: not either when the question is withdrawn, or gives way to another (``withheld``).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import singledispatchmethod
from typing import ClassVar, Self

from ogcore.errors import UndoConflict
from ogcore.logic.events import (
    Action,
    ActionAnswered,
    ArrowAnswer,
    ArrowMarked,
    ArrowVoted,
    Dismissal,
    FindingDismissed,
    LeafSettled,
    Mark,
    PaperVotes,
    PaperVotesEntered,
    Question,
    QuestionPut,
)
from ogcore.record.event import Event
from ogcore.record.part import Entry, Part, put
from ogcore.record.voice import Voice
from ogcore.trees.causality import Arrow

ANSWERS = ("yes", "no", "unsure")
ACTIONS = ("yes", "no", "other")
PAPER_LIMIT = 500
"""Paper votes of one sector with one answer; a working group has some 25 people."""
WHOSE_LIMIT = 200
REASON_LIMIT = 500
_NOW = "now"
"""One question at a time."""
Events = tuple[Event, ...]


@dataclass
class Logic(Part):
    """What the group has said of its tree: answers, votes on paper, marks, actions, root causes and dismissals."""

    name: ClassVar[str] = "logic"

    answers: dict[str, ArrowAnswer] = field(default_factory=dict)
    paper: dict[str, PaperVotes] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    actions: dict[str, Action] = field(default_factory=dict)
    settled: dict[str, bool] = field(default_factory=dict)
    dismissals: dict[str, Dismissal] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    withheld: dict[str, bool] = field(default_factory=dict)

    def without_voices(self) -> Self:
        """Return it without the answers of people: what the group has said in common stays."""
        return replace(self.copy(), answers={}, paper={}, questions={}, withheld={})

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        self._apply(event)

    @singledispatchmethod
    def _apply(self, event: Event) -> None:
        super().apply(event)

    @_apply.register
    def _(self, event: ArrowVoted) -> None:
        answer = _named(event.before, event.after)
        put(self.answers, arrow_key(answer.cause, answer.effect, event.voter), event.before, event.after)

    @_apply.register
    def _(self, event: PaperVotesEntered) -> None:
        votes = _named(event.before, event.after)
        put(self.paper, arrow_key(votes.cause, votes.effect, votes.sector, votes.answer), event.before, event.after)

    @_apply.register
    def _(self, event: ArrowMarked) -> None:
        mark = _named(event.before, event.after)
        put(self.marks, arrow_key(mark.cause, mark.effect), event.before, event.after)

    @_apply.register
    def _(self, event: ActionAnswered) -> None:
        put(self.actions, event.node, event.before, event.after)

    @_apply.register
    def _(self, event: LeafSettled) -> None:
        put(self.settled, event.node, None if event.settled else True, True if event.settled else None)

    @_apply.register
    def _(self, event: FindingDismissed) -> None:
        dismissal = _named(event.before, event.after)
        put(self.dismissals, finding_key(dismissal.code, dismissal.nodes), event.before, event.after)

    @_apply.register
    def _(self, event: QuestionPut) -> None:
        put(self.questions, _NOW, event.before, event.after)
        before, after = event.before, event.after
        if before is not None and before.open and (after is None or arrow_of(after) != arrow_of(before)):
            self.withheld[arrow_key(*arrow_of(before))] = True
        if after is not None and not after.open:
            self.withheld.pop(arrow_key(*arrow_of(after)), None)

    @property
    def question(self) -> Question | None:
        """The arrow that is put to the vote now, or was last and is still shown; None when there is none."""
        return self.questions.get(_NOW)

    def is_secret(self, arrow: Arrow) -> bool:
        """Tell whether the answers to an arrow are not to be told: it is put to the vote, or was and was not shown."""
        now = self.question
        return (now is not None and now.open and arrow_of(now) == arrow) or arrow_key(*arrow) in self.withheld

    def mark(self, arrow: Arrow) -> Mark | None:
        """Return the mark of an arrow, or None."""
        return self.marks.get(arrow_key(*arrow))

    def answer_of(self, arrow: Arrow, voter: str) -> ArrowAnswer | None:
        """Return how a person answered, or None."""
        return self.answers.get(arrow_key(*arrow, voter))

    def paper_votes(self, arrow: Arrow, sector: str, answer: str) -> PaperVotes | None:
        """Return what was entered for that sector and answer, or None."""
        return self.paper.get(arrow_key(*arrow, sector, answer))

    def answers_of(self, voice: Voice) -> list[ArrowAnswer]:
        """Return all answers of one person."""
        whose = ((key.rpartition(">"), answer) for key, answer in self.answers.items())
        return [answer for (arrow, _, voter), answer in whose if voice.owns(voter, arrow)]

    def voters(self, arrow: Arrow) -> list[str]:
        """Return who has answered whether an arrow holds, people without a device left out."""
        begins = arrow_key(*arrow, "")
        return [key.removeprefix(begins) for key in self.answers if key.startswith(begins)]

    def dismissal(self, code: str, nodes: Sequence[str]) -> Dismissal | None:
        """Return why the group lets that finding be, or None when it does not."""
        return self.dismissals.get(finding_key(code, nodes))


def _named(before: Entry | None, after: Entry | None) -> Entry:
    """Return what an event is about, as it is or as it was; raises UndoConflict when it names nothing."""
    named = after or before
    if named is None:
        raise UndoConflict
    return named


def arrow_of(question: Question) -> Arrow:
    """Return the arrow a question asks about."""
    return question.cause, question.effect


def arrow_key(*parts: str) -> str:
    """Return the name of what is said of an arrow."""
    return ">".join(parts)


def finding_key(code: str, nodes: Sequence[str]) -> str:
    """Return the name of a finding."""
    return arrow_key(code, *nodes)
