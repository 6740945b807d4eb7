"""The trees on the wall, piece by piece: a branch, a card, a problem beside its objective (R3, R13, R16)."""

from collections.abc import Callable

from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.panel import View
from workbench.panels.trees.view import objective_tree_view
from workbench.panels.wall.reading import part_at, parts, shortened
from workbench.panels.wall.seen import Seen

CARD, PAIR, BESIDE = 560, 330, 100
"""Characters that are read at once: of a card shown alone, of a side of a pair, of what stands beside a card."""
OF_OBJECTIVES = ("objective_tree", "commitment_card")
"""The stages in which the tree on the wall is that of the objectives."""


def tree_of(group: WorkingGroup) -> str:
    """Return which of the two trees the wall shows at the group's stage: ``problem`` or ``objective``."""
    return "objective" if group.stage in OF_OBJECTIVES else "problem"


def branch_screen(seen: Seen) -> View:
    """Return the tree and the branch to be seen of it; the browser shows as much around it as can be read.

    ``node`` None is the core problem with what is next to it.
    """
    tree, wanted = seen.group[TreeState], seen.showing.node
    cards = _cards(seen)
    known = {card["id"] for card in cards}
    return {
        "tree": tree_of(seen.group),
        "core": tree.core_problem,
        "node": wanted if wanted != tree.core_problem and wanted in known else None,
        "asked": None,
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


def walk(group: WorkingGroup) -> list[str | None]:
    """Return the branches in the order a room walks through them: the core first, then causes, then effects."""
    tree, found = group[TreeState], list[str | None]([None])
    if tree.core_problem is None:
        return found
    for further in (tree.causes, tree.effects):
        found += _branches(tree.core_problem, further)
    return found


def _branches(core: str, further: Callable[[str], list[str]]) -> list[str]:
    """Return what lies behind the core and has something behind it in turn, branch by branch, each once.

    Without recursion: a chain may be a thousand steps long.
    """
    found, seen = list[str](), set[str]()
    waiting = [*reversed(further(core))]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        behind = further(node)
        found += [node] if behind else []
        waiting += reversed(behind)
    return found


def card_screen(seen: Seen) -> View:
    """Return one card, as much of it as is read at once, and what it leads to; ``card`` None when it is gone."""
    tree, node = seen.group[TreeState], seen.showing.node
    if node is None or node not in tree:
        return {"card": None}
    known = {card["id"]: card for card in _cards(seen)}
    shown = known.get(node, {"text": tree.text(node), "kind": tree.position(node)})  # parked, it can be shown as well
    towards = [known[effect]["text"] for cause, effect in tree.arrows() if cause == node and effect in known]
    texts = parts(shown["text"], CARD)
    at = min(seen.showing.page, len(texts))
    return {
        "card": {"id": node, "text": part_at(texts, at), "kind": shown["kind"]},
        "towards": [shortened(text, BESIDE) for text in towards[:2]],
        "page": at,
        "pages": len(texts),
    }


def card_page_count(seen: Seen) -> int:
    """Return how many pages the words of the card take."""
    return int(card_screen(seen).get("pages", 1))


def pair_screen(seen: Seen) -> View:
    """Return one problem beside its objective, the first where none is chosen; ``pair`` None where there is none."""
    pairs = objective_tree_of(seen.group, late=seen.viewer.unread > 0).pairs()
    chosen = next((pair for pair in pairs if pair.node == seen.showing.node), pairs[0] if pairs else None)
    if chosen is None:
        return {"pair": None}
    objective = chosen.objective
    problem, wanted = parts(chosen.problem, PAIR), parts(chosen.text or "", PAIR)
    of = max(len(problem), len(wanted))
    at = min(seen.showing.page, of)
    state = "confirmed" if objective and objective.confirmed else "proposed" if chosen.text else "open"
    return {
        "pair": {
            "id": chosen.node,
            "kind": chosen.kind,
            "problem": part_at(problem, at),
            "objective": part_at(wanted, at),
            "state": state,
        },
        "page": at,
        "pages": of,
    }


def pair_pages(seen: Seen) -> list[tuple[str, int, int]]:
    """Return the pages of all pairs in reading order: the node, which of its pages, of how many."""
    found: list[tuple[str, int, int]] = []
    for pair in objective_tree_of(seen.group, late=seen.viewer.unread > 0).pairs():
        of = max(len(parts(pair.problem, PAIR)), len(parts(pair.text or "", PAIR)))
        found += [(pair.node, at, of) for at in range(1, of + 1)]
    return found
