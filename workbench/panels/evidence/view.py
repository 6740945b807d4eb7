"""What the evidence panel shows: what the statements rest on, and what still weakens them (R8, R9)."""

from collections.abc import Iterable
from dataclasses import asdict

from ogcore.candidates.checks import findings_of_core
from ogcore.candidates.state import Candidates
from ogcore.evidence.commands import findings_of
from ogcore.evidence.events import Evidence
from ogcore.evidence.state import LIMITS, EvidenceBook
from ogcore.language.statement import Finding
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.badge import Badges
from workbench.panels.panel import View, Viewer
from workbench.words.finding import explain_statement_finding, statement_line
from workbench.words.i18n import _


def evidence_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the core problem with its findings, and the evidence of every statement that has any."""
    core, found = group[TreeState].core_problem, core_findings(group, late=viewer.unread > 0)
    return {
        "editable": viewer.editable,
        "core": None if core is None else _statement(group, core),
        "findings": None if found is None else _explained(found, viewer.language),
        "statements": [
            {**_statement(group, node), "evidence": [_entry(entry) for entry in entries]}
            for node, entries in group[EvidenceBook].by_node().items()
        ],
    }


def _statement(group: WorkingGroup, node: str) -> View:
    """Return a statement; ``side`` is None for one that is not in the tree: taken out, or a candidate for its core."""
    tree = group[TreeState]
    if node not in tree:
        candidate = group[Candidates].candidates.get(node)
        return {"node": node, "text": candidate.wording.text if candidate else "", "side": None}
    return {"node": node, "text": tree.text(node), "side": tree.position(node)}


def _entry(entry: Evidence) -> View:
    return {"evidence": entry.evidence, "kind": entry.kind} | {
        name: value for name, value in asdict(entry).items() if name in LIMITS
    }


def findings_view(group: WorkingGroup, node: str, language: str) -> list[View]:
    """Return what weakens a statement, written in the plan's language, explained in ``language``."""
    if node == group[TreeState].core_problem:
        return _explained(core_findings(group) or [], language)
    return _explained(findings_of(group[TreeState], group[EvidenceBook], node, group.language), language)


def statement_findings(group: WorkingGroup, viewer: Viewer) -> list[View]:
    """Return what weakens the core problem, explained; nothing while there is none, or while it is being read."""
    return _explained(core_findings(group, late=viewer.unread > 0) or [], viewer.language)


def core_findings(group: WorkingGroup, *, late: bool = False) -> list[Finding] | None:
    """Return what weakens the core problem; with ``late`` None while nobody has worked it out."""
    return findings_of_core(group[TreeState], group[EvidenceBook], group[Candidates], group.language, late=late)


def _explained(found: Iterable[Finding], language: str) -> list[View]:
    return [{"code": finding.code, "message": explain_statement_finding(finding, language)} for finding in found]


def statement_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark for the core problem that says in a few words what its statement lacks (R8); none on the wall."""
    if viewer.reading:
        return {}
    line = statement_line(core_findings(group, late=viewer.unread > 0) or [], viewer.language)
    core = group[TreeState].core_problem
    return {core: [{"code": "statement", "label": line, "tone": "finding"}]} if core and line else {}


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
