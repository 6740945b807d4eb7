"""The arrow put to the vote on the wall: its two cards, and what else leads to the same effect (R14, R25).

While it is put, it stands wherever the problem tree would: nobody votes on cards they are shown without the question.
"""

from ogcore.logic.state import Logic
from ogcore.record.group import WorkingGroup
from ogcore.trees.causality import Arrow
from ogcore.trees.state import TreeState
from workbench.panels.panel import View
from workbench.panels.wall.seen import Seen


def voted_on(group: WorkingGroup) -> Arrow | None:
    """Return the arrow that is put to the vote, open or with its answers shown; None when it is not in the tree."""
    question, tree = group[Logic].question, group[TreeState]
    if question is None or not tree.graph.has_edge(question.cause, question.effect):
        return None
    return question.cause, question.effect


def is_open(group: WorkingGroup) -> bool:
    """Tell whether people still answer; afterwards the result is shown."""
    question = group[Logic].question
    return question is not None and question.open


def vote_screen(seen: Seen) -> View:
    """Return the two cards ``asked`` and what else leads to the second; the browser leaves out what has no room."""
    tree, asked = seen.group[TreeState], voted_on(seen.group)
    around = [asked[1], *tree.causes(asked[1])] if asked else []
    kinds = tree.positions() if asked else {}
    return {
        "tree": "problem",
        "core": tree.core_problem,
        "node": None,
        "asked": list(asked) if asked else None,
        "nodes": [{"id": node, "text": tree.text(node), "kind": kinds[node], "unsure": False} for node in around],
        "edges": [[cause, around[0]] for cause in around[1:]],
    }
