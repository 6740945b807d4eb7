"""Where the sentences of a text begin and end (R29): what people propose other words for, one at a time."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_ABBREVIATED = frozenset(
    "art arts cap cda cía col dept dr dra dres ej ext fig fracc gral ing lic mr mrs ms mtro mtra núm núms num "
    "p pp pág págs párr prof profa sr sra sres srta tel vol vs vid approx e.g i.e ee.uu c.p".split()
)
_BEFORE_NUMBERS = frozenset({"no", "nos", "st"})
"""Words, and abbreviations where a number follows."""
_LONGEST = 16
_END = re.compile(r"[.!?…]+[)\]\"”»’']*(?=\s)")
_LAST_WORD = re.compile(r"[^\s(\[\"“«¿¡]+$")
_NUMBER = re.compile(r"\d+")


class Span(NamedTuple):
    """From which character of a text to which."""

    start: int
    end: int


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[Span, ...]:
    """Return where each sentence stands, without the white space around it; a line ends the sentence it ends with."""
    found: list[Span] = []
    place = 0
    for line in text.split("\n"):
        found += [Span(place + start, place + end) for start, end in _of_line(line)]
        place += len(line) + 1
    return tuple(found)


def _of_line(line: str) -> list[tuple[int, int]]:
    ends = [end.end() for end in _END.finditer(line) if _is_end(line, end)]
    borders = [0, *ends, len(line)]
    spans = []
    for start, end in pairwise(borders):
        said = line[start:end]
        if said.strip():
            first = start + len(said) - len(said.lstrip())
            spans.append((first, first + len(said.strip())))
    return spans


def _is_end(line: str, end: re.Match[str]) -> bool:
    """Tell whether a stop ends a sentence: not that of an abbreviation, an initial or the number of a list."""
    following = line[end.end() :].lstrip()[:1]
    if following.islower():
        return False
    if not end[0].startswith(".") or len(end[0]) > 1:
        return True
    near = line[max(0, end.start() - _LONGEST) : end.start()]  # no abbreviation is longer
    last = _LAST_WORD.search(near)
    if last is None:
        return True
    word = last[0].lower()
    first_of_line = end.start() <= _LONGEST and not near[: last.start()].strip()
    if word in _BEFORE_NUMBERS:
        return not following.isdecimal()
    return not (word in _ABBREVIATED or (len(word) == 1 and word.isalpha()) or (first_of_line and _NUMBER.match(word)))
