"""A statement as words with their places, and the word lists the checks look in."""

import re
from dataclasses import dataclass
from functools import cache

from ogcore.language.english import vocabulary as english
from ogcore.language.lexicon import Expression, lexicon
from ogcore.language.spanish import vocabulary as spanish

LONGEST = 2000
"""Characters that are looked at; a statement is far shorter."""
_POSSESSIVE = re.compile(r"['’]s$")
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*|[,;:]|\.(?=\s+\S)")


@dataclass(frozen=True)
class Word:
    """A word or mark: as written, in lower case, and its characters [``start``, ``end``) in the statement."""

    text: str
    low: str
    start: int
    end: int


def read_words(text: str) -> list[Word]:
    """The words and inner marks of a statement."""
    return [
        Word(m.group(), _POSSESSIVE.sub("", m.group().lower()), m.start(), m.end())
        for m in _WORD.finditer(text[:LONGEST])
    ]


@cache
def listed(code: str, section: str, entry: str) -> frozenset[str]:
    """The single words of an entry."""
    return lexicon(f"statement.{code}").words(section, entry)


@cache
def _expressions(code: str, section: str, entry: str) -> list[Expression]:
    return lexicon(f"statement.{code}").expressions(section, entry)


def length_at(words: list[Word], at: int, code: str, section: str, entry: str) -> int:
    """How many words of an entry's longest expression stand at a position, 0 for none."""
    found = _expressions(code, section, entry)
    return next((len(e) for e in found if tuple(word.low for word in words[at : at + len(e)]) == e), 0)


def is_bad(word: str, code: str) -> bool:
    """True when there should be less of what the word names."""
    return spanish.is_bad(word) if code == "es" else english.is_bad(word)


def is_means(word: str, code: str) -> bool:
    """True for what people ask for: laws, plans, training, buildings, staff, more of something good."""
    known = spanish if code == "es" else english
    good = known.is_good(word) or word in known.GRADUAL | known.ACTIVITY | known.INSTRUMENT
    return good or word in listed(code, "within", "facility")


def is_negative(word: str, code: str) -> bool:
    """True for adjectives of a bad state ("illegal", "insuficiente")."""
    return word in spanish.OPPOSITES if code == "es" else english.opposite(word) is not None


def is_degree(word: str, code: str) -> bool:
    """True for "high", "low" and words like them."""
    known = spanish if code == "es" else english
    return word in known.HIGH | known.LOW or word in listed(code, "within", "degree")
