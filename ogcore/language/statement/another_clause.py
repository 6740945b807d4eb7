"""A second problem told as a clause of its own, joined to the first by "and", "while" or a comma."""

from ogcore.language.statement.content import has_evidence, is_population
from ogcore.language.statement.phrase import (
    has_subject_and_verb,
    has_verb,
    is_glue,
    is_verb,
    names_a_trouble,
    people_and_verb,
    tells_a_clause,
)
from ogcore.language.statement.word import Word, length_at, listed

_LEAST = 3
"""People and more words than these make a clause, though the verb is not known."""
_LEAST_BEFORE = 2
"""So many words must stand before "also"."""
_TOLD = 8
"""So far into the statement people may stand whom figures count."""
_AND = frozenset({"y", "e", "and"})


def another_clause(words: list[Word], at: int, code: str) -> int:
    """Example: "Pupils drop out of school and the hospitals have run out of medicine": a clause with its own subject.

    Figures tie clauses together ("…, of which 12 were fatal"), so that where they stand only two whole clauses count.
    """
    if words[at].low in _AND and _is_whole(words, at, code):
        return 2
    if has_evidence(words, code):
        return 0
    while_ = length_at(words, at, code, "within", "meanwhile")
    if while_ and _begins_a_clause(words, at + while_, code) and _has_begun(words[:at], code):
        return while_
    if words[at].low not in listed(code, "within", "joint"):
        return 0
    also = length_at(words, at, code, "within", "also") or length_at(words, at + 1, code, "within", "also")
    start = at + 1 + (also if words[at + 1].low not in listed(code, "within", "article") else 0)
    start = at + also if length_at(words, at, code, "within", "also") else start
    another = has_subject_and_verb(words, start, code, also=also > 0) or people_and_verb(words, start, code)
    return 2 if another and (_has_begun(words[:at], code) or (also and at > _LEAST_BEFORE)) else 0


def _is_whole(words: list[Word], at: int, code: str) -> bool:
    """True when both sides of "and" are clauses, each with a subject of its own."""
    before = words[:at]
    comma = before[-1:] and before[-1].low == ","
    told = _has_begun(before, code) or (comma and names_a_trouble(before[:-1], code, alone=False, first=True))
    if told and tells_a_clause(words, at + 1, code):
        affected = any(is_population(word.low, code) for word in words[at + 1 : at + 3])
        return bool(comma) or not (affected and has_evidence(words, code))  # "1,500 homes flood and families fall ill"
    turned = code == "es" and is_verb(words[0].low, code) and words[at + 1].low == "se" and at + 3 < len(words)
    return turned and is_verb(words[at + 2].low, code) and words[at + 3].low in listed(code, "within", "article")


def _begins_a_clause(words: list[Word], at: int, code: str) -> bool:
    return has_subject_and_verb(words, at, code, also=False) or people_and_verb(words, at, code)


def _has_begun(words: list[Word], code: str) -> bool:
    """True when a clause stands before: with a verb that is known, or people and enough words to do something."""
    if has_verb(words, code) or not words or is_population(words[-1].low, code):
        return has_verb(words, code)  # "Families with children and the elderly …"
    opening = words[: _TOLD if has_evidence(words, code) else 2]
    people = any(is_population(word.low, code) for word in opening)
    bare = len(words) == _LEAST and not any(is_glue(word.low, code) for word in words)
    return people and (len(words) > _LEAST or bare)
