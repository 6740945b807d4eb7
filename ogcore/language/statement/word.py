"""A statement as words with their places, and the word lists the checks look in."""

import re
from dataclasses import dataclass
from functools import cache

from ogcore.language.english import vocabulary as english
from ogcore.language.fold import fold
from ogcore.language.lexicon import Expression, lexicon
from ogcore.language.spanish import vocabulary as spanish
from ogcore.language.spanish.grammar import known_words as spanish_words

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

    @property
    def is_name(self) -> bool:
        """True for a capital inside the statement, unless the whole word is in capitals."""
        return self.start > 0 and self.text[0].isupper() and not self.text.isupper()


def read_words(text: str, code: str = "en") -> list[Word]:
    """The words and inner marks of a statement; in Spanish ``low`` has the accents that were not typed."""
    return [
        Word(m.group(), _meant(_POSSESSIVE.sub("", m.group().lower()), code), m.start(), m.end())
        for m in _WORD.finditer(text[:LONGEST])
    ]


def _meant(low: str, code: str) -> str:
    return _accented().get(low, low) if code == "es" else low


@cache
def _accented() -> dict[str, str]:
    """Spanish words without their accents > with them, where no other word is written so."""
    words = {word for item in lexicon("statement.es").all_words() for word in item.split()} | spanish_words()
    plain = {word for word in words if fold(word) == word}
    found: dict[str, set[str]] = {}
    for word in words - plain:
        found.setdefault(fold(word), set()).add(word)
    return {low: next(iter(same)) for low, same in found.items() if len(same) == 1 and low not in plain}


@cache
def _known(code: str) -> frozenset[str]:
    lists = lexicon(f"statement.{code}").all_words() | lexicon(code).all_words()
    return frozenset(word for item in lists for word in item.split())


def is_known(word: str, code: str) -> bool:
    """True for a word, or the plural of a word, that stands in any list: it is no name of a place."""
    return not _known(code).isdisjoint((word, word.removesuffix("s"), word.removesuffix("es")))


@cache
def listed(code: str, section: str, entry: str) -> frozenset[str]:
    """The single words of an entry."""
    return lexicon(f"statement.{code}").words(section, entry)


@cache
def _expressions(code: str, section: str, entry: str) -> dict[str, list[Expression]]:
    """The expressions of an entry by their first word, the longest first: an entry has hundreds, a place one word."""
    found: dict[str, list[Expression]] = {}
    for expression in lexicon(f"statement.{code}").expressions(section, entry):
        found.setdefault(expression[0], []).append(expression)
    return found


def length_at(words: list[Word], at: int, code: str, section: str, entry: str) -> int:
    """How many words of an entry's longest expression stand at a position, 0 for none."""
    found = _expressions(code, section, entry).get(words[at].low, ()) if 0 <= at < len(words) else ()
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
