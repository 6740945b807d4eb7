"""Going back from an objective to its problem when the means no longer lead to the ends (R18).

Nothing is rewritten: the problem is marked, both texts are shown, and the mark is done with once people reword the
problem or say that it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.errors import NodeNotFound, UnreadableFile
from ogcore.objectives.events import Objective
from ogcore.objectives.review_events import ProblemSentBack, SentBack
from ogcore.record.event import Event
from ogcore.record.part import Part, put
from ogcore.record.wording import require_statement
from ogcore.trees.state import TreeState


@dataclass
class Review(Part):
    """Which problems the group has gone back to."""

    name: ClassVar[str] = "review"

    sent: dict[str, SentBack] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        if not isinstance(event, ProblemSentBack):
            super().apply(event)
            return
        put(self.sent, event.node, event.before, event.after)

    def open(self, tree: TreeState) -> dict[str, SentBack]:
        """Return the marks not yet done with: those whose problem still reads as it did."""
        live = tree.positions()
        return {node: sent for node, sent in self.sent.items() if node in live and tree.text(node) == sent.problem}


def send_back(state: Review, tree: TreeState, objectives: Mapping[str, Objective], node: str) -> tuple[Event, ...]:
    """Mark the problem ``node`` to be looked at again; raises NodeNotFound when it has no confirmed objective."""
    problem, objective = tree.text(node), objectives.get(node)
    if objective is None or not objective.confirmed:
        raise NodeNotFound(node)
    after, now = SentBack(problem, objective.wording.text), state.sent.get(node)
    return () if after == now else (ProblemSentBack(node, now, after),)


def keep_problem(state: Review, node: str) -> tuple[Event, ...]:
    """Say that the problem stands as it is; raises NodeNotFound when nobody has gone back to it."""
    now = state.sent.get(node)
    if now is None:
        raise NodeNotFound(node)
    return (ProblemSentBack(node, now, None),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` holds texts as commands write them: for what comes from a file."""
    if not isinstance(event, ProblemSentBack):
        raise UnreadableFile("unknown_event")
    for sent in (event.before, event.after):
        if sent is not None:
            require_statement(sent.problem)
            require_statement(sent.objective)
