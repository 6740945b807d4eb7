"""What happens to a problem tree. Arrows are pairs (cause, effect)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event
from ogcore.record.wording import Wording

Arrow = tuple[str, str]


@dataclass(frozen=True, slots=True)
class TreeEvent(Event):
    """What all events of a problem tree have in common."""

    of_part: ClassVar[str] = "problem_tree"
    of_stage: ClassVar[str] = "problem_tree"

    def touches(self) -> frozenset[str]:
        """Return the node it is about, those it hangs on, and both ends of every arrow that comes or goes."""
        ends = (getattr(self, name, None) for name in ("node", "of", "cause", "effect"))
        arrows = (arrow for name in ("links", "cut", "joined") for arrow in getattr(self, name, ()))
        gone = (one.node for one in getattr(self, "gone", ()))
        return frozenset({*filter(None, ends), *gone, *(end for arrow in arrows for end in arrow)})


@dataclass(frozen=True, slots=True)
class CoreProblemStated(TreeEvent):
    """The group stated its core problem."""

    node: str
    text: str
    order: int

    def result(self) -> dict[str, Any]:
        """Tell the new node."""
        return {"node": self.node}

    def inverse(self) -> Event:
        """Withdraw the statement."""
        return CoreProblemWithdrawn(self.node, self.text, self.order)


@dataclass(frozen=True, slots=True)
class CoreProblemWithdrawn(TreeEvent):
    """The core problem was taken back, nothing hanging on it."""

    node: str
    text: str
    order: int

    def inverse(self) -> Event:
        """State it again."""
        return CoreProblemStated(self.node, self.text, self.order)


@dataclass(frozen=True, slots=True)
class CauseAdded(TreeEvent):
    """Somebody said why ``effect`` happens."""

    node: str
    text: str
    effect: str
    order: int

    def result(self) -> dict[str, Any]:
        """Tell the new node."""
        return {"node": self.node}

    def inverse(self) -> Event:
        """Remove the node again."""
        return NodeRemoved(self.node, Wording(self.text), self.order, ((self.node, self.effect),))


@dataclass(frozen=True, slots=True)
class EffectAdded(TreeEvent):
    """Somebody said what ``cause`` leads to."""

    node: str
    text: str
    cause: str
    order: int

    def result(self) -> dict[str, Any]:
        """Tell the new node."""
        return {"node": self.node}

    def inverse(self) -> Event:
        """Remove the node again."""
        return NodeRemoved(self.node, Wording(self.text), self.order, ((self.cause, self.node),))


@dataclass(frozen=True, slots=True)
class NodeSetAside(TreeEvent):
    """Somebody laid a statement straight into the parking lot: its place is for later."""

    node: str
    text: str
    order: int

    def result(self) -> dict[str, Any]:
        """Tell the new node."""
        return {"node": self.node}

    def inverse(self) -> Event:
        """Remove the node again."""
        return NodeRemoved(self.node, Wording(self.text), self.order, ())


@dataclass(frozen=True, slots=True)
class _WholeNode(TreeEvent):
    node: str
    wording: Wording
    order: int
    links: tuple[Arrow, ...]


class NodeRemoved(_WholeNode):
    """A node was taken out, with the arrows it had at that moment."""

    __slots__ = ()

    def inverse(self) -> Event:
        """Bring the node back to its place."""
        return NodeReturned(self.node, self.wording, self.order, self.links)


class NodeReturned(_WholeNode):
    """A removed node came back with its arrows."""

    __slots__ = ()

    def inverse(self) -> Event:
        """Remove it once more."""
        return NodeRemoved(self.node, self.wording, self.order, self.links)


class NodeBrought(_WholeNode):
    """A node came in with a tree from a file (R43), joined to nodes that were there or came before it."""

    __slots__ = ()

    def inverse(self) -> Event:
        """Remove it again."""
        return NodeRemoved(self.node, self.wording, self.order, self.links)


@dataclass(frozen=True, slots=True)
class NodeReworded(Changed, TreeEvent):
    """A node's words changed, or another wording was offered beside them (R13: two writers lose nothing)."""

    node: str
    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        return {"offered": True} if self.after.offers_more_than(self.before) else {}


@dataclass(frozen=True, slots=True)
class LinksChanged(TreeEvent):
    """Arrows were cut and joined. The subclasses say what people meant by it; ``node`` is what they took hold of."""

    node: str
    cut: tuple[Arrow, ...]
    joined: tuple[Arrow, ...]

    def inverse(self) -> Event:
        """Join what was cut and cut what was joined."""
        return _OPPOSITE[type(self)](self.node, self.joined, self.cut)


class NodeMoved(LinksChanged):
    """A branch was hung somewhere else."""

    __slots__ = ()


class NodesLinked(LinksChanged):
    """A node got one more effect."""

    __slots__ = ()


class NodesUnlinked(LinksChanged):
    """An arrow was taken out; what lost its way to the core problem lies in the parking lot."""

    __slots__ = ()


class BranchParked(LinksChanged):
    """A branch was laid in the parking lot."""

    __slots__ = ()


class BranchRestored(LinksChanged):
    """A branch came back from the parking lot."""

    __slots__ = ()


class ArrowsRestored(LinksChanged):
    """Arrows became what they were in a version people went back to."""

    __slots__ = ()


_OPPOSITE: dict[type[LinksChanged], type[LinksChanged]] = {
    NodeMoved: NodeMoved,
    NodesLinked: NodesUnlinked,
    NodesUnlinked: NodesLinked,
    BranchParked: BranchRestored,
    BranchRestored: BranchParked,
    ArrowsRestored: ArrowsRestored,
}


@dataclass(frozen=True, slots=True)
class NodeSplitOff(TreeEvent):
    """A part of what ``of`` said became a node of its own, beside it."""

    node: str
    of: str
    text: str
    order: int
    links: tuple[Arrow, ...]

    def result(self) -> dict[str, Any]:
        """Tell the new node."""
        return {"node": self.node}

    def inverse(self) -> Event:
        """Remove the node again."""
        return NodeRemoved(self.node, Wording(self.text), self.order, self.links)


@dataclass(frozen=True, slots=True)
class MergedNode:
    """A node that went into another one, as it was: its words, its place and its arrows."""

    node: str
    wording: Wording
    order: int
    links: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class NodesMergeChanged(TreeEvent):
    """What merging and taking a merge back have in common: ``gone`` are in ``node``, or out of it again.

    ``single`` is what ``node`` says while they are apart, ``merged`` while they are one; ``joined`` are the arrows it
    has of them, ``cut`` those of its own that it loses by it.
    """

    node: str
    single: Wording
    merged: Wording
    gone: tuple[MergedNode, ...]
    joined: tuple[Arrow, ...]
    cut: tuple[Arrow, ...]


class NodesMerged(NodesMergeChanged):
    """Several nodes became one. Nothing of them is lost: the tree keeps what each of them said (R13)."""

    __slots__ = ()

    def inverse(self) -> Event:
        """Take them apart again."""
        return NodesParted(self.node, self.single, self.merged, self.gone, self.joined, self.cut)


class NodesParted(NodesMergeChanged):
    """A merge was taken back."""

    __slots__ = ()

    def inverse(self) -> Event:
        """Merge them once more."""
        return NodesMerged(self.node, self.single, self.merged, self.gone, self.joined, self.cut)
