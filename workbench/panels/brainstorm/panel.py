"""The panels of the brainstorm: the ideas, and the tray of ideas beside the tree."""

from workbench.panels.brainstorm import ideas_words, tray_words
from workbench.panels.brainstorm.ideas_view import ideas_view, my_ideas
from workbench.panels.brainstorm.tray_view import closed_tray, idea_tray_view
from workbench.panels.panel import Panel

IDEAS = Panel(
    "ideas",
    "ideas",
    ideas_words.labels,
    ideas_view,
    my_ideas,
    edits=("brainstorm", "themes", "dots"),
    own=True,
    steps=True,
)
IDEA_TRAY = Panel(
    "idea_tray", "idea_tray", tray_words.labels, idea_tray_view, options=lambda place: place.where, closed=closed_tray
)
