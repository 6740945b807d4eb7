"""The panel of signing: a drawer beside the cards, and a line above them while there is something to sign."""

from workbench.panels.panel import Panel
from workbench.panels.signing import words
from workbench.panels.signing.view import closed_view, my_signatures, signing_view

SIGNING = Panel(
    "signing",
    "signing",
    words.labels,
    signing_view,
    my_signatures,
    options=lambda place: place.where,
    closed=closed_view,
    edits=("agreement",),
    own=True,
)
