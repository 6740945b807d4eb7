"""What a careful facilitator would notice in a group's tree now (R14)."""

from ogcore.commitments.state import Commitments
from ogcore.logic.checks import Finding, check
from ogcore.logic.state import Logic
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState


def findings_of(group: Stream) -> tuple[Finding, ...]:
    """Return the findings in a group's tree, those let be included; looked for once a version of the group."""

    def look() -> tuple[Finding, ...]:
        chosen = [card.node for card in group[Commitments].ordered()]
        return tuple(check(group[TreeState], group[Logic], chosen))

    return group.remembered("findings", look)
