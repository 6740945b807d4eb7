"""The trees on the wall, piece by piece: a branch, a card, a problem beside its objective (R3, R13, R16)."""

from collections.abc import Callable

from ogcore.logic.state import Logic
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.panel import View
from workbench.panels.trees.view import objective_tree_view
from workbench.panels.wall.seen import Seen

OF_OBJECTIVES = ("objective_tree", "commitment_card")
"""The stages in which the tree on the wall is that of the objectives."""


def tree_of(group: WorkingGroup) -> str:
    """Return which of the two trees the wall shows at the group's stage: ``problem`` or ``objective``."""
    return "objective" if group.stage in OF_OBJECTIVES else "problem"


def branch_screen(seen: Seen) -> View:
    """Return the tree and the branch to be seen of it; the browser shows as much around it as can be read.

    ``node`` None is the core problem with what is next to it. ``asked`` are the two cards of an arrow put to the vote,
    which is then what everybody looks at.
    """
    tree, asked = seen.group[TreeState], _asked(seen.group)
    wanted = asked[1] if asked else seen.showing.node
    cards = _cards(seen)
    known = {card["id"] for card in cards}
    return {
        "tree": tree_of(seen.group),
        "core": tree.core_problem,
        "node": wanted if wanted != tree.core_problem and wanted in known else None,
        "asked": list(asked) if asked else None,
        "nodes": cards,
        "edges": [list(arrow) for arrow in tree.arrows() if known.issuperset(arrow)],
    }


def _cards(seen: Seen) -> list[View]:
    """Return the cards of the tree that hang together, without their marks: no wall waits for what is found in it."""
    if tree_of(seen.group) == "objective":
        nodes = objective_tree_view(seen.group, seen.viewer)["nodes"]
        return [
            {name: node[name] for name in ("id", "text", "kind", "unsure")}
            | ({"note": node["badges"][0]["label"]} if node.get("open") else {})
            for node in nodes
        ]
    tree = seen.group[TreeState]
    return [
        {"id": node, "text": tree.text(node), "kind": kind, "unsure": False}
        for node, kind in tree.positions().items()
        if kind != "parked"
    ]


def _asked(group: WorkingGroup) -> tuple[str, str] | None:
    question, tree = group[Logic].question, group[TreeState]
    if question is None or tree_of(group) != "problem" or not tree.graph.has_edge(question.cause, question.effect):
        return None
    return question.cause, question.effect


def walk(group: WorkingGroup) -> list[str | None]:
    """Return the branches in the order a room walks through them: the core first, then causes, then effects."""
    tree, found = group[TreeState], list[str | None]([None])
    if tree.core_problem is None:
        return found
    for further in (tree.causes, tree.effects):
        found += _branches(tree.core_problem, further, set())
    return found


def _branches(node: str, further: Callable[[str], list[str]], seen: set[str]) -> list[str]:
    """Return what lies behind ``node`` and has something behind it in turn, branch by branch, each once."""
    found: list[str] = []
    for near in further(node):
        if near in seen:
            continue
        seen.add(near)
        found += ([near] if further(near) else []) + _branches(near, further, seen)
    return found


def card_screen(seen: Seen) -> View:
    """Return one card and what it leads to; ``card`` None when it is not in the tree any more."""
    tree, node = seen.group[TreeState], seen.showing.node
    if node is None or node not in tree:
        return {"card": None}
    known = {card["id"]: card for card in _cards(seen)}
    shown = known.get(node, {"text": tree.text(node), "kind": tree.position(node)})  # parked, it can be shown as well
    towards = [known[effect]["text"] for cause, effect in tree.arrows() if cause == node and effect in known]
    return {"card": {"id": node, "text": shown["text"], "kind": shown["kind"]}, "towards": towards}


def pair_nodes(group: WorkingGroup) -> list[str]:
    """Return the nodes whose pairs a room reads, in reading order."""
    return [pair.node for pair in objective_tree_of(group).pairs()]


def pair_screen(seen: Seen) -> View:
    """Return one problem beside its objective, the first where none is chosen; ``pair`` None where there is none."""
    pairs = objective_tree_of(seen.group).pairs()
    chosen = next((pair for pair in pairs if pair.node == seen.showing.node), pairs[0] if pairs else None)
    if chosen is None:
        return {"pair": None}
    objective = chosen.objective
    state = "confirmed" if objective and objective.confirmed else "proposed" if chosen.text else "open"
    return {
        "pair": {
            "id": chosen.node,
            "kind": chosen.kind,
            "problem": chosen.problem,
            "objective": chosen.text,
            "state": state,
        }
    }
