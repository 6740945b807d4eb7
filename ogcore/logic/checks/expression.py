"""Finding the lexicon's expressions in what a card says."""

from collections.abc import Callable
from functools import lru_cache

from ogcore.language.topic import expressions_by_first_word, folded_words, listed

REMEMBERED = 5_000
"""Statements whose reading is remembered: of a tree only few change at a time."""
_ARTICLES = frozenset("el la los las un una the a an".split())  # noqa: SIM905 - a line of words


@lru_cache(maxsize=REMEMBERED)
def starts_with(text: str, section: str, entry: str) -> bool:
    """Tell whether a statement begins with an expression of the lexicon, articles and degrees apart."""
    words = folded_words(text)
    first = 0
    while first < len(words) and (words[first] in listed("topic", "degree") or words[first] in _ARTICLES):
        first += 1
    return bool(length_at(words, first, section, entry))


def length_at(words: tuple[str, ...], at: int, section: str, entry: str) -> int:
    """Return how many words of an entry's longest expression stand at a position, 0 for none."""
    if at >= len(words):
        return 0
    options = expressions_by_first_word(section, entry).get(words[at], ())
    length = next((len(words_of) for words_of in options if words[at : at + len(words_of)] == words_of), 0)
    return length or int(matches(words[at], section, entry))


def matches(word: str, section: str, entry: str) -> bool:
    """Tell whether an entry holds a word, or its beginning with "*" for any ending."""
    return word in listed(section, entry) or word.startswith(_beginnings(section, entry))


@lru_cache
def _beginnings(section: str, entry: str) -> tuple[str, ...]:
    return tuple(word[:-1] for word in listed(section, entry) if word.endswith("*"))


def says_only(text: str, section: str, entry: str, beside: Callable[[str], bool]) -> bool:
    """Tell whether a statement holds an expression of an entry, and else only words that are allowed ``beside`` it."""
    words = folded_words(text)
    at, holds = 0, False
    while at < len(words):
        length = length_at(words, at, section, entry)
        if not length and not beside(words[at]):
            return False
        holds = holds or length > 0
        at += length or 1
    return holds
