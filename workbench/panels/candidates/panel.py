"""The panel of the candidates: in place of an empty tree, later a drawer beside it."""

from workbench.panels.candidates import words
from workbench.panels.candidates.view import candidates_view, my_candidates
from workbench.panels.panel import Panel
from workbench.panels.turnout import choosers

CANDIDATES = Panel(
    "candidates",
    "candidates",
    words.labels,
    candidates_view,
    my_candidates,
    edits=("candidates",),
    own=True,
    steps=True,
    turnout=choosers,
)
