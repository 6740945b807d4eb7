"""Indicators: what was measured, and how far it has come from where it began to where it should be (R34)."""

from ogcore.indicators.direction import DIRECTIONS, Direction, contradicts, direction_of
from ogcore.indicators.levels import level_progress
from ogcore.indicators.progress import Progress, Standing, progress, shown_share
from ogcore.indicators.value import Percentage, Value, amount, pooled, read_value

__all__ = [
    "DIRECTIONS",
    "Direction",
    "Percentage",
    "Progress",
    "Standing",
    "Value",
    "amount",
    "contradicts",
    "direction_of",
    "level_progress",
    "pooled",
    "progress",
    "read_value",
    "shown_share",
]
