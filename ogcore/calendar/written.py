"""What is written where a date should be: year, month and day as numbers, whether or not such a day exists."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from ogcore.calendar.names import WEEKDAYS, month_of, weekday_of

Order = Literal["unknown", "day", "month"]
"""What comes first in 5/6/2026: the day, the month, or nobody has said."""
_MARK = r"[-/.]"
_ALONE = re.compile(r"(?P<year>\d{4})")
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})(?P<mark>{_MARK})(?P<month>\d{{1,2}})(?:(?P=mark)(?P<day>\d{{1,2}}))?")
_YEAR_LAST = re.compile(
    rf"(?:(?P<first>\d{{1,2}})(?P<mark>{_MARK}))?(?P<second>\d{{1,2}})(?(mark)(?P=mark)|{_MARK})(?P<year>\d{{4}})"
)
_DAY = r"(?P<day>\d{1,2}(?: ?(?:st|nd|rd|th|o|°|er|ero|ro))?|primero|first)"
_WORD = r"(?P<month>[^\W\d_]+)"
_NAMED_DAY = rf"(?:(?P<weekday>{'|'.join(name for names in WEEKDAYS for name in names)}) )?"
_IN_YEAR = r"(?:de |del )?(?:ano )?(?P<year>\d{4})"
_IN_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NAMED_DAY}(?:(?:el|the) )?(?:dia )?{_DAY} (?:de |of )?(?:mes de )?{_WORD}(?: {_IN_YEAR})?",
        rf"{_NAMED_DAY}{_WORD} (?:the )?{_DAY}(?: {_IN_YEAR})?",
        rf"(?P<year>\d{{4}}) {_WORD} {_DAY}",
        rf"{_WORD} (?:de |del |of )?(?:ano )?(?P<year>\d{{4}})",
    )
)
_FIRST = ("primero", "first")


@dataclass(frozen=True, slots=True)
class Parts:
    """Numbers as they are written: ``year`` None where none is, ``month`` and ``day`` None in a shorter period.

    ``weekday`` is the day of the week that is named, 0 for Monday.
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


def order_in(language: str) -> Order:
    """Return what people who write in a language put first: in Spanish the day; English alone does not tell."""
    return "day" if language == "es" else "unknown"


def written_parts(text: str, order: Order = "unknown") -> tuple[Parts, ...]:
    """Return what a text may say: nothing where it is no date, two where nobody can know what comes first."""
    folded = _folded(text)
    if found := _ALONE.fullmatch(folded):
        return (Parts(int(found["year"])),)
    if found := _YEAR_FIRST.fullmatch(folded):
        return (Parts(int(found["year"]), int(found["month"]), int(found["day"]) if found["day"] else None),)
    if found := _YEAR_LAST.fullmatch(folded):
        return _in_order(found, order)
    return _in_words(folded)


def _in_order(found: re.Match[str], order: Order) -> tuple[Parts, ...]:
    year, second = int(found["year"]), int(found["second"])
    if not found["first"]:
        return (Parts(year, second),)
    first = int(found["first"])
    by_day, by_month = Parts(year, second, first), Parts(year, first, second)
    if order != "unknown":
        return (by_day,) if order == "day" else (by_month,)
    if first == second:
        return (by_day,)
    months = range(1, 13)
    if first in months and second in months:
        return by_day, by_month
    return (by_month,) if first in months else (by_day,)


def _in_words(folded: str) -> tuple[Parts, ...]:
    if not folded[:1].isalnum():
        return ()
    spaced = " ".join(re.sub(r"[,./-]+", " ", folded).split())
    for pattern in _IN_WORDS:
        found = pattern.fullmatch(spaced)
        parts = None if found is None else _named(found.groupdict())
        if parts is not None:
            return (parts,)
    return ()


def _named(found: dict[str, str | None]) -> Parts | None:
    """Return what the groups of a pattern say; None where a word is no month."""
    month, named, day = month_of(found["month"] or ""), found.get("weekday"), found.get("day")
    if month is None:
        return None
    number = None if day is None else 1 if day in _FIRST else int(re.match(r"\d+", day)[0])  # type: ignore[index]
    return Parts(int(found["year"]) if found["year"] else None, month, number, weekday_of(named or ""))


def _folded(text: str) -> str:
    """Return the text in lower case without accents, its white space single; º is an o, as in "1o"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())
