"""A statement that says too little: a topic, or words that could mean anything."""

from collections.abc import Iterator
from functools import cache

from ogcore.language.statement.content import has_evidence, is_perhaps_a_name, is_population
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
    if _says_nothing(words, code) or leaves_open(words, code):
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


def leaves_open(words: list[Word], code: str) -> bool:
    """Example: "Culture in Ghent is in crisis", "Corruption in the markets": of what, not what is the matter."""
    told = [at for at, word in enumerate(words) if word.low[0].isalpha() and not word.is_name]
    if len(told) > _LONGEST or has_evidence(words, code):
        return False
    blurred, open_words = listed(code, "within", "blurred"), _open_words(code)
    covered = {at + n for at in told for n in range(length_at(words, at, code, "within", "state_of"))}
    abstract = length_at(words, 0, code, "within", "abstract")
    if abstract:
        covered |= set(range(abstract))
    names = set() if any(word.is_name for word in words) else _unknown_names(words, code)
    bleak = {at for at in told if _is_bleak(words, at, code)}
    rest = [words[at].low for at in told if at not in covered | names | bleak]
    vague = abstract > 0 or bleak or any(words[at].low in blurred for at in told)
    return bool(vague) and all(low in blurred or low in open_words or is_population(low, code) for low in rest)


def _is_bleak(words: list[Word], at: int, code: str) -> bool:
    """Example: "is bad", "a very hard time"; not "bad lighting"."""
    told = words[at].low in listed(code, "within", "bleak")
    return told and at > 0 and words[at - 1].low in listed(code, "within", "behind")


@cache
def _open_words(code: str) -> frozenset[str]:
    """Words that say of what or of whom a topic is, and little words."""
    entries = ("sector", "subject", "article", "place")
    little = frozenset(
        "en in at de del of la el los las lo the a an al for para por with con among entre y and".split()
    )
    return little.union(*(listed(code, "within", entry) for entry in entries))


def _unknown_names(words: list[Word], code: str) -> set[int]:
    """Where a name may stand when no capital shows it."""
    return {at for at in range(1, len(words)) if is_perhaps_a_name(words, at, code)}


def _whom(code: str) -> frozenset[str]:
    """People and places that make a topic a problem: "violence against women"."""
    return listed(code, "within", "population") - _EVERYBODY


def _telling(code: str) -> frozenset[str]:
    """Words that make a topic of a statement: its subject, or that there is "a situation"."""
    return listed(code, "within", "subject") | {"situación", "carencias", "situation", "shortcomings"}


def _low(words: list[Word], at: int) -> str:
    return words[at].low if at < len(words) else ""
