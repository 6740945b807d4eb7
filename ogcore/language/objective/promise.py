"""Promises nobody can keep: all of it, for ever, at once."""

from collections.abc import Iterator

from ogcore.language.objective.content import has_deadline, is_frequency
from ogcore.language.objective.word import length_at, listed
from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.word import Word

_REACH = 5
_WHOLE = frozenset({"100", "100%", "cien"})


def look_for_promise(words: list[Word], code: str) -> Iterator[Finding]:
    """At most one finding: ending an evil of society, or a whole without the time to reach it in."""
    promise = _ending(words, code) or ([] if has_deadline(words, code) else _whole(words, code))
    if promise:
        yield remark("unrealistic", promise)


def _ending(words: list[Word], code: str) -> list[Word]:
    """Example: "Erradicar la corrupción", "Eliminate all accidents", "Cero feminicidios"."""
    evils = listed(code, "absolute", "evil")
    whole = listed(code, "absolute", "whole")
    for at, word in enumerate(words[:3]):
        if word.low in listed(code, "absolute", "end") or word.low in ("cero", "zero"):
            reach = words[at + 1 : at + 1 + _REACH]
            evil = next((n for n, other in enumerate(reach) if other.low in evils or other.low in whole), None)
            if evil is not None:
                return words[at : at + 2 + evil]
    return []


def _whole(words: list[Word], code: str) -> list[Word]:
    for at, word in enumerate(words):
        length = length_at(words, at, code, "absolute", "expression")
        if length:
            return words[at : at + length]
        if word.low in listed(code, "absolute", "whole") and not (is_frequency(words, at) or _is_idiom(words, at)):
            return words[at : at + 1]
        if word.low in _WHOLE and (word.low.endswith("%") or _per_cent(words, at)):
            return words[at : at + 1]
    return []


def _per_cent(words: list[Word], at: int) -> bool:
    """The sign is no word: what stands right after the figure tells ("100 % de", "cien por ciento")."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    gap = words[at + 1].start - words[at].end if after else 0
    return after in ("por", "percent", "per") or gap > 1


def _is_idiom(words: list[Word], at: int) -> bool:
    """Example: "sobre todo", "above all", "not all": nothing is promised."""
    return at > 0 and words[at - 1].low in ("sobre", "ante", "above", "at", "not", "no")
