"""The values of a piece of evidence, as people write them: numbers, dates and web addresses, checked (R9)."""

import re
from urllib.parse import urlsplit

from ogcore.calendar import Order, read_date, written_parts
from ogcore.errors import NoSuchDate, NoSuchPeriod, NotAWebAddress, OutsideScale

_NUMBER = re.compile(r"[-−]?[.,]?\d+(?:[.,'’]\d+|\s\d{3}(?!\d))*")
_GROUP = 3
_SPACE = re.compile(r"[\s\u00a0\u202f'’]")
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


def checked_period(text: str, order: Order = "day") -> str:
    """Return a year, month or day as 2022, 2022-03 or 2022-03-15, however it is written (D26).

    ``order`` says what comes first in 5/6/2022. Raises NoSuchPeriod for anything else and for what is not in the
    calendar, NoSuchDate for what may be either of two days.
    """
    found = written_parts(text, order)
    if len(found) > 1:
        read = read_date(text, order=order)
        raise NoSuchDate(text[:80], read.code, [day.isoformat() for day in read.suggestions])
    if len(found) != 1 or found[0].year is None:
        raise NoSuchPeriod(text[:80])
    if found[0].day is not None:
        read = read_date(text, order=order)
        if read.date is None:
            raise NoSuchPeriod(text[:80], [day.isoformat() for day in read.suggestions])
        return read.date.isoformat()
    year, month = found[0].year, found[0].month
    if year == 0 or month not in (None, *range(1, 13)):
        raise NoSuchPeriod(text[:80])
    return f"{year:04d}" if month is None else f"{year:04d}-{month:02d}"


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
