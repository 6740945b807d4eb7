"""Everything people may want of a working group: intent -> in which stage, and how it is decided."""

from collections.abc import Mapping

from ogcore.brainstorm.rules import BRAINSTORM
from ogcore.commitments.rules import COMMITMENT
from ogcore.evidence.rules import EVIDENCE
from ogcore.exchange.rules import BRINGING
from ogcore.logic.rules import LOGIC
from ogcore.objectives.rules import OBJECTIVE
from ogcore.pace.rules import PACE
from ogcore.record.rule import Ask, Data, Events, Rule
from ogcore.trees.rules import TREE
from ogcore.versions.rules import VERSION
from ogcore.viewpoints.rules import VIEWPOINT

RULES: Mapping[str, Rule] = {
    **BRAINSTORM,
    **TREE,
    **BRINGING,
    **LOGIC,
    **EVIDENCE,
    **OBJECTIVE,
    **COMMITMENT,
    **VERSION,
    **VIEWPOINT,
    **PACE,
}

__all__ = ["RULES", "Ask", "Data", "Events", "Rule"]
