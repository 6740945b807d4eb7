"""What may be the mark of a list at the beginning of a line: a bullet, a number, a letter (R7, R43).

One table for pasted lists and for outlines. Many marks are also words: ``E.`` of *E. coli*, ``-`` of *-40 %*, ``12 -``
of *12 - 15*; those are only *perhaps* marks, and :mod:`ogcore.record.list_item` looks at the lines around them.
"""

import re
from dataclasses import dataclass
from typing import Literal

Run = Literal["", "all", "most", "next", "letters", "bullets"]
"""What must hold around a line for its mark to be one: nothing; all lines beside it have it; most have it; its number
follows upon another; its letters do; there are bullets beside it."""

_WORD_LEVELS = {"w1": "•●·∙‣⁃\uf0b7", "w2": "◦○", "w3": "▪■□\uf0a7"}
"""The bullets of word processors, by the level they stand for."""
_OTHER = "❖➢➤►▶➔➜✓✔✗✘☐☑☒◆◇♦★\uf020-\uf0ff"
_SYMBOL = re.compile(rf"([{''.join(_WORD_LEVELS.values())}{_OTHER}])\1*\s*")
_LETTER_O = re.compile(r"o(\t\s*|\s{2,}| )(?=\S)")
_DASH = re.compile(r"([-\u2010-\u2015*+])\1{0,3}(\s+|$|(?=[^\W\d]|[¿¡\"“«(]))")
_NUMBER = re.compile(
    r"(?P<open>\()?(?P<number>\d{1,4}(?:\.\d{1,3}){0,5})"
    r"(?P<end>\.[-\u2010-\u2015]|\.?\)|\.|\s*[-\u2010-\u2015](?=\s)|(?=\s))(?P<gap>\s+|(?=[^\W\d]|[¿¡\"“«]))"
)
_ROMAN = re.compile(r"(?P<open>\()?(?P<word>[ivx]{1,5}|[IVX]{1,5})(?P<end>\.[-\u2010-\u2015]|\)|\.)\s+(?=\S)")
_LETTER = re.compile(r"(?P<open>\()?(?P<word>[a-zA-Z])(?P<end>\.[-\u2010-\u2015]|\)|\.)\s+(?=\S)")
_ROMANS = {"i": 1, "v": 5, "x": 10}
_YEARS = 1000
"""Numbers from here on count no lines: they are years and amounts."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A possible mark: its ``family``, what it counts, where the words begin after it, and what must run for it."""

    family: str
    end: int
    runs: Run = ""
    number: tuple[int, ...] = ()

    @property
    def group(self) -> str:
        """Families that are levels of one list: word processors' bullets, and numbers with letters below them."""
        if self.family in _WORD_LEVELS:
            return "word"
        return "count" if self.family in ("number", "letter", "roman") else self.family


def possible_mark(line: str) -> Mark | None:
    """Return the mark with which ``line`` (without white space before) perhaps begins."""
    return _symbol(line) or _dash(line) or _number(line) or _letter(line)


def _symbol(line: str) -> Mark | None:
    found = _LETTER_O.match(line)
    if found:
        return Mark("w2", found.end(), "bullets" if found[1] == " " else "")
    found = _SYMBOL.match(line)
    if not found:
        return None
    family = next((level for level, signs in _WORD_LEVELS.items() if found[1] in signs), found[1])
    return Mark(family, found.end())


def _dash(line: str) -> Mark | None:
    found = _DASH.match(line)
    if not found:
        return None
    if not found[2] and found.end() < len(line):  # no blank after it
        return None if found[1] in line[found.end() :] and found[1] == "*" else Mark("dash", found.end(), "all")
    is_amount = line[found.end() : found.end() + 1].isdigit() or found[1] == "+"
    return Mark("dash", found.end(), "most" if is_amount else "")


def _number(line: str) -> Mark | None:
    found = _NUMBER.match(line)
    if not found:
        return None
    number, end, gap = found["number"], found["end"].strip(), found["gap"]
    parts = tuple(int(part) for part in number.split("."))
    words = line[found.end() :]
    if bool(found["open"]) != end.startswith(")") and found["open"]:
        return None
    if not words or parts[0] >= _YEARS or (words[0].isdigit() and not end.endswith(")")):
        return None
    if not end and (len(parts) == 1 or not gap):
        return None
    is_sure = bool(gap) and (end.endswith(")") or (end[:1] == "." and (len(end) > 1 or len(parts) > 1)))
    return Mark("number", found.end(), "" if is_sure else "next", parts)


def _letter(line: str) -> Mark | None:
    for pattern, family in ((_ROMAN, "roman"), (_LETTER, "letter")):
        found = pattern.match(line)
        if not found or (found["open"] and found["end"] != ")"):
            continue
        value = _roman(found["word"]) if family == "roman" else ord(found["word"].lower()) - ord("a") + 1
        if value:
            return Mark(family, found.end(), "letters" if found["end"] == "." else "", (value,))
    return None


def _roman(word: str) -> int:
    values = [_ROMANS[letter] for letter in word.lower()]
    signs = [-1 if value < max(values[place:]) else 1 for place, value in enumerate(values)]
    return sum(sign * value for sign, value in zip(signs, values, strict=True))
