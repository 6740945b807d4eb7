"""Whether the verb of a subject takes an "s": "my boss", "kids at the school", "mum and dad"."""

from ogcore.language.english.inflection import is_plural
from ogcore.language.english.vocabulary import ARTICLES, COPULAS, FINITE, PREPOSITIONS
from ogcore.language.lexicon import lexicon

_MANY = frozenset(
    "i we you they u ya yous youse y'all these those most many some half all both few others rest majority".split()
)
_ONE = frozenset("he she it this that everyone everybody someone somebody each one".split())
_CROWD = lexicon("en").words("noun", "crowd")
_PLURAL_DETERMINERS = frozenset("these those them many most some several both all few two three four".split())
_BETWEEN = frozenset("still just also often always even really usually simply ever only never sometimes here".split())
_RELATIVES = frozenset({"who", "that", "which"})
_BREAKS = frozenset(", ; because so when if but though although cause cos cuz since".split())
_FINITE = FINITE | COPULAS
_OF_PLACE = frozenset("round around near at in on by from for of with off behind under over up down".split())


def takes_s(low: list[str]) -> bool | None:
    """Tell of the words before a verb whether it is a third person in the singular; None when nothing says so."""
    if low and low[-1] in _RELATIVES:
        return not is_plural(low[-2]) and low[-2] not in _CROWD | _MANY if len(low) > 1 else None
    if low[-1:] in (["and"], ["or"]):
        return None  # its subject was said before
    subject = _own(low)
    if not subject:
        return False
    end = next((at for at in range(1, len(subject)) if subject[at] in PREPOSITIONS | _OF_PLACE), len(subject))
    head = subject[end - 1]
    if "and" in subject[:end] or head in _MANY or head in _CROWD or is_plural(head):
        return False
    if head in _ONE:
        return True
    if _PLURAL_DETERMINERS.intersection(subject[: end - 1]):
        return False
    rest = subject[: end - 1]
    if any(is_plural(word) and word.endswith("s") for word in rest):
        return None  # "the buses sunday": a time, or the thing itself?
    return True


def _own(low: list[str]) -> list[str]:
    """Return the words of the subject alone: after the clause before, without who it is, without adverbs."""
    words = list(low)
    start = next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at] in _BREAKS), 0)
    words = words[start:]
    if "and" in words and _FINITE.intersection(words[: words.index("and")]):
        words = words[words.index("and") + 1 :]
    relative = next((at for at, word in enumerate(words) if at and word in _RELATIVES), len(words))
    words = words[:relative]
    while len(words) > 1 and (words[-1] in _BETWEEN or words[-1].endswith("ly")):
        words.pop()
    return [word for word in words if word not in ARTICLES or word in ("these", "those")]
