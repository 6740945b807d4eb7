"""What the pairs widget shows: each problem beside the objective that answers it (R16, R18)."""

from ogcore.group import WorkingGroup
from ogcore.objective_tree import Pair
from workbench.models.panel import View, Viewer


def pairs_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return all pairs in reading order and how many are confirmed."""
    pairs = group.objective_tree().pairs()
    return {
        "editable": viewer.editable,
        "total": len(pairs),
        "confirmed": sum(1 for pair in pairs if pair.objective and pair.objective.confirmed),
        "pairs": [_pair(pair) for pair in pairs],
    }


def _pair(pair: Pair) -> View:
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
    }
