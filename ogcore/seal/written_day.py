"""Dates within a sentence: "antes del 30 de junio de 2027", "by October 2027", "en 2028", "2027-06-30".

What a date says is read by :mod:`ogcore.calendar`; here is found which words of a sentence are one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from ogcore.calendar import MONTHS, written_parts
from ogcore.language.fold import fold
from ogcore.seal.token import Token, words_of

_YEARS = range(1990, 2101)
_MONTHS = frozenset(fold(name) for names in MONTHS for name in names)
"""Months in full: in a sentence "mar" is the sea and "set" a verb."""
_DAY = 2
_LONGEST = 9
"""Words of a date at most: "1 o de enero de el año 2027"."""


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day, or the first day of the month or year that is meant, in the words from token ``start`` up to ``end``.

    ``fineness``: 1 a year, 2 a month, 3 a day.
    """

    day: date
    fineness: int
    start: int
    end: int


def written_days(read: Sequence[Token], language: str) -> list[WrittenDay]:
    """Return the dates of a sentence. What no calendar has is no date."""
    found: list[WrittenDay] = []
    at = 0
    while at < len(read):
        day = _longest(read, at, language) if _may_begin(read[at].word) else None
        if day is not None:
            found.append(day)
        at = day.end if day is not None else at + 1
    return found


def _may_begin(word: str) -> bool:
    return word in _MONTHS or (word.isdecimal() and (len(word) <= _DAY or int(word) in _YEARS))


def _longest(read: Sequence[Token], at: int, language: str) -> WrittenDay | None:
    """Return the date that most words from ``at`` on are, None where they are none."""
    for end in range(min(at + _LONGEST, len(read)), at, -1):
        day = _date(read, at, end, language) if read[end - 1].word not in (",", ";") else None
        if day is not None:
            return day
    return None


def _date(read: Sequence[Token], at: int, end: int, language: str) -> WrittenDay | None:
    text = _written(read[at:end])
    found = written_parts(text) if text else ()
    if len(found) != 1 or found[0].year not in _YEARS:
        return None
    year, month, day = found[0].year, found[0].month, found[0].day
    if month is None and not _is_year([token.word for token in read], at, language):
        return None
    fineness = 1 + (month is not None) + (day is not None)
    try:
        return WrittenDay(date(year or 0, month or 1, day or 1), fineness, at, end)
    except ValueError:
        return None


def _written(part: Sequence[Token]) -> str:
    """Return words as a date is written, empty where they are none: figures alone are 2027 or 2027-06-30."""
    words = [token.word for token in part]
    if _MONTHS.intersection(words):
        return " ".join(words)
    joined = all(after.start - before.end == 1 for before, after in pairwise(part))
    iso = joined and all(word.isdecimal() for word in words) and [len(word) for word in words] == [4, 2, 2]
    return "-".join(words) if iso or len(words) == 1 else ""


def _is_year(words: Sequence[str], at: int, language: str) -> bool:
    lexicon = words_of(language)
    before = words[at - 1] if at else ""
    named = frozenset(words[max(0, at - 3) : at])
    return before in lexicon.words("date", "before_year") and not named & lexicon.words("date", "not_after")
