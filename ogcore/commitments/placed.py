"""A card with what is known of where it stands: its plan, its group, its number (R27)."""

from dataclasses import dataclass

from ogcore.commitments.state import Commitment


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card, the ``language`` it is written in and what it stands in.

    ``start`` and ``end`` are the plan's first and last day (2027-06-30), empty where nobody has said them.
    ``problem_linked``: a node of the group's tree stands behind it.
    """

    card: Commitment
    language: str
    number: str = ""
    plan: str = ""
    start: str = ""
    end: str = ""
    group: str = ""
    problem_linked: bool = False
