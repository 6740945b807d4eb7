"""The absence of a solution, told as if it were the problem."""

from ogcore.language.statement.content import has_evidence, is_population
from ogcore.language.statement.phrase import has_verb, is_glue, low_at
from ogcore.language.statement.word import Word, length_at, listed

_QUALITIES = ("ción", "sión", "dad", "cia", "ía", "tion", "sion", "ence", "ency", "ance", "ity", "ness", "ment", "ture")
"""Endings of what cannot be put up or bought."""
_REACH = 3
"""How far after "has no" the thing that is missing may stand."""
_PHRASE = 5
"""So long may an English thing be: "a shared honey-extraction plant"."""
_NEVER_REACH = 5
_ARTICLES = frozenset({"los", "las", "the"})
_ANY = frozenset("un una ningún ninguna a an any el la los las the".split())


def absence(words: list[Word], code: str) -> list[Word]:
    """Return the words that say so, none when the statement tells no absence of a solution."""
    length = length_at(words, 0, code, "opening", "absence")
    if length and length_at(words, 0, code, "opening", "solution") <= length:
        after = {word.low for word in words[length : length + 2]}
        return [] if after & listed(code, "within", "attitude") else words[:length]
    made = _never_made(words, code)
    if made:
        return made
    evidence = has_evidence(_without_count(words, code), code)
    length = length_at(words, 0, code, "opening", "bare") if words[1:2] and words[1].low != "one" else 0
    bare = length and not evidence and _facility(words[length : length + _REACH], code)
    if bare and not has_verb(words[length:], code):
        return words[:length]
    for at in range(1, len(words)):
        if words[at].low in ("pero", "but"):
            return []
        length = _lacks(words, at, code, told=evidence) or (0 if evidence else _lacks_something(words, at, code))
        if length:
            return words[at : at + length]
    return []


def _without_count(words: list[Word], code: str) -> list[Word]:
    """Leave out how many people there are: "The 900 pupils have no library" asks for one whatever their number."""
    counted = words[:1] and words[0].low in _ARTICLES and low_at(words, 1)[:1].isdigit()
    return words[2:] if counted and is_population(low_at(words, 2), code) else words


def _lacks(words: list[Word], at: int, code: str, *, told: bool) -> int:
    """How many words say here that something to be built is not there: that asks for it, however many lack it.

    With figures ``told`` it must be one thing ("a clinic", "no covered waiting room"): "40 % of the villages have no
    clinic" says how the problem shows.
    """
    says = ("absence", "without", "access")
    lengths = (length_at(words, at, code, "within", entry) for entry in says)
    return next((n for n in lengths if n and _building(words[at + n :], code, one=told)), 0)


def _building(words: list[Word], code: str, *, one: bool = False) -> bool:
    """True when the first thing told is one to be built: "una sala de extracción", "covered waiting room"."""
    first = []
    for word in words[: _PHRASE if code == "en" else _REACH]:
        if not word.low[0].isalpha() or is_glue(word.low, code):
            break
        first.append(word)
    buildings = listed(code, "within", "building")
    more = len(first) > 1 or any(word.low == "de" for word in words[1:2])
    if one and not (first and (more or first[0].low in _ANY)):
        return False
    if code == "en":
        return bool(first) and first[-1].low in buildings
    return any(length_at(words, at, code, "within", "building") for at in range(len(first)))


def _lacks_something(words: list[Word], at: int, code: str) -> int:
    length = length_at(words, at, code, "within", "absence")
    following = words[at + length : at + length + _REACH]
    if length and _facility(following, code) and following[0].low != "of":  # "for lack of funds" says why
        return length
    length = length_at(words, at, code, "within", "without")
    if length and _is_thing(words[at + length :], code):
        return length
    length = length_at(words, at, code, "within", "gone")
    return length if length and _facility(words[:at], code) else 0


def _never_made(words: list[Word], code: str) -> list[Word]:
    """Example: "Nobody has ever set up a register", "A flood map has never been drawn up"."""
    nevers = [at for at in range(len(words)) if length_at(words, at, code, "within", "never")]
    for never in nevers[:1]:
        for at in range(
            never + length_at(words, never, code, "within", "never"), min(never + 1 + _NEVER_REACH, len(words))
        ):
            length = length_at(words, at, code, "within", "made")
            if not length:
                continue
            after = words[at + length : at + length + _REACH]
            told = bool(after) and (after[0].low in _ANY or _facility(after[:1], code) or _building(after, code))
            passive = any(word.low in ("been", "se") for word in words[never:at])
            before = passive and any(word.low in listed(code, "within", "building") for word in words[:never])
            if told or before:
                return words[never : at + length]
    return []


def _is_thing(words: list[Word], code: str) -> bool:
    """True for a thing one gets or builds; not for what people live on ("lack water") or a quality ("lack trust")."""
    near = [word.low for word in words[:_REACH]]
    if not near or not {*near}.isdisjoint(listed(code, "within", "basic") | listed(code, "within", "attitude")):
        return False
    return near[0] in listed(code, "within", "facility") or not near[0].endswith(_QUALITIES)


def _facility(words: list[Word], code: str) -> bool:
    wanted = listed(code, "within", "facility") | listed(code, "within", "building")
    return any(word.low in wanted for word in words)
