"""The panel of the commitment cards."""

from workbench.panels.commitments import words
from workbench.panels.commitments.view import cards_view, form
from workbench.panels.panel import Panel, how

CARDS = Panel(
    "cards",
    "cards",
    words.labels,
    cards_view,
    options=lambda place: {**form(), "group": place.group_id, **how(place)},
    edits=("commitments",),
    steps=True,
)
