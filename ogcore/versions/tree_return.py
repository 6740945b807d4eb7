"""The events that make the trees what they once were (R15): ordinary ones, so that replay, undo and audit know them."""

from collections.abc import Iterator, Mapping

from ogcore.objectives.events import Objective, ObjectiveRestored
from ogcore.record.event import Event
from ogcore.record.wording import Wording
from ogcore.trees.events import (
    ArrowsRestored,
    CoreProblemStated,
    CoreProblemWithdrawn,
    NodeRemoved,
    NodeReturned,
    NodeReworded,
)
from ogcore.trees.state import TreeState
from ogcore.versions.difference import objective_difference


def events_to_return(now: TreeState, then: TreeState) -> tuple[Event, ...]:
    """Return the events that make ``now`` exactly ``then``: the same nodes, words, arrows and order of siblings."""
    return tuple(_events(now, then))


def _events(now: TreeState, then: TreeState) -> Iterator[Event]:
    exchanged = {node for node in now.graph if node in then and _stand_otherwise(node, now, then)}
    leaving = [node for node in now.ordered() if node not in then or node in exchanged]
    entering = [node for node in then.ordered() if node not in now or node in exchanged]
    cut = tuple(a for a in now.graph.edges if not then.graph.has_edge(*a) or exchanged.intersection(a))
    joined = tuple(a for a in then.graph.edges if not now.graph.has_edge(*a) or exchanged.intersection(a))
    held = now.core_problem or then.core_problem or ""
    if cut:
        yield ArrowsRestored(held, cut, ())
    for node in leaving:
        yield from _leave(now, node)
    for node in entering:
        yield from _enter(then, node)
    for node in now.ordered():
        if node in then and node not in exchanged and now.wording(node) != then.wording(node):
            yield NodeReworded(node, now.wording(node), then.wording(node))
    if joined:
        yield ArrowsRestored(held, (), joined)


def _stand_otherwise(node: str, now: TreeState, then: TreeState) -> bool:
    """Tell whether a node's place among its siblings differs, or its being the core problem."""
    same_core = (node == now.core_problem) == (node == then.core_problem)
    return not same_core or now.graph.nodes[node]["order"] != then.graph.nodes[node]["order"]


def _leave(tree: TreeState, node: str) -> Iterator[Event]:
    wording, order = tree.wording(node), tree.graph.nodes[node]["order"]
    if node != tree.core_problem:
        yield NodeRemoved(node, wording, order, ())
        return
    bare = Wording(wording.text)
    if wording != bare:
        yield NodeReworded(node, wording, bare)
    yield CoreProblemWithdrawn(node, wording.text, order)


def _enter(tree: TreeState, node: str) -> Iterator[Event]:
    wording, order = tree.wording(node), tree.graph.nodes[node]["order"]
    if node != tree.core_problem:
        yield NodeReturned(node, wording, order, ())
        return
    yield CoreProblemStated(node, wording.text, order)
    bare = Wording(wording.text)
    if wording != bare:
        yield NodeReworded(node, bare, wording)


def objectives_to_return(now: Mapping[str, Objective], then: Mapping[str, Objective]) -> tuple[Event, ...]:
    """Return the events that make the objectives ``now`` what they were ``then``."""
    return tuple(ObjectiveRestored(each.node, each.before, each.after) for each in objective_difference(now, then))
