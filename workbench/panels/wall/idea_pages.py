"""The pages of the ideas on the wall: dealt down columns, theme after theme, and evenly (R7, R47)."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ogcore.brainstorm.state import Idea
from ogcore.brainstorm.themes import Themes
from workbench.panels.wall.reading import parts

COLUMNS, LINES, CHARACTERS, BETWEEN, HEADING = 3, 17.5, 28, 0.6, 1.6
"""What a page holds on the narrowest wall, 4 : 3, at the smallest size that is read from ten metres: columns, lines in
each, characters in a line, the lines between two ideas, and those the name of a theme takes. A wider wall shows the
same page larger.
"""
STEP = 0.5
"""How many lines columns are made higher by, from even ones to full ones."""
LONGEST = int((LINES - BETWEEN - HEADING - 1) * CHARACTERS)
"""Characters of an idea that fit a column; a longer one goes on in the next."""


@dataclass(frozen=True, slots=True)
class IdeaPart:
    """As much of an idea as stands in one column: all of it, but of the longest ones; ``at`` counts from 0."""

    idea: Idea
    text: str
    at: int
    last: bool


def in_themes(themes: Themes, ideas: Sequence[Idea]) -> list[Idea]:
    """Return the ideas theme after theme, those in none last."""
    place = {theme: at for at, theme in enumerate(themes.ordered())}
    return sorted(ideas, key=lambda idea: place.get(themes.of.get(idea.idea, ""), len(place)))


def stand_apart(themes: Themes, ideas: Sequence[Idea]) -> bool:
    """Tell whether each theme begins a column: while all fit one page that way, and no column is left half empty."""
    few = 0 < len(themes.themes) < COLUMNS
    return few and len(_dealt(list(_in_parts(in_themes(themes, ideas))), themes.of, apart=True, high=LINES)) <= 1


def pages(ideas: Iterable[Idea], of: Mapping[str, str] | None = None, *, apart: bool = False) -> list[list[IdeaPart]]:
    """Deal ideas out to as few pages as hold them, and evenly: none is full while the last holds a single idea.

    ``of`` says in which theme each is: its name stands where it begins. ``apart`` begins a column with each theme.
    """
    all_parts = list(_in_parts(ideas))
    full = _dealt(all_parts, of, apart=apart, high=LINES)
    if len(full) <= 1:
        return full
    high = sum(_lines(part) for part in all_parts) / (len(full) * COLUMNS)
    while high < LINES:
        even = _dealt(all_parts, of, apart=apart, high=high)
        if len(even) == len(full):
            return even
        high += STEP
    return full


def _lines(part: IdeaPart) -> float:
    return math.ceil(len(part.text) / CHARACTERS) + BETWEEN


def _dealt(
    all_parts: Iterable[IdeaPart], of: Mapping[str, str] | None, *, apart: bool, high: float
) -> list[list[IdeaPart]]:
    """Deal ideas down columns of so many lines, none cut in two that fits one; each column names its theme."""
    dealt: list[list[IdeaPart]] = []
    column, used, before = COLUMNS, 0.0, ""
    for part in all_parts:
        theme = "" if of is None else of.get(part.idea.idea, "/")
        lines = _lines(part)
        begins = theme != before
        if used + lines + (HEADING if begins else 0) > high or column == COLUMNS or (begins and apart and used):
            column, used, begins = column + 1, 0.0, bool(theme)
        if column >= COLUMNS:
            dealt.append([])
            column = 0
        dealt[-1].append(part)
        used += lines + (HEADING if begins else 0)
        before = theme
    return dealt


def _in_parts(ideas: Iterable[Idea]) -> Iterable[IdeaPart]:
    """Return the ideas, those longer than a column part by part."""
    for idea in ideas:
        texts = parts(idea.text, LONGEST)
        yield from (IdeaPart(idea, text, at, at == len(texts) - 1) for at, text in enumerate(texts))
