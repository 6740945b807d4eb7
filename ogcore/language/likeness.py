"""When two statements say the same: by what they are about, whatever the form, the order and the little words."""

from functools import cache

from rapidfuzz.distance import OSA

from ogcore.language.lexicon import lexicon
from ogcore.language.stem import LACK, stem
from ogcore.language.topic import Topic, listed

_SHORTEST_TYPO = 6
_SHORTEST_KIN = 4
_KIN = 2
"""Letters by which one stem may be longer than another of the same word."""
_PAIR = 2
_FEW = 3
_ENOUGH = 4
_HALF = 0.5
_MOST = 0.6
_NONE: frozenset[str] = frozenset()


def alike(one: Topic, other: Topic, known: frozenset[str] = frozenset()) -> bool:
    """Tell whether two statements say the same: the same words in other forms, or with one letter mistyped.

    One of them may say besides what is ``known`` from the whole ("nests", "turtle nests" where turtles are spoken of).
    Words that differ in meaning ("primary", "secondary") never do, however long the rest they share.
    """
    if one.folded == other.folded:
        return True
    if not one.stems or not other.stems:
        return False
    mine, theirs = _aligned(one, other)
    if len(mine & theirs - {LACK}) > 1 and mine ^ theirs <= known - {LACK} and _no_other_figure(one, other):
        return True
    if min(len(one.stems), len(other.stems)) < _FEW:
        return one.plain == other.plain
    return one.stems == other.stems or _mistyped(one, other)


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


def says_again(one: Topic, other: Topic, known: frozenset[str], *, joined: bool) -> bool:
    """Tell whether two statements share most of what they say, though one turns it round or puts a word for another.

    A figure in common counts as a word; two words are enough only in another order. Of two cards that an arrow joins
    more must be shared: a cause often narrows its effect. Where all else is word by word the same, what differs is the
    point ("primary", "secondary").
    """
    mine, theirs = _aligned(one, other)
    shared = (mine & theirs) - {LACK}
    count = len(shared) + len(one.numbers & other.numbers)
    denied = (LACK in mine) != (LACK in theirs)
    if count < _PAIR or not shared - known or not _no_other_figure(one, other):
        return False
    own, others = mine - theirs - {LACK}, theirs - mine - {LACK}
    if _contrast(own, others) or _are_parallel(one, other, own, others):
        return False
    if count == _PAIR:
        order, other_order = ([word for word in about.order if word in shared] for about in (one, other))
        return order != other_order and not (joined or denied) and max(len(own), len(others)) <= 1
    most = count >= (_MOST if joined else _HALF) * (count + len((own | others) - known))
    return most and count >= (_ENOUGH if denied else _FEW)


def _are_parallel(one: Topic, other: Topic, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True when each says one word of its own, and else the very same words in the same order."""
    if len(mine) != 1 or len(theirs) != 1:
        return False
    apart = mine | theirs
    said, said_again = ([word for word in about.words if stem(word) not in apart] for about in (one, other))
    return said == said_again


def _contrast(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether each says a word of its own of one group: "mornings" here, "nights" there."""
    groups = _contrasts()
    return any(not groups.get(word, _NONE).isdisjoint(theirs) for word in mine)


@cache
def _contrasts() -> dict[str, frozenset[str]]:
    """Each word > the other words of its groups, as stems."""
    found: dict[str, frozenset[str]] = {}
    for group in lexicon("logic").text("topic", "contrast").split(";"):
        stems = frozenset(map(stem, group.split()))
        for word in stems:
            found[word] = found.get(word, _NONE) | (stems - {word})
    return found


def repeats(cause: Topic, core: Topic) -> bool:
    """Tell whether a cause says the core problem over again, or half of it: all of its words stand there."""
    mine, theirs = _aligned(cause, core)
    enough = len(mine - {LACK}) >= _FEW and 2 * len(mine) >= len(theirs)
    if enough and mine <= theirs and _no_other_figure(cause, core):
        return True
    count = len((mine & theirs) - {LACK})
    figure = bool(cause.numbers & core.numbers)
    most = count >= _MOST * len(mine - {LACK}) and count >= (_FEW if figure else _ENOUGH)
    return most and (LACK in mine) == (LACK in theirs) and _no_other_figure(cause, core)


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
    long = len(word) + len(twin) >= 2 * _SHORTEST_TYPO - 1
    return long and word[0] == twin[0] and word.isalpha() and twin.isalpha() and OSA.distance(word, twin) == 1


def _written(topic_: Topic, wanted: str) -> str:
    return next(word for word in topic_.words if stem(word) == wanted)
