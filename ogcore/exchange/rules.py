"""What only a facilitator may want: a tree from a file in the group's tree (R43).

The file itself is read elsewhere, away from whoever waits; what comes here is the tree as it was understood.
"""

from collections.abc import Mapping

from ogcore.errors import BadInput, MissingData, UnreadableTree
from ogcore.exchange import Bounds
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.exchange.tree_json import read_plain
from ogcore.record.rule import Ask, Data, Events, Rule
from ogcore.trees import bringing as tree_bringing
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState

BOUNDS = Bounds(nodes=500)
"""What a file that a page sends may be."""
MOST_ARROWS = 2_000
"""Arrows of a tree that is brought: four a card, thirty milliseconds; whoever takes them in has a group waiting."""
LARGEST_TREE = 200_000
"""Bytes of a tree as JSON: with its envelope it fits into a message of a page."""


def posted_tree(data: Data) -> ProblemTree:
    """Return the ``tree`` that a page sent, as :func:`ogcore.exchange.tree_json.plain_tree` gives it.

    Raises MissingData, BadInput and UnreadableTree.
    """
    whole = data.get("tree")
    if whole is None:
        raise MissingData("tree")
    if not isinstance(whole, dict):
        raise BadInput(field="tree")
    for name, most in (("nodes", BOUNDS.nodes), ("edges", MOST_ARROWS)):
        if not isinstance(whole.get(name), list):
            raise BadInput(field="tree")
        if len(whole[name]) > most:
            raise UnreadableTree([fault("too_many_nodes" if name == "nodes" else "too_large")])
    draft = TreeDraft(limit=BOUNDS.nodes)
    read_plain(whole, draft)
    return draft.tree()


def _bring(ask: Ask) -> Events:
    return tree_bringing.bring(ask[TreeState], posted_tree(ask.data), ask.optional("of"))


BRINGING: Mapping[str, Rule] = {"bring_tree": Rule(_bring, None)}
