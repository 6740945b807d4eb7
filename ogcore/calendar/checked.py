"""A day as it is kept, however it is written; refused where it is none (D26)."""

from datetime import date

from ogcore.calendar.reading import read_date
from ogcore.calendar.written import Order
from ogcore.errors import NoSuchDate


def checked_day(text: str, order: Order = "day") -> str:
    """Return a date as 2027-06-30, however it is written; raises NoSuchDate with what may have been meant.

    ``order`` says what comes first in 5/6/2027.
    """
    reading = read_date(text, order=order)
    if reading.date is None:
        raise NoSuchDate(text, reading.code, [day.isoformat() for day in reading.suggestions])
    return reading.date.isoformat()


def held_day(text: str) -> date | None:
    """Return the day that a field holds; None where nothing is written, or what an earlier version let in is none."""
    return read_date(text, order="day").date
