"""What the pairs widget shows: each problem beside the objective that answers it (R16, R18)."""

from ogcore.commitments.state import Commitments
from ogcore.language.objective import Finding
from ogcore.objectives.checks import check_objectives, mirrors
from ogcore.objectives.objective_tree import Pair, objective_tree_of
from ogcore.objectives.reading import Reading
from ogcore.objectives.review import Review
from ogcore.objectives.review_events import SentBack
from ogcore.record.group import WorkingGroup
from ogcore.rights.lock import locked_nodes
from ogcore.trees.state import TreeState
from workbench.panels.panel import View, Viewer
from workbench.panels.rights.view import lock_view
from workbench.words.conversion import ask_for, look_at
from workbench.words.finding import explain_objective_finding


def pairs_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return all pairs in reading order, how many are confirmed, and how far the reading of the sure ones has come."""
    tree, sent, reading = objective_tree_of(group), group[Review].open(group[TreeState]), group[Reading]
    promised = [card.node for card in group[Commitments].ordered()]
    pairs, found, locked = tree.pairs(), dict(check_objectives(tree, promised)), locked_nodes(group)
    return {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "may": viewer.right,
        "sure": sum(1 for pair in pairs if pair.awaiting is not None),
        "read": sum(1 for pair in pairs if reading.holds(pair)),
        "shown": reading.shown,
        "total": len(pairs),
        "confirmed": sum(1 for pair in pairs if pair.objective and pair.objective.confirmed),
        "sharpen": sum(1 for findings in found.values() if findings),
        "pairs": [
            _pair(pair, _words(found.get(pair.node, ()), viewer.language), sent.get(pair.node))
            | _begun(pair, viewer.language)
            | {"read": reading.holds(pair)}
            | ({"lock": _lock(group, locked[pair.node])} if pair.node in locked else {})
            for pair in pairs
        ],
    }


def _lock(group: WorkingGroup, root: str) -> View:
    """Return what a locked pair says of its lock, the words of the card it is locked with included."""
    return lock_view(group, root) | {"text": group[TreeState].text(root)}


def _words(findings: tuple[Finding, ...], language: str) -> list[View]:
    return [{"code": finding.code, "message": explain_objective_finding(finding, language)} for finding in findings]


def _begun(pair: Pair, language: str) -> View:
    """Return the start an editor opens with and what to look at in it, or the question that helps."""
    open_ = pair.objective is None
    return {
        "start": pair.proposal.start if open_ else None,
        "look": look_at(pair.proposal, language) if open_ else None,
        "question": ask_for(pair.proposal, language) if open_ else None,
    }


def _pair(pair: Pair, findings: list[View], sent: SentBack | None) -> View:
    objective = pair.objective
    confirmed = objective is not None and objective.confirmed
    return {
        "node": pair.node,
        "kind": pair.kind,
        "depth": pair.depth,
        "problem": pair.problem,
        "objective": objective.wording.text if objective and confirmed else None,
        "offers": list(objective.wording.offers) if objective else [],
        "proposal": objective.wording.text if objective and not confirmed else pair.proposal.text,
        "sure": (objective is not None and not confirmed) or pair.proposal.sure,
        "was": objective.problem if objective and pair.stale else None,
        "findings": findings,
        "strays": confirmed and not pair.stale and not mirrors(pair),
        "sent_back": sent.objective if sent else None,
    }
