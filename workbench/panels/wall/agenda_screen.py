"""The agenda on the wall: past, at its turn and ahead, with the minutes of each; the clock stands above (R3)."""

from workbench.panels.agenda.view import agenda_view
from workbench.panels.panel import View
from workbench.panels.wall.reading import lines_of, paged
from workbench.panels.wall.seen import Seen

LINES, CHARACTERS, BETWEEN = 16.0, 72, 0.6
"""What a page of the agenda holds: lines, characters in a line, the lines between two points."""


def agenda_pages(seen: Seen) -> list[list[View]]:
    """Return the points, as many on a page as can be read."""
    points = agenda_view(seen.group, seen.viewer)["points"]
    return paged(((point, lines_of(point["title"], CHARACTERS) + BETWEEN) for point in points), LINES)


def agenda_screen(seen: Seen) -> View:
    """Return one page of the agenda."""
    pages = agenda_pages(seen)
    at = min(seen.showing.page, max(1, len(pages)))
    return {"points": pages[at - 1] if pages else [], "page": at, "pages": max(1, len(pages))}
