"""What statements are about, word by word, whatever their language, accents and endings: so that two can be compared.

Not a grammar: it only has to tell when two cards of one tree say the same. Spanish and English are read alike, as both
may stand on one tree.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from ogcore.language.family import phrases
from ogcore.language.figure import figures, ungrouped
from ogcore.language.fold import fold
from ogcore.language.lexicon import Expression, lexicon
from ogcore.language.stem import LACK, stem

LONGEST = 2000
"""Characters that are looked at; a statement is far shorter."""
_WORD = re.compile(r"\w+")
_FEW = 3
_UNDONE = 6


@dataclass(frozen=True, slots=True)
class Topic:
    """What a statement says: its ``words`` that matter in order, their ``stems``, its ``plain`` words.

    ``gist``: the stems without figures and without the verbs that say little; ``numbers``: the figures.
    """

    words: tuple[str, ...]
    stems: frozenset[str]
    plain: frozenset[str]
    folded: str
    gist: frozenset[str]
    numbers: frozenset[str]

    @property
    def order(self) -> tuple[str, ...]:
        """The stems in the order of the statement, what lacks left out."""
        return tuple(stem(word) for word in self.words if word != LACK)


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case and without accents."""
    return tuple(_WORD.findall(fold(text[:LONGEST])))


@lru_cache(maxsize=20_000)
def topic(text: str) -> Topic:
    """Return what a statement is about."""
    all_words = folded_words(text)
    said = _in_one_word(figures(folded_words(ungrouped(text))))
    words = tuple(word for written in said for word in _meanings(written))
    numbers = frozenset(word for word in words if _is_number(word))
    left_out = numbers | listed("topic", "light")
    gist = frozenset(stem(word) for word in words if word not in left_out | listed("topic", "carrying"))
    if len(gist) < _FEW:
        gist = frozenset(stem(word) for word in words if word not in left_out)
    plain = frozenset(word.rstrip("s") for word in words)
    return Topic(words, frozenset(map(stem, words)), plain, " ".join(all_words), gist, numbers)


def _in_one_word(words: tuple[str, ...]) -> tuple[str, ...]:
    """Put one word for expressions that have one: "turned down" is "refuse"."""
    known = phrases()
    if known.keys().isdisjoint(words):
        return words
    found: list[str] = []
    at = 0
    while at < len(words):
        options = known.get(words[at], ())
        length, said = next(
            ((len(rest), meaning) for rest, meaning in options if _follow(words, at + 1, rest)), (0, words[at])
        )
        found.append(said)
        at += length + 1
    return tuple(found)


def _follow(words: tuple[str, ...], at: int, rest: tuple[str, ...]) -> bool:
    there = words[at : at + len(rest)]
    if there and there[0][0] != rest[0][0]:
        return False
    return there == rest or (len(there) == len(rest) and all(map(_one_word, there, rest)))


def _one_word(word: str, meant: str) -> bool:
    return word == meant or (len(meant) > _FEW and stem(word) == stem(meant))


def _meanings(word: str) -> tuple[str, ...]:
    split = _split().get(word)
    if split is not None:
        return tuple(meaning for part in split for meaning in _meanings(part) if part != word)
    if word in listed("topic", "lack"):
        return (LACK,)
    if _is_undone(word):
        return (LACK, word[2:])
    said = word in listed("topic", "empty") or word in listed("topic", "degree") or word in listed("topic", "measure")
    return () if said else (word,)


def _is_undone(word: str) -> bool:
    """Example: "untreated" is "not treated"; "united" and "understaffed" are not."""
    return word.startswith("un") and word.endswith("ed") and len(word) > _UNDONE and word[2:5] not in ("der", "ite")


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in listed("topic", "number")


@cache
def listed(section: str, entry: str) -> frozenset[str]:
    """Return the words and expressions of an entry of the lexicon ``logic``."""
    return lexicon("logic").words(section, entry)


@cache
def expressions(section: str, entry: str) -> list[Expression]:
    """Return the expressions of an entry of the lexicon ``logic``, the longest first."""
    return lexicon("logic").expressions(section, entry)


@cache
def expressions_by_first_word(section: str, entry: str) -> dict[str, list[Expression]]:
    """Return the expressions of an entry by the word they begin with, the longest first."""
    found: dict[str, list[Expression]] = {}
    for expression in expressions(section, entry):
        found.setdefault(expression[0], []).append(expression)
    return found


@cache
def _split() -> dict[str, tuple[str, ...]]:
    return {word: tuple(parts.split()) for word, parts in lexicon("logic").pairs("topic", "split").items()}
