"""The brainstorm on the wall: the ideas page by page, or only how many there are while they are hidden (R7)."""

import math
from collections.abc import Iterable, Sequence

from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import family, tally
from workbench.panels.panel import View
from workbench.panels.wall.seen import Seen

COLUMNS, LINES, CHARACTERS, BETWEEN = 3, 17.5, 28, 0.6
"""What a page holds on the narrowest wall, 4 : 3, at the smallest size that is read from ten metres: columns, lines in
each, characters in a line, and the lines between two ideas. A wider wall shows the same page larger.
"""


def ideas_screen(seen: Seen) -> View:
    """Return one page of the ideas: every wall and every preview turns to the same ones."""
    state = seen.group[Brainstorm]
    standing, people = state.standing(), _people(state)
    everybody = tally(idea for idea in state.ideas.values() if not idea.withdrawn)
    shown: View = {"revealed": state.revealed, "total": len(standing), "people": everybody.people}
    if not state.revealed:
        return shown
    all_pages = pages(_ordered(standing, people, seen.showing.order))
    at = min(seen.showing.page, max(1, len(all_pages)))
    newest = max((idea.order for idea in standing), default=0)
    return shown | {
        "order": seen.showing.order,
        "page": at,
        "pages": len(all_pages),
        "ideas": [
            {
                "id": idea.idea,
                "text": idea.text,
                "times": people[idea.idea],
                "newest": idea.order == newest and len(standing) > 1,
            }
            for idea in (all_pages[at - 1] if all_pages else ())
        ],
    }


def page_count(seen: Seen) -> int:
    """Return how many pages the ideas take; one where there is nothing to turn."""
    state = seen.group[Brainstorm]
    if not state.revealed:
        return 1
    return max(1, len(pages(_ordered(state.standing(), _people(state), seen.showing.order))))


def _people(state: Brainstorm) -> dict[str, int]:
    """Return for each idea that stands how many people are behind it, each counted once."""
    members = state.members()
    return {idea.idea: tally(family(idea, members)).people for idea in state.standing()}


def _ordered(standing: Sequence[Idea], people: dict[str, int], order: str) -> list[Idea]:
    """Return the ideas as they were written, or those with most people behind them first."""
    if order != "support":
        return list(standing)
    return sorted(standing, key=lambda idea: (-people[idea.idea], idea.order))


def pages(ideas: Iterable[Idea]) -> list[list[Idea]]:
    """Deal ideas out to pages: down the columns, none cut in two."""
    dealt: list[list[Idea]] = []
    column, used = COLUMNS, 0.0
    for idea in ideas:
        lines = math.ceil(len(idea.text) / CHARACTERS) + BETWEEN
        if used + lines > LINES or column == COLUMNS:
            column, used = column + 1, 0.0
        if column >= COLUMNS:
            dealt.append([])
            column = 0
        dealt[-1].append(idea)
        used += lines
    return dealt
