"""The panel of the evidence."""

from workbench.panels.evidence import words
from workbench.panels.evidence.view import evidence_view
from workbench.panels.panel import Panel

EVIDENCE = Panel("evidence", "evidence", words.labels, evidence_view, options=lambda place: place.where)
