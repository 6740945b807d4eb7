"""Why something is no date, with what may have been meant (D26)."""

from collections.abc import Iterable, Mapping
from datetime import date

from workbench.words.i18n import _, translator, written_date

DATE_REASONS: Mapping[str, str] = {
    "date_unreadable": _(
        "“{text}” cannot be read as a date. Write day, month and year in full: 2027-06-30 or 30 June 2027."
    ),
    "date_not_in_calendar": _("“{text}” is not in the calendar."),
    "date_ambiguous": _("“{text}” may be either of two days. Write the month as a word, or 2027-06-30."),
    "date_form": _("“{text}” is to be written as 2027-06-30."),
}
"""English sentence for each reason of ``NoSuchDate``, and for another form of a date in a file."""
_MEANT = _("Perhaps {days}?")
_OR = _(" or ")


def explain_date(text: str, reason: str, suggestions: Iterable[str], language: str) -> str:
    """Return why a text is no date, and the days (2027-06-30) that may have been meant, in words."""
    sentence = translator(language)(DATE_REASONS[reason]).replace("{text}", text)
    return with_days(sentence, suggestions, language)


def with_days(sentence: str, suggestions: Iterable[str], language: str) -> str:
    """Return a sentence, and after it the days (2027-06-30) that may have been meant, in words."""
    translate = translator(language)
    days = [f"{written_date(date.fromisoformat(day), language)} ({day})" for day in suggestions]
    return f"{sentence} {translate(_MEANT).replace('{days}', translate(_OR).join(days))}" if days else sentence
