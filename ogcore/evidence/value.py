"""The values of a piece of evidence, as people write them: numbers, dates and web addresses, checked (R9)."""

import re
from datetime import date
from urllib.parse import urlsplit

from ogcore.errors import NoSuchPeriod, NotAWebAddress, OutsideScale

MONTHS = (
    ("enero", "january"), ("febrero", "february"), ("marzo", "march"), ("abril", "april"), ("mayo", "may"),
    ("junio", "june"), ("julio", "july"), ("agosto", "august"), ("septiembre", "september"),
    ("octubre", "october"), ("noviembre", "november"), ("diciembre", "december"),
)  # fmt: skip
_SHORTEST_MONTH = 3
_NUMBER = re.compile(r"[-−]?[.,]?\d+(?:[.,'’]\d+|\s\d{3}(?!\d))*")
_GROUP = 3
_SPACE = re.compile(r"[\s\u00a0\u202f'’]")
_YEAR = re.compile(r"(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_YEAR_LAST = re.compile(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})")
_IN_WORDS = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th|º|°)?\s+(?:de\s+)?)?([^\W\d_]+)\.?\s+(?:de[l]?\s+)?(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_SCHEMES = ("http", "https")
_HOST = re.compile(r"[^\s/?#@:]+\.[^\s/?#@:.]{2,}(?::\d+)?(?:[/?#]\S*)?")


def number_in(figure: str) -> float | None:
    """Return the first number in a figure, None when there is none; takes 1,234.5 as well as 1.234,5 and 12,5 %.

    A comma before exactly three digits groups thousands, as in Mexico; after a lone 0 it is a decimal comma (0,618).
    """
    found = _NUMBER.search(figure)
    if found is None:
        return None
    text = _SPACE.sub("", found.group()).replace("−", "-")
    return float(_with_decimal_point(text))


def _with_decimal_point(text: str) -> str:
    commas, points = text.count(","), text.count(".")
    if commas and points:
        decimal = max(",.", key=text.rfind)
        grouping = "," if decimal == "." else "."
        text = text.replace(grouping, "")
        return text.replace(decimal, ".") if text.count(decimal) == 1 else text.replace(decimal, "")
    if points > 1:
        return text.replace(".", "")
    if commas:
        whole, rest = text.split(",", 1)
        grouped = commas > 1 or (len(rest) == _GROUP and whole.lstrip("-") not in ("", "0"))
        return text.replace(",", "" if grouped else ".")
    return text


def checked_share(figure: str) -> str:
    """Return a value of the Open Government Metrics as 0.48; raises OutsideScale unless it lies from 0 to 1."""
    number = number_in(figure) if re.fullmatch(r"\s*[\d.,]+\s*", figure) else None
    if number is None or not 0 <= number <= 1:
        raise OutsideScale(figure[:80])
    return f"{number:g}"


def checked_period(text: str) -> str:
    """Return a year, month or day as 2022, 2022-03 or 2022-03-15.

    Takes day first as well (15/3/2022, 3/2022) and months in words, Spanish or English (marzo de 2022, March 15, 2022).
    Raises NoSuchPeriod for anything else, and for what is not in the calendar.
    """
    year, month, day = _parts(" ".join(text.lower().split()), text)
    try:
        date(year, month or 1, day or 1)
    except ValueError as error:
        raise NoSuchPeriod(text[:80]) from error
    return f"{year:04d}" + (f"-{month:02d}" if month is not None else "") + (f"-{day:02d}" if day is not None else "")


def _parts(folded: str, text: str) -> tuple[int, int | None, int | None]:
    """Return year, month and day; a month or day of 0 stays 0, and is found out by the calendar."""
    if found := _YEAR.fullmatch(folded):
        return int(found[1]), None, None
    if found := _YEAR_FIRST.fullmatch(folded):
        return int(found[1]), _real(found[2], text), _real(found[3], text)
    if found := _YEAR_LAST.fullmatch(folded):
        return int(found[3]), _real(found[2], text), _real(found[1], text)
    if found := _IN_WORDS.fullmatch(folded):
        return int(found[3]), _month(found[2], text), _real(found[1], text)
    if found := _MONTH_FIRST.fullmatch(folded):
        return int(found[3]), _month(found[1], text), _real(found[2], text)
    raise NoSuchPeriod(text[:80])


def _real(digits: str | None, text: str) -> int | None:
    if digits is None:
        return None
    if int(digits) == 0:
        raise NoSuchPeriod(text[:80])
    return int(digits)


def _month(word: str, text: str) -> int:
    for number, names in enumerate(MONTHS, 1):
        if len(word) >= _SHORTEST_MONTH and any(name.startswith(word) for name in names):
            return number
    if word == "setiembre":
        return 9
    raise NoSuchPeriod(text[:80])


def checked_link(text: str) -> str:
    """Return a web address, ``https://`` put before a bare one (www.inegi.org.mx); raises NotAWebAddress.

    Nothing but http and https is let in: a link is pressed by other people.
    """
    link = text.strip()
    if not re.match(r"[a-z][a-z0-9+.-]*:", link, re.IGNORECASE) or _HOST.fullmatch(link):
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        sound = parts.scheme.lower() in _SCHEMES and "." in host.strip(".") and not any(c.isspace() for c in link)
        parts.port  # noqa: B018 - raises ValueError for a port that is none
    except ValueError as error:
        raise NotAWebAddress(text[:200]) from error
    if not sound or parts.username is not None or "\\" in link:
        raise NotAWebAddress(text[:200])
    return link
