"""Widgets for one's own notebooks, over one's own data: a tree, the pairs, a commitment card (R44).

They need no server, no plan and no store: what they show is what they were given, and what they hold is in memory.
See docs/widgets.md.
"""

from workbench.notebook.card import CardWidget, card
from workbench.notebook.pairs import PairsWidget, pairs
from workbench.notebook.refusal import NotATree
from workbench.notebook.tree import TreeWidget, tree

__all__ = ["CardWidget", "NotATree", "PairsWidget", "TreeWidget", "card", "pairs", "tree"]
