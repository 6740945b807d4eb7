"""What the tree widget shows: problem tree or objective tree as plain data (docs/protocol.md)."""

import time

from ogcore.logic.state import Logic
from ogcore.objectives.objective_tree import Pair, objective_tree_of
from ogcore.objectives.reading import Reading
from ogcore.record.group import WorkingGroup
from ogcore.rights.lock import locked_nodes
from ogcore.trees.removed import removed_lately
from ogcore.trees.state import TreeState
from workbench.panels.allowance import Allowance
from workbench.panels.badge import Badges
from workbench.panels.panel import View, Viewer
from workbench.panels.rights.view import lock_view
from workbench.panels.trees.badges import badges
from workbench.words.i18n import _

TO_WORD, TO_READ = _("to be worded by the group"), _("to be read together")
REMOVED_SHOWN = 100
BESIDE, MARKS = 30_000, 120_000
"""Bytes of reasons, and of what lies ready to be put back; bytes of marks."""
_MARK = 34
"""What a mark costs besides its words."""
INSTEAD = _("What do we want to see instead of “{text}”?")


def problem_tree_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the problem tree, parked nodes included."""
    tree, marks, locked = group[TreeState], _light(badges(group, viewer)), locked_nodes(group)
    reasons = Allowance(BESIDE)
    nodes = [
        {
            "id": node,
            "text": tree.text(node),
            "kind": position,
            "offers": list(tree.wording(node).offers),
            "badges": marks.get(node, []),
            "merged": tree.merged(node),
            **({"lock": lock_view(group, locked[node], reasons)} if node in locked else {}),
        }
        for node, position in tree.positions().items()
    ]
    return {
        "tree": "problem",
        "core": tree.core_problem,
        "version": group.version,
        "editable": viewer.editable,
        "may": viewer.right,
        "nodes": nodes,
        "edges": [list(arrow) for arrow in tree.arrows()],
        "asked": _asked(group),
        "removed": _removed(group) if viewer.editable else [],
    }


def _removed(group: WorkingGroup) -> list[View]:
    """Return the cards that were removed today, the last one first: they lie ready to be put back."""
    words, lately = Allowance(BESIDE), removed_lately(group, time.time())[:REMOVED_SHOWN]
    return [{"id": one.node, "text": words.text(one.wording.text)} for one in lately]


def _light(marks: Badges) -> Badges:
    """Return the marks of all nodes, as many as fit: on a tree where everything is found the drawer tells the rest."""
    room = Allowance(MARKS)
    return {
        node: [mark for mark in some if room.takes(mark["code"], mark["label"], mark["tone"], besides=_MARK)]
        for node, some in marks.items()
    }


def _asked(group: WorkingGroup) -> View | None:
    """Return the arrow put to the vote, whose cards are called A and B while everybody looks at them."""
    question, tree = group[Logic].question, group[TreeState]
    if question is None or not tree.graph.has_edge(question.cause, question.effect):
        return None
    return {"cause": question.cause, "effect": question.effect, "open": question.open}


def objective_tree_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the objective tree, for reading; ``unsure`` marks what nobody has confirmed yet.

    No card is without words: one for the group to word asks the question. On a wall that holds of proposals nobody has
    read as well (``open``), unless the facilitator shows them on purpose.
    """
    tree = objective_tree_of(group, late=viewer.unread > 0)
    pairs = {pair.node: pair for pair in tree.pairs()}
    return {
        "tree": "objective",
        "core": tree.core_objective,
        "version": group.version,
        "editable": False,
        "may": viewer.right,
        "nodes": [
            {"id": node, "kind": tree.position(node), **_said(pairs[node], group[Reading], viewer)}
            for node in tree.ordered()
        ],
        "edges": [list(arrow) for arrow in tree.graph.edges],
        "asked": None,
        "removed": [],
    }


def _said(pair: Pair, reading: Reading, viewer: Viewer) -> View:
    """Return the words on the card of an objective, and how certain they are."""
    if pair.objective is not None:
        wording = pair.objective.wording
        unsure = not pair.objective.confirmed
        return {"text": wording.text, "offers": list(wording.offers), "badges": [], "unsure": unsure}
    if pair.awaiting is not None and (not viewer.reading or reading.shown or reading.holds(pair)):
        return {"text": pair.awaiting, "offers": [], "badges": [], "unsure": True}
    badge = {"code": "open", "label": viewer.translate(TO_READ if pair.awaiting else TO_WORD), "tone": "unsure"}
    question = viewer.translate(INSTEAD).replace("{text}", pair.problem)
    return {"text": question, "offers": [], "badges": [badge], "unsure": False, "open": True}
