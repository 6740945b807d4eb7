"""A missing solution, or a solution itself, put in the place of the problem."""

from collections.abc import Iterator

from ogcore.language.statement.content import has_evidence
from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.word import Word, is_bad, is_means, is_negative, length_at, listed

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
    for at in range(1, len(words)):
        if words[at].low in ("pero", "but", "of"):
            return []
        length = length_at(words, at, code, "within", "absence")
        reach = words[at + length : at + length + _REACH]
        if length and any(word.low in listed(code, "within", "facility") for word in reach):
            return words[at : at + length]
    return []


def _solution(words: list[Word], code: str) -> list[Word]:
    length = length_at(words, 0, code, "opening", "solution")
    if length and _is_command(words, length, code):
        return words[:length]
    if len(words) > 1 and words[0].low in listed(code, "opening", "more") and _asks_for(words[1].low, code):
        return words[:2]
    length = length_at(words, 0, code, "opening", "making")
    if length and not any(
        is_negative(w.low, code) or w.low in listed(code, "within", "illegal") for w in words[length:]
    ):
        return words[:length]
    return _duty(words, code)


def _asks_for(word: str, code: str) -> bool:
    return is_means(word, code) and not is_bad(word, code)


def _is_command(words: list[Word], length: int, code: str) -> bool:
    """False for a noun that looks like the command: "increase in robberies", "open dumps", "vivir aquí es caro"."""
    following = words[length].low if len(words) > length else ""
    if following in ("in", "of"):
        return False
    if words[0].low not in listed(code, "opening", "doubtful"):
        return True
    return following in listed(code, "opening", "determiner") | listed(code, "within", "population")


def _duty(words: list[Word], code: str) -> list[Word]:
    """Example: "The city should", "El gobierno debe", "an ambulance is needed"."""
    for at in range(1, min(len(words), _EARLY + 1)):
        length = length_at(words, at, code, "within", "should")
        if not length and words[at - 1].low in listed(code, "within", "authority"):
            length = length_at(words, at, code, "within", "must")
        if length and len(words) > at + length and not words[at + length].low[0].isdigit():
            return words[: at + length]
    return []
