"""The brainstorm on the wall: the ideas page by page, or only how many there are while they are hidden (R7)."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import family, tally
from ogcore.brainstorm.themes import Themes
from workbench.panels.panel import View
from workbench.panels.wall.reading import parts
from workbench.panels.wall.seen import Seen

COLUMNS, LINES, CHARACTERS, BETWEEN, HEADING = 3, 17.5, 28, 0.6, 1.6
"""What a page holds on the narrowest wall, 4 : 3, at the smallest size that is read from ten metres: columns, lines in
each, characters in a line, the lines between two ideas, and those the name of a theme takes. A wider wall shows the
same page larger.
"""
LONGEST = int((LINES - BETWEEN - HEADING - 1) * CHARACTERS)
"""Characters of an idea that fit a column; a longer one goes on in the next."""


@dataclass(frozen=True, slots=True)
class IdeaPart:
    """As much of an idea as stands in one column: all of it, but of the longest ones; ``at`` counts from 0."""

    idea: Idea
    text: str
    at: int
    last: bool


def ideas_screen(seen: Seen) -> View:
    """Return one page of the ideas: every wall and every preview turns to the same ones."""
    state = seen.group[Brainstorm]
    standing, people = state.standing(), _people(state)
    everybody = tally(idea for idea in state.ideas.values() if not idea.withdrawn)
    shown: View = {
        "revealed": state.revealed,
        "open": seen.group.stage_open,
        "total": len(standing),
        "people": everybody.people,
    }
    if not state.revealed:
        return shown
    themes = seen.group[Themes]
    all_pages = _pages(themes, _ordered(standing, people, seen.showing.order))
    at = min(seen.showing.page, max(1, len(all_pages)))
    newest = max((idea.order for idea in standing), default=0)
    counts = Counter(themes.themes[themes.of[idea.idea]].name if idea.idea in themes.of else "" for idea in standing)
    return shown | {
        "order": seen.showing.order,
        "page": at,
        "pages": len(all_pages),
        "themed": bool(themes.themes),
        "apart": len(themes.themes) < COLUMNS,
        "counts": dict(counts) if themes.themes else {},
        "ideas": [
            {
                "id": part.idea.idea if part.at == 0 else f"{part.idea.idea}/{part.at}",
                "text": part.text,
                "goes_on": part.at > 0,
                "times": people[part.idea.idea] if part.last else 0,
                "newest": part.last and part.idea.order == newest and len(standing) > 1,
                "theme": themes.themes[themes.of[part.idea.idea]].name if part.idea.idea in themes.of else "",
            }
            for part in (all_pages[at - 1] if all_pages else ())
        ],
    }


def page_count(seen: Seen) -> int:
    """Return how many pages the ideas take; one where there is nothing to turn."""
    state = seen.group[Brainstorm]
    if not state.revealed:
        return 1
    ordered = _ordered(state.standing(), _people(state), seen.showing.order)
    return max(1, len(_pages(seen.group[Themes], ordered)))


def _people(state: Brainstorm) -> dict[str, int]:
    """Return for each idea that stands how many people are behind it, each counted once."""
    members = state.members()
    return {idea.idea: tally(family(idea, members)).people for idea in state.standing()}


def _ordered(standing: Sequence[Idea], people: dict[str, int], order: str) -> list[Idea]:
    """Return the ideas as they were written, or those with most people behind them first."""
    if order != "support":
        return list(standing)
    return sorted(standing, key=lambda idea: (-people[idea.idea], idea.order))


def _pages(themes: Themes, ideas: Sequence[Idea]) -> list[list[IdeaPart]]:
    """Return the pages of the ideas, theme after theme, those in none last; a few themes stand a column each."""
    if not themes.themes:
        return pages(ideas)
    place = {theme: at for at, theme in enumerate(themes.ordered())}
    in_themes = sorted(ideas, key=lambda idea: place.get(themes.of.get(idea.idea, ""), len(place)))
    return pages(in_themes, themes.of, apart=len(place) < COLUMNS)


def pages(ideas: Iterable[Idea], of: Mapping[str, str] | None = None, *, apart: bool = False) -> list[list[IdeaPart]]:
    """Deal ideas out to pages: down the columns, none cut in two that fits one.

    ``of`` says in which theme each is: its name stands where it begins. ``apart`` begins a column with each theme.
    """
    dealt: list[list[IdeaPart]] = []
    column, used, before = COLUMNS, 0.0, ""
    for part in _in_parts(ideas):
        theme = "" if of is None else of.get(part.idea.idea, "/")
        lines = math.ceil(len(part.text) / CHARACTERS) + BETWEEN
        begins = theme != before
        if used + lines + (HEADING if begins else 0) > LINES or column == COLUMNS or (begins and apart and used):
            column, used = column + 1, 0.0
        if column >= COLUMNS:
            dealt.append([])
            column = 0
            begins = bool(theme)  # its name is said again on each page
        dealt[-1].append(part)
        used += lines + (HEADING if begins else 0)
        before = theme
    return dealt


def _in_parts(ideas: Iterable[Idea]) -> Iterable[IdeaPart]:
    """Return the ideas, those longer than a column part by part."""
    for idea in ideas:
        texts = parts(idea.text, LONGEST)
        yield from (IdeaPart(idea, text, at, at == len(texts) - 1) for at, text in enumerate(texts))
