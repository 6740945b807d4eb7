"""Indicators whose values have names: none, draft, approved, in force (R34)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.indicators.progress import Standing


@dataclass(frozen=True, slots=True)
class LevelProgress:
    """Where a qualitative indicator stands. It has no share: nobody knows how far one name is from the next."""

    standing: Standing
    unknown: tuple[str, ...] = ()
    """What was said that is no name of a level."""


def level_progress(levels: Sequence[str], baseline: str, target: str, actual: str) -> LevelProgress:
    """Return where an indicator stands whose ``levels`` are named, the worst first; an empty text is no value."""
    places = {_plain(name): place for place, name in enumerate(levels)}
    unknown = tuple(said for said in (baseline, target, actual) if said.strip() and _plain(said) not in places)
    start, aim, now = (places.get(_plain(said)) for said in (baseline, target, actual))
    return LevelProgress(_standing(start, aim, now), unknown)


def _standing(start: int | None, aim: int | None, now: int | None) -> Standing:
    if now is None:
        return "no_value"
    if aim is None:
        return "no_target"
    if start is None:
        return "no_baseline"
    if start == aim:
        return "kept" if now >= aim else "lost"
    if aim < start:  # a lower name is what is wanted
        start, aim, now = -start, -aim, -now
    return "worse_than_start" if now < start else "reached" if now >= aim else "measured"


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
