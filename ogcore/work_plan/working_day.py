"""Counting days: natural ones, or working days with the holidays of a country; both ends count (R33)."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

CalendarName = Literal["natural", "working"]
_DAY = dt.timedelta(days=1)
_WEEKEND = 5
COUNTRY = "MX"
_FIRST, _LAST, _MORE = dt.date(1990, 1, 1), dt.date(2149, 12, 31), dt.timedelta(days=40)


class DayCount(Protocol):
    """A way to number days, so that a length is a difference of numbers."""

    @property
    def name(self) -> CalendarName:
        """Which calendar it is."""
        ...

    def number(self, day: dt.date) -> int:
        """Return the number of a day; of a free one that of the next day that counts."""
        ...

    def day(self, number: int) -> dt.date:
        """Return the day of a number; raises ValueError beyond the years that are known."""
        ...

    def is_free(self, day: dt.date) -> bool:
        """Tell whether a day does not count."""
        ...

    def length(self, start: dt.date, end: dt.date) -> int:
        """Return how many days count from ``start`` to ``end``, both ends among them."""
        ...


@dataclass(frozen=True, slots=True)
class NaturalDays:
    """Every day counts: 1 January to 28 February 2017 is 59 days."""

    name: CalendarName = "natural"

    def number(self, day: dt.date) -> int:
        """Return the number of a day; of a free one that of the next day that counts."""
        return day.toordinal()

    def day(self, number: int) -> dt.date:
        """Return the day of a number."""
        return dt.date.fromordinal(number)

    def is_free(self, day: dt.date) -> bool:  # noqa: ARG002
        """Tell whether a day does not count."""
        return False

    def length(self, start: dt.date, end: dt.date) -> int:
        """Return how many days count between two days, both ends among them."""
        return (end - start).days + 1


@dataclass(slots=True)
class WorkingDays:
    """Days from Monday to Friday that are no holiday of ``country``, as the package ``holidays`` knows them.

    ``free`` are the holidays where they are known already, as of a sealed card: then no country is asked.
    Raises ValueError for a country it does not know.
    """

    country: str = COUNTRY
    free: frozenset[dt.date] | None = None
    name: CalendarName = "working"
    _free: Callable[[dt.date], bool] = field(init=False)
    _days: list[int] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        if self.free is not None:
            self._free = self.free.__contains__
            return
        import holidays  # noqa: PLC0415 - a second of waiting for whoever counts working days alone

        try:
            known = holidays.country_holidays(self.country)
        except NotImplementedError as error:
            raise ValueError(self.country) from error
        self._free = known.__contains__

    def is_free(self, day: dt.date) -> bool:
        """Tell whether a day does not count."""
        return day.weekday() >= _WEEKEND or self._free(day)

    def number(self, day: dt.date) -> int:
        """Return the number of a day; of a free one that of the next day that counts."""
        self._reach(day)
        return bisect_left(self._days, day.toordinal())

    def day(self, number: int) -> dt.date:
        """Return the day of a number."""
        while number >= len(self._days):
            self._reach(dt.date.fromordinal(self._days[-1]) + dt.timedelta(days=366) if self._days else _FIRST)
        return dt.date.fromordinal(self._days[number])

    def length(self, start: dt.date, end: dt.date) -> int:
        """Return how many days count between two days, both ends among them."""
        return self.number(end) - self.number(start) + (not self.is_free(end))

    def _reach(self, day: dt.date) -> None:
        """Know the days that count up to ``day`` and a little more; raises ValueError outside the years known."""
        if not _FIRST <= day <= _LAST:
            raise ValueError(day)
        at = dt.date.fromordinal(self._days[-1]) + _DAY if self._days else _FIRST
        while at <= day + _MORE:
            if not self.is_free(at):
                self._days.append(at.toordinal())
            at += _DAY


def day_count(name: CalendarName, country: str = COUNTRY) -> DayCount:
    """Return the calendar of that name; raises ValueError for an unknown country."""
    return NaturalDays() if name == "natural" else WorkingDays(country)
