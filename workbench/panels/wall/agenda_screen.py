"""The agenda on the wall: past, at its turn and ahead, with the minutes of each; the clock stands above (R3)."""

from workbench.panels.agenda.view import agenda_view
from workbench.panels.panel import View
from workbench.panels.wall.seen import Seen


def agenda_screen(seen: Seen) -> View:
    """Return the points of the agenda."""
    return {"points": agenda_view(seen.group, seen.viewer)["points"]}
