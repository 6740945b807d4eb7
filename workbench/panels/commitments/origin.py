"""Where a card comes from: its node in the trees, and what they say today in the fields begun from it (R50)."""

from collections.abc import Mapping

from ogcore.commitments.source import sources
from ogcore.commitments.state import Commitment
from ogcore.objectives.objective_tree import Pair
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.panel import View


def origin_view(group: WorkingGroup, card: Commitment, found: Mapping[str, Pair]) -> View:
    """Return the ``node`` of a card and, by field, the ``sources``: which tree, which of its cards, and its words.

    ``text`` is what the source says today where the field says something else, "" where it says the same; ``drift``
    tells whether the source has changed since or the group has worded it otherwise. A node that has left the trees is
    no origin any more.
    """
    node = card.node if card.node in group[TreeState] and card.node in found else None
    said = {} if node is None else sources(group, node, found)
    return {
        "node": node,
        "sources": {
            field: {
                "tree": source.tree,
                "nodes": list(source.nodes),
                "text": source.text if source.differs_from(card.text(field)) else "",
                "drift": source.drift(card.text(field), card.taken.get(field)),
            }
            for field, source in said.items()
        },
    }
