"""A working group's state: its trees, its cards, its stage, and how each recorded event changes them (R1)."""

from collections.abc import Iterable, Mapping

from ogcore.brainstorm.state import Brainstorm
from ogcore.commitments.events import CommitmentDrafted, CommitmentRemoved, CommitmentReworded
from ogcore.commitments.state import Commitment
from ogcore.evidence.state import EvidenceBook
from ogcore.logic.checks import Finding, check
from ogcore.logic.state import Logic
from ogcore.objectives import objective_tree
from ogcore.objectives.events import (
    Objective,
    ObjectiveConfirmed,
    ObjectiveOffered,
    ObjectiveReopened,
    ObjectiveRestored,
)
from ogcore.objectives.review import Review
from ogcore.pace.events import StageClosed, StageOpened
from ogcore.pace.stage import STAGES
from ogcore.record.event import Event, Recorded
from ogcore.record.history import History
from ogcore.record.part import Part, require
from ogcore.record.reversal import OperationRedone, OperationUndone
from ogcore.record.wording import Wording
from ogcore.trees.state import TreeState
from ogcore.versions.state import Versions
from ogcore.viewpoints.state import Viewpoints

PARTS: Mapping[str, type[Part]] = {
    "brainstorm": Brainstorm,
    "logic": Logic,
    "versions": Versions,
    "evidence": EvidenceBook,
    "viewpoints": Viewpoints,
    "review": Review,
}
"""The parts of a group's work beside its trees and cards: the attribute's name and its class."""


class WorkingGroup:
    """Everything one working group has made so far; ``version`` counts its events."""

    def __init__(self, group_id: str, language: str = "es") -> None:
        self.group_id = group_id
        self.language = language
        self.brainstorm = Brainstorm()
        self.problem_tree = TreeState()
        self.objectives: dict[str, Objective] = {}
        self.commitments: dict[str, Commitment] = {}
        self.versions = Versions()
        self.evidence = EvidenceBook()
        self.logic = Logic()
        self.viewpoints = Viewpoints()
        self.review = Review()
        self.stage: str = STAGES[0]
        self.stage_open = False
        self.history = History()
        self.version = 0
        self._findings: tuple[int, tuple[Finding, ...]] | None = None  # made for a version, until the next one

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WorkingGroup):
            return NotImplemented
        return self._facts() == other._facts()

    __hash__ = None  # type: ignore[assignment]

    def _facts(self) -> tuple[object, ...]:
        return (
            self.group_id,
            self.problem_tree,
            self.objectives,
            self.commitments,
            self.stage,
            self.stage_open,
            self.history,
            self.version,
            self.parts(),
        )

    def parts(self) -> dict[str, Part]:
        """Return the parts of the group's work beside its trees and cards, by the name of their attribute."""
        return {name: getattr(self, name) for name in PARTS}

    def objective_tree(self, language: str | None = None) -> objective_tree.ObjectiveTree:
        """Return the objective tree as it stands, with proposals in ``language`` (default: the plan's)."""
        return objective_tree.ObjectiveTree(self.problem_tree, self.objectives, language or self.language)

    def findings(self) -> tuple[Finding, ...]:
        """Return what a careful facilitator would notice in the tree now, dismissed or not (R14)."""
        if self._findings is None or self._findings[0] != self.version:
            chosen = [card.node for card in self.commitments.values()]
            self._findings = (self.version, tuple(check(self.problem_tree, self.logic, chosen)))
        return self._findings[1]

    def ordered_commitments(self) -> list[Commitment]:
        """Return the cards in the order in which they were begun."""
        return sorted(self.commitments.values(), key=lambda commitment: (commitment.order, commitment.card))

    def record(self, recorded: Recorded) -> None:
        """Let a recorded event have happened; events must come in order of their version."""
        self.change(recorded.event)
        self.history.note(recorded.op, recorded.actor, recorded.event)
        self.version = recorded.version

    def replay(self, log: Iterable[Recorded]) -> "WorkingGroup":
        """Let all events of ``log`` have happened, and return the group itself."""
        for recorded in log:
            self.record(recorded)
        return self

    def trial(self) -> "WorkingGroup":
        """Return a copy on which events can be tried without touching the group (histories are not copied)."""
        copy = WorkingGroup(self.group_id, self.language)
        copy.problem_tree = self.problem_tree.copy()
        copy.objectives = dict(self.objectives)
        copy.commitments = {
            card: Commitment(card, commitment.order, commitment.node, dict(commitment.fields))
            for card, commitment in self.commitments.items()
        }
        for name, part in self.parts().items():
            setattr(copy, name, part.copy())
        return copy

    def change(self, event: Event) -> None:
        """Apply one event; raises UndoConflict when it does not fit the present state."""
        match event:
            case OperationUndone() | OperationRedone():
                pass
            case StageOpened(stage):
                self.stage, self.stage_open = stage, True
            case StageClosed(stage):
                self.stage, self.stage_open = stage, False
            case ObjectiveConfirmed() | ObjectiveOffered() | ObjectiveReopened() | ObjectiveRestored():
                self._change_objective(event)
            case CommitmentDrafted() | CommitmentRemoved() | CommitmentReworded():
                self._change_commitment(event)
            case _ if event.of_part in self.parts():
                self.parts()[event.of_part].apply(event)
            case _:
                self.problem_tree.apply(event)

    def _change_objective(
        self, event: ObjectiveConfirmed | ObjectiveOffered | ObjectiveReopened | ObjectiveRestored
    ) -> None:
        require(fits=self.objectives.get(event.node) == event.before)
        if event.after is None:
            self.objectives.pop(event.node, None)
        else:
            self.objectives[event.node] = event.after

    def _change_commitment(self, event: CommitmentDrafted | CommitmentRemoved | CommitmentReworded) -> None:
        match event:
            case CommitmentDrafted(card, order, node, fields):
                require(fits=card not in self.commitments)
                self.commitments[card] = Commitment(card, order, node, dict(fields))
            case CommitmentRemoved(card, order, node, fields):
                require(fits=self.commitments.get(card) == Commitment(card, order, node, dict(fields)))
                del self.commitments[card]
            case CommitmentReworded(card, field, before, after):
                require(fits=card in self.commitments)
                written = self.commitments[card].fields
                require(fits=written.get(field, Wording("")) == before)
                written[field] = after
                if after == Wording(""):  # an undone first edit leaves no trace in the state
                    del written[field]
