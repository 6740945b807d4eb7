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
from workbench.panels.allowance import Allowance
from workbench.panels.panel import View, Viewer
from workbench.panels.rights.view import lock_view
from workbench.words.conversion import ask_for, look_at
from workbench.words.finding import explain_objective_finding


def pairs_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return all pairs in reading order, how many are confirmed, and how far the reading of the sure ones has come."""
    tree = objective_tree_of(group, late=viewer.unread > 0)
    sent, reading = group[Review].open(group[TreeState]), group[Reading]
    promised = [card.node for card in group[Commitments].ordered()]
    pairs, found, locked = tree.pairs(), dict(check_objectives(tree, promised)), locked_nodes(group)
    room = _Room()
    shown = [
        _pair(pair, room.words(found.get(pair.node, ()), viewer.language), sent.get(pair.node), room)
        | _begun(pair, viewer.language, room)
        | {"read": reading.holds(pair)}
        | ({"lock": _lock(group, locked[pair.node], room)} if pair.node in locked else {})
        for pair in pairs
    ]
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
        "pairs": shown if len(shown) <= WHOLE else [_thin(pair) for pair in shown],
    }


WHOLE = 300
"""Pairs up to which each says all of itself; of more each says what is not as in most (``whole`` in pair.js)."""
_SAME: View = {
    "objective": None,
    "offers": [],
    "proposal": None,
    "sure": False,
    "was": None,
    "findings": [],
    "strays": False,
    "sent_back": None,
    "start": None,
    "look": None,
    "question": None,
    "read": False,
}


def _thin(pair: View) -> View:
    return {name: value for name, value in pair.items() if name not in _SAME or value != _SAME[name]}


class _Room:
    """What there is room for beside the problems and their objectives."""

    def __init__(self) -> None:
        self.locks, self.was, self.sent, self.findings = (Allowance(size) for size in (30_000, 20_000, 20_000, 30_000))
        self.starts, self.questions = Allowance(40_000), Allowance(40_000)

    def words(self, findings: tuple[Finding, ...], language: str) -> list[View]:
        """Return findings in words, as long as they fit; how many there are the page tells."""
        said = [{"code": finding.code, "message": explain_objective_finding(finding, language)} for finding in findings]
        return [one for one in said if self.findings.takes(*one.values(), besides=25)]


def _lock(group: WorkingGroup, root: str, room: _Room) -> View:
    """Return what a locked pair says of its lock, the words of the card it is locked with included."""
    return lock_view(group, root, room.locks) | {"text": room.locks.text(group[TreeState].text(root))}


def _begun(pair: Pair, language: str, room: _Room) -> View:
    """Return the start an editor opens with and what to look at in it, or the question that helps."""
    if pair.objective is not None:
        return {"start": None, "look": None, "question": None}
    start, look = room.starts.text_or_none(pair.proposal.start), look_at(pair.proposal, language)
    return {
        "start": start,
        "look": room.starts.text_or_none(look) if start is not None else None,
        "question": room.questions.text_or_none(ask_for(pair.proposal, language)),
    }


def _pair(pair: Pair, findings: list[View], sent: SentBack | None, room: _Room) -> View:
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
        "was": room.was.text(objective.problem) if objective and pair.stale else None,
        "findings": findings,
        "strays": confirmed and not pair.stale and not mirrors(pair),
        "sent_back": room.sent.text(sent.objective) if sent else None,
    }
