"""What a careful facilitator would notice in a tree (R14). Checks yield codes and never stop anybody.

Precision goes before recall: a group that is told of gaps which are none stops reading.
"""

from collections.abc import Collection, Iterator

from ogcore.logic.checks.finding import CODES, Finding
from ogcore.logic.checks.likeness import look_for_repetition
from ogcore.logic.checks.reach import look_for_reach
from ogcore.logic.checks.shape import look_at_shape
from ogcore.logic.checks.statement import look_at_statements
from ogcore.logic.checks.vote import look_at_votes
from ogcore.logic.state import Logic
from ogcore.trees.state import TreeState

__all__ = ["CODES", "Finding", "check"]


def check(tree: TreeState, logic: Logic | None = None, chosen: Collection[str | None] = ()) -> Iterator[Finding]:
    """Yield findings, in the order of :data:`CODES`.

    ``logic``: what the group has said of the arrows; ``chosen``: the objectives from which commitments were begun.
    """
    said = logic or Logic()
    looks = (
        look_at_shape(tree),
        look_for_repetition(tree),
        look_at_statements(tree),
        look_at_votes(tree, said),
        look_for_reach(tree, said, chosen),
    )
    found = (finding for look in looks for finding in look)
    yield from sorted(found, key=lambda finding: CODES.index(finding.code))
