"""Checks of a problem statement that explain themselves and never block (METHOD R8, R9)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from ogcore.errors import UnknownLanguage
from ogcore.language.english import vocabulary as english
from ogcore.language.lexicon import Expression, Lexicon, lexicon
from ogcore.language.spanish import vocabulary as spanish

LONGEST = 2000
"""Characters that are looked at; a statement is far shorter."""
SHORTEST = 3
"""A statement of so few words names a topic, not a problem."""

_WORD = re.compile(r"\w+(?:['’-]\w+)*|[,;]|\.(?=\s+\S)")
_DEGREES = {
    "es": spanish.HIGH | spanish.LOW | {"falta", "ausencia", "insuficiente", "deficiente"},
    "en": english.HIGH | english.LOW | {"lack", "absence", "insufficient", "poor"},
}


@dataclass(frozen=True)
class Finding:
    """One remark on a statement.

    ``code`` is stable (``absence_of_solution``, ``solution_in_disguise``, ``too_general``, ``several_problems``,
    ``no_population``, ``no_place``, ``no_evidence``); [``start``, ``end``) are the characters concerned; ``data`` holds
    the words found, if any.
    """

    code: str
    start: int
    end: int
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Word:
    text: str
    low: str
    start: int
    end: int


def check_statement(text: str, language: str) -> list[Finding]:
    """Look for what usually weakens a problem statement; an empty list for a good one or an empty text (METHOD R8).

    Precision goes before recall: what is doubtful is not remarked on. Raises UnknownLanguage.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    if code not in _DEGREES:
        raise UnknownLanguage(language)
    words = [_Word(m.group(), m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text[:LONGEST])]
    if not any(word.low[0].isalpha() for word in words):
        return []
    return [*_phrased(words, code), *_general(words, code), *_several(words, code), *_missing(words, code)]


@cache
def _lexicon(code: str) -> Lexicon:
    return lexicon(f"statement.{code}")


@cache
def _expressions(code: str, section: str, entry: str) -> list[Expression]:
    return _lexicon(code).expressions(section, entry)


def _at(words: list[_Word], at: int, expressions: list[Expression]) -> int:
    """How many words of the longest expression stand at a position, 0 for none."""
    return next((len(e) for e in expressions if tuple(word.low for word in words[at : at + len(e)]) == e), 0)


def _finding(code: str, words: list[_Word]) -> Finding:
    return Finding(code, words[0].start, words[-1].end, {"found": " ".join(word.text for word in words)})


def _phrased(words: list[_Word], code: str) -> Iterator[Finding]:
    """A missing solution, or a solution itself, put in the place of the problem."""
    length = _at(words, 0, _expressions(code, "opening", "absence"))
    if length:
        yield _finding("absence_of_solution", words[:length])
        return
    length = _at(words, 0, _expressions(code, "opening", "solution"))
    if length:
        yield _finding("solution_in_disguise", words[:length])


def _general(words: list[_Word], code: str) -> Iterator[Finding]:
    """A topic, or words that could mean anything."""
    if len(words) <= SHORTEST:
        yield _finding("too_general", words)
        return
    for at in range(len(words)):
        length = _at(words, at, _expressions(code, "within", "vague"))
        if length:
            yield _finding("too_general", words[at : at + length])
            return


def _several(words: list[_Word], code: str) -> Iterator[Finding]:
    """A second problem joined to the first: after a semicolon, "as well as", or "and" with a degree of its own."""
    joints = _lexicon(code).words("within", "joint")
    first = any(word.low in _DEGREES[code] for word in words[:3])
    for at in range(2, len(words) - 2):
        length = _at(words, at, _expressions(code, "within", "several"))
        if length or words[at].low == ";":
            yield _finding("several_problems", words[at : at + max(length, 1)])
            return
        if first and words[at].low in joints and _opens_another(words, at + 1, code):
            yield _finding("several_problems", words[at : at + 2])
            return


def _opens_another(words: list[_Word], at: int, code: str) -> bool:
    """True when a degree with its noun stands here, rather than a second adjective or a closing "and low"."""
    following = words[at + 1].low
    joints = _lexicon(code).words("within", "joint")
    return words[at].low in _DEGREES[code] and following not in joints and words[at + 1].low not in _DEGREES[code]


def _missing(words: list[_Word], code: str) -> Iterator[Finding]:
    """What a complete statement says and this one does not: whom it affects, where, and how much."""
    lows = {word.low for word in words}
    whole = words[0].start, words[-1].end
    if not lows & _lexicon(code).words("within", "population"):
        yield Finding("no_population", *whole)
    if not _has_place(words, code):
        yield Finding("no_place", *whole)
    if not _has_evidence(words, code):
        yield Finding("no_evidence", *whole)


def _has_place(words: list[_Word], code: str) -> bool:
    """A word for a kind of place, or a name: a capital inside the sentence that is no acronym ("INEGI")."""
    named = any(word.text[0].isupper() and not word.text.isupper() for word in words[1:])
    return named or any(_at(words, at, _expressions(code, "within", "place")) for at in range(len(words)))


def _has_evidence(words: list[_Word], code: str) -> bool:
    """A figure other than an age ("aged 12 to 19"), a share in words, or a source."""
    ages = {"años", "aged", "age", "ages", "year", "years", "year-olds", "edad"}
    for at, word in enumerate(words):
        near = {other.low for other in words[max(0, at - 3) : at + 4]}
        if word.low[0].isdigit() and not near & ages:
            return True
        if word.low in _lexicon(code).words("within", "number"):
            return True
        if _at(words, at, _expressions(code, "within", "evidence")):
            return True
    return False
