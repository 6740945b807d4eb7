"""Cards that were removed lately, and the way back for them (R12): what the history remembers, no state of its own."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ogcore.errors import BadInput, PutBackTooLate, TooManyNodes
from ogcore.record.event import Event
from ogcore.record.history import Operation
from ogcore.record.stream import Stream
from ogcore.record.wording import Wording
from ogcore.trees import causality
from ogcore.trees.causality import Arrow
from ogcore.trees.commands import NODE_LIMIT
from ogcore.trees.events import BranchRestored, LinksChanged, NodeRemoved, NodeReturned
from ogcore.trees.selection import SELECTION_LIMIT
from ogcore.trees.state import TreeState

KEPT = 16 * 3600.0
"""For so long, in seconds, a removed card lies ready: for the rest of a day's work, and not for the next day's.

By the server's clock alone, wherever the group sits. Later it is still in the log, and in versions kept before.
"""


@dataclass(frozen=True, slots=True)
class Removed:
    """A node that was taken out at the time ``at``, with its words, its place and the arrows it lost by that."""

    node: str
    wording: Wording
    order: int
    links: tuple[Arrow, ...]
    at: float


def removed_lately(group: Stream, now: float) -> list[Removed]:
    """Return what was removed from the tree and is not in it again, the last one first.

    What goes because somebody takes its adding back (undo, or a facilitator) was not removed from the tree.
    """
    known: tuple[Removed, ...] = group.remembered("removed", lambda: tuple(_removed(group)))
    return [one for one in known if now - one.at < KEPT]


def _removed(group: Stream) -> Iterator[Removed]:
    known = set(group[TreeState].graph)
    for operation in reversed(group.history.done):
        gone = [event for event in reversed(operation.events) if isinstance(event, NodeRemoved)]
        if not gone or operation.takes_back is not None:
            continue
        lost = _lost(operation)
        for event in gone:
            if event.node not in known:
                known.add(event.node)
                yield Removed(event.node, event.wording, event.order, tuple(lost[event.node]), operation.at)


def _lost(operation: Operation) -> Mapping[str, dict[Arrow, None]]:
    """Return the arrows that each node lost by an operation: with it, with another node, or by themselves."""
    lost: dict[str, dict[Arrow, None]] = defaultdict(dict)
    for event in operation.events:
        arrows = event.links if isinstance(event, NodeRemoved) else event.cut if isinstance(event, LinksChanged) else ()
        for arrow in arrows:
            for end in arrow:
                lost[end][arrow] = None
    return lost


def put_back(tree: TreeState, lately: Sequence[Removed], nodes: Sequence[str]) -> tuple[Event, ...]:
    """Bring removed nodes back, with those of their arrows that still have both ends and fit the tree of now.

    What has no way to the core problem that way lies in the parking lot; what is in the tree again stays as it is.
    Raises PutBackTooLate for what was not removed lately, TooManyNodes, BadInput.
    """
    if not 0 < len(nodes) <= SELECTION_LIMIT:
        raise BadInput(field="nodes")
    wanted = {node for node in nodes if node not in tree}
    back = [one for one in lately if one.node in wanted]
    if missing := sorted(wanted - {one.node for one in back}):
        raise PutBackTooLate(missing[0])
    if len(tree) + len(back) > NODE_LIMIT:
        raise TooManyNodes(NODE_LIMIT)
    returned = [NodeReturned(one.node, one.wording, one.order, ()) for one in back]
    return (*returned, *_rejoined(tree, back))


def _rejoined(tree: TreeState, back: Sequence[Removed]) -> Iterator[Event]:
    """Yield the event that joins what comes back to the rest; it also cuts what would leave a branch half parked."""
    graph = causality.rewired(tree.graph, (), ())
    graph.add_nodes_from(one.node for one in back)
    joined = []
    for cause, effect in dict.fromkeys(arrow for one in back for arrow in one.links):
        if cause in graph and effect in graph and not causality.would_cycle(graph, cause, effect):
            graph.add_edge(cause, effect)
            joined.append((cause, effect))
    loose = causality.crossing_arrows(graph, tree.core_problem)
    fitting = tuple(arrow for arrow in joined if arrow not in loose)
    if fitting:
        yield BranchRestored(back[0].node, tuple(arrow for arrow in loose if arrow not in joined), fitting)


def last_words(group: Stream, node: str) -> str:
    """Return what a removed node said last, as far as the history remembers; nothing where it does not."""
    return next((one.wording.text for one in removed_lately(group, 0.0) if one.node == node), "")
