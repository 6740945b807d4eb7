"""What a spreadsheet shows of a date or a time, which it keeps as a number of days (R43)."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

_TOKEN = re.compile(r"y+|m+|d+|h+|s+|am/pm|a/p|\[h+\]|\[m+\]|\[s+\]", re.IGNORECASE)
_LAST = 2_958_466  # 31 December 9999
_LEAP = 60  # spreadsheets count a 29 February 1900 that never was
_SPANISH = 0x0A
_MONTHS = {
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_NOON = 12


def is_date(pieces: Sequence[str]) -> bool:
    """Tell whether the pieces of a number format are those of a date or a time."""
    return any(_TOKEN.fullmatch(piece) for piece in pieces) and not any(piece in "0#?" for piece in pieces[:1])


def shown_date(value: float, pieces: Sequence[str], *, from_1904: bool) -> str | None:
    """Return the date as the format has it; None for what is no date. Midnight is not told where a day is."""
    if not 0 <= value < _LAST:
        return None
    moment = _moment(value, from_1904=from_1904)
    tokens = _tokens(pieces)
    kinds = {token[0] for token, is_token in tokens if is_token}
    days, clock = kinds & {"y", "d"} or ("m" in kinds and not kinds & {"h", "s"}), kinds & {"h", "s"}
    language = _language(pieces)
    if any(is_token and re.fullmatch(r"m{3,}|d{3,}", token) for token, is_token in tokens) and language is None:
        return moment.strftime("%Y-%m-%d %H:%M" if clock and value % 1 else "%Y-%m-%d")
    if days and clock and not value % 1:
        tokens = tokens[
            : next(place for place, (token, is_token) in enumerate(tokens) if is_token and token[0] in "hs[")
        ]
    twelve = any(is_token and token in ("am/pm", "a/p") for token, is_token in tokens)
    shown = []
    for place, (token, is_token) in enumerate(tokens):
        if is_token and token[0] == "m" and _is_minutes(tokens, place):
            shown.append(f"{moment.minute:0{min(len(token), 2)}d}")
        else:
            shown.append(_part(token, moment, value, language or "en", twelve=twelve) if is_token else token)
    return "".join(shown).strip(" ,-/T")


def _moment(value: float, *, from_1904: bool) -> datetime:
    first = (1904, 1, 1) if from_1904 else (1899, 12, 31 if value < _LEAP else 30)
    start = datetime(*first)  # noqa: DTZ001 - a day on paper has no time zone
    seconds = round(value * 86_400)
    return start + timedelta(seconds=seconds)


def _tokens(pieces: Sequence[str]) -> list[tuple[str, bool]]:
    """Return the format as tokens (lower case, True) and literal text (as it is, False)."""
    text, found = "", []
    for piece in [*pieces, '"']:
        if len(piece) == 1 and piece != '"':
            text += piece
            continue
        found += _split(text)
        text = ""
        if re.fullmatch(r"\[(h+|m+|s+)\]", piece, re.IGNORECASE):
            found.append((piece.lower(), True))
        elif not piece.startswith(("[", "*")):
            found.append((" " if piece.startswith("_") else piece.strip('"').removeprefix("\\"), False))
    return [(token, is_token) for token, is_token in found if token]


def _split(text: str) -> list[tuple[str, bool]]:
    found, at = [], 0
    for match in _TOKEN.finditer(text):
        found += [(text[at : match.start()], False), (match[0].lower(), True)]
        at = match.end()
    return [*found, (text[at:], False)]


def _is_minutes(tokens: Sequence[tuple[str, bool]], place: int) -> bool:
    """Tell minutes from months: an hour before, or seconds after."""
    before = [token for token, is_token in tokens[:place] if is_token]
    after = [token for token, is_token in tokens[place + 1 :] if is_token]
    return bool((before and before[-1].strip("[")[0] == "h") or (after and after[0].strip("[")[0] == "s"))


def _part(token: str, moment: datetime, value: float, language: str, *, twelve: bool) -> str:
    if token.startswith("["):
        unit = {"h": 24, "m": 1440, "s": 86_400}[token[1]]
        return str(int(value * unit + 1e-6))
    if token in ("am/pm", "a/p"):
        return "AM" if moment.hour < _NOON else "PM"
    count, kind = len(token), token[0]
    if kind == "y":
        return f"{moment.year:04d}" if count > 2 else f"{moment.year % 100:02d}"  # noqa: PLR2004
    if kind == "m" and count > 2:  # noqa: PLR2004
        name = _MONTHS[language][moment.month - 1]
        return name[:3] if count == 3 else name  # noqa: PLR2004
    if kind == "d" and count > 2:  # noqa: PLR2004 - the name of a day, which the date says already
        return str(moment.day)
    hour = (moment.hour % _NOON or _NOON) if twelve else moment.hour
    number = {"m": moment.month, "d": moment.day, "h": hour, "s": moment.second}[kind]
    return f"{number:0{min(count, 2)}d}"


def _language(pieces: Sequence[str]) -> str | None:
    """Return the language a format is bound to by its locale, None where the machine decides."""
    for piece in pieces:
        found = re.fullmatch(r"\[\$[^\]-]*-([0-9A-Fa-f]{1,8})\]", piece)
        if found:
            return "es" if int(found[1], 16) & 0xFF == _SPANISH else "en" if int(found[1], 16) & 0xFF == 9 else None  # noqa: PLR2004
    return None
