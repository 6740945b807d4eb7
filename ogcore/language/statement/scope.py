"""A statement that says too little: a topic, or words that could mean anything."""

from collections.abc import Iterator

from ogcore.language.statement.content import has_evidence
from ogcore.language.statement.finding import Finding, remark
from ogcore.language.statement.word import Word, length_at, listed

SHORTEST = 3
"""A statement of so few words names a topic, not a problem."""
_BAD = frozenset({"mala", "malo", "malas", "malos", "mal", "pésima", "pésimo", "bad", "terrible"})
_BRIEF = 5
"""Words a topic with a vague place takes ("corruption in government")."""
_EVERYBODY = frozenset(
    "población gente ciudadanía ciudadanos sociedad personas population people citizens citizen society persons".split()
)
_LONGEST = 12
"""Of more words than these one has been left that says something."""


def look_for_generality(words: list[Word], code: str) -> Iterator[Finding]:
    """A topic, or words that could mean anything."""
    if len(words) <= SHORTEST or (len(words) == SHORTEST + 1 and words[-1].low in _BAD):
        yield remark("too_general", words)
        return
    if _says_nothing(words, code):
        yield remark("too_general", words)
        return
    for at in range(len(words)):
        if len(words) <= _BRIEF and (brief := length_at(words, at, code, "within", "vague_alone")):
            yield remark("too_general", words[at : at + brief])
            return
        length = length_at(words, at, code, "within", "vague") or _many_things(words, at, code)
        if length:
            yield remark("too_general", words[at : at + length])
            return


def _many_things(words: list[Word], at: int, code: str) -> int:
    """Example: "many health problems", "diversas problemáticas"."""
    if words[at].low not in listed(code, "within", "many"):
        return 0
    return next((n + 1 for n in (1, 2) if _low(words, at + n) in listed(code, "within", "thing")), 0)


def _says_nothing(words: list[Word], code: str) -> bool:
    """Example: "The situation of women is very difficult", "The insecurity we live with": no word of its own."""
    subject, filler, topic = (listed(code, "within", name) for name in ("subject", "filler", "topic"))
    low = [word.low for word in words if word.low[0].isalpha()]
    if not SHORTEST < len(low) <= _LONGEST or has_evidence(words, code):
        return False
    if any(word in topic for word in low):
        return all(word in topic | filler - _whom(code) for word in low)
    return all(word in subject | filler for word in low) and any(word in _telling(code) for word in low)


def _whom(code: str) -> frozenset[str]:
    """People and places that make a topic a problem: "violence against women"."""
    return listed(code, "within", "population") - _EVERYBODY


def _telling(code: str) -> frozenset[str]:
    """Words that make a topic of a statement: its subject, or that there is "a situation"."""
    return listed(code, "within", "subject") | {"situación", "carencias", "situation", "shortcomings"}


def _low(words: list[Word], at: int) -> str:
    return words[at].low if at < len(words) else ""
