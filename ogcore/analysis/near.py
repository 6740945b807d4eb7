"""Names that come near one that was typed, so that a refusal says what to write instead."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from ogcore.record.looks import looks

NEAR, FEW = 60, 5
"""How alike two names are of 100 to be near, and how many are told, of those near or else of all."""


def same_name(one: str, other: str) -> bool:
    """Tell whether a reader takes two names for the same."""
    return looks(one) == looks(other)


def names_near(wanted: str, names: Sequence[str]) -> list[str]:
    """Return the names near ``wanted``, the nearest first; a few where none is, all where none was asked for."""
    if not wanted:
        return list(names)
    found = process.extract(wanted, names, scorer=fuzz.WRatio, processor=looks, limit=FEW, score_cutoff=NEAR)
    near = [name for name, _score, _place in found]
    return near or list(names[:FEW])
