"""A year, a month or a day as people read it in a sentence: 2022, marzo de 2022, March 15, 2022."""

from datetime import date

from babel.dates import format_date, format_skeleton


def period_in_words(period: str, language: str) -> str:
    """Return a period such as 2022, 2022-03 or 2022-03-15 in ``language``, its month as a word.

    No order of day and month has to be guessed then (D26). What is no such period stays as it is.
    """
    try:
        if len(period) == len("2022-03-15"):
            return format_date(date.fromisoformat(period), "long", locale=language)
        if len(period) == len("2022-03"):
            return format_skeleton("yMMMM", date.fromisoformat(f"{period}-01"), locale=language)
    except ValueError:
        return period
    return period
