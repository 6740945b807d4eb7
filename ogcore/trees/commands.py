"""Commands on a problem tree: ``(state, what somebody wants) -> events``. Nothing is changed, nothing is stored (R12).

Every command raises NodeNotFound for an unknown node, else the refusal of :mod:`ogcore.errors` that fits.
"""

from ogcore.errors import (
    AlreadyLinked,
    CoreProblemExists,
    CoreProblemMissing,
    CoreProblemStays,
    NodeNotFound,
    NotLinked,
    NotParked,
    TooManyNodes,
    UnknownChoice,
    UnreadableFile,
    WouldCycle,
    WrongSide,
)
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, is_stale, require_words, statement
from ogcore.trees import causality
from ogcore.trees.causality import Arrow
from ogcore.trees.events import (
    BranchParked,
    BranchRestored,
    CauseAdded,
    CoreProblemStated,
    CoreProblemWithdrawn,
    EffectAdded,
    LinksChanged,
    NodeBrought,
    NodeMoved,
    NodeRemoved,
    NodeReturned,
    NodeReworded,
    NodeSetAside,
    NodesLinked,
    NodesMerged,
    NodesParted,
    NodeSplitOff,
    NodesUnlinked,
)
from ogcore.trees.state import TreeState

NODE_LIMIT = 20_000
Events = tuple[Event, ...]


def state_core_problem(tree: TreeState, text: str, node: str | None = None) -> Events:
    """State the one core problem of an empty tree; raises CoreProblemExists."""
    if tree.core_problem is not None:
        raise CoreProblemExists
    _require_room(tree)
    return (CoreProblemStated(node or new_id(), statement(text), tree.next_order()),)


def add_cause(tree: TreeState, text: str, of: str, node: str | None = None) -> Events:
    """Add a cause of the core problem or of another cause; raises WrongSide for an effect or a parked node."""
    _require_side(tree, of, "cause")
    return (CauseAdded(node or new_id(), statement(text), of, tree.next_order()),)


def add_effect(tree: TreeState, text: str, of: str, node: str | None = None) -> Events:
    """Add an effect of the core problem or of another effect; raises WrongSide for a cause or a parked node."""
    _require_side(tree, of, "effect")
    return (EffectAdded(node or new_id(), statement(text), of, tree.next_order()),)


def set_aside(tree: TreeState, text: str, node: str | None = None) -> Events:
    """Lay a statement straight into the parking lot, which may be filled before there is a core problem."""
    _require_room(tree)
    return (NodeSetAside(node or new_id(), statement(text), tree.next_order()),)


def _require_side(tree: TreeState, node: str, side: str) -> None:
    if tree.core_problem is None:
        raise CoreProblemMissing
    _require_room(tree)
    if node == tree.core_problem:
        return
    if tree.position(node) != side:
        raise WrongSide(node)


def _require_room(tree: TreeState) -> None:
    if len(tree) >= NODE_LIMIT:
        raise TooManyNodes(NODE_LIMIT)


def reword(tree: TreeState, node: str, text: str, base: str | None = None) -> Events:
    """Change the words of ``node``.

    ``base`` is the text the writer started from. When somebody else has changed it since, both wordings are kept: the
    new one becomes an offer beside the present text (R13).
    """
    new, now = statement(text), tree.wording(node)
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return () if after == now else (NodeReworded(node, now, after),)


def settle_wording(tree: TreeState, node: str, text: str) -> Events:
    """Choose ``text`` for ``node`` and let the other wordings offered for it go."""
    now, after = tree.wording(node), Wording(statement(text))
    return () if after == now else (NodeReworded(node, now, after),)


def link(tree: TreeState, cause: str, effect: str) -> Events:
    """Draw one more arrow; raises AlreadyLinked, WouldCycle, or WrongSide when one end lies in the parking lot."""
    _require_known(tree, cause, effect)
    for node in (cause, effect):
        if not tree.is_live(node):
            raise WrongSide(node)
    if tree.graph.has_edge(cause, effect):
        raise AlreadyLinked(cause, effect)
    return (_rewire(tree, NodesLinked, cause, (), ((cause, effect),)),)


def unlink(tree: TreeState, cause: str, effect: str) -> Events:
    """Take an arrow out; what has no other way to the core goes to the parking lot. Raises NotLinked."""
    _require_known(tree, cause, effect)
    if not tree.graph.has_edge(cause, effect):
        raise NotLinked(cause, effect)
    return (_rewire(tree, NodesUnlinked, cause, ((cause, effect),), ()),)


def move(tree: TreeState, node: str, source: str, target: str) -> Events:
    """Hang ``node`` and all that hangs on it from ``target`` instead of ``source`` (its neighbour nearer the core).

    Raises NotLinked when ``source`` is not that neighbour, CoreProblemStays for the core, AlreadyLinked, WouldCycle,
    WrongSide.
    """
    _require_known(tree, node, source, target)
    if node == tree.core_problem:
        raise CoreProblemStays
    if source == target:
        return ()
    old = _arrow_of(tree, node, source)
    new = arrow_towards(tree, node, target, default_cause=old[0] == node)
    if tree.graph.has_edge(*new):
        raise AlreadyLinked(*new)
    return (_rewire(tree, NodeMoved, node, (old,), (new,)),)


def park(tree: TreeState, node: str) -> Events:
    """Lay ``node`` and what hangs only on it in the parking lot; raises CoreProblemStays for the core."""
    position = tree.position(node)
    if position == "core":
        raise CoreProblemStays
    if position == "parked":
        return ()
    towards_core = tree.graph.out_edges(node) if position == "cause" else tree.graph.in_edges(node)
    return (_rewire(tree, BranchParked, node, tuple(towards_core), ()),)


def restore(tree: TreeState, node: str, of: str, side: str = "cause") -> Events:
    """Bring a parked node back as a cause (or effect) of ``of``; ``side`` decides only when that is the core.

    Raises NotParked, WrongSide when ``of`` is parked itself, and UnknownChoice for another ``side``.
    """
    if side not in ("cause", "effect"):
        raise UnknownChoice("side", side)
    if tree.position(node) != "parked":
        raise NotParked(node)
    arrow = arrow_towards(tree, node, of, default_cause=side == "cause")
    return (_rewire(tree, BranchRestored, node, (), (arrow,)),)


def remove(tree: TreeState, node: str) -> Events:
    """Take ``node`` out; what hung only on it goes to the parking lot. The core goes last: raises CoreProblemStays."""
    wording = tree.wording(node)
    order = tree.graph.nodes[node]["order"]
    if node == tree.core_problem:
        if tree.graph.degree(node):
            raise CoreProblemStays
        withdrawn = CoreProblemWithdrawn(node, wording.text, order)
        bare = Wording(wording.text)
        return (withdrawn,) if wording == bare else (NodeReworded(node, wording, bare), withdrawn)
    links = tuple(tree.graph.in_edges(node)) + tuple(tree.graph.out_edges(node))
    loose = causality.crossing_arrows(causality.rewired(tree.graph, (), (), without=node), tree.core_problem)
    removed = NodeRemoved(node, wording, order, links)
    return (BranchParked(node, loose, ()), removed) if loose else (removed,)


def _require_known(tree: TreeState, *nodes: str) -> None:
    for node in nodes:
        if node not in tree:
            raise NodeNotFound(node)


def _arrow_of(tree: TreeState, node: str, nearer: str) -> Arrow:
    """Return the arrow by which ``node`` hangs on ``nearer``; in the parking lot either end is as near."""
    position = tree.position(node)
    if position != "effect" and tree.graph.has_edge(node, nearer):
        return node, nearer
    if position != "cause" and tree.graph.has_edge(nearer, node):
        return nearer, node
    raise NotLinked(node, nearer)


def arrow_towards(tree: TreeState, node: str, target: str, *, default_cause: bool) -> Arrow:
    """Return the arrow by which ``node`` would hang on ``target``; raises WrongSide when that is parked."""
    position = tree.position(target)
    if position == "parked":
        raise WrongSide(target)
    as_cause = default_cause if position == "core" else position == "cause"
    return (node, target) if as_cause else (target, node)


def _rewire(
    tree: TreeState, kind: type[LinksChanged], node: str, cut: tuple[Arrow, ...], joined: tuple[Arrow, ...]
) -> LinksChanged:
    """Return the event that changes these arrows and also cuts those which would leave a branch half parked."""
    bare = causality.rewired(tree.graph, cut, ())
    for cause, effect in joined:
        if causality.would_cycle(bare, cause, effect):
            raise WouldCycle(cause, effect)
    bare.add_edges_from(joined)
    loose = causality.crossing_arrows(bare, tree.core_problem)
    return kind(node, (*cut, *(arrow for arrow in loose if arrow not in joined)), joined)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` is one of a tree; that the tree stays sound is looked at as a whole."""
    match event:
        case CoreProblemStated(text=text) | CoreProblemWithdrawn(text=text) | NodeSetAside(text=text):
            require_words(text)
        case CauseAdded(text=text) | EffectAdded(text=text) | NodeSplitOff(text=text):
            require_words(text)
        case NodeRemoved(wording=wording) | NodeReturned(wording=wording) | NodeBrought(wording=wording):
            require_words(*wording.all)
        case NodeReworded(before=before, after=after):
            require_words(*before.all, *after.all)
        case (
            NodesMerged(single=single, merged=merged, gone=gone) | NodesParted(single=single, merged=merged, gone=gone)
        ):
            require_words(*single.all, *merged.all, *(text for node in gone for text in node.wording.all))
        case LinksChanged():
            pass
        case _:
            raise UnreadableFile("unknown_event")
