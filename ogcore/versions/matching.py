"""Which node of one tree is which of another, when all there is to go by is their words and places (R15)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import networkx as nx

from ogcore.trees.state import TreeState

ALIKE = 0.67
"""Share of words that two statements have in common, from which one is the other reworded."""
ALIKE_IN_PLACE = 0.5
"""The same for statements that hang on the same one."""
MOST_PAIRS = 250_000
"""Beyond so many pairs of unknown statements nobody looks for reworded ones."""


def matched(old: TreeState, new: TreeState) -> TreeState:
    """Return ``new`` with the node ids of ``old``: the same node, the same words, or nearly the same words there.

    For trees from files: what was made in one group keeps its ids and needs no guess.
    """
    twins = _twins(old, new)
    names = {node: twins.get(node, f"new {node}") for node in new.graph}
    result = TreeState()
    result.graph = nx.relabel_nodes(new.graph, names)
    result.core_problem = None if new.core_problem is None else names[new.core_problem]
    return result


def _twins(old: TreeState, new: TreeState) -> Mapping[str, str]:
    """Return the node of ``old`` for each node of ``new`` that has one."""
    twins = _trusted(old, new)
    if old.core_problem is not None and new.core_problem is not None and not twins:
        twins[new.core_problem] = old.core_problem
    _pair_same_words(old, new, twins)
    _pair_alike(old, new, twins)
    return twins


def _trusted(old: TreeState, new: TreeState) -> dict[str, str]:
    """Return the ids both trees have, if most of them mean the same: rows numbered from 1 do not."""
    shared = [node for node in new.graph if node in old]
    same = sum(_folded(old.text(node)) == _folded(new.text(node)) for node in shared)
    return {node: node for node in shared} if 2 * same >= len(shared) else {}


def _pair_same_words(old: TreeState, new: TreeState, twins: dict[str, str]) -> None:
    """Pair statements of the same words; of several, those that hang on the same one first."""
    free: dict[str, list[str]] = defaultdict(list)
    taken = set(twins.values())
    for node in old.ordered():
        if node not in taken:
            free[_folded(old.text(node))].append(node)
    for in_place in (True, False):
        for node in new.ordered():
            candidates = free[_folded(new.text(node))]
            fitting = [other for other in candidates if not in_place or _hang_alike(old, new, other, node, twins)]
            if node not in twins and fitting:
                twins[node] = fitting[0]
                candidates.remove(fitting[0])


def _pair_alike(old: TreeState, new: TreeState, twins: dict[str, str]) -> None:
    """Pair what is left by the words in common, the most alike first, on the same side of the core problem."""
    taken = set(twins.values())
    left = [node for node in old.ordered() if node not in taken]
    come = [node for node in new.ordered() if node not in twins]
    if len(left) * len(come) > MOST_PAIRS:
        return
    words = {node: Counter(_folded(old.text(node)).split()) for node in left}
    found = []
    for place, node in enumerate(come):
        said = Counter(_folded(new.text(node)).split())
        for rank, other in enumerate(left):
            share = _share(words[other], said)
            if share >= ALIKE_IN_PLACE and old.position(other) == new.position(node):
                found.append((-share, rank, place, other, node))
    for share, _rank, _place, other, node in sorted(found):
        near = -share >= ALIKE or _hang_alike(old, new, other, node, twins)
        if near and node not in twins and other not in taken:
            twins[node] = other
            taken.add(other)


def _hang_alike(old: TreeState, new: TreeState, one: str, other: str, twins: Mapping[str, str]) -> bool:
    places = {twins.get(node) for node in _nearer(new, other)}
    return any(node in places for node in _nearer(old, one))


def _nearer(tree: TreeState, node: str) -> Iterable[str]:
    return tree.causes(node) if tree.position(node) == "effect" else tree.effects(node)


def _share(one: Counter[str], other: Counter[str]) -> float:
    together = one.total() + other.total()
    return 2 * (one & other).total() / together if together else 0.0


def _folded(text: str) -> str:
    return text.casefold().rstrip(".")
