"""What statements are about, word by word, whatever their language, accents and endings: so that two can be compared.

Not a grammar: it only has to tell when two cards of one tree say the same. Spanish and English are read alike, as both
may stand on one tree.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from ogcore.language.lexicon import Expression, lexicon

LACK = "<lack>"
LONGEST = 2000
"""Characters that are looked at; a statement is far shorter."""
_WORD = re.compile(r"\w+")
_ENDINGS = (
    "ational", "aciones", "iciones", "amiento", "imiento", "amientos", "imientos", "ations", "acion", "icion", "ation",
    "iones", "mente", "ement", "ating", "ated", "ates", "ions", "ment", "adas", "ados", "idas", "idos", "ando", "iendo",
    "ada", "ado", "ida", "ido", "ate", "ies", "ing", "ion", "ed", "es", "an", "ar", "as", "en", "ir", "os", "ly", "y",
    "a", "e", "o", "s",
)  # fmt: skip
_SHORTEST_STEM = 4
_SHORTEST_PLURAL = 3
_SHORTEST_TYPO = 6
_FEW = 3
_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Topic:
    """What a statement says: its ``words`` that matter in order, their ``stems``, its ``plain`` words."""

    words: tuple[str, ...]
    stems: frozenset[str]
    plain: frozenset[str]
    folded: str

    @property
    def order(self) -> tuple[str, ...]:
        """The stems in the order of the statement, what lacks left out."""
        return tuple(stem(word) for word in self.words if word != LACK)


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case and without accents."""
    decomposed = unicodedata.normalize("NFD", text[:LONGEST].casefold())
    return tuple(_WORD.findall("".join(c for c in decomposed if not unicodedata.combining(c))))


@lru_cache(maxsize=20_000)
def topic(text: str) -> Topic:
    """Return what a statement is about."""
    all_words = folded_words(text)
    words = tuple(word for written in all_words for word in _meanings(written))
    return Topic(words, frozenset(map(stem, words)), frozenset(word.rstrip("s") for word in words), " ".join(all_words))


def _meanings(word: str) -> tuple[str, ...]:
    split = _split().get(word)
    if split is not None:
        return tuple(meaning for part in split for meaning in _meanings(part) if part != word)
    if word in listed("topic", "lack"):
        return (LACK,)
    said = word in listed("topic", "empty") or word in listed("topic", "degree") or word in listed("topic", "measure")
    return () if said else (word,)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word without its ending; a number and a short word stay as they are."""
    if word == LACK or word[0].isdigit():
        return word
    for ending in _ENDINGS:
        shortest = _SHORTEST_PLURAL if ending == "s" else _SHORTEST_STEM
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word.removesuffix(ending)
    return word


def alike(one: Topic, other: Topic) -> bool:
    """Tell whether two statements say the same: the same words in other forms, or with one letter mistyped.

    Words that differ in meaning ("primary", "secondary") never do, however long the rest they share.
    """
    if one.folded == other.folded:
        return True
    if not one.stems or not other.stems:
        return False
    if min(len(one.stems), len(other.stems)) < _FEW:
        return one.plain == other.plain
    return one.stems == other.stems or _mistyped(one, other)


def contains(one: Topic, other: Topic) -> bool:
    """Tell whether one statement is the other with a single word more, long enough for that word to matter little."""
    smaller, larger = sorted((one.stems, other.stems), key=len)
    if len(smaller) < _ENOUGH or len(larger) != len(smaller) + 1 or not smaller < larger:
        return False
    (more,) = larger - smaller
    return more != LACK and not any(map(str.isdigit, more))


def _mistyped(one: Topic, other: Topic) -> bool:
    mine, theirs = one.stems - other.stems, other.stems - one.stems
    if len(mine) != 1 or len(theirs) != 1 or len(one.stems & other.stems) < _FEW - 1:
        return False
    word, twin = _written(one, *mine), _written(other, *theirs)
    long = min(len(word), len(twin)) >= _SHORTEST_TYPO
    return long and word[0] == twin[0] and word.isalpha() and twin.isalpha() and OSA.distance(word, twin) == 1


def _written(topic_: Topic, wanted: str) -> str:
    return next(word for word in topic_.words if stem(word) == wanted)


@cache
def listed(section: str, entry: str) -> frozenset[str]:
    """Return the words and expressions of an entry of the lexicon ``logic``."""
    return lexicon("logic").words(section, entry)


@cache
def expressions(section: str, entry: str) -> list[Expression]:
    """Return the expressions of an entry of the lexicon ``logic``, the longest first."""
    return lexicon("logic").expressions(section, entry)


@cache
def _split() -> dict[str, tuple[str, ...]]:
    return {word: tuple(parts.split()) for word, parts in lexicon("logic").pairs("topic", "split").items()}
