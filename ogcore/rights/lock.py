"""Which nodes a lock holds, and whether a change would touch them (R47)."""

from collections.abc import Iterable, Sequence

import networkx as nx

from ogcore.errors import BranchIsLocked
from ogcore.record.event import Event
from ogcore.record.stream import Stream
from ogcore.rights.state import Rights
from ogcore.trees.state import TreeState


def branch(tree: TreeState, root: str) -> set[str]:
    """Return ``root`` and what hangs from it, away from the core: all of the tree from the core itself."""
    position = tree.position(root)
    if position == "core":
        return tree.live()
    held = {root}
    if position != "effect":
        held |= nx.ancestors(tree.graph, root)
    if position != "cause":
        held |= nx.descendants(tree.graph, root)
    return held


def locked_nodes(group: Stream) -> dict[str, str]:
    """Return every locked node with the root of the branch it is locked with."""
    return group.remembered("locked_nodes", lambda: _locked(group[TreeState], group[Rights].locks))


def _locked(tree: TreeState, roots: Iterable[str]) -> dict[str, str]:
    return {node: root for root in roots if root in tree for node in branch(tree, root)}


def require_unlocked(group: Stream, events: Sequence[Event]) -> None:
    """Raise BranchIsLocked if ``events`` touch a locked node, or would carry one out of the tree or back into it."""
    locked = locked_nodes(group)
    if not locked:
        return
    for event in events:
        for node in sorted(group.parts[event.of_part].touched(event)):
            if node in locked:
                raise _refusal(group, locked[node])
    before = group[TreeState].positions()
    trial = group.trial()
    for event in events:
        trial.change(event)
    after = trial[TreeState].positions()
    for node, root in locked.items():
        if before[node] != after.get(node):
            raise _refusal(group, root)


def _refusal(group: Stream, root: str) -> BranchIsLocked:
    return BranchIsLocked(root, group[TreeState].text(root), group[Rights].locks[root])
