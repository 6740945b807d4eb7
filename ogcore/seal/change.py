"""What a later version did to a promise: kinds, and which of them make it weaker (R30)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "reduced",
    "removed",
    "softened",
    "postponed",
    "responsible_removed",
    "baseline_changed",
    "raised",
    "added",
    "hardened",
    "advanced",
    "responsible_added",
    "reworded",
]
WEAKER: frozenset[Kind] = frozenset(
    {"reduced", "removed", "softened", "postponed", "responsible_removed", "baseline_changed"}
)
OPPOSITE: dict[Kind, Kind] = {
    "reduced": "raised",
    "removed": "added",
    "softened": "hardened",
    "postponed": "advanced",
    "responsible_removed": "responsible_added",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed, in the words before (``was``) and after (``now``).

    ``field`` is a field of the card, or one of a party, an activity or an indicator, which ``item`` then names by its
    list ("parties", "activities", "indicators") and its id. ``amount``: days for a date, else the change as a part of
    what was promised (12 → 6 is -0.5; for an indicator, of the way from its baseline to its target).
    """

    kind: Kind
    field: str
    was: str = ""
    now: str = ""
    amount: float | None = None
    item: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changed between two versions of a card."""

    changes: Sequence[Change] = ()

    @property
    def weaker(self) -> bool:
        """Whether any of it takes something away."""
        return any(change.kind in WEAKER for change in self.changes)
