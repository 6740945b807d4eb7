"""How long an activity is said to take: a number of days, weeks or months."""

import datetime as dt
import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from typing import Literal

from ogcore.work_plan.cell import Cell
from ogcore.work_plan.working_day import DayCount

Unit = Literal["day", "week", "month"]
_UNITS: tuple[tuple[str, Unit], ...] = (
    (r"d(?:ays?|ias?)?\.?", "day"),
    (r"w(?:eeks?|ks?)?|sem(?:anas?)?\.?", "week"),
    (r"mo(?:nths?)?|mes(?:es)?", "month"),
)
_NUMBER = re.compile(r"([-−]?)\s*(\d{1,6})(?:[.,]0+)?\s*(.*)")
_KIND = re.compile(r"(?:natural(?:es)?|habil(?:es)?|laborables?|working|business|calendar(?:io)?|corridos)")
_WEEK = {"natural": 7, "working": 5}


@dataclass(frozen=True, slots=True)
class Length:
    """A length as it is written; ``days`` where it says days, or weeks of the calendar that counts."""

    count: int
    unit: Unit = "day"

    def days(self, calendar: DayCount) -> int | None:
        """Return it in days; None for months, which have no length of their own."""
        if self.unit == "month":
            return None
        return self.count if self.unit == "day" else self.count * _WEEK[calendar.name]


def read_length(cell: Cell) -> Length | None:
    """Return the length a cell says; None where it says none."""
    if cell.number is not None:
        return Length(int(cell.number)) if float(cell.number).is_integer() else None
    plain = unicodedata.normalize("NFKD", cell.text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).strip()
    found = _NUMBER.fullmatch(plain)
    if found is None:
        return None
    unit = _unit(_KIND.sub(" ", found[3]).strip())
    return None if unit is None else Length(-int(found[2]) if found[1] else int(found[2]), unit)


def _unit(words: str) -> Unit | None:
    if not words:
        return "day"
    return next((unit for pattern, unit in _UNITS if re.fullmatch(pattern, words)), None)


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months later; of a month that is shorter its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
