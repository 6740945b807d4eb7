"""What happens when a group goes back from an objective to its problem (R18)."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Changed


@dataclass(frozen=True, slots=True)
class SentBack:
    """A problem to be looked at again: its words and those of its objective when the group went back."""

    problem: str
    objective: str


@dataclass(frozen=True, slots=True)
class ProblemSentBack(Changed):
    """The group marked a problem to be looked at again, or took the mark away: it stands as it is."""

    of_part: ClassVar[str] = "review"
    of_stage: ClassVar[str] = "objective_tree"
    node: str
    before: SentBack | None
    after: SentBack | None

    def touches(self) -> frozenset[str]:
        """Return the problem it is about."""
        return frozenset({self.node})
