"""The lines of a list without their marks, and how deep each stands (R7, R43).

A mark is one only where it runs through the lines: *E. coli*, *-40 %* and *12 - 15* keep their words. Numbers (1.
1.1.), letters below numbers and the bullets of word processors (• o ▪) give the level where the indentation does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ogcore.record.list_mark import Mark, possible_mark

_UNSEEN = "\u200b\u2060\ufeff"
_TAB = 8
_BULLETS = ("w1", "w2", "w3")


@dataclass(frozen=True, slots=True)
class Item:
    """A line: its words, the column it begins at, its depth among lines of that column, its mark."""

    text: str
    column: int
    depth: int = 1
    mark: Mark | None = None


def list_items(lines: Sequence[str]) -> list[Item]:
    """Return every line of one list (blank ones too) without its mark."""
    stripped = [line.lstrip(_WHITE) for line in lines]
    columns = [
        _column(line[: len(line) - len(words)]) if words.strip() else -1
        for line, words in zip(lines, stripped, strict=True)
    ]
    marks = [possible_mark(words) if words.strip() else None for words in stripped]
    whole = _Lines(columns, marks)
    kept = [mark if mark and whole.runs(place) else None for place, mark in enumerate(marks)]
    kept = _with_romans_told(kept)
    depths = _depths(columns, kept)
    return [
        Item(words[mark.end :] if mark else words, max(column, 0), depth, mark)
        for words, column, depth, mark in zip(stripped, columns, depths, kept, strict=True)
    ]


_WHITE = " \t\r\n\x0b\x0c\xa0" + _UNSEEN


def _column(before: str) -> int:
    return len("".join(c for c in before if c not in _UNSEEN).expandtabs(_TAB))


class _Lines:
    """All lines of a list, by which each possible mark is judged; columns are -1 where nothing stands."""

    def __init__(self, columns: Sequence[int], marks: Sequence[Mark | None]) -> None:
        self._columns, self._marks = columns, marks
        self._count = sum(column >= 0 for column in columns)
        self._numbers = {mark.number for mark in marks if mark and mark.family == "number"}
        families = [mark.family for mark in marks if mark]
        self._beside: dict[int, list[Mark | None]] = {}
        for column, mark in zip(columns, marks, strict=True):
            self._beside.setdefault(column, []).append(mark)
        self._bullets = "w1" in families or families.count("w2") > 1
        self._dashes = families.count("dash")
        self._verdicts: dict[tuple[int, str], bool] = {}

    def runs(self, place: int) -> bool:
        """Tell whether the possible mark of a line is one."""
        mark = self._marks[place]
        if mark is None:
            return False
        if mark.runs == "next":
            return self._is_next(mark)
        if mark.runs == "bullets":
            return self._bullets
        if mark.runs == "most":
            return 2 * self._dashes > self._count
        if mark.runs in ("all", "letters"):
            key = (self._columns[place], mark.runs)
            if key not in self._verdicts:
                self._verdicts[key] = self._runs_through(*key)
            return self._verdicts[key]
        return True

    def _is_next(self, mark: Mark) -> bool:
        *above, last = mark.number
        if above and tuple(above) not in self._numbers:
            return False
        return last == 1 or (*above, last - 1) in self._numbers or self._count == 1

    def _runs_through(self, column: int, runs: str) -> bool:
        """Tell whether every line of a column that has no mark for sure has this one, counted from the first on."""
        unsure = [mark for mark in self._beside[column] if mark is None or mark.runs]
        if any(mark is None or mark.runs != runs for mark in unsure):
            return False
        if runs == "all":
            return True
        values = [mark.number[0] for mark in unsure if mark]
        counted = all(now in (1, before + 1) for before, now in pairwise(values))
        return len(values) > 1 and values[0] == 1 and counted


def _with_romans_told(marks: list[Mark | None]) -> list[Mark | None]:
    """Read a lone c), v), x) or i) as the letter it is among letters: a roman two needs a one."""
    letters = {mark.number[0] for mark in marks if mark and mark.family == "letter"}
    one, two = (any(m and m.family == "roman" and m.number == (value,) for m in marks) for value in (1, 2))
    if (one and two) or not letters:
        return marks
    return [replace(mark, family="letter") if mark and mark.family == "roman" else mark for mark in marks]


def _depths(columns: Sequence[int], marks: Sequence[Mark | None]) -> list[int]:
    """Return the depth of each line among those of its column, the first level being 1."""
    found: dict[int, set[str]] = {}
    for column, mark in zip(columns, marks, strict=True):
        if mark is not None:
            found.setdefault(column, set()).add(mark.family)
    bullets = {column: [family for family in _BULLETS if family in families] for column, families in found.items()}
    numbers: dict[int, int] = {}
    letters: dict[int, int] = {}
    depths = []
    for column, mark in zip(columns, marks, strict=True):
        depth = 1
        if mark is not None and mark.family in _BULLETS:
            depth = bullets[column].index(mark.family) + 1
        elif mark is not None and mark.family == "number":
            depth = numbers[column] = len(mark.number)
            letters.pop(column, None)
        elif mark is not None and mark.family == "letter":
            depth = letters[column] = numbers.get(column, 0) + 1
        elif mark is not None and mark.family == "roman":
            depth = letters.get(column, numbers.get(column, 0)) + 1
        depths.append(depth)
    return depths
