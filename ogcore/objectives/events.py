"""What happens to the objectives that answer the problems (R16 to R18)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed
from ogcore.record.wording import Wording


@dataclass(frozen=True, slots=True)
class Objective:
    """The positive state a problem turns into.

    ``problem`` is the problem's text when people confirmed the pair: when the two differ, the pair is stale (R18).
    """

    wording: Wording
    problem: str
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class _ObjectiveChanged(Changed):
    of_part: ClassVar[str] = "objectives"
    of_stage: ClassVar[str] = "objective_tree"
    node: str
    before: Objective | None
    after: Objective | None

    def touches(self) -> frozenset[str]:
        """Return the problem whose objective it is."""
        return frozenset({self.node})


class ObjectiveConfirmed(_ObjectiveChanged):
    """People kept or wrote the objective of a problem."""

    __slots__ = ()


class ObjectiveReopened(_ObjectiveChanged):
    """A confirmed objective is open to discussion again; its words stay."""

    __slots__ = ()


class ObjectiveOffered(_ObjectiveChanged):
    """Another wording arrived while somebody else changed the objective; both are kept."""

    __slots__ = ()

    def result(self) -> dict[str, Any]:
        """Tell that the words wait beside others."""
        return {"offered": True}


class ObjectiveRestored(_ObjectiveChanged):
    """An objective became what it was in a version people went back to."""

    __slots__ = ()
