"""The tree in a file as it was understood, to be looked at before it is taken: rows to read, arrows to draw (R43)."""

from collections.abc import Collection, Mapping
from typing import Any

from ogcore.trees.state import TreeState

_SHOWN = 240
"""Characters of a card that are shown; nobody reads more in a preview."""
_MOST = 500


def tree_rows(tree: TreeState, guessed: Collection[str] = ()) -> dict[str, Any]:
    """Return ``rows`` (effects, core problem, causes, parking lot) and ``arrows`` between them, by place, cause first.

    Each row has ``kind``, ``text``, ``depth``, the row it stands ``under`` (None for the first of a side), whether what
    it hangs on was ``guessed``, and how many ``offers`` of other words it has. ``guessed`` are the words of such cards.
    """
    positions = tree.positions()
    rows: list[dict[str, Any]] = []
    places: dict[str, int] = {}

    def take(node: str, kind: str, depth: int, under: int | None) -> None:
        places[node] = len(rows)
        wording = tree.wording(node)
        rows.append({
            "kind": kind,
            "text": wording.text[:_SHOWN],
            "depth": depth,
            "under": under,
            "guessed": any(wording.text.startswith(words) for words in guessed if words),
            "offers": len(wording.offers),
        })  # fmt: skip

    for side in ("effect", "core", "cause", "parked"):
        for node, depth, above in _side(tree, positions, side):
            if node not in places and len(rows) < _MOST:
                take(node, side, depth, places.get(above) if above is not None else None)
    arrows = [[places[a], places[b]] for a, b in tree.arrows() if a in places and b in places]
    return {"rows": rows, "arrows": arrows}


def _side(tree: TreeState, positions: Mapping[str, str], side: str) -> list[tuple[str, int, str | None]]:
    """Return the cards of a side, each with its depth and the card it stands under."""
    core = tree.core_problem
    if side == "core":
        return [(core, 0, None)] if core else []
    if side == "parked":
        return [(node, 0, None) for node in tree.ordered() if positions[node] == "parked"]
    near = tree.causes if side == "cause" else tree.effects
    found: list[tuple[str, int, str | None]] = []
    seen: set[str] = set()
    waiting: list[tuple[str, int, str | None]] = [(node, 0, None) for node in reversed(near(core))] if core else []
    while waiting:
        node, depth, above = waiting.pop()
        if node in seen or positions[node] != side:
            continue
        seen.add(node)
        found.append((node, depth, above))
        waiting.extend((child, depth + 1, node) for child in reversed(near(node)))
    return found
