"""Every sentence a person reads comes from here: gettext catalogues, dates and numbers in the reader's language (R6).

Catalogues are the ``.po`` files beside this module; they are compiled in memory, so there is nothing to build or
forget.
"""

import gettext
import io
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel.core import Locale
from babel.dates import format_date, format_datetime
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ogcore.record.language import LANGUAGES

LOCALE = Path(__file__).resolve().parent.parent / "locale"
SOURCE = "en"
Translate = Callable[[str], str]


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Return the catalogue of ``language``; an unknown language reads as English."""
    path = LOCALE / language / "LC_MESSAGES" / "workbench.po"
    if language not in LANGUAGES or not path.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(path.read_bytes()), locale=language))
    return gettext.GNUTranslations(io.BytesIO(compiled.getvalue()))


def translator(language: str) -> Translate:
    """Return the function that turns an English sentence into ``language``."""
    return catalogue(language).gettext


def _(message: str) -> str:
    """Mark a sentence for the catalogue without translating it yet."""
    return message


def written_date(day: date, language: str) -> str:
    """Return a date as people write it: 21 de noviembre de 2026, November 21, 2026."""
    return format_date(day, format="long", locale=language)


def written_moment(seconds: float, language: str) -> str:
    """Return a moment (seconds since 1970) by the clock of this computer: 21 nov 2026, 14:05:09."""
    return format_datetime(datetime.fromtimestamp(seconds), format="medium", locale=language)  # noqa: DTZ006 - its own clock


def own_name(language: str) -> str:
    """Return what speakers call their language: Español, English."""
    name = Locale(language).get_display_name(language) or language
    return name[:1].upper() + name[1:]
