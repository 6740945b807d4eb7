"""Dates as people write them in Spanish and in English, and what is no date (D26)."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.calendar import MONTHS, Order, held_day, order_in, read_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("January 1st. 2017", "2017-01-01"),
        ("1o. de enero de 2027", "2027-01-01"),
        ("1º de enero de 2027", "2027-01-01"),
        ("1.º de enero del año 2027", "2027-01-01"),
        ("1er de julio de 2027", "2027-07-01"),
        ("primero de mayo de 2027", "2027-05-01"),
        ("31 de diciembre del 2027", "2027-12-31"),
        ("enero 15, 2027", "2027-01-15"),
        ("Sept. 5, 2027", "2027-09-05"),
        ("5 de setiembre de 2027", "2027-09-05"),
        ("15-ene-2027", "2027-01-15"),
        ("the 3rd of May 2027", "2027-05-03"),
        ("miércoles, 3 de febrero de 2027", "2027-02-03"),
        ("Tuesday, March 2nd, 2027", "2027-03-02"),
        ("2027-6-30", "2027-06-30"),
        ("30/6/2027", "2027-06-30"),
        ("6/30/2027", "2027-06-30"),
        ("6/6/2027", "2027-06-06"),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, day: str) -> None:
    """Figures, words, ordinals, abbreviations and days of the week, in both languages."""
    assert read_date(text).date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("November 31st. 2017", ["2017-11-30", "2017-12-01"]),
        ("31 de junio de 2027", ["2027-06-30", "2027-07-01"]),
        ("31/6/2027", ["2027-06-30", "2027-07-01"]),
        ("2027-02-29", ["2027-02-28", "2027-03-01"]),
        ("40 de diciembre de 2027", ["2027-12-31", "2028-01-01"]),
        ("2027-30-06", ["2027-06-30"]),
        ("martes 1 de febrero de 2027", ["2027-02-01"]),
        ("31 de junio", []),
        ("99/99/2027", []),
        ("0/6/2027", []),
        ("31/12/0000", []),
        ("32 de diciembre de 9999", []),
    ],
)
def test_what_is_not_in_the_calendar_is_told_with_what_may_be_meant(text: str, meant: list[str]) -> None:
    """The last day of that month and the first of the next; the other order where only that exists."""
    reading = read_date(text)
    assert (reading.date, reading.code) == (None, "date_not_in_calendar")
    assert [day.isoformat() for day in reading.suggestions] == meant


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "30/6/27", "30 de junio", "junio de 2027", "2027", "15 de brumario de 2027", "1/1/1/2027", "--",
     "-1-1-2027", "1_0/6/2027", "99999999999999999999-1-1", "30/6-2027", "de enero de 2027", "3 ma 2027",
     "30 de junio de 2027 a las 10:00", "1" * 10_000, "٣٠ de junio de 27"],
)  # fmt: skip
def test_what_is_no_date_is_unreadable(text: str) -> None:
    """A year of two digits or none, other words, and times are not guessed at."""
    assert read_date(text).code == "date_unreadable"
    assert read_date(text).date is None


def test_a_date_that_may_be_two_days_is_neither() -> None:
    """Both are suggested; who says what comes first decides, and then the other order is not in the calendar."""
    reading = read_date("05/06/2026")
    assert (reading.date, reading.code) == (None, "date_ambiguous")
    assert reading.suggestions == (date(2026, 6, 5), date(2026, 5, 6))
    assert read_date("05/06/2026", order="day").date == date(2026, 6, 5)
    assert read_date("05/06/2026", order="month").date == date(2026, 5, 6)
    assert read_date("6/30/2027", order="day").code == "date_not_in_calendar"
    assert read_date("6/30/2027", order="day").suggestions == (date(2027, 6, 30),)
    assert [order_in(language) for language in ("es", "en")] == ["day", "unknown"]


_ES, _EN = ([names[place] for names in MONTHS] for place in (0, -1))
_SUFFIX = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
FORMS: dict[str, Callable[[date], str]] = {
    "iso": date.isoformat,
    "year first": lambda day: f"{day.year:04}/{day.month}/{day.day}",
    "day first": lambda day: f"{day.day}/{day.month}/{day.year:04}",
    "dots": lambda day: f"{day.day:02}.{day.month:02}.{day.year:04}",
    "es": lambda day: f"{day.day} de {_ES[day.month - 1]} de {day.year:04}",
    "es del": lambda day: f"el {day.day} DE {_ES[day.month - 1].upper()} DEL {day.year:04}",
    "es ordinal": lambda day: f"{day.day}º. de {_ES[day.month - 1]} del año {day.year:04}",
    "es short": lambda day: f"{day.day}-{_ES[day.month - 1][:3]}-{day.year:04}",
    "es month first": lambda day: f"{_ES[day.month - 1]} {day.day}, {day.year:04}",
    "en": lambda day: f"{day.day} {_EN[day.month - 1].title()} {day.year:04}",
    "en month first": lambda day: f"{_EN[day.month - 1].title()} {day.day}{_SUFFIX.get(day.day, 'th')}. {day.year:04}",
    "en short": lambda day: f"{_EN[day.month - 1][:3].title()}. {day.day}, {day.year:04}",
    "en of": lambda day: f"the {day.day}{_SUFFIX.get(day.day, 'th')} of {_EN[day.month - 1].title()}, {day.year:04}",
}  # fmt: skip


@given(st.dates(), st.sampled_from(sorted(FORMS)), st.sampled_from(["unknown", "day"]))
def test_every_date_in_every_form_reads_back(day: date, form: str, order: Order) -> None:
    """Whatever day it is; only what may be two days is ambiguous, and then the day is among those suggested."""
    reading = read_date(FORMS[form](day), order=order)
    if order == "unknown" and form in ("day first", "dots") and day.day <= 12 and day.day != day.month:
        assert reading.code == "date_ambiguous"
        assert day in reading.suggestions
    else:
        assert (reading.date, reading.code) == (day, "")


@given(st.dates(), st.sampled_from(["unknown", "day", "month"]))
def test_month_first_is_read_where_that_is_said(day: date, order: Order) -> None:
    """The order that is said wins; where nobody says it, one that can be no day is the month's."""
    reading = read_date(f"{day.month}/{day.day}/{day.year:04}", order=order)
    if order == "month" or day.month == day.day or (order == "unknown" and day.day > 12):
        assert reading.date == day
    else:
        assert reading.date != day


@given(st.text(alphabet="0123456789/-. demayojunstrdthlº", max_size=30))
def test_nothing_breaks_the_reading(text: str) -> None:
    """Whatever is typed is a date or says why it is none."""
    reading = read_date(text)
    assert (reading.date is None) == (reading.code != "")


@pytest.mark.parametrize(
    ("text", "day"),
    [("2027-06-30", date(2027, 6, 30)), ("5/6/2027", date(2027, 6, 5)), ("", None), ("30 Feb 2027", None)],
)
def test_what_a_field_holds_is_its_day_or_none(text: str, day: date | None) -> None:
    """A field kept by an earlier version is read day first, and what is no day is none, not an error."""
    assert held_day(text) == day
