"""The brainstorm on the wall: the ideas page by page, or only how many there are while they are hidden (R7)."""

from collections import Counter
from collections.abc import Sequence

from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import family, may_be_more, people_behind, tally
from ogcore.brainstorm.themes import Themes
from ogcore.dots.state import Dots
from ogcore.dots.tally import begun
from workbench.panels.panel import View
from workbench.panels.wall.idea_pages import IdeaPart, in_themes, pages, stand_apart
from workbench.panels.wall.seen import Seen


def ideas_screen(seen: Seen) -> View:
    """Return one page of the ideas: every wall and every preview turns to the same ones.

    ``placing``: how many people have placed dots in the open round, None while none is open or nobody can.
    """
    state = seen.group[Brainstorm]
    standing, people = state.standing(), _people(state)
    shown: View = {
        "revealed": state.revealed,
        "open": seen.group.stage_open,
        "total": len(standing),
        "people": people_behind(state),
        "least": may_be_more(state),
    }
    if not state.revealed:
        return shown
    themes = seen.group[Themes]
    all_pages = _pages(themes, _ordered(standing, people, seen.showing.order))
    at = min(seen.showing.page, max(1, len(all_pages)))
    merged = state.members()  # what ideas were put together as is no new idea
    newest = max((idea.order for idea in standing if idea.idea not in merged), default=0)
    counts = Counter(themes.themes[themes.of[idea.idea]].name if idea.idea in themes.of else "" for idea in standing)
    return shown | {
        "placing": begun(seen.group[Dots]) if seen.group[Dots].open and seen.group.stage_open else None,
        "order": seen.showing.order,
        "page": at,
        "pages": len(all_pages),
        "themed": bool(themes.themes),
        "apart": stand_apart(themes, standing),
        "continues": _continues(themes, all_pages, at),
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


def _continues(themes: Themes, all_pages: Sequence[Sequence[IdeaPart]], at: int) -> bool:
    """Tell whether a page begins in the theme in which the one before ends."""
    if at <= 1 or not themes.themes:
        return False
    last, first = (themes.of.get(part.idea.idea) for part in (all_pages[at - 2][-1], all_pages[at - 1][0]))
    return last == first


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
    """Return the pages of the ideas, theme after theme, those in none last; see ``stand_apart``."""
    if not themes.themes:
        return pages(ideas)
    return pages(in_themes(themes, ideas), themes.of, apart=stand_apart(themes, ideas))
