"""Which way an indicator should run (R34)."""

from decimal import Decimal
from typing import Literal, get_args

Direction = Literal["up", "down", "keep"]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)


def direction_of(baseline: Decimal, target: Decimal) -> Direction:
    """Return the way from a baseline to a target; ``keep`` where they are the same."""
    return "up" if target > baseline else "down" if target < baseline else "keep"


def contradicts(direction: str, baseline: Decimal, target: Decimal) -> bool:
    """Tell whether a target lies the other way than the direction that was said.

    A target equal to the baseline contradicts none: *up* then means at least that much, *down* at most.
    """
    return bool(direction) and target != baseline and direction != direction_of(baseline, target)
