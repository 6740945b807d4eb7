"""What nobody at a table can change: the weather, the lie of the land, human nature, the world's crises."""

from functools import lru_cache

from ogcore.language.topic import listed
from ogcore.logic.checks.expression import REMEMBERED, matches, says_only

_SAID = ("empty", "degree", "measure", "lack")


@lru_cache(maxsize=REMEMBERED)
def is_beyond_reach(text: str) -> bool:
    """Tell whether a statement says nothing else: "Heavy rain" does, "Rain gets in through broken roofs" does not."""
    return says_only(text, "beyond", "reach", _may_stand_beside)


def _may_stand_beside(word: str) -> bool:
    return any(word in listed("topic", entry) for entry in _SAID) or matches(word, "beyond", "kind")
