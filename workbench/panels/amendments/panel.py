"""The panel of the amendments: a drawer beside the commitment cards."""

from workbench.panels.amendments import words
from workbench.panels.amendments.view import amendments_view, closed_view, my_amendments, template
from workbench.panels.panel import Panel

AMENDMENTS = Panel(
    "amendments",
    "amendments",
    words.labels,
    amendments_view,
    my_amendments,
    options=lambda place: {"template": template(), **place.where},
    closed=closed_view,
    edits=("amendments",),
    own=True,
)
