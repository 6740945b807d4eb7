"""The figures of plans from their coded commitments: shares of those rated, and never of those that were not (R39)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ogcore.assessment.coding import COMPLETED, HIGH_AMBITION, MOMENTS, Coded

PLACES = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Share:
    """Of the commitments ``rated``, ``count`` are such; their ``share`` is None where none is rated."""

    rated: int
    count: int

    @property
    def share(self) -> Decimal | None:
        """``count / rated``, rounded half up to three decimals; None, which is not zero, where nothing is rated."""
        if not self.rated:
            return None
        return (Decimal(self.count) / self.rated).quantize(PLACES, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """What a plan amounts to: how many commitments, how ambitious, how far at midterm and at the end."""

    plan: str
    years: str | None
    consultation_score: str | None
    commitments: int
    high_ambition: Share
    completed: Mapping[str, Share]


def figures(coded: Iterable[Coded]) -> list[PlanFigures]:
    """Return the figures of each plan, in the order in which the plans are first named."""
    plans: dict[str, list[Coded]] = {}
    for one in coded:
        plans.setdefault(one.plan, []).append(one)
    return [_of_plan(plan, commitments) for plan, commitments in plans.items()]


def _of_plan(plan: str, commitments: list[Coded]) -> PlanFigures:
    return PlanFigures(
        plan,
        next((one.years for one in commitments if one.years), None),
        next((one.consultation_score for one in commitments if one.consultation_score), None),
        len(commitments),
        _share(commitments, lambda one: one.potential_impact, HIGH_AMBITION),
        {
            moment: _share(commitments, lambda one, at=moment: one.completion(at), COMPLETED)  # type: ignore[misc]
            for moment in MOMENTS
        },
    )


def _share(commitments: list[Coded], code: Callable[[Coded], str | None], wanted: frozenset[str]) -> Share:
    rated = [said for said in map(code, commitments) if said is not None]
    return Share(len(rated), sum(said in wanted for said in rated))
