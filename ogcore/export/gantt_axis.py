"""The time of a work plan along a line: where a day stands, and which months are named (R33)."""

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from babel.dates import format_date, format_skeleton

_NARROWEST = 30.0
"""Points that the name of a month takes, with the space about it."""
_STEPS = (1, 2, 3, 6, 12)
_WEEK = 7
_FEW_DAYS = 70
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a month, a quarter or a year: ``text`` stands beside it, where there is room."""

    x: float
    text: str
    year: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from ``first`` to ``last``, both included, from ``left`` over ``width`` points."""

    first: dt.date
    last: dt.date
    left: float
    width: float

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    def at(self, day: dt.date) -> float:
        """Return where a day begins; the end of a day is where the next one begins."""
        return self.left + self.width * (day - self.first).days / self.days

    def after(self, day: dt.date) -> float:
        """Return where a day ends."""
        return self.left + self.width * ((day - self.first).days + 1) / self.days

    def holds(self, day: dt.date | None) -> bool:
        """Tell whether a day is on it; None never is."""
        return day is not None and self.first <= day <= self.last

    def ticks(self, language: str) -> list[Tick]:
        """Return the months that begin, or the weeks of a short plan, named as far as there is room."""
        return self._weeks(language) if self.days <= _FEW_DAYS else self._months(language)

    def _weeks(self, language: str) -> list[Tick]:
        ticks = []
        for number in range(0, self.days, _WEEK):
            day = self.first + dt.timedelta(days=number)
            fresh = not number or day.year != (day - dt.timedelta(days=_WEEK)).year
            ticks.append(
                Tick(self.at(day), format_skeleton("MMMd", day, locale=language), str(day.year) if fresh else "")
            )
        return ticks

    def _months(self, language: str) -> list[Tick]:
        step = next((step for step in _STEPS if step * 30 * self.width / self.days >= _NARROWEST), _STEPS[-1])
        ticks = []
        for month in self._firsts():
            named = (month.month - 1) % step == 0 or month <= self.first
            day = max(month, self.first)
            text = format_date(month, "LLL", locale=language) if named else ""
            year = str(month.year) if month.month == 1 or month <= self.first else ""
            ticks.append(Tick(self.at(day), text, year))
        return self._apart(ticks)

    def _firsts(self) -> list[dt.date]:
        found, day = [], self.first.replace(day=1)
        while day <= self.last:
            found.append(day)
            day = dt.date(day.year + day.month // _DECEMBER, day.month % _DECEMBER + 1, 1)
            if day.year == dt.MAXYEAR:
                break
        return found

    @staticmethod
    def _apart(ticks: list[Tick]) -> list[Tick]:
        """Take away a name that the next one would be written over."""
        named = [tick for tick in ticks if tick.text]
        crowded = {one for one, two in pairwise(named) if two.x - one.x < _NARROWEST * 0.8}
        years = [tick for tick in ticks if tick.year]
        dense = {one for one, two in pairwise(years) if two.x - one.x < _NARROWEST}
        return [Tick(one.x, "" if one in crowded else one.text, "" if one in dense else one.year) for one in ticks]
