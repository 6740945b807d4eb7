"""The wall's own panel. The remote is no panel of a stage: it stands on the facilitator's page beside all of them."""

from workbench.panels.panel import Panel, Place, View, how
from workbench.panels.wall import words
from workbench.panels.wall.view import wall_view


def _options(place: Place) -> View:
    """Say which group's wall it is, whose facilitator may point on it."""
    return {"group": place.group_id, **how(place)}


WALL = Panel("wall", "wall", words.labels, wall_view, options=_options)
