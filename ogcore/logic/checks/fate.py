"""What becomes of people: their fate told among the causes, though it comes from the core problem."""

from functools import lru_cache

from ogcore.language.stem import LACK, stem
from ogcore.language.topic import Topic, folded_words, listed, topic
from ogcore.logic.checks.expression import REMEMBERED, length_at, matches

_PARTICIPLE = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ed", "ant", "ants")
_PREFIX = 6
_OPENING = 4
_PASSIVE = frozenset(["fue", "fueron", "sido", "was", "were", "been"])

Words = tuple[str, ...]


@lru_cache(maxsize=REMEMBERED)
def is_fate(text: str, core: str) -> bool:
    """Tell whether a statement is about those who suffer from the core problem and about what becomes of them."""
    words = folded_words(text)
    if not any(_befalls(word, "fate") for word in words):
        return False
    return _from_the_core(text, topic(core)) or _of_those_affected(words, topic(core)) or _of_the_victims(words, core)


@lru_cache(maxsize=REMEMBERED)
def _suffered(text: str) -> tuple[Words, Words]:
    """Return what becomes of people, and what it is said to come from: "residents fall ill", "the dust"."""
    words = folded_words(text)
    for at in range(2, len(words)):
        length = length_at(words, at, "result", "by") or length_at(words, at, "result", "from")
        if length and {*words[:at]} & _people() and any(_befalls(word, "fate") for word in words[:at]):
            return words[:at], words[at + length :]
    return (), ()


def _from_the_core(text: str, core: Topic) -> bool:
    """Example: "residents fall ill from breathing the dust", where the core problem is the dust."""
    _fate, source = _suffered(text)
    given = topic(" ".join(source)).gist - {LACK}
    exposed = {stem(word) for word in source if matches(word, "result", "exposed")}
    return bool(given & core.gist) and given - exposed <= core.gist


@lru_cache(maxsize=REMEMBERED)
def harm_told(cause: str) -> frozenset[str]:
    """Return the illness, death or departure of people a cause tells together with where it comes from."""
    fate, _source = _suffered(cause)
    return _harms(fate)


@lru_cache(maxsize=REMEMBERED)
def harm_in(effect: str) -> frozenset[str]:
    """Return the illness, death or departure an effect tells."""
    return _harms(folded_words(effect))


def _harms(words: Words) -> frozenset[str]:
    return frozenset(stem(word) for word in words if _befalls(word, "harm"))


def _of_those_affected(words: Words, core: Topic) -> bool:
    """Example: "pregnant girls drop out of school", where the core problem is pregnancy."""
    head = next((word for word in core.words if word != LACK and word not in _people()), None)
    if head is None or head.endswith(_PARTICIPLE):
        return False
    for at, word in enumerate(words):
        kin = stem(word) == stem(head) or (len(head) >= _PREFIX and word[:_PREFIX] == head[:_PREFIX])
        around = {*words[max(0, at - 1) : at], *words[at + 1 : at + 2]}
        if kin and word != head and word.endswith(_PARTICIPLE) and around & _people():
            return True
    return False


def _of_the_victims(words: Words, core: str) -> bool:
    """Example: "harassed women give up working at night", where the core problem is that women were harassed."""
    said = folded_words(core)
    passive = {word for at, word in enumerate(said) if at and said[at - 1] in _PASSIVE and word.endswith(_PARTICIPLE)}
    suffered = {stem(word) for word in passive}
    return any(word.endswith(_PARTICIPLE) and stem(word) in suffered for word in words[:_OPENING])


def _befalls(word: str, entry: str) -> bool:
    """True for what becomes of people, not for those whom their fate has named: "migrants"."""
    return matches(word, "result", entry) and word not in _people()


def _people() -> frozenset[str]:
    return listed("topic", "people")
