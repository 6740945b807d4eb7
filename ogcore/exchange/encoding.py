"""Which of the old one-byte encodings a text is in, judged by the words that come out of it (R43).

Windows, DOS and the old Macintosh each have their own places for accents and quotation marks. Read in the wrong one,
letters turn into signs within words (*ni¤ez*) or into capitals (*niÒez*). One encoding must give no such word, and
either the others do, or its letters are by far the likelier in the language that the plain words are in.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

ENCODINGS = ("cp1252", "cp850", "mac_roman")
_BAD = -1_000
_LOOKED_AT = 3_000  # places
_COMMON = "áéíóúñ"
_LETTERS = frozenset(_COMMON + "üàâãäåæçèêëìîïòôõöøùûýÿœß")
_AFTER_ANOTHER = frozenset("ñüçãõ")
_ALONE = frozenset("áàéóúÁÀÉÓÚ")
_SPANISH = frozenset(
    [
        "de",
        "la",
        "el",
        "los",
        "las",
        "en",
        "que",
        "y",
        "un",
        "una",
        "por",
        "no",
        "con",
        "del",
        "se",
        "para",
        "causa",
        "efecto",
        "problema",
        "texto",
        "tipo",
    ]
)
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "is",
        "in",
        "are",
        "no",
        "not",
        "for",
        "with",
        "by",
        "a",
        "from",
        "on",
        "at",
        "cause",
        "effect",
        "problem",
        "text",
        "kind",
    ]
)
_ELIDED = frozenset("cdjlmnstCDJLMNST")
_CONTRACTED = re.compile(r"(?:s|t|d|m|re|ve|ll)(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The encoding, None where it cannot be told; and the text in each that may be it, the likeliest first."""

    encoding: str | None
    texts: Mapping[str, str]


def judge(data: bytes) -> Verdict:
    """Return which of :data:`ENCODINGS` gives words."""
    texts = {}
    for encoding in ENCODINGS:
        try:
            texts[encoding] = data.decode(encoding)
        except UnicodeDecodeError:
            continue
    language = _language(next(iter(texts.values())))
    worth = {encoding: _worth(text, language) for encoding, text in texts.items()}
    sound = sorted((encoding for encoding in worth if worth[encoding] >= 0), key=lambda encoding: -worth[encoding])
    if sound and (len(sound) == 1 or worth[sound[0]] >= 2 * worth[sound[1]] + 2):
        return Verdict(sound[0], {encoding: texts[encoding] for encoding in (*sound, *texts)})
    return Verdict(None, {encoding: texts[encoding] for encoding in sound or texts})


def _language(text: str) -> str | None:
    words = re.findall(r"[a-z]+", text[:50_000].lower())
    spanish, english = (sum(word in known for word in words) for known in (_SPANISH, _ENGLISH))
    if max(spanish, english) < 2:  # noqa: PLR2004 - one word alone says nothing
        return None
    return "es" if spanish > 2 * english else "en" if english > 2 * spanish else None


def _worth(text: str, language: str | None) -> int:
    """Return how likely the signs of ``text`` are where they stand; below zero: some cannot be."""
    total, lone = 0, f" {text} "
    for count, found in enumerate(re.finditer(r"[^\x00-\x7f]", lone)):
        if count >= _LOOKED_AT:
            break
        value = _place(lone, found.start(), language)
        if value == _BAD:
            return _BAD
        total += value
    return total


def _place(text: str, at: int, language: str | None) -> int:
    sign, left, right = text[at], text[at - 1], text[at + 1]
    if sign.lower() in _LETTERS:
        return _letter(text, at, 1 if language == "en" else 6 if language == "es" else 3)
    judged = _SIGNS.get(sign)
    if judged is None:
        return _BAD
    if judged is _between:
        if language == "en" and _contracted(text, at):
            return 4
        return 3 if language is None and _elided(text, at) else _between(text, at)
    return judged(left, right)


def _letter(text: str, at: int, worth: int) -> int:
    sign, left, right = text[at], text[at - 1], text[at + 1]
    if left.isdigit() or right.isdigit():
        return _BAD
    if not left.isalpha() and not right.isalpha():
        return 0 if sign in _ALONE else _BAD
    if sign.isupper() and (left.islower() or (left.isupper() and right.islower())):
        return _BAD
    if sign.islower() and (right.isupper() or (left.isupper() and text[at - 2].isupper())):
        return _BAD
    for other in (left, right):
        if ord(other) > 0x7F and other.isalpha() and not {sign.lower(), other.lower()} & _AFTER_ANOTHER:  # noqa: PLR2004
            return _BAD
    return worth if sign.lower() in _COMMON else 1


def _opening(left: str, right: str) -> int:
    return _BAD if left.isalnum() or right.isspace() else 3


def _closing(left: str, right: str) -> int:
    return _BAD if left.isspace() or right.isalnum() else 2


def _amount(left: str, right: str) -> int:
    return _BAD if left.isalpha() and right.isalpha() else 1


def _raised(left: str, right: str) -> int:
    return 2 if (left.isdigit() or left in ".Nn ") and not right.islower() else _BAD


def _squared(left: str, right: str) -> int:
    return 1 if left.isalnum() and not right.isalnum() else _BAD


def _bullet(left: str, right: str) -> int:
    return 2 if not left.isalnum() and right.isspace() else _BAD


def _ending(left: str, right: str) -> int:
    return _BAD if left.isalpha() and right.isalpha() else 2


def _dash(left: str, right: str) -> int:
    return _BAD if left.islower() and right.islower() else 1


def _contracted(text: str, at: int) -> int:
    return int(text[at] == "\u2019" and text[at - 1].isalpha() and bool(_CONTRACTED.match(text, at + 1)))


def _elided(text: str, at: int) -> bool:
    """Tell whether an apostrophe stands as in *l’eau*."""
    return text[at] == "\u2019" and text[at - 1] in _ELIDED and not text[at - 2].isalpha() and text[at + 1] in "aehiouy"


def _between(text: str, at: int) -> int:
    """Judge what stands between two words or at the end of one, but hardly within one: ``ci—n`` is no two words."""
    left, right = text[at - 1], text[at + 1]
    if not (left.isalpha() and right.isalpha()):
        return 1
    if _contracted(text, at):
        return 3
    lone = not text[at - 2].isalpha() or not text[at + 2].isalpha()
    return _BAD if lone and not (text[at] == "\xa0" and (left in "aeoyuAEOYI" or right in "aeoyuAEOYI")) else 3


_Judged = Callable[..., int]
_SIGNS: dict[str, _Judged] = {
    **dict.fromkeys("¿¡", _opening),
    **dict.fromkeys("“‘«‹„", _opening),
    **dict.fromkeys("”»›", _closing),
    **dict.fromkeys("\u2019\u2014\xa0", _between),
    "\u2013": _dash,
    "\xad": lambda _left, _right: 0,
    **dict.fromkeys("ºª°", _raised),
    **dict.fromkeys("²³¹", _squared),
    **dict.fromkeys("•·▪■", _bullet),
    **dict.fromkeys("…™®©‰", _ending),
    **dict.fromkeys("€£¥±×÷½¼¾§≥≤≠", _amount),
}
"""What other signs are worth by what stands beside them; what is not here stands in no card."""
