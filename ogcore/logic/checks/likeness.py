"""The same thing said twice: on one side of the tree a duplicate, on both sides an effect taken for a cause."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import networkx as nx

from ogcore.language.likeness import alike, contains, echoes, repeats, says_again
from ogcore.language.topic import Topic, topic
from ogcore.logic.checks.finding import Finding
from ogcore.trees.state import TreeState

_COMMON = 25
"""A word that stands on more cards than this does not bring two of them together."""


def look_for_repetition(tree: TreeState) -> Iterator[Finding]:
    """Yield ``duplicate`` and ``effect_as_cause`` (``both_sides``) for live nodes."""
    sides = {node: side for node, side in tree.positions().items() if side != "parked"}
    topics = {node: topic(tree.text(node)) for node in sides}
    same: nx.Graph[str] = nx.Graph()
    for one, other in _near(topics):
        pair = (one, other) if sides[one] == "cause" else (other, one)
        both = [sides[node] for node in pair]
        said, about = (topics[node] for node in pair)
        if both == ["cause", "effect"]:
            if _same(tree, one, other, topics) or echoes(said, about):
                yield Finding("effect_as_cause", pair, (), "both_sides")
        elif _same(tree, one, other, topics) or (pair[1] == tree.core_problem and repeats(said, about)):
            same.add_edge(one, other)
    place = {node: index for index, node in enumerate(sides)}
    groups = [sorted(group, key=place.__getitem__) for group in nx.connected_components(same)]
    for group in sorted(groups, key=lambda nodes: place[nodes[0]]):
        yield Finding("duplicate", tuple(group))


def _same(tree: TreeState, one: str, other: str, topics: Mapping[str, Topic]) -> bool:
    core = tree.core_problem
    known = topics[core].gist if core is not None and core in topics and core not in (one, other) else frozenset[str]()
    if alike(topics[one], topics[other], known):
        return True
    joined = tree.graph.has_edge(one, other) or tree.graph.has_edge(other, one)  # a cause often narrows its effect
    if not joined and contains(topics[one], topics[other]):
        return True
    return core not in (one, other) and says_again(topics[one], topics[other], known, joined=joined)


def _near(topics: Mapping[str, Topic]) -> Iterator[tuple[str, str]]:
    """Yield the pairs worth comparing: those that share words which are not on every card."""
    places: dict[str, list[str]] = defaultdict(list)
    for node, about in topics.items():
        for key in about.gist or {about.folded}:
            places[key].append(node)
    whole: dict[str, list[str]] = defaultdict(list)
    order = {node: index for index, node in enumerate(topics)}
    for node, about in topics.items():
        whole[about.folded].append(node)
        shared: Counter[str] = Counter()
        for key in about.gist or {about.folded}:
            if len(places[key]) <= _COMMON:
                shared.update(other for other in places[key] if order[other] < order[node])
        least = min(2, len(about.gist) or 1)
        near = {other for other, count in shared.items() if count >= least or count >= len(topics[other].gist)}
        near.update(other for other in whole[about.folded][-2:-1])
        yield from ((other, node) for other in sorted(near, key=order.__getitem__))
