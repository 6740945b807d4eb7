"""The figures and dates of a problem, which are evidence and no part of its objective ("196 cases, nearly 35 %")."""

import re

_ABOUT = r"""(?:cerca\ de|alrededor\ de|casi|aproximadamente|aprox\.?|unos|unas|m[aá]s\ de|menos\ de|hasta
    |nearly|almost|about|around|over|some|up\ to|more\ than)"""
_MONTH = r"""(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    |january|february|march|april|may|june|july|august|september|october|november|december)"""
_COUNT = r"""(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|muchos|muchas
    |a|one|two|three|four|five|six|seven|eight|nine|ten|several|many)"""
_UNIT = r"""(?:d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?|horas?|d[eé]cadas?|days?|weeks?|months?|years?|decades?)"""
_DISASTER = r"""(?:hurac[aá]n|temblor|terremoto|sismo|lluvias|inundaci[oó]n|pandemia|tormenta|cicl[oó]n|incendio|crecida
    |hurricane|earthquake|flood|floods|storm|pandemic|lockdown|fire|cuts|election|elecciones)"""
_LONG_AGO = r"(?:mucho(?:\ tiempo)?|a[nñ]os|meses|semanas|d[ií]as)"

_TAILS = tuple(
    re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    for pattern in (
        r"\s*[,;–—-]?\s*(?:según|de\ acuerdo\ con|fuente:|according\ to|as\ reported\ by|source:)\s+\S.*$",
        rf"""\s*[,;:–—-]\s*(?:(?:con|el|la|un|una|with|the|a|an|solo|only|{_ABOUT})\s+)*
            \d[\d.,]*(?!\s*(?:de\s+\w+|st|nd|th)\b\s*$).*$""",
        rf"""\s*,?\s*\b(?:
            desde\ (?:hace\ )?(?:{_COUNT}\ {_UNIT}|{_LONG_AGO}|{_MONTH}|(?:el\ )?(?:a[nñ]o\ )?\d{{4}})
            |hace\ (?:{_COUNT}\ {_UNIT}|{_LONG_AGO})
            |since\ (?:{_MONTH}|(?:the\ )?\d{{4}})
            |desde\ (?:el|la|las|los)\ (?:[uú]ltim[oa]s?\ )?{_DISASTER}
            |since\ the\ (?:last\ )?{_DISASTER}
            |for\ (?:{_COUNT}\ {_UNIT}|years|months|weeks|ages|decades)
            |(?:en|durante|in|during)\ (?:el\ a[nñ]o\ )?(?:19|20)\d\d
        )(?:\s+(?:ya|now|already))?$""",
    )
)
"""A source, a figure after a mark, and since when."""
_TREND = re.compile(
    r"""\s*,?\s+(?:en\ (?:constante\ |franco\ |pleno\ )?(?:aumento|ascenso)|al\ alza|en\ alza
        |cada\ vez\ m[aá]s\ frecuentes?|on\ the\ (?:rise|increase|up)|growing|rising|increasing|mounting)$""",
    re.IGNORECASE | re.VERBOSE,
)
"""That there is more and more of it."""
_TOLD = re.compile(
    r"\b(?:va|van|est[aá]n?|sigue[n]?|contin[uú]a[n]?|is|are|keeps?|still|going|be|been|se|was|were)$", re.IGNORECASE
)
_FEWEST = 2


_RISING = {
    "es": re.compile(r"\b(?:va|est[aá]|sigue|contin[uú]a)(n?)\ (?:en\ aumento|al\ alza|en\ ascenso)$", re.IGNORECASE),
    "en": re.compile(r"\b(is|are)\ on\ the\ (?:rise|increase|up)$", re.IGNORECASE),
}


def with_rising(statement: str) -> str:
    """Return the statement with the verb of its trend: "crime is on the rise" is "crime is rising"."""
    return _RISING["en"].sub(r"\1 rising", _RISING["es"].sub(r"aumenta\1", statement))


def without_trend(statement: str) -> str:
    """Return the statement without the trend that ends it ("crime on the rise"), the statement where it is its verb."""
    shorter = _TREND.sub("", statement)
    return statement if _TOLD.search(shorter) else shorter


def without_baseline(statement: str) -> str:
    """Return the statement without the figure, source or date that ends it; at least two words always stay."""
    for tail in _TAILS:
        shorter = tail.sub("", statement).rstrip(" ,;:-–—")
        if len(shorter.split()) >= _FEWEST:
            statement = shorter
    return statement
