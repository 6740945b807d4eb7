"""What a careful facilitator would notice in a group's tree (R14): now, or as it was a moment ago."""

from ogcore.commitments.state import Commitments
from ogcore.logic.checks import Finding, check
from ogcore.logic.checks.shape import SIDES, look_at_sides
from ogcore.logic.state import Logic
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

_KEY = "findings"
Looked = tuple[TreeState, Logic, list[str | None]]
"""What is looked at: the tree, what was said of its arrows, the objectives from which commitments were begun."""


def findings_of(group: Stream, as_of: int | None = None) -> tuple[Finding, ...]:
    """Return the findings in a group's tree, those let be included; looked for once a version of the group.

    ``as_of``: be content with those of that earlier version, as far as their cards and arrows are still there, and with
    none where it was never looked at. Looking takes time that grows with the tree, and nobody's edit should wait for a
    hint; whether the core problem has causes and effects takes none, and is told as it is now.
    """
    if as_of is not None:
        tree = group[TreeState]
        earlier: tuple[Finding, ...] = group.remembered_of(_KEY)[1] or ()
        if group.remembered_of(_KEY)[1] is None:
            return ()
        return (*look_at_sides(tree), *(finding for finding in earlier if _still_holds(finding, tree)))
    return group.remembered(_KEY, lambda: look(to_be_looked_at(group)))


def _still_holds(finding: Finding, tree: TreeState) -> bool:
    """Tell whether an earlier finding may be shown for now; those of the sides are looked for anew."""
    there = all(node in tree for node in finding.nodes)
    return finding.code not in SIDES and there and all(tree.graph.has_edge(*arrow) for arrow in finding.arrows)


def to_be_looked_at(group: Stream) -> Looked:
    """Return what of a group findings depend on."""
    return group[TreeState], group[Logic], [card.node for card in group[Commitments].ordered()]


def look(looked: Looked) -> tuple[Finding, ...]:
    """Return what is to be found, wherever there is time for it."""
    return tuple(check(*looked))


def keep_findings(group: Stream, version: int, found: tuple[Finding, ...]) -> None:
    """Keep what was found elsewhere in the group as it was at ``version``."""
    group.remember(_KEY, version, found)


def findings_known(group: Stream) -> int | None:
    """Return the earlier version whose findings are known, -1 where none are; None when those of now are."""
    version, _ = group.remembered_of(_KEY)
    return None if version == group.version else version
