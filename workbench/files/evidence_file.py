"""The evidence of a tree as a table for a spreadsheet (R9, R43)."""

from ogcore.evidence.state import LIMITS, EvidenceBook
from ogcore.exchange.csv_text import csv_bytes
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.words.i18n import _, translator

CONTENT_TYPE = "text/csv; charset=utf-8"
HEADINGS = {
    "figure": _("Figure"),
    "unit": _("Unit"),
    "date": _("Date"),
    "place": _("Place"),
    "source": _("Source"),
    "link": _("Web address"),
    "note": _("Note"),
    "dimension": _("Open Government Metrics"),
}


def evidence_csv(group: WorkingGroup, language: str) -> bytes:
    """Return a row for each piece of evidence, after the words of its card; those of cards taken out come last."""
    translate, tree = translator(language), group[TreeState]
    rows = [[translate(_("Card")), *(translate(HEADINGS[name]) for name in LIMITS)]]
    by_node = group[EvidenceBook].by_node()
    nodes = [node for node in tree.ordered() if node in by_node]
    gone = [node for node in by_node if node not in tree]
    for node in (*nodes, *gone):
        words = tree.text(node) if node in tree else ""
        rows += [[words, *(str(getattr(entry, name)) for name in LIMITS)] for entry in by_node[node]]
    return csv_bytes(rows)
