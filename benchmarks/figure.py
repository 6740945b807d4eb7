"""A figure: one number of one program, and the goal it is held against."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

PROGRAMS = ("workbench", "voila", "solara", "panel")


@dataclass(frozen=True, slots=True)
class Figure:
    """``name`` is the row of the table, ``program`` its column. A value that could not be had has a ``note`` why."""

    name: str
    program: str
    value: float | None
    unit: str
    note: str = ""


def quantile(values: Sequence[float], share: float) -> float | None:
    """The value below which ``share`` of the values lie; nothing of nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))] if ordered else None


def median(values: Sequence[float]) -> float | None:
    """The middle value; nothing of nothing."""
    return statistics.median(values) if values else None


def scaled(value: float | None, factor: float) -> float | None:
    """The value in a smaller or larger unit."""
    return None if value is None else value * factor
