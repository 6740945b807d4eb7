"""Reading a date: the day, or why there is none: unreadable, not in the calendar, or of two days nobody knows which."""

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ogcore.calendar.written import Order, Parts, written_parts

Code = Literal["", "date_unreadable", "date_not_in_calendar", "date_ambiguous"]
_MONTHS = range(1, 13)
_LONGEST = 80
"""Characters of what may still be a date: more nobody writes for a day."""


@dataclass(frozen=True, slots=True)
class DateReading:
    """The ``date``, or None with a ``code`` that says why, and the days that may have been meant."""

    date: dt.date | None = None
    code: Code = ""
    suggestions: tuple[dt.date, ...] = ()


def read_date(text: str, *, order: Order = "unknown") -> DateReading:
    """Return the date a text says; never one that is guessed (D26).

    Takes 2027-06-30, 30/6/2027, June 30th, 2027, 30 de junio de 2027 and the like. ``order`` says whether the day or
    the month comes first in 5/6/2026; where nobody has said it and both exist, it is ambiguous. A year of two digits,
    or none, is unreadable. The suggestions for a day that is not in the calendar are the last of its month and the
    first of the next.
    """
    found = written_parts(text, order) if len(text) <= _LONGEST else ()
    if len(found) > 1:
        return DateReading(None, "date_ambiguous", tuple(filter(None, map(_day, found))))
    if not found or found[0].day is None:
        return DateReading(None, "date_unreadable")
    return _read(found[0])


def _read(parts: Parts) -> DateReading:
    if parts.year is None:
        return DateReading(None, "date_unreadable" if _could_be(parts) else "date_not_in_calendar")
    day = _day(parts)
    if day is None:
        return DateReading(None, "date_not_in_calendar", _near(parts))
    if parts.weekday not in (None, day.weekday()):
        return DateReading(None, "date_not_in_calendar", (day,))
    return DateReading(day)


def _day(parts: Parts) -> dt.date | None:
    try:
        return dt.date(parts.year or 0, parts.month or 0, parts.day or 0)
    except ValueError:
        return None


def _could_be(parts: Parts) -> bool:
    """Tell whether there is such a day in some year."""
    return _day(Parts(2024, parts.month, parts.day)) is not None


def _near(parts: Parts) -> tuple[dt.date, ...]:
    """Return what may have been meant by a day that is not in the calendar."""
    year, month, day = parts.year or 0, parts.month or 0, parts.day or 0
    if month not in _MONTHS:
        swapped = _day(Parts(year, day, month))
        return (swapped,) if swapped else ()
    if not (dt.MINYEAR <= year < dt.MAXYEAR) or day == 0:
        return ()
    last = dt.date(year, month, calendar.monthrange(year, month)[1])
    return last, last + dt.timedelta(days=1)
