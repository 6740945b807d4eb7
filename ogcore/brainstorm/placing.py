"""Where in the tree ideas have become cards (R50)."""

from collections.abc import Sequence

from ogcore.brainstorm.state import Brainstorm
from ogcore.trees.state import TreeState


def places(state: Brainstorm, tree: TreeState) -> dict[str, list[str]]:
    """Return for each idea, and for the one it was merged into, the nodes of the tree that came from it."""
    found: dict[str, list[str]] = {}
    for origin in state.origins.values():
        if origin.node in tree:
            for idea in _line(state, origin.idea):
                found.setdefault(idea, []).append(origin.node)
    return found


def _line(state: Brainstorm, idea: str | None) -> Sequence[str]:
    """Return an idea and all it has become part of."""
    line: list[str] = []
    while idea is not None and idea not in line:
        line.append(idea)
        idea = state.ideas[idea].merged_into
    return line
