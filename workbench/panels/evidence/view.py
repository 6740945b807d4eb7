"""What the evidence panel shows: what the statements rest on, and what still weakens them (R8, R9)."""

from collections.abc import Iterable
from dataclasses import asdict

from ogcore.evidence.commands import findings_of
from ogcore.evidence.events import Evidence
from ogcore.evidence.state import LIMITS, EvidenceBook
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.badge import Badges
from workbench.panels.panel import View, Viewer
from workbench.words.finding import explain_statement_finding
from workbench.words.i18n import _


def evidence_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the core problem with its findings, and the evidence of every statement that has any."""
    core = group[TreeState].core_problem
    return {
        "editable": viewer.editable,
        "core": None if core is None else _statement(group, core),
        "findings": [] if core is None else findings_view(group, core, viewer.language),
        "statements": [
            {**_statement(group, node), "evidence": [_entry(entry) for entry in entries]}
            for node, entries in group[EvidenceBook].by_node().items()
        ],
    }


def _statement(group: WorkingGroup, node: str) -> View:
    """Return a statement; ``side`` is None for one that was taken out of the tree."""
    tree = group[TreeState]
    if node not in tree:
        return {"node": node, "text": "", "side": None}
    return {"node": node, "text": tree.text(node), "side": tree.position(node)}


def _entry(entry: Evidence) -> View:
    return {"evidence": entry.evidence, "kind": entry.kind} | {
        name: value for name, value in asdict(entry).items() if name in LIMITS
    }


def findings_view(group: WorkingGroup, node: str, language: str) -> list[View]:
    """Return what weakens a statement, written in the plan's language, explained in ``language``."""
    found = findings_of(group[TreeState], group[EvidenceBook], node, group.language)
    return [{"code": finding.code, "message": explain_statement_finding(finding, language)} for finding in found]


def evidence_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark for every node that has evidence, with how many pieces."""
    return {
        node: [{"code": "evidence", "label": _counted(entries, viewer), "tone": "evidence"}]
        for node, entries in group[EvidenceBook].by_node().items()
        if node in group[TreeState]
    }


def _counted(entries: Iterable[Evidence], viewer: Viewer) -> str:
    count = len(list(entries))
    words = viewer.translate(_("evidence") if count == 1 else _("evidence: {count}"))
    return words.replace("{count}", str(count))
