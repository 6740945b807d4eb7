"""What was found and marked in a tree, as marks on its nodes (R14)."""

from collections.abc import Iterator

from ogcore.logic.checks import Finding
from ogcore.logic.findings import findings_of
from ogcore.logic.state import Logic
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.badge import Badges
from workbench.panels.panel import Viewer
from workbench.words.finding import BADGES
from workbench.words.i18n import _

_ALL = ("duplicate", "effect_as_cause.both_sides")
"""Of other findings only the node that gives rise to them is marked."""
ACTION_LABELS = {"yes": _("we can act"), "no": _("out of our reach"), "other": _("for others to do")}


def finding_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark for every finding the group has not dismissed."""
    found: Badges = {}
    for finding in findings_of(group, viewer.hints):
        if group[Logic].dismissal(finding.code, finding.nodes):
            continue
        label = viewer.translate(BADGES.get(finding.code, finding.code))
        for node in _marked(finding, group[TreeState].core_problem):
            marks = found.setdefault(node, [])
            if all(mark["code"] != finding.code for mark in marks):
                marks.append({"code": finding.code, "label": label, "tone": "finding"})
    return found


def _marked(finding: Finding, core: str | None) -> tuple[str, ...]:
    if finding.code in _ALL or f"{finding.code}.{finding.reason}" in _ALL:
        return finding.nodes
    if finding.arrows and finding.nodes[0] == core:
        return finding.nodes[1:2]
    return finding.nodes[:1]


def logic_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return marks for necessary, sufficient and root causes, and for what the group can act on."""
    found: Badges = {}
    for node, code, label in _facts(group):
        marks = found.setdefault(node, [])
        if all(other["code"] != code for other in marks):
            marks.append({"code": code, "label": viewer.translate(label), "tone": "mark"})
    return found


def _facts(group: WorkingGroup) -> Iterator[tuple[str, str, str]]:
    """Yield node, code and label of everything the group has marked on its live causes."""
    tree, logic = group[TreeState], group[Logic]
    causes = set(tree.causes())
    for mark in logic.marks.values():
        if tree.graph.has_edge(mark.cause, mark.effect):
            if mark.necessary:
                yield mark.cause, "necessary", _("necessary")
            if mark.sufficient:
                yield mark.cause, "sufficient", _("sufficient")
    for node in causes & logic.actions.keys():
        action = logic.actions[node]
        yield node, f"action_{action.answer}", action.whose or ACTION_LABELS[action.answer]
    for node in causes & logic.settled.keys():
        if tree.graph.in_degree(node) == 0:
            yield node, "root", _("root cause")
