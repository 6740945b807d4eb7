"""Bringing a tree from a file into a group's tree, at one stroke and without replacing anything (R43)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ogcore.errors import TooManyNodes, WrongSide
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording
from ogcore.trees import causality
from ogcore.trees.causality import Arrow
from ogcore.trees.commands import NODE_LIMIT
from ogcore.trees.events import CoreProblemStated, NodeBrought, NodeReworded
from ogcore.trees.state import TreeState

Events = tuple[Event, ...]


def bring(tree: TreeState, brought: TreeState, of: str | None = None) -> Events:
    """Bring a whole tree in.

    While there is no core problem the tree that is brought becomes the tree. Otherwise ``of`` says where it goes. The
    core problem: the causes join its causes, the effects its effects, and words that differ are offered beside its own.
    Another card of the tree: the core problem that is brought becomes its cause (its effect), with everything that
    hangs on it on that side; the rest goes to the parking lot. None: all of it goes to the parking lot.

    Raises NodeNotFound, WrongSide for a parked card, and TooManyNodes.
    """
    if len(tree) + len(brought) > NODE_LIMIT:
        raise TooManyNodes(NODE_LIMIT)
    core = brought.core_problem
    if tree.core_problem is None or core is None:
        return _arrived(tree, brought, {}, brought.graph.edges)
    if of is None:
        return _arrived(tree, brought, {}, brought.graph.edges, stated=False)
    position = tree.position(of)
    if position == "parked":
        raise WrongSide(of)
    if position == "core":
        offers = _offered(tree, of, brought.wording(core))
        return (*offers, *_arrived(tree, brought, {core: of}, brought.graph.edges))
    return _arrived(tree, brought, {}, _branch(brought, core, of, position), stated=False)


def _branch(brought: TreeState, core: str, of: str, side: str) -> list[Arrow]:
    """Return the arrows of what hangs on ``of`` from now on, and those within the rest."""
    sides = dict(zip(("cause", "effect"), causality.causes_and_effects(brought.graph, core), strict=True))
    kept = {core, *sides[side]}
    arrows = [(cause, effect) for cause, effect in brought.graph.edges if (cause in kept) == (effect in kept)]
    return [*arrows, (core, of) if side == "cause" else (of, core)]


def _offered(tree: TreeState, node: str, other: Wording) -> Events:
    now = after = tree.wording(node)
    for words in (other.text, *other.offers):
        if words != now.text:
            after = after.offered(words)
    return () if after == now else (NodeReworded(node, now, after),)


def _arrived(
    tree: TreeState, brought: TreeState, known: Mapping[str, str], arrows: Iterable[Arrow], *, stated: bool = True
) -> Events:
    """Return the events by which the nodes that are not ``known`` already come in under new names."""
    nodes = [node for node in brought.ordered() if node not in known]
    names = {**{node: new_id() for node in nodes}, **known}
    first = tree.next_order()
    described = {names[node]: (brought.wording(node), first + place) for place, node in enumerate(nodes)}
    core = names[brought.core_problem] if stated and not known and brought.core_problem else None
    return tuple(arrivals(core, described, [(names.get(a, a), names.get(b, b)) for a, b in arrows]))


def arrivals(
    core: str | None, described: Mapping[str, tuple[Wording, int]], arrows: Sequence[Arrow]
) -> Iterator[Event]:
    """Yield nodes with their wording and order one by one, each with its arrows to those that are there by then."""
    nodes = sorted(described, key=lambda node: node != core)
    places = {node: place for place, node in enumerate(nodes)}
    links: dict[str, list[Arrow]] = {node: [] for node in nodes}
    for arrow in arrows:
        links[max(arrow, key=lambda end: places.get(end, -1))].append(arrow)
    for node in nodes:
        wording, order = described[node]
        if node != core:
            yield NodeBrought(node, wording, order, tuple(links[node]))
            continue
        yield CoreProblemStated(node, wording.text, order)
        if wording.offers:
            yield NodeReworded(node, Wording(wording.text), wording)
