"""Sentences that are too long, and words of offices with the word anybody knows (R28)."""

from collections.abc import Iterator
from functools import cache

from ogcore.language.lexicon import Expression, by_first_word, lexicon
from ogcore.language.plain.word import sentences_of, words_of

LONGEST = 30
"""Words of a sentence that is still read in one breath."""


def long_sentences(text: str) -> Iterator[tuple[str, int]]:
    """Yield each sentence of more than LONGEST words, and how many it has."""
    for sentence in sentences_of(text):
        many = len(words_of(sentence))
        if many > LONGEST:
            yield sentence, many


def jargon(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield each word of offices as it is written, once, with a plainer one."""
    words, told = words_of(text), set()
    low = tuple(word for word, _, _ in words)
    for at, (_, start, _) in enumerate(words):
        expression, plainer = _of_offices(low, at, language) or ((), "")
        if expression and expression not in told:
            told.add(expression)
            yield text[start : words[at + len(expression) - 1][2]], plainer


def _of_offices(low: Expression, at: int, language: str) -> tuple[Expression, str] | None:
    """Return the expression of offices that stands at a place with a plainer one, the form of a word as it is there."""
    for expression, plainer in _plainer(language).get(low[at], ()):
        if low[at : at + len(expression)] == expression:
            return expression, plainer
    begun = (plainer for start, plainer in _begins(language).items() if low[at].startswith(start))
    return next((((low[at],), plainer) for plainer in begun), None)


@cache
def _begins(language: str) -> dict[str, str]:
    return lexicon(f"plain.{language}").pairs("jargon", "begins")


@cache
def _plainer(language: str) -> dict[str, list[tuple[Expression, str]]]:
    return by_first_word(lexicon(f"plain.{language}").pairs("jargon", "plainer"))
