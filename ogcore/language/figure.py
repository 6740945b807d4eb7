"""Numbers however they are written: "forty-one" is 41, "dos mil" is 2000, "una tercera parte" is a third."""

import re
from functools import cache

from ogcore.language.lexicon import lexicon

Words = tuple[str, ...]

_GROUPED = re.compile(r"\b\d{1,3}(?:[ .,]\d{3})+\b")
_AND = frozenset({"y", "and"})
_OF = frozenset({"de", "del", "of"})
_THOUSAND = 1000
_TEN = 10
_HUNDRED = 100
_TWENTY = 20


def ungrouped(text: str) -> str:
    """Take the marks out of large numbers: "2 300", "2,300" and "2.300" are one."""
    return _GROUPED.sub(lambda found: re.sub(r"\D", "", found.group()), text)


def figures(words: Words) -> Words:
    """Return folded words with numbers and shares in words written as figures."""
    if _beginnings().isdisjoint(words):
        return words
    found: list[str] = []
    at = 0
    while at < len(words):
        said, length = figure_at(words, at) or (words[at], 1)
        found.append(said)
        at += length
    return tuple(found)


def figure_at(words: Words, at: int) -> tuple[str, int] | None:
    """Return the number or share in words that begins at ``at`` and how many words it takes, if there is one."""
    return _share(words, at) or _number(words, at)


@cache
def _listed(entry: str) -> dict[str, str]:
    return lexicon("figure").pairs("figure", entry)


@cache
def _values(entry: str) -> dict[str, int]:
    return {word: int(value) for word, value in _listed(entry).items()}


@cache
def _beginnings() -> frozenset[str]:
    return frozenset().union(*map(_listed, ("value", "one", "times", "share", "share_of", "share_part")))


def _share(words: Words, at: int) -> tuple[str, int] | None:
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if following in ("parte", "partes") and word in _listed("share_part"):
        return _listed("share_part")[word], 2
    said = _listed("share").get(word) or (_listed("share_of").get(word) if following in _OF else None)
    return (said, 1) if said else None


def _number(words: Words, at: int) -> tuple[str, int] | None:
    """Read the longest number that begins here; "one" begins one only before "hundred" and the like."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    counts = following in _values("times")
    begins = word in _values("value") or word == "mil" or ((word in _values("one") or word.isdecimal()) and counts)
    if not begins or (at and words[at - 1] == "por"):  # "por ciento"
        return None
    total, current, end = 0, 0, at
    while end < len(words) and (step := _step(words, end, current)) is not None:
        current = step
        if words[end] in _values("times") and _values("times")[words[end]] >= _THOUSAND:
            total, current = total + current, 0
        end += 1
    return str(total + current), end - at


def _step(words: Words, at: int, current: int) -> int | None:
    """Return the number after one word more, None where the number ends."""
    word = words[at]
    if word.isdecimal():
        return int(word) if current == 0 else None
    if word in _values("value") and _fits(_values("value")[word], current):
        return current + _values("value")[word]
    if word in _values("times") and (current or word == "mil"):
        return max(current, 1) * _values("times")[word]
    if word in _values("one") and (current == 0 or _fits(1, current)):
        return current + 1
    following = words[at + 1] if at + 1 < len(words) else ""
    value = (_values("value") | _values("one")).get(following, 0)
    return current if word in _AND and current and value and _fits(value, current) else None


def _fits(value: int, current: int) -> bool:
    """Tell "forty two" and "doscientos seis" from "three four"."""
    tens = current >= _TWENTY and current % _TEN == 0 and value < _TEN
    return current == 0 or tens or (current % _HUNDRED == 0 and value < _HUNDRED)
