"""The codes by which commitments are assessed, as the Independent Reporting Mechanism coded them (R39)."""

from collections.abc import Mapping
from dataclasses import dataclass

POTENTIAL_IMPACT = ("none", "minor", "moderate", "transformative")
COMPLETION = ("not_started", "limited", "substantial", "complete")
HIGH_AMBITION = frozenset({"moderate", "transformative"})
COMPLETED = frozenset({"substantial", "complete"})
MIDTERM, END = MOMENTS = ("midterm", "end")


@dataclass(frozen=True, slots=True)
class Coded:
    """One commitment of a plan and how it was rated; None is *not rated*, which is not the lowest code."""

    plan: str
    years: str | None
    consultation_score: str | None
    commitment: str
    potential_impact: str | None
    completion_midterm: str | None
    completion_end: str | None

    def completion(self, moment: str) -> str | None:
        """Return how far it was at ``midterm`` or at the ``end``."""
        return self.completion_midterm if moment == MIDTERM else self.completion_end


CODES: Mapping[str, tuple[str, ...]] = {
    "potential_impact": POTENTIAL_IMPACT,
    "completion_midterm": COMPLETION,
    "completion_end": COMPLETION,
}
"""The columns that hold codes, and which."""
