"""The result of the dots on the wall: the ideas by their dots, once the facilitator has shown them (R7, R46, R47)."""

from ogcore.brainstorm.state import Brainstorm
from ogcore.dots.state import Dots
from ogcore.record.group import WorkingGroup
from workbench.panels.brainstorm.dots_view import dots_on, dots_view
from workbench.panels.panel import View
from workbench.panels.wall.reading import lines_of, paged, parts
from workbench.panels.wall.seen import Seen

LINES, CHARACTERS, LONGEST, BETWEEN = 19.0, 46, 500, 0.6
"""What a page of the ranking holds: lines, characters in a line, the longest text, the lines between two ideas."""


def dots_are_shown(group: WorkingGroup) -> bool:
    """Tell whether everybody may see where the dots lie."""
    return group[Dots].shown and group[Brainstorm].revealed


def ranking(group: WorkingGroup) -> list[list[View]]:
    """Return the pages of the ideas that have dots, those with most first; nothing before the dots are shown."""
    if not dots_are_shown(group):
        return []
    lying, ideas = dots_on(group), group[Brainstorm].ideas
    with_dots = [idea for idea, dots in lying.items() if dots["rank"] is not None]
    ordered = sorted(with_dots, key=lambda idea: (lying[idea]["rank"], ideas[idea].order))
    rows = [
        {"id": f"{idea}/{at}", "text": part, "goes_on": at > 0, **lying[idea]}
        for idea in ordered
        for at, part in enumerate(parts(ideas[idea].text, LONGEST))
    ]
    return paged(((row, lines_of(row["text"], CHARACTERS) + BETWEEN) for row in rows), LINES)


def dots_screen(seen: Seen) -> View:
    """Return one page of the ranking, and how many dots there are in all."""
    pages, shown = ranking(seen.group), dots_view(seen.group, seen.viewer)
    at = min(seen.showing.page, max(1, len(pages)))
    return {
        "ranked": pages[at - 1] if pages else [],
        "page": at,
        "pages": max(1, len(pages)),
        "total": shown.get("total", 0) if shown else 0,
        "enough": bool(shown and shown.get("enough")),
        "groups": shown.get("groups", []) if shown else [],
    }
