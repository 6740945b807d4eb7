"""The difference of two versions of a group's trees, as the page tells and draws it (R15)."""

from collections.abc import Iterator, Sequence

from ogcore.objectives.events import Objective
from ogcore.objectives.state import Objectives
from ogcore.record.group import WorkingGroup
from ogcore.trees.causality import Arrow
from ogcore.trees.state import TreeState
from ogcore.versions.difference import Moved, ObjectiveChanged, TreeDifference, difference, objective_difference
from workbench.panels.panel import View
from workbench.words.i18n import Translate, _

MARKS = {
    "added": _("+ Added"),
    "removed": _("− Removed"),
    "reworded": _("≈ Reworded"),
    "moved": _("↷ Moved"),
    "parked": _("⤓ Parked"),
    "restored": _("⤒ Brought back"),
    "offers": _("≡ Wordings"),
    "objective": _("◎ Objective"),
}
"""What a card of the drawing says of itself, by the kind of its change: a sign and a word, never a colour alone."""
MARK_OF = {"linked": "moved", "unlinked": "moved", "confirmed": "objective", "reopened": "objective"}
"""Kinds that share the mark of another."""


def comparison(old: WorkingGroup, new: WorkingGroup, translate: Translate) -> View:
    """Return ``changes``, one for each thing that differs, and ``tree``, the new tree with marks and what is gone."""
    found = difference(old[TreeState], new[TreeState])
    objectives = objective_difference(old[Objectives].by_node, new[Objectives].by_node)
    changes = [
        *_of_tree(old[TreeState], new[TreeState], found),
        *(_of_objective(old[TreeState], new[TreeState], change) for change in objectives),
    ]
    return {"changes": changes, "tree": _drawing(old[TreeState], new[TreeState], changes, translate)}


def _of_tree(old: TreeState, new: TreeState, found: TreeDifference) -> Iterator[View]:
    for node in found.added:
        yield _change("added", node, new, to=_texts(new, _nearer(new, node)))
    for node in found.removed:
        yield _change("removed", node, old, **{"from": _texts(old, _nearer(old, node))})
    for words in found.reworded:
        yield _change("reworded", words.node, new, was=words.before, now=words.after)
    for move in found.moved:
        yield _moved(old, new, move)
    for node in found.parked:
        yield _change("parked", node, new, **{"from": _texts(old, _nearer(old, node))})
    for node in found.restored:
        yield _change("restored", node, new, to=_texts(new, _nearer(new, node)))
    for offers in found.offers:
        yield _change("offers", offers.node, new, was=list(offers.before), now=list(offers.after))


def _change(kind: str, node: str, tree: TreeState, **more: object) -> View:
    return {"kind": kind, "node": node, "side": tree.position(node), "text": tree.text(node), **more}


def _moved(old: TreeState, new: TreeState, move: Moved) -> View:
    gone, come = _other_ends(old, move.node, move.cut), _other_ends(new, move.node, move.joined)
    kind = "moved" if gone and come else "linked" if come else "unlinked"
    return _change(kind, move.node, new, **{"from": gone, "to": come})


def _other_ends(tree: TreeState, node: str, arrows: Sequence[Arrow]) -> list[str]:
    return [tree.text(effect if cause == node else cause) for cause, effect in arrows]


def _nearer(tree: TreeState, node: str) -> list[str]:
    """Return the neighbours of a node one step nearer the core problem."""
    position = tree.position(node)
    if position == "cause":
        return tree.effects(node)
    return tree.causes(node) if position == "effect" else []


def _texts(tree: TreeState, nodes: Sequence[str]) -> list[str]:
    return [tree.text(node) for node in nodes]


def _of_objective(old: TreeState, new: TreeState, change: ObjectiveChanged) -> View:
    tree = new if change.node in new else old
    was, now = _words(change.before), _words(change.after)
    kind = "objective" if was != now else "confirmed" if change.after and change.after.confirmed else "reopened"
    side = tree.position(change.node) if change.node in tree else "parked"
    text = tree.text(change.node) if change.node in tree else ""
    return {"kind": kind, "node": change.node, "side": side, "text": text, "was": was, "now": now}


def _words(objective: Objective | None) -> str:
    return objective.wording.text if objective else ""


# -- the drawing -------------------------------------------------------------------------------------------------------


def _drawing(old: TreeState, new: TreeState, changes: Sequence[View], translate: Translate) -> View:
    """Return the new tree, and with it what was removed, hung where it hung as far as that place still is."""
    marks: dict[str, dict[str, str]] = {}
    for change in changes:
        kind = str(MARK_OF.get(change["kind"], change["kind"]))
        marks.setdefault(change["node"], {})[kind] = translate(MARKS[kind])
    kinds = {node: str(kind) for node, kind in new.positions().items()}
    words = {node: new.text(node) for node in kinds}
    arrows = list(new.arrows())
    for node, arrow in _remains(old, new):
        kinds[node], words[node] = ("parked" if arrow is None else str(old.position(node))), old.text(node)
        arrows += [] if arrow is None else [arrow]
    return {
        "tree": "problem",
        "core": new.core_problem,
        "version": 0,
        "editable": False,
        "can_undo": False,
        "can_redo": False,
        "nodes": [
            {
                "id": node,
                "text": words[node],
                "kind": kind,
                "offers": [],
                "badges": [
                    {"code": code, "label": label, "tone": "mark"} for code, label in marks.get(node, {}).items()
                ],
            }
            for node, kind in kinds.items()
        ],
        "edges": [list(arrow) for arrow in arrows],
    }


def _remains(old: TreeState, new: TreeState) -> Iterator[tuple[str, Arrow | None]]:
    """Yield the removed nodes, from the core outwards, each with one arrow to a place that is drawn, or None."""
    drawn: set[str] = set()
    waiting = [node for node in old.ordered() if node not in new]
    while waiting:
        placed = [(node, arrow) for node in waiting if (arrow := _place(old, new, node, drawn))]
        if not placed:
            break
        yield from placed
        drawn.update(node for node, _arrow in placed)
        waiting = [node for node in waiting if node not in drawn]
    for node in waiting:
        yield node, None


def _place(old: TreeState, new: TreeState, node: str, drawn: set[str]) -> Arrow | None:
    side = old.position(node)
    for other in _nearer(old, node):
        stands = other in drawn or (other in new and new.position(other) in ("core", side))
        if stands:
            return (node, other) if side == "cause" else (other, node)
    return None
