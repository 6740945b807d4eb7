"""The panel of the evidence."""

from workbench.panels.evidence import words
from workbench.panels.evidence.view import evidence_view
from workbench.panels.panel import Panel, no_part

EVIDENCE = Panel(
    "evidence",
    "evidence",
    words.labels,
    evidence_view,
    options=lambda place: place.where,
    closed=no_part,
    edits=("evidence",),
)
