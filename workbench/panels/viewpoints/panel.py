"""The panel of the points of view."""

from workbench.panels.panel import Panel
from workbench.panels.viewpoints import words
from workbench.panels.viewpoints.view import my_viewpoints, viewpoints_view

VIEWPOINTS = Panel(
    "viewpoints",
    "viewpoints",
    words.labels,
    viewpoints_view,
    my_viewpoints,
    edits=("viewpoints",),
    own=True,
    steps=True,
)
