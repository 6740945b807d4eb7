"""The panel of the pairs: each problem beside its objective."""

from workbench.panels.objectives import words
from workbench.panels.objectives.view import pairs_view
from workbench.panels.panel import Panel

PAIRS = Panel("pairs", "pairs", words.labels, pairs_view, edits=("objectives", "review"), steps=True)
