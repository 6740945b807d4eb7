"""What a facilitator sees before a tree is brought into a group's: what would be added, and where it can go (R43)."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from ogcore.errors import BadInput
from ogcore.exchange.rules import posted_tree
from ogcore.trees.bringing import bring
from ogcore.trees.events import NodeReworded
from ogcore.trees.state import TreeState
from workbench.panels.panel import View

_PLACES = 300
"""Cards offered to hang the tree on."""


def bringing_preview(tree: TreeState, data: Mapping[str, Any]) -> View:
    """Return what would come in of the ``tree`` in ``data``, at the place that its ``of`` says.

    ``added`` counts the cards of each kind, ``core`` is what the core problem that is brought says, ``whole`` tells
    that it becomes the tree's, ``offered`` that its words are offered beside those of the tree's; ``places`` are the
    cards it may hang on.

    Raises MissingData, BadInput, UnreadableTree and the refusals of :func:`ogcore.trees.bringing.bring`.
    """
    brought, of = posted_tree(data), data.get("of")
    if of is not None and not isinstance(of, str):
        raise BadInput(field="of")
    after, events = tree.copy(), bring(tree, brought, of)
    for event in events:
        after.apply(event)
    added = Counter(position for node, position in after.positions().items() if node not in tree)
    return {
        "whole": tree.core_problem is None,
        "offered": any(isinstance(event, NodeReworded) and event.node in tree for event in events),
        "core": brought.text(brought.core_problem) if brought.core_problem else "",
        "added": {kind: added[kind] for kind in ("core", "cause", "effect", "parked")},
        "places": _places(tree),
    }


def _places(tree: TreeState) -> list[View]:
    """Return the cards that a tree may hang on, the core problem first."""
    found = [
        {"node": node, "kind": kind, "text": tree.text(node)}
        for node, kind in tree.positions().items()
        if kind != "parked"
    ]
    return sorted(found, key=lambda place: place["kind"] != "core")[:_PLACES]
