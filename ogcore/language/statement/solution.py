"""A missing solution, or a solution itself, put in the place of the problem."""

from collections.abc import Iterator

from ogcore.language.statement.content import has_evidence, is_population
from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.phrase import has_verb
from ogcore.language.statement.word import Word, is_bad, is_means, is_negative, length_at, listed

_QUALITIES = ("ción", "sión", "dad", "cia", "ía", "tion", "sion", "ence", "ency", "ance", "ity", "ness", "ment", "ture")
"""Endings of what cannot be put up or bought."""
_EARLY = 4
"""A "should" after more words than these no longer speaks of what the statement is about."""
_REACH = 3
"""How far after "has no" the thing that is missing may stand."""


def look_for_solution(words: list[Word], code: str) -> Iterator[Finding]:
    """At most one finding: the absence of a solution, or a solution in disguise."""
    absent = _absence(words, code)
    if absent:
        yield remark("absence_of_solution", absent)
        return
    solution = _solution(words, code)
    if solution:
        yield remark("solution_in_disguise", solution)


def _absence(words: list[Word], code: str) -> list[Word]:
    length = length_at(words, 0, code, "opening", "absence")
    solution = length_at(words, 0, code, "opening", "solution")
    if length and solution <= length:
        after = {word.low for word in words[length : length + 2]}
        return [] if after & listed(code, "within", "attitude") else words[:length]
    if has_evidence(words, code):
        return []  # "40 % of the villages have no clinic (census)" says how the problem shows
    length = length_at(words, 0, code, "opening", "bare") if words[1:2] and words[1].low != "one" else 0
    if length and _facility(words[length : length + _REACH], code) and not has_verb(words[length:], code):
        return words[:length]
    for at in range(1, len(words)):
        if words[at].low in ("pero", "but"):
            return []
        length = length_at(words, at, code, "within", "absence")
        following = words[at + length : at + length + _REACH]
        if length and _facility(following, code) and following[0].low != "of":  # "for lack of funds" says why
            return words[at : at + length]
        length = length_at(words, at, code, "within", "without")
        if length and _is_thing(words[at + length :], code):
            return words[at : at + length]
        length = length_at(words, at, code, "within", "gone")
        if length and _facility(words[:at], code):
            return words[at : at + length]
    return []


def _is_thing(words: list[Word], code: str) -> bool:
    """True for a thing one gets or builds; not for what people live on ("lack water") or a quality ("lack trust")."""
    near = [word.low for word in words[:_REACH]]
    if not near or not {*near}.isdisjoint(listed(code, "within", "basic") | listed(code, "within", "attitude")):
        return False
    return near[0] in listed(code, "within", "facility") or not near[0].endswith(_QUALITIES)


def _facility(words: list[Word], code: str) -> bool:
    return any(word.low in listed(code, "within", "facility") for word in words)


def _solution(words: list[Word], code: str) -> list[Word]:
    length = length_at(words, 0, code, "opening", "solution")
    if length and _is_command(words, length, code):
        return words[:length]
    if len(words) > 1 and words[0].low in listed(code, "opening", "more"):
        better = words[0].low in listed(code, "opening", "better")
        if _asks_for(words[1].low, code) or _for_people(words, code, better=better):
            return words[:2]
    if _wished(words, code):
        return words[:2]
    length = length_at(words, 0, code, "opening", "making")
    if length and not any(
        is_negative(w.low, code) or w.low in listed(code, "within", "illegal") for w in words[length:]
    ):
        return words[:length]
    return _duty(words, code)


def _asks_for(word: str, code: str) -> bool:
    return is_means(word, code) and not is_bad(word, code)


def _wished(words: list[Word], code: str) -> bool:
    """Example: "A scholarship scheme for young women", "Compulsory training for prosecutors": a thing for somebody."""
    low = [word.low for word in words]
    to = next((at for at, word in enumerate(low[: _REACH + 3]) if word in ("for", "para")), 0)
    asked = low[0] in listed(code, "opening", "wish") or bool({*low[:2]} & listed(code, "opening", "free"))
    people = any(is_population(word, code) for word in low[to : to + 2 + _REACH])
    burden = listed(code, "within", "burden")
    weak = any(is_bad(word, code) or is_negative(word, code) or word in burden for word in low)
    return to > 0 and asked and people and not weak and not has_verb(words[1:], code) and not has_evidence(words, code)


def _for_people(words: list[Word], code: str, *, better: bool) -> bool:
    """Example: "Better roads for the farmers": good things for somebody; not "More debt for farmers"."""
    wanted = [word.low for word in words[1:]]
    to = next((at for at, low in enumerate(wanted[: _REACH + 1]) if low in ("for", "para")), 0)
    bad = any(
        is_bad(low, code) or is_negative(low, code) or low in listed(code, "within", "burden") for low in wanted[:to]
    )
    people = any(is_population(low, code) for low in wanted[to : to + 1 + _REACH])
    return to > 0 and people and better and not bad


def _is_command(words: list[Word], length: int, code: str) -> bool:
    """False for a noun that looks like the command: "increase in robberies", "open dumps", "vivir aquí es caro"."""
    following = words[length].low if len(words) > length else ""
    if following in ("in", "of"):
        return False
    if length > 1 or words[0].low not in listed(code, "opening", "doubtful"):
        return True
    return following in listed(code, "opening", "determiner") | listed(code, "within", "population")


def _duty(words: list[Word], code: str) -> list[Word]:
    """Example: "The city should", "El gobierno debe", "The council of Leith has to", "an ambulance is needed"."""
    if code == "es" and words[0].low == "que" and _authority(words[1:_REACH], code):
        return words[:_REACH]
    for at in range(1, min(len(words), _EARLY + 1)):
        if words[at].low in listed(code, "within", "need") and _wants(words[at + 1 : at + 1 + _REACH], code):
            return words[: at + 1]
        length = length_at(words, at, code, "within", "should")
        if not length and _authority(words[:at], code):
            length = length_at(words, at, code, "within", "must")
        if length and len(words) > at + length and not words[at + length].low[0].isdigit():
            return words[: at + length]
    return []


def _wants(words: list[Word], code: str) -> bool:
    """Example: "need free internet", "necesitan un hospital"; "need three buses to get there" says how bad it is."""
    return any(word.low in listed(code, "opening", "free") or is_means(word.low, code) for word in words)


def _authority(words: list[Word], code: str) -> bool:
    """True when words end with an authority, its name apart: "the council", "the council of Leith"."""
    of = next((at for at, word in enumerate(words) if word.low in ("of", "de", "del")), len(words))
    return of > 0 and words[of - 1].low in listed(code, "within", "authority")
