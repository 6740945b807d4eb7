"""What "there is" agrees with: "there are jobs", "there is work"."""

from ogcore.language.english.inflection import is_plural
from ogcore.language.english.vocabulary import CONJUNCTIONS, FINITE, PREPOSITIONS
from ogcore.language.rule import Words
from ogcore.language.wording import lowered

_ENDS = PREPOSITIONS | CONJUNCTIONS | FINITE | frozenset("left to who that which where here there nearby , ;".split())
_MASSES = frozenset({"data", "media"})
_SINGLE = frozenset("a an one no less more somewhere someone something nothing nobody".split())


def closed(words: Words) -> Words:
    """Let "there is" agree with the noun that follows it."""
    low = lowered(words)
    at = next((i for i in range(len(low) - 2) if low[i : i + 2] == ["there", "is"]), None)
    if at is None or low[at + 2] in _SINGLE - {"more"}:
        return words
    end = next((i for i in range(at + 3, len(low)) if low[i] in _ENDS), len(low))
    if not is_plural(low[end - 1]) or low[end - 1] in _MASSES:
        return words
    return [*words[: at + 1], "are", *words[at + 2 :]]
