"""Numbers, dates and web addresses as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import NoSuchPeriod, NotAWebAddress, OutsideScale
from ogcore.evidence.value import checked_link, checked_period, checked_share, number_in
from workbench.words.explanation import explain


@pytest.mark.parametrize(
    ("figure", "number"),
    [
        ("196", 196),
        ("1,234", 1234),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("1\u00a0234", 1234),
        ("12,5 %", 12.5),
        ("0,618", 0.618),
        (".5", 0.5),
        ("1.234", 1.234),
        ("-3.5", -3.5),
        ("−3", -3),
        ("unos 196 casos", 196),
        ("3 de cada 10", 3),
        ("15-20 %", 15),
        ("1,234,567.5", 1_234_567.5),
        ("12.", 12),
        ("ninguno", None),
        ("", None),
    ],
)
def test_numbers_are_read_with_comma_or_point(figure: str, number: float | None) -> None:
    """Grouping and decimals are told apart as people in Mexico and elsewhere write them."""
    assert number_in(figure) == number


@given(st.text(alphabet="0123456789.,' -−%a", max_size=80))
def test_any_figure_is_read_or_is_none(figure: str) -> None:
    """Nothing that can be typed breaks the reading."""
    number = number_in(figure)
    assert number is None or number == number + 0


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2022", "2022"),
        ("2022-3", "2022-03"),
        ("3/2022", "2022-03"),
        ("03-2022", "2022-03"),
        ("2022-03-15", "2022-03-15"),
        ("15/3/2022", "2022-03-15"),
        ("29.2.2024", "2024-02-29"),
        ("marzo de 2022", "2022-03"),
        ("Marzo 2022", "2022-03"),
        ("15 de marzo de 2022", "2022-03-15"),
        ("1º de enero del 2022", "2022-01-01"),
        ("setiembre de 2020", "2020-09"),
        ("mar 2022", "2022-03"),
        ("March 2022", "2022-03"),
        ("15 March 2022", "2022-03-15"),
        ("March 15, 2022", "2022-03-15"),
        ("1st may 2022", "2022-05-01"),
    ],
)
def test_dates_are_taken_as_people_write_them(text: str, period: str) -> None:
    """A year, a month or a day, in figures or in words."""
    assert checked_period(text) == period
    assert checked_period(period) == period


@pytest.mark.parametrize(
    "text",
    ["31/11/2027", "29/2/2023", "2022-13", "0/2022", "2022-00-10", "0000", "22", "yesterday", "15 de brumario de 2022",
     "ma 2022", "15/3/22", "2022-03-15-1", "32 marzo 2022"],
)  # fmt: skip
def test_dates_that_do_not_exist_are_refused(text: str) -> None:
    """The refusal quotes what was written."""
    with pytest.raises(NoSuchPeriod) as refused:
        checked_period(text)
    assert refused.value.data["text"] == text


def test_a_day_that_is_not_in_the_calendar_says_what_may_have_been_meant() -> None:
    """In words, in the language of whoever wrote it; what is no day at all suggests none."""
    with pytest.raises(NoSuchPeriod) as refused:
        checked_period("31/11/2027")
    assert refused.value.data["suggestions"] == ["2027-11-30", "2027-12-01"]
    told = {language: explain(refused.value, language) for language in ("en", "es")}
    assert told["en"].endswith("Perhaps November 30, 2027 (2027-11-30) or December 1, 2027 (2027-12-01)?")
    assert "30 de noviembre de 2027" in told["es"]
    with pytest.raises(NoSuchPeriod) as other:
        checked_period("yesterday")
    assert other.value.data["suggestions"] == []


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://www.inegi.org.mx/temas/", "https://www.inegi.org.mx/temas/"),
        ("http://example.org:8080/a?b=c#d", "http://example.org:8080/a?b=c#d"),
        ("www.inegi.org.mx", "https://www.inegi.org.mx"),
        ("example.org:8080/a", "https://example.org:8080/a"),
        ("  HTTPS://example.org ", "HTTPS://example.org"),
    ],
)
def test_web_addresses_are_taken(text: str, link: str) -> None:
    """With a scheme or without."""
    assert checked_link(text) == link
    assert checked_link(link) == link


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "JavaScript:alert(1)//www.a.org", " javascript://a.org/%0aalert(1)", "data:text/html,x", "ftp://a.org",
     "file:///etc/passwd", "https://", "https:///path", "http://localhost", "mailto:a@b.org", "a b.org", "word",
     "https://a.org\\@b.org", "https://user:secret@a.org", "https://a.org:port/", "https://[::1"],
)  # fmt: skip
def test_nothing_but_the_web_is_linked(text: str) -> None:
    """Scripts, files, local names and disguised hosts are refused."""
    with pytest.raises(NotAWebAddress):
        checked_link(text)


@pytest.mark.parametrize(
    ("text", "share"), [("0.48", "0.48"), ("0,48", "0.48"), ("1", "1"), ("0", "0"), ("0.50", "0.5")]
)
def test_metrics_are_shares(text: str, share: str) -> None:
    """From 0 to 1, comma or point."""
    assert checked_share(text) == share
    assert checked_share(share) == share


@pytest.mark.parametrize("text", ["1.01", "-0.2", "48 %", "half", "", "2"])
def test_metrics_outside_their_scale_are_refused(text: str) -> None:
    """Percentages and words are not values of the metrics."""
    with pytest.raises(OutsideScale):
        checked_share(text)
