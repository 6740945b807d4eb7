"""What statements are about, word by word, whatever their language, accents and endings: so that two can be compared.

Not a grammar: it only has to tell when two cards of one tree say the same. Spanish and English are read alike, as both
may stand on one tree.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from ogcore.language.fold import fold
from ogcore.language.lexicon import Expression, lexicon
from ogcore.language.stem import LACK, stem

LONGEST = 2000
"""Characters that are looked at; a statement is far shorter."""
_WORD = re.compile(r"\w+")
_SHORTEST_TYPO = 6
_SHORTEST_KIN = 4
_KIN = 2
"""Letters by which one stem may be longer than another of the same word."""
_FEW = 3
_ENOUGH = 4


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
    words = tuple(word for written in all_words for word in _meanings(written))
    numbers = frozenset(word for word in words if _is_number(word))
    gist = frozenset(stem(word) for word in words if word not in numbers | listed("topic", "light"))
    plain = frozenset(word.rstrip("s") for word in words)
    return Topic(words, frozenset(map(stem, words)), plain, " ".join(all_words), gist, numbers)


def _meanings(word: str) -> tuple[str, ...]:
    split = _split().get(word)
    if split is not None:
        return tuple(meaning for part in split for meaning in _meanings(part) if part != word)
    if word in listed("topic", "lack"):
        return (LACK,)
    said = word in listed("topic", "empty") or word in listed("topic", "degree") or word in listed("topic", "measure")
    return () if said else (word,)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in listed("topic", "number")


def alike(one: Topic, other: Topic) -> bool:
    """Tell whether two statements say the same: the same words in other forms, or with one letter mistyped.

    Words that differ in meaning ("primary", "secondary") never do, however long the rest they share.
    """
    if one.folded == other.folded:
        return True
    if not one.stems or not other.stems:
        return False
    mine, theirs = _aligned(one, other)
    if len(mine - {LACK}) > 1 and mine == theirs and _no_other_figure(one, other):
        return len(mine) >= _FEW or one.plain - _light() == other.plain - _light()
    if min(len(one.stems), len(other.stems)) < _FEW:
        return one.plain == other.plain
    return one.stems == other.stems or _mistyped(one, other)


@cache
def _light() -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in listed("topic", "light"))


def contains(one: Topic, other: Topic) -> bool:
    """Tell whether one statement is the other with a single word more, long enough for that word to matter little."""
    smaller, larger = sorted(_aligned(one, other), key=len)
    more = larger - smaller
    single = smaller < larger and len(more) == 1 and LACK not in more
    return single and len(smaller) + len(one.numbers) >= _ENOUGH and one.numbers == other.numbers


def _aligned(one: Topic, other: Topic) -> tuple[frozenset[str], frozenset[str]]:
    """What two statements say, with stems made one of which the one begins the other: "prest", "prestam"."""
    theirs = set(other.gist)
    for mine in one.gist - other.gist:
        kin = next((word for word in sorted(theirs - one.gist) if _is_kin(mine, word)), None)
        if kin is not None:
            theirs.remove(kin)
            theirs.add(mine)
    return one.gist, frozenset(theirs)


def _is_kin(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _SHORTEST_KIN and longer.startswith(shorter) and len(longer) - len(shorter) <= _KIN


def repeats(cause: Topic, core: Topic) -> bool:
    """Tell whether a cause says the core problem over again, or half of it: all of its words stand there."""
    mine, theirs = _aligned(cause, core)
    enough = len(mine - {LACK}) >= _FEW and 2 * len(mine) >= len(theirs)
    return enough and mine <= theirs and _no_other_figure(cause, core)


def echoes(cause: Topic, effect: Topic) -> bool:
    """Tell whether a cause says in other words what stands among the effects, whoever it is that suffers it.

    Three words in common and at most two more on one side; with four in common either may say one word of its own.
    """
    mine, theirs = (gist - _anybody() for gist in _aligned(cause, effect))
    shared = (mine & theirs) - {LACK}
    if ((LACK in mine) != (LACK in theirs) and len(shared) < _ENOUGH) or not _no_other_figure(cause, effect):
        return False
    fewer, more = sorted((len(mine - theirs), len(theirs - mine)))
    return (len(shared) >= _FEW and not fewer and more < _FEW) or (len(shared) >= _ENOUGH and more == 1)


@cache
def _anybody() -> frozenset[str]:
    return frozenset(stem(word) for word in listed("topic", "anybody"))


def _no_other_figure(one: Topic, other: Topic) -> bool:
    """True unless both count, and count different things: "ward 12", "ward 13"."""
    return one.numbers <= other.numbers or other.numbers <= one.numbers


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
