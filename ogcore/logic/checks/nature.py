"""What nobody at a table can change: the weather, the lie of the land, human nature, the world's crises."""

from functools import lru_cache

from ogcore.language.topic import folded_words, listed
from ogcore.logic.checks.expression import REMEMBERED, length_at, matches, says_only, starts_with

_LONGEST = 8
_LONGEST_STORY = 12
_HAVING = (("has",), ("tiene",))
_SAID = ("empty", "degree", "measure", "lack")


@lru_cache(maxsize=REMEMBERED)
def is_beyond_reach(text: str) -> bool:
    """Tell whether a statement says nothing else: "Heavy rain" does, "Rain gets in through broken roofs" does not."""
    if starts_with(text, "beyond", "world") and len(folded_words(text)) <= _LONGEST:
        return True
    if _has_always_been(folded_words(text)):
        return True
    names = _names(text)
    return says_only(text, "beyond", "reach", lambda word: word in names or _may_stand_beside(word))


def _names(text: str) -> frozenset[str]:
    """The words a text writes with a capital inside: where the weather is, not what else is the matter."""
    _first, *others = text.split() or [""]
    named = (other for other in others if other[0].isupper() and not other.isupper())
    names = frozenset(word for other in named for word in folded_words(other))
    words = folded_words(text)
    of_a_place = words[1:2] in _HAVING and not listed("beyond", "clime").isdisjoint(words)
    return names | set(words[:1]) if of_a_place else names  # "Scotland has a cold climate"


def _has_always_been(words: tuple[str, ...]) -> bool:
    """Example: "Since colonial times there have been packs of dogs"."""
    length = length_at(words, 0, "beyond", "ages")
    return length > 0 and length_at(words, length, "beyond", "ever") > 0 and len(words) <= _LONGEST_STORY


def _may_stand_beside(word: str) -> bool:
    return any(word in listed("topic", entry) for entry in _SAID) or matches(word, "beyond", "kind")
