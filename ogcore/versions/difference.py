"""What differs between two states of one problem tree (R15): pure, from node ids, arrows and words alone."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ogcore.objectives.events import Objective
from ogcore.trees.causality import Arrow
from ogcore.trees.state import TreeState


@dataclass(frozen=True, slots=True)
class Reworded:
    """A node says something else."""

    node: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A node hangs elsewhere: arrows of it that are there no more, and arrows that are new."""

    node: str
    cut: tuple[Arrow, ...]
    joined: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class OffersChanged:
    """Other wordings wait beside a node's words, or wait no more."""

    node: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObjectiveChanged:
    """The objective that answers a problem is another one, is new (``before`` None) or is gone (``after`` None)."""

    node: str
    before: Objective | None
    after: Objective | None


@dataclass(frozen=True, slots=True)
class TreeDifference:
    """What somebody who knew the old tree should be told of the new one; nodes in the order of their tree."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    moved: tuple[Moved, ...] = ()
    parked: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    offers: tuple[OffersChanged, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any difference."""
        return self != TreeDifference()


def difference(old: TreeState, new: TreeState) -> TreeDifference:
    """Return what differs; read backwards it is ``difference(new, old)``.

    The order of siblings alone is no difference. What was laid in the parking lot or came back from it is told as such
    and not as moved.
    """
    both = [node for node in new.ordered() if node in old]
    lain = [node for node in both if old.is_live(node) and not new.is_live(node)]
    back = [node for node in both if new.is_live(node) and not old.is_live(node)]
    still = [node for node in both if old.is_live(node) == new.is_live(node)]
    words = [(node, old.wording(node), new.wording(node)) for node in both]
    return TreeDifference(
        added=tuple(node for node in new.ordered() if node not in old),
        removed=tuple(node for node in old.ordered() if node not in new),
        reworded=tuple(Reworded(node, a.text, b.text) for node, a, b in words if a.text != b.text),
        moved=_moved(old, new, still),
        parked=tuple(lain),
        restored=tuple(back),
        offers=tuple(OffersChanged(node, a.offers, b.offers) for node, a, b in words if a.offers != b.offers),
    )


def _moved(old: TreeState, new: TreeState, nodes: list[str]) -> tuple[Moved, ...]:
    cut, joined = _by_outer_end(old, new), _by_outer_end(new, old)
    return tuple(
        Moved(node, tuple(sorted(cut[node])), tuple(sorted(joined[node])))
        for node in nodes
        if node in cut or node in joined
    )


def _by_outer_end(tree: TreeState, other: TreeState) -> Mapping[str, list[Arrow]]:
    """Return the arrows that only ``tree`` has, by the end that hangs on the other: the one farther from the core."""
    found: dict[str, list[Arrow]] = defaultdict(list)
    for cause, effect in tree.graph.edges:
        if not other.graph.has_edge(cause, effect):
            found[effect if tree.position(effect) == "effect" else cause].append((cause, effect))
    return found


def objective_difference(old: Mapping[str, Objective], new: Mapping[str, Objective]) -> tuple[ObjectiveChanged, ...]:
    """Return the objectives that differ, by node."""
    nodes = dict.fromkeys([*old, *new])
    return tuple(
        ObjectiveChanged(node, old.get(node), new.get(node)) for node in nodes if old.get(node) != new.get(node)
    )
