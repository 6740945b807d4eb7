"""A group as full as the rules let it be, in the words that cost a page most; what pages hold is measured on it."""

import random
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice

from ogcore.agenda.commands import POINTS
from ogcore.agenda.state import Agenda
from ogcore.brainstorm.commands import add_list
from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.commands import CANDIDATE_LIMIT, NOTE_LIMIT
from ogcore.candidates.events import CandidateProposed, CandidateWeighed, Criterion
from ogcore.candidates.state import CRITERIA
from ogcore.capacity import LIMITS
from ogcore.commitments.events import CommitmentDrafted
from ogcore.commitments.template import FIELDS
from ogcore.evidence.events import Evidence, EvidenceAdded
from ogcore.logic.events import ArrowAnswer, ArrowVoted
from ogcore.logic.state import ANSWERS
from ogcore.objectives.events import Objective, ObjectiveConfirmed
from ogcore.objectives.review_events import ProblemSentBack, SentBack
from ogcore.proposals.commands import WAITING_LIMIT
from ogcore.proposals.events import ProposalMade
from ogcore.record.event import Event
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import new_id
from ogcore.record.participant import SECTORS
from ogcore.record.voice import Voice
from ogcore.record.wording import CARD_LENGTH, IDEA_LENGTH, Wording
from ogcore.rights.events import BranchLocked
from ogcore.trees.events import CauseAdded, CoreProblemStated, EffectAdded, NodesLinked
from ogcore.trees.state import TreeState
from ogcore.viewpoints.events import AnswerGiven, Position, PositionTaken
from ogcore.viewpoints.state import QUESTIONS
from tests.builders import Room

Text = Callable[[int], str]
"""Gives words of about so many bytes, other ones each time."""


def text_of(letters: str, seed: int) -> Text:
    """Return what makes words of those letters, of that many bytes."""
    chance, words = random.Random(seed), letters.split()
    width = max(len(letter.encode()) for letter in letters)

    def text(size: int) -> str:
        if len(words) == 1:
            return "".join(chance.choice(letters) for _ in range(max(1, size // width)))
        said = " ".join(chance.choice(words) for _ in range(max(1, size // 4)))
        while len(said.encode()) > max(size, 12):
            said = said.rpartition(" ")[0]
        return said.capitalize()

    return text


class Largest:
    """Fills a room chapter by chapter; ``deep`` hangs the cards in a chain, else all hang from the core problem.

    ``worded``: its objectives have words.
    """

    def __init__(self, text: Text, *, deep: bool, worded: bool = True) -> None:
        self.worded = worded
        self.room, self.text, self.deep = Room("es"), text, deep
        self.people = [f"person{number}" for number in range(40)]
        self.cards = [new_id() for _ in range(LIMITS["cards"])]

    def filled(self) -> Room:
        """Return the room, full."""
        self.write(self._tree())
        for part in (
            self._objectives() if self.worded else [],
            self._candidates(),
            self._evidence(),
            self._commitments(),
        ):
            self.write(part)
        for part in (self._ideas(), self._answers(), self._logic(), self._rights()):
            self.write(part)
        return self.room

    def tree_on(self, group: WorkingGroup) -> list[Event]:
        """Return the events that hang as many cards on a group's core problem as there may be."""
        core, *_ = self.cards = [str(group[TreeState].core_problem), *self.cards[1:]]
        return [*self._tree()][1:-1] if core else []

    def write(self, events: Iterable[Event]) -> None:
        """Let events have happened, each an operation of somebody."""
        for number, (event, person) in enumerate(zip(events, cycle(self.people), strict=False)):
            self.room.record(f"{event.kind}{number}", person, [event])

    def each(self, total: str, many: int, most: int, besides: int = 0) -> list[str]:
        """Return texts that use up the bytes of a limit, if so many of at most that many letters can."""
        size = LIMITS[total] // many - besides
        return [self.text(min(size, most * 4))[:most] for _ in range(many)]

    def _tree(self) -> Iterator[Event]:
        core, *others = self.cards
        texts = self.each("card_bytes", len(self.cards), CARD_LENGTH)
        yield CoreProblemStated(core, texts[0], 0)
        half = len(others) // 2
        for number, node in enumerate(others):
            causes = number < half
            near = others[number - 1] if self.deep and number not in (0, half) else core
            kind = CauseAdded if causes else EffectAdded
            yield kind(node, texts[number + 1], near, number + 1)
        more = LIMITS["arrows"] - len(others)
        if self.deep:
            yield NodesLinked(core, (), tuple((others[number], core) for number in range(1, half))[:more])
        else:
            pairs = zip(others[1:half], others[: half - 1], strict=True)
            yield NodesLinked(core, (), tuple(pairs)[:more])

    def _objectives(self) -> Iterator[Event]:
        tree = self.room.group[TreeState]
        for node, words in zip(self.cards, self.each("objective_bytes", len(self.cards), CARD_LENGTH), strict=True):
            yield ObjectiveConfirmed(node, None, Objective(Wording(words), f"{tree.text(node)} before"))
            yield ProblemSentBack(node, None, SentBack(tree.text(node), words))

    def _candidates(self) -> Iterator[Event]:
        texts = self.each("candidate_bytes", CANDIDATE_LIMIT * (1 + len(CRITERIA)), NOTE_LIMIT)
        for number in range(CANDIDATE_LIMIT):
            candidate, (words, *notes) = new_id(), texts[number * 5 : number * 5 + 5]
            yield CandidateProposed(candidate, f"{words}{number}", number, "ana")
            for criterion, note in zip(CRITERIA, notes, strict=True):
                yield CandidateWeighed(candidate, criterion, Criterion(Wording("")), Criterion(Wording(note)))

    def _evidence(self) -> Iterator[Event]:
        many = LIMITS["evidence"]
        for number, words in enumerate(self.each("evidence_bytes", many, 2_000)):
            entry = Evidence(new_id(), self.cards[number % len(self.cards)], number, "source", note=words)
            yield EvidenceAdded(entry.evidence, None, entry)

    def _commitments(self) -> Iterator[Event]:
        many = LIMITS["commitments"]
        texts = iter(self.each("commitment_bytes", many * len(FIELDS), 20_000))
        for number in range(many):
            fields = tuple((field.name, Wording(next(texts))) for field in FIELDS)
            yield CommitmentDrafted(new_id(), number, self.cards[number], fields)

    def _ideas(self) -> Iterator[Event]:
        self.room.open("brainstorm")
        room, texts = self.room, self.each("idea_bytes", LIMITS["ideas"], IDEA_LENGTH, 4)
        lines = [f"{number}{words}"[:IDEA_LENGTH] for number, words in enumerate(texts)]
        room.record("ideas", "ana", add_list(room.group[Brainstorm], Voice.of(room.ana), lines))
        room.act(room.facilitator, "reveal_ideas")
        ideas = list(room.group[Brainstorm].ideas)
        for number in range(24):
            room.act(room.beto, "begin_theme", name=f"Theme {number}", ideas=ideas[number::24])
        for number in range(POINTS - len(room.group[Agenda].items)):
            room.act(room.facilitator, "add_point", title=f"Point {number}", minutes=10)
        return iter(())

    def _answers(self) -> Iterator[Event]:
        many, asked = LIMITS["answers"], cycle(QUESTIONS)
        reasons = iter(self.each("reason_bytes", many, 500, 80))
        takers = LIMITS["positions"] // many
        for number, words in enumerate(self.each("answer_bytes", many, 1_000)):
            answer, sector = new_id(), SECTORS[number % len(SECTORS)]
            yield AnswerGiven(answer, next(asked), None, sector, words, number)
            for person in range(takers):
                reason, held = (next(reasons) if person == 0 else ""), SECTORS[person % len(SECTORS)]
                position = Position(
                    "agree" if person % 3 else "disagree", Wording(reason), words if person % 2 else "It"
                )
                yield PositionTaken(answer, "ana" if person == 0 else self.people[person], held, None, position)

    def _logic(self) -> Iterator[Event]:
        self.room.act(self.room.facilitator, "show_answers")
        arrows = list(self.room.group[TreeState].arrows())
        for voter in ("ana", *self.people[:8]):
            for number, (cause, effect) in enumerate(islice(arrows, LIMITS["arrows"])):
                answer = ArrowAnswer(cause, effect, SECTORS[number % len(SECTORS)], ANSWERS[number % len(ANSWERS)])
                yield ArrowVoted(voter, None, answer)

    def _rights(self) -> Iterator[Event]:
        for node in self.cards[: LIMITS["locks"]]:
            yield BranchLocked(node, self.text(1_200)[:300])
        for number in range(WAITING_LIMIT):
            data = f'{{"of": "{self.cards[number]}", "text": "{"a" * 300}"}}'
            yield ProposalMade(
                new_id(), "add_cause", data, f"person{number % 8}", "people", "problem_tree", number, 0.0
            )
