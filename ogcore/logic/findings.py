"""What a careful facilitator would notice in a group's tree (R14): now, or as it was a moment ago."""

from ogcore.commitments.state import Commitments
from ogcore.logic.checks import Finding, check
from ogcore.logic.state import Logic
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

_KEY = "findings"


def findings_of(group: Stream, as_of: int | None = None) -> tuple[Finding, ...]:
    """Return the findings in a group's tree, those let be included; looked for once a version of the group.

    ``as_of``: be content with those of that earlier version, as far as their nodes are still there. Looking takes time
    that grows with the tree, and nobody's edit should wait for a hint.
    """
    if as_of is not None and as_of == group.remembered_of(_KEY)[0]:
        tree = group[TreeState]
        earlier: tuple[Finding, ...] = group.remembered_of(_KEY)[1]
        return tuple(finding for finding in earlier if all(node in tree for node in finding.nodes))

    def look() -> tuple[Finding, ...]:
        chosen = [card.node for card in group[Commitments].ordered()]
        return tuple(check(group[TreeState], group[Logic], chosen))

    return group.remembered(_KEY, look)


def findings_known(group: Stream) -> int | None:
    """Return the earlier version whose findings are known; None when those of now are, or none at all."""
    version, _ = group.remembered_of(_KEY)
    return None if version in (-1, group.version) else version
