"""A tree as what is shown of it: its statements with their kinds in sibling order, and the arrows between them."""

from typing import Any, Literal, Protocol

Kind = Literal["core", "cause", "effect", "means", "end"]
KINDS: tuple[Kind, ...] = ("core", "cause", "effect", "means", "end")


class LaidOutTree(Protocol):
    """What a problem tree or an objective tree offers for being shown."""

    graph: Any

    def position(self, node: str, /) -> str:
        """Return the kind of ``node``, or "parked"."""

    def ordered(self) -> Any:
        """Return the node ids in sibling order."""


def laid_out(tree: LaidOutTree) -> tuple[list[tuple[str, str, Kind]], list[tuple[str, str]]]:
    """Return the statements (id, text, kind) and the arrows, cause → effect, of a tree; what is parked is left out."""
    statements: list[tuple[str, str, Kind]] = []
    for node in tree.ordered():
        kind = tree.position(node)
        if kind in KINDS:
            statements.append((str(node), tree.graph.nodes[node].get("text") or "", kind))
    order = {node: rank for rank, (node, _text, _kind) in enumerate(statements)}
    arrows = [(str(a), str(b)) for a, b in tree.graph.edges if str(a) in order and str(b) in order]
    return statements, sorted(arrows, key=lambda arrow: (order[arrow[0]], order[arrow[1]]))
