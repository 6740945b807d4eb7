"""Words of a text in lower case, where they stand, and the lists they are looked up in."""

import re
from functools import cache

from ogcore.language.lexicon import Expression, lexicon

_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[¿¡«“(]?[^\W\d_a-z])|\n+")


def words_of(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text in lower case, with the places where they begin and end."""
    return [(found.group().lower(), found.start(), found.end()) for found in _WORD.finditer(text)]


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text; each line is one at least."""
    return [sentence.strip() for sentence in _SENTENCE.split(text) if sentence.strip()]


@cache
def listed(language: str, section: str, entry: str) -> frozenset[str]:
    """Return the words of an entry."""
    return lexicon(f"plain.{language}").words(section, entry)


@cache
def _expressions(language: str, section: str, entry: str) -> list[Expression]:
    return lexicon(f"plain.{language}").expressions(section, entry)


def length_at(low: list[str], at: int, language: str, section: str, entry: str) -> int:
    """Return how many words the longest expression of an entry has that stands at a place, 0 for none."""
    found = (one for one in _expressions(language, section, entry) if tuple(low[at : at + len(one)]) == one)
    return next((len(one) for one in found), 0)
