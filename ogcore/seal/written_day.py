"""Dates within a sentence: "antes del 30 de junio de 2027", "by October 2027", "en 2028", "2027-06-30"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from babel.dates import get_month_names

from ogcore.language.fold import fold
from ogcore.seal.token import Token, words_of

_YEARS = range(1990, 2101)
_DAYS = range(1, 32)


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
        day = _iso(read, at) or _worded(read, at, language)
        if day is not None:
            found.append(day)
        at = day.end if day is not None else at + 1
    return found


def _iso(read: Sequence[Token], at: int) -> WrittenDay | None:
    three = read[at : at + 3]
    joined = all(b.start - a.end == 1 for a, b in pairwise(three))
    if not joined or [len(part.word) for part in three] != [4, 2, 2]:
        return None
    return _day([part.word for part in three], 3, at, at + 3)


def _worded(read: Sequence[Token], at: int, language: str) -> WrittenDay | None:
    words = [token.word for token in read]
    small = ("de", "del", "of", ",")
    parts: list[tuple[str, str]] = []
    end = at
    for place in range(at, min(at + 7, len(words))):
        word = words[place]
        if word in _months(language):
            parts.append(("month", str(_months(language)[word])))
        elif word.isdecimal() and int(word) in _DAYS:
            parts.append(("day", word))
        elif word.isdecimal() and int(word) in _YEARS:
            parts.append(("year", word))
        elif word in small and parts:
            continue
        else:
            break
        end = place + 1
        if parts[-1][0] == "year":
            break
    kinds = [kind for kind, _value in parts]
    values = dict(parts)
    if kinds in (["day", "month", "year"], ["month", "day", "year"]):
        return _day([values["year"], values["month"], values["day"]], 3, at, end)
    if kinds == ["month", "year"]:
        return _day([values["year"], values["month"], "1"], 2, at, end)
    if kinds == ["year"] and _is_year(words, at, language):
        return _day([values["year"], "1", "1"], 1, at, end)
    return None


def _is_year(words: Sequence[str], at: int, language: str) -> bool:
    lexicon = words_of(language)
    before = words[at - 1] if at else ""
    named = frozenset(words[max(0, at - 3) : at])
    return before in lexicon.words("date", "before_year") and not named & lexicon.words("date", "not_after")


def _day(numbers: Sequence[str], fineness: int, start: int, end: int) -> WrittenDay | None:
    try:
        return WrittenDay(date(*map(int, numbers)), fineness, start, end)
    except ValueError:
        return None


@cache
def _months(language: str) -> dict[str, int]:
    wide = {fold(name): number for number, name in get_month_names("wide", locale=language).items()}
    return wide | {"setiembre": 9} if language == "es" else wide
