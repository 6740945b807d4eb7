"""A tree as branches: every card under one that is nearer the core problem, and the arrows beyond that."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from ogcore.export.figure import TreeFigure

Side = Literal["below", "above"]
SIDES: tuple[Side, Side] = ("below", "above")
Edge = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Branches:
    """``heads`` are what hangs directly on the core of each side, ``children`` what hangs on any other card.

    ``bonds`` are the arrows these follow, as (cause, effect); ``across`` are all others.
    """

    core: str | None
    heads: Mapping[Side, tuple[str, ...]]
    children: Mapping[str, tuple[str, ...]]
    across: tuple[Edge, ...]

    def below(self, card: str) -> Iterable[str]:
        """Yield everything that hangs on a card, nearest first."""
        waiting = deque(self.children[card])
        while waiting:
            name = waiting.popleft()
            yield name
            waiting.extend(self.children[name])


def branches(figure: TreeFigure) -> Branches:
    """Return the branches of ``figure``: every card on the nearest it can hang on, siblings in their order."""
    core = figure.core.id if figure.core else None
    side: dict[str, Side] = {
        node.id: "above" if node.kind in ("effect", "end") else "below" for node in figure.nodes if node.id != core
    }
    outwards: dict[str, list[str]] = defaultdict(list)
    for cause, effect in figure.edges:
        if side.get(cause) == "below" and side.get(effect, "below") == "below":
            outwards[effect].append(cause)
        elif side.get(effect) == "above" and side.get(cause, "above") == "above":
            outwards[cause].append(effect)
    order = {node.id: rank for rank, node in enumerate(figure.nodes)}
    parent = _parents(figure, core, outwards)
    children: dict[str, list[str]] = {node.id: [] for node in figure.nodes}
    heads: dict[Side, list[str]] = {"below": [], "above": []}
    for name in sorted(side, key=order.__getitem__):
        near = parent.get(name)
        if near is None or near == core:
            heads[side[name]].append(name)
        else:
            children[near].append(name)
    followed = {(name, near) if side[name] == "below" else (near, name) for name, near in parent.items() if near}
    return Branches(
        core,
        {one: tuple(heads[one]) for one in SIDES},
        {name: tuple(under) for name, under in children.items()},
        tuple(edge for edge in dict.fromkeys(figure.edges) if edge not in followed and edge[0] != edge[1]),
    )


def _parents(figure: TreeFigure, core: str | None, outwards: Mapping[str, list[str]]) -> dict[str, str | None]:
    """Return what each card hangs on: found from the core outwards, then from whatever is still loose."""
    reached = {name for names in outwards.values() for name in names}
    loose = [node.id for node in figure.nodes if node.id not in reached and node.id != core]
    starts = [*([core] if core else []), *loose, *(node.id for node in figure.nodes)]
    parent: dict[str, str | None] = {}
    for start in starts:
        if start in parent or (start == core and parent.get(start)):
            continue
        if start != core:
            parent[start] = None
        waiting = deque([start])
        while waiting:
            near = waiting.popleft()
            for name in outwards.get(near, ()):
                if name not in parent and name != core:
                    parent[name] = near
                    waiting.append(name)
    return parent
