"""What the insight panel shows: findings, votes and marks on each arrow, the leaves to ask "why?" at (R11, R14)."""

from collections.abc import Collection, Mapping

from ogcore.logic.checks import Finding
from ogcore.logic.findings import findings_of
from ogcore.logic.state import ANSWERS, Logic
from ogcore.logic.tally import ArrowTally, Group, Tally, arrow_tallies
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SEATS, Identity
from ogcore.record.voice import Voice
from ogcore.trees.causality import Arrow
from ogcore.trees.state import TreeState
from workbench.panels.allowance import Allowance
from workbench.panels.evidence.view import statement_findings
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import seats_view, sectors_view
from workbench.words.finding import BADGES, explain_finding, suggest

_FINDINGS = 200_000
"""Bytes of findings in words: of a very large tree in which much is found the next come as these are settled."""


def insight_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the live part of the tree with all that was found in it and said of it.

    Votes come as counts only, and by sector only where nobody's answer can be told (``ArrowTally.shown``); of an arrow
    put to the vote, until it is shown, only how many answered, on the facilitator's page too: it may be on the wall.
    What was entered on paper is for those who enter it.
    """
    tree = group[TreeState]
    votes = arrow_tallies(group[Logic])
    found = [_finding(group, viewer, finding) for finding in findings_of(group, viewer.hints)]
    room = Allowance(_FINDINGS)
    told = [one for one in found if room.takes(one["title"], one["why"], one["do"], besides=60)]
    nodes = {node: side for node, side in tree.positions().items() if side != "parked"}
    view: View = {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "enters": viewer.enters,
        "may": viewer.right,
        "core": tree.core_problem,
        "nodes": {node: {"text": tree.text(node), "kind": side} for node, side in nodes.items()},
        "arrows": [_arrow(group, viewer, arrow, votes.get(arrow)) for arrow in tree.arrows() if arrow[0] in nodes],
        "leaves": _leaves(group, nodes),
        "actions": {
            node: {"answer": action.answer, "whose": action.whose}
            for node, action in group[Logic].actions.items()
            if node in nodes
        },
        "findings": told,
        "more": sum("dismissed" not in one for one in found[len(told) :]),
        "found": _found(group, viewer),
        "statement": [finding["message"] for finding in statement_findings(group, viewer)],
        "sectors": sectors_view(viewer.translate),
        "seats": seats_view(group, viewer.translate),
    }
    return view | _asked(group, viewer, votes)


def closed_insight(group: WorkingGroup, viewer: Viewer) -> View:
    """Return what is shown while the panel is closed: how much was found, and the arrow put to the vote."""
    return _question(group, viewer) | {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "found": _found(group, viewer),
    }


def question_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return what a wall shows of the logic: the arrow put to the vote and, once that has ended, the answers."""
    return _question(group, viewer) | {"editable": False, "facilitator": False}


def _question(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the arrow put to the vote with all that is needed to show it, and nothing else of the tree."""
    tree = group[TreeState]
    shown = _asked(group, viewer, arrow_tallies(group[Logic]) if group[Logic].question else {})
    ends = (shown["asked"]["cause"], shown["asked"]["effect"]) if shown["asked"] else ()
    kinds = tree.positions() if ends else {}
    return shown | {
        "core": tree.core_problem,
        "nodes": {node: {"text": tree.text(node), "kind": kinds[node]} for node in ends},
        "sectors": sectors_view(viewer.translate),
    }


def _asked(group: WorkingGroup, viewer: Viewer, votes: Mapping[Arrow, ArrowTally]) -> View:
    """Return the arrow put to the vote, while it is there."""
    question = group[Logic].question
    if question is None or not group[TreeState].graph.has_edge(question.cause, question.effect):
        return {"asked": None}
    arrow = (question.cause, question.effect)
    said = {"open": question.open, "writing": group.stage_open}
    return {"asked": _arrow(group, viewer, arrow, votes.get(arrow)) | said}


def _arrow(group: WorkingGroup, viewer: Viewer, arrow: Arrow, agreement: ArrowTally | None) -> View:
    mark = group[Logic].mark(arrow)
    shown: View = {"cause": arrow[0], "effect": arrow[1]}
    if mark is not None:
        shown |= {"necessary": mark.necessary, "sufficient": mark.sufficient}
    if agreement is not None:
        shown["votes"] = _votes(agreement, secret=group[Logic].is_secret(arrow))
    if viewer.enters and agreement is not None and agreement.paper:
        shown["paper"] = _paper(group, arrow)
    return shown


def _paper(group: WorkingGroup, arrow: Arrow) -> View:
    """Return what was entered on paper, by sector and answer."""
    counts: View = {}
    for sector in SEATS:
        entered = {answer: group[Logic].paper_votes(arrow, sector, answer) for answer in ANSWERS}
        if any(entered.values()):
            counts[sector] = {answer: votes.count for answer, votes in entered.items() if votes}
    return counts


def _votes(agreement: ArrowTally, *, secret: bool) -> View:
    shown: View = {"total": agreement.whole.total, "paper": agreement.paper}
    if secret:
        return shown | {"secret": True}
    groups = agreement.shown()
    if groups:
        shown["whole"] = _counts(agreement.whole)
        shown["equal"] = {answer: round(100 * agreement.shown_equal_share(answer)) for answer in ANSWERS}
        shown["groups"] = [_group(part) for part in groups]
    return shown


def _group(part: Group) -> View:
    return {"sectors": list(part.sectors), **_counts(part.tally)}


def _counts(tally: Tally) -> View:
    return {"yes": tally.yes, "no": tally.no, "unsure": tally.unsure}


def _leaves(group: WorkingGroup, nodes: Collection[str]) -> list[View]:
    """Return the causes below which nothing hangs, branch by branch; the core problem while it has no cause."""
    tree, seen, leaves = group[TreeState], set(), []
    waiting = [tree.core_problem] if tree.core_problem else []
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        causes = [cause for cause in tree.causes(node) if cause in nodes]
        waiting += reversed(causes)
        if not causes:
            leaves.append({"node": node, "settled": node in group[Logic].settled})
    return leaves


def _found(group: WorkingGroup, viewer: Viewer) -> int:
    """Return how many findings there are that nobody has let be."""
    found = findings_of(group, viewer.hints)
    return sum(group[Logic].dismissal(finding.code, finding.nodes) is None for finding in found)


def _finding(group: WorkingGroup, viewer: Viewer, finding: Finding) -> View:
    dismissal = group[Logic].dismissal(finding.code, finding.nodes)
    shown: View = {
        "code": finding.code,
        "nodes": list(finding.nodes),
        "title": viewer.translate(BADGES.get(finding.code, finding.code)),
        "why": explain_finding(finding, viewer.language),
        "do": suggest(finding, viewer.language),
    }
    if dismissal is not None:
        shown["dismissed"] = dismissal.reason
    return shown


def my_insight(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return this person's own answers, by arrow."""
    answers, graph = group[Logic].answers_of(voice or Voice.of(identity)), group[TreeState].graph
    return {
        "votes": {
            f"{held.cause}>{held.effect}": held.answer for held in answers if graph.has_edge(held.cause, held.effect)
        }
    }
