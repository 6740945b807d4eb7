"""The state of a problem tree: one DiGraph, and how each event changes it."""

from collections.abc import Callable, Iterable, Iterator
from functools import singledispatchmethod
from typing import Any, ClassVar, Literal, Self

import networkx as nx

from ogcore.errors import NodeNotFound
from ogcore.record.event import Event
from ogcore.record.part import Part, require
from ogcore.record.plain import plain, typed
from ogcore.record.wording import Wording
from ogcore.trees import causality
from ogcore.trees.events import (
    CauseAdded,
    CoreProblemStated,
    CoreProblemWithdrawn,
    EffectAdded,
    LinksChanged,
    NodeBrought,
    NodeRemoved,
    NodeReturned,
    NodeReworded,
    NodeSetAside,
    NodesMerged,
    NodesParted,
    NodeSplitOff,
)

Position = Literal["core", "cause", "effect", "parked"]


class TreeState(Part):
    """One core problem, causes below it, effects above it, and a parking lot, on one ``networkx.DiGraph`` (R12).

    ``graph`` has arrows cause -> effect and the node attributes ``text``, ``offers`` and ``order`` (siblings are shown
    in the order in which they were added). Positions follow from the graph alone. ``originals`` tells of nodes made by
    merging what was said before: node -> the wordings of those that became one.
    """

    name: ClassVar[str] = "problem_tree"

    def __init__(self) -> None:
        self.graph: causality.Graph = nx.DiGraph()
        self.core_problem: str | None = None
        self.originals: dict[str, tuple[Wording, ...]] = {}
        self._sides: tuple[set[str], set[str]] | None = None  # causes and effects, until something moves
        self._last_order: int | None = None

    # -- questions ---------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.graph)

    def __contains__(self, node: object) -> bool:
        return node in self.graph

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TreeState):
            return NotImplemented
        mine, theirs = self.graph, other.graph
        return (
            self.core_problem == other.core_problem
            and self.originals == other.originals
            and dict(mine.nodes.items()) == dict(theirs.nodes.items())
            and set(mine.edges) == set(theirs.edges)
        )

    __hash__ = None  # type: ignore[assignment]

    def _attributes(self, node: str) -> dict[str, Any]:
        if node not in self.graph:
            raise NodeNotFound(str(node))
        attributes: dict[str, Any] = self.graph.nodes[node]
        return attributes

    def text(self, node: str) -> str:
        """Return the words of ``node``; raises NodeNotFound."""
        return str(self._attributes(node)["text"])

    def wording(self, node: str) -> Wording:
        """Return the words of ``node`` with the wordings offered beside them; raises NodeNotFound."""
        attributes = self._attributes(node)
        return Wording(attributes["text"], tuple(attributes["offers"]))

    def merged(self, node: str) -> list[str]:
        """Return what was said by the nodes that were merged into ``node``, without what it says now."""
        now = self.wording(node)
        texts = [text for one in self.originals.get(node, ()) for text in (one.text, *one.offers)]
        return [text for text in dict.fromkeys(texts) if text not in (now.text, *now.offers)]

    def live(self) -> set[str]:
        """Return the nodes that have a way to or from the core problem."""
        core: set[str] = set() if self.core_problem is None else {self.core_problem}
        return core.union(*self._causes_and_effects())

    def is_live(self, node: str) -> bool:
        """Tell whether ``node`` has a way to or from the core problem."""
        return node == self.core_problem or any(node in side for side in self._causes_and_effects())

    def _causes_and_effects(self) -> tuple[set[str], set[str]]:
        if self._sides is None:
            self._sides = causality.causes_and_effects(self.graph, self.core_problem)
        return self._sides

    def position(self, node: str) -> Position:
        """Return where ``node`` stands: ``core``, ``cause``, ``effect`` or ``parked``; raises NodeNotFound."""
        self._attributes(node)
        return self._position(node)

    def _position(self, node: str) -> Position:
        causes, effects = self._causes_and_effects()
        if node == self.core_problem:
            return "core"
        if node in causes:
            return "cause"
        return "effect" if node in effects else "parked"

    def positions(self) -> dict[str, Position]:
        """Return the position of every node, in sibling order."""
        return {node: self._position(node) for node in self.ordered()}

    def ordered(self) -> list[str]:
        """Return all nodes in the order in which siblings are shown."""
        return self._sorted(self.graph)

    def _sorted(self, nodes: Iterable[str]) -> list[str]:
        attributes = self.graph.nodes
        return sorted(nodes, key=lambda node: (attributes[node]["order"], node))

    def causes(self, node: str | None = None) -> list[str]:
        """Return the direct causes of ``node`` (default: all causes of the core problem), in sibling order."""
        return self._side(node, "cause", self.graph.predecessors)

    def effects(self, node: str | None = None) -> list[str]:
        """Return the direct effects of ``node`` (default: all effects of the core problem), in sibling order."""
        return self._side(node, "effect", self.graph.successors)

    def _side(self, node: str | None, side: Position, near: Callable[[str], Iterable[str]]) -> list[str]:
        if node is None:
            return [other for other, position in self.positions().items() if position == side]
        self._attributes(node)
        return self._sorted(near(node))

    def parked(self) -> list[str]:
        """Return the nodes in the parking lot, in sibling order."""
        return [node for node, position in self.positions().items() if position == "parked"]

    def arrows(self) -> Iterator[causality.Arrow]:
        """Yield the arrows (cause, effect) in sibling order."""
        for node in self.ordered():
            for effect in self.effects(node):
                yield node, effect

    def next_order(self) -> int:
        """Return the place of a node added now."""
        if self._last_order is None:
            self._last_order = max((data["order"] for _, data in self.graph.nodes(data=True)), default=0)
        return self._last_order + 1

    def is_sound(self) -> bool:
        """Tell whether the graph keeps the rules of a tree (R12)."""
        return not causality.broken_rules(self.graph, self.core_problem)

    def to_plain(self) -> dict[str, Any]:
        """Return the tree as JSON takes it."""
        nodes = self.graph.nodes(data=True)
        return {
            "core_problem": self.core_problem,
            "nodes": [[node, data["text"], list(data["offers"]), data["order"]] for node, data in nodes],
            "arrows": [list(arrow) for arrow in self.graph.edges],
            "originals": plain(self.originals),
        }

    @classmethod
    def from_plain(cls, data: Any) -> Self:
        """Return the tree that :meth:`to_plain` gave."""
        tree = cls()
        tree.core_problem = data["core_problem"]
        for node, text, offers, order in data["nodes"]:
            tree.graph.add_node(node, text=text, offers=tuple(offers), order=order)
        tree.graph.add_edges_from(tuple(arrow) for arrow in data["arrows"])
        tree.originals = typed(dict[str, tuple[Wording, ...]], data["originals"])
        return tree

    def copy(self) -> Self:
        """Return an independent copy."""
        copy = type(self)()
        copy.graph = self.graph.copy()
        copy.core_problem = self.core_problem
        copy.originals = dict(self.originals)
        return copy

    # -- changes -----------------------------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened.

        Strict: an event that does not fit the present state (a node that is there already, words that differ from those
        it replaces) raises UndoConflict and changes nothing: so an undo finds out that others have built on a change.
        """
        self._apply(event)
        if isinstance(event, CauseAdded | EffectAdded):
            self._grow_side(event)
        elif not isinstance(event, NodeReworded):
            self._sides = None

    def _grow_side(self, event: CauseAdded | EffectAdded) -> None:
        """Keep what is known of the sides when a leaf is added: large trees are built leaf by leaf."""
        if self._sides is None:
            return
        causes, effects = self._sides
        side, neighbour = (causes, event.effect) if isinstance(event, CauseAdded) else (effects, event.cause)
        if neighbour == self.core_problem or neighbour in side:
            side.add(event.node)
        else:
            self._sides = None

    @singledispatchmethod
    def _apply(self, event: Event) -> None:
        raise TypeError(f"not an event of a tree: {event.kind}")

    def _insert(self, node: str, wording: Wording, order: int, links: tuple[causality.Arrow, ...]) -> None:
        ends = {end for arrow in links for end in arrow if end != node}
        require(fits=node not in self.graph and all(end in self.graph for end in ends))
        self.graph.add_node(node, text=wording.text, offers=wording.offers, order=order)
        self.graph.add_edges_from(links)
        if self._last_order is not None:
            self._last_order = max(self._last_order, order)

    @_apply.register
    def _(self, event: CoreProblemStated) -> None:
        require(fits=self.core_problem is None)
        self._insert(event.node, Wording(event.text), event.order, ())
        self.core_problem = event.node

    @_apply.register
    def _(self, event: CoreProblemWithdrawn) -> None:
        require(fits=self.core_problem == event.node and self.graph.degree(event.node) == 0)
        require(fits=self.wording(event.node) == Wording(event.text))
        self.graph.remove_node(event.node)
        self.core_problem = None

    @_apply.register
    def _(self, event: CauseAdded) -> None:
        self._insert(event.node, Wording(event.text), event.order, ((event.node, event.effect),))

    @_apply.register
    def _(self, event: EffectAdded) -> None:
        self._insert(event.node, Wording(event.text), event.order, ((event.cause, event.node),))

    @_apply.register
    def _(self, event: NodeSetAside) -> None:
        self._insert(event.node, Wording(event.text), event.order, ())

    @_apply.register
    def _(self, event: NodeSplitOff) -> None:
        self._insert(event.node, Wording(event.text), event.order, event.links)

    def _said(self, event: NodesMerged | NodesParted) -> tuple[Wording, ...]:
        """Return what the nodes of a merge said, those that had been merged into them before included."""
        return (
            event.single,
            *(said for one in event.gone for said in (*self.originals.get(one.node, ()), one.wording)),
        )

    @_apply.register
    def _(self, event: NodesMerged) -> None:
        require(fits=event.node in self.graph and self.wording(event.node) == event.single)
        for other in event.gone:
            require(fits=other.node in self.graph and self.wording(other.node) == other.wording)
        arrows = set(self.graph.edges([event.node])) | set(self.graph.in_edges([event.node]))
        names = [other.node for other in event.gone]
        present = set(self.graph.edges(names)) | set(self.graph.in_edges(names))
        require(fits=present == {arrow for other in event.gone for arrow in other.links})
        require(fits=arrows.issuperset(event.cut) and arrows.isdisjoint(event.joined))
        require(fits=all(a in self.graph and b in self.graph for a, b in event.joined))
        self.graph.remove_nodes_from(names)
        self.graph.remove_edges_from(event.cut)
        self.graph.add_edges_from(event.joined)
        self.graph.nodes[event.node].update(text=event.merged.text, offers=event.merged.offers)
        self.originals[event.node] = (*self.originals.get(event.node, ()), *self._said(event))

    @_apply.register
    def _(self, event: NodesParted) -> None:
        require(fits=event.node in self.graph and self.wording(event.node) == event.merged)
        kept, added = self.originals.get(event.node, ()), self._said(event)
        require(fits=kept[-len(added) :] == added and all(self.graph.has_edge(*arrow) for arrow in event.joined))
        names = {other.node for other in event.gone}
        ends = {end for other in event.gone for arrow in other.links for end in arrow}
        ends |= {end for arrow in event.cut for end in arrow}
        require(fits=names.isdisjoint(self.graph) and all(end in self.graph for end in ends - names))
        self.graph.remove_edges_from(event.joined)
        for other in event.gone:
            self.graph.add_node(other.node, text=other.wording.text, offers=other.wording.offers, order=other.order)
        self.graph.add_edges_from(event.cut)
        self.graph.add_edges_from(arrow for other in event.gone for arrow in other.links)
        self.graph.nodes[event.node].update(text=event.single.text, offers=event.single.offers)
        self.originals[event.node] = kept[: -len(added)]
        if not self.originals[event.node]:
            del self.originals[event.node]

    @_apply.register(NodeBrought)
    @_apply.register(NodeReturned)
    def _(self, event: NodeBrought | NodeReturned) -> None:
        self._insert(event.node, event.wording, event.order, event.links)

    @_apply.register
    def _(self, event: NodeRemoved) -> None:
        require(fits=event.node in self.graph and self.wording(event.node) == event.wording)
        present = set(self.graph.in_edges(event.node)) | set(self.graph.out_edges(event.node))
        require(fits=present == set(event.links))
        self.graph.remove_node(event.node)

    @_apply.register
    def _(self, event: NodeReworded) -> None:
        require(fits=event.node in self.graph and self.wording(event.node) == event.before)
        self.graph.nodes[event.node].update(text=event.after.text, offers=event.after.offers)

    @_apply.register
    def _(self, event: LinksChanged) -> None:
        require(fits=all(self.graph.has_edge(*arrow) for arrow in event.cut))
        require(
            fits=all(a in self.graph and b in self.graph and not self.graph.has_edge(a, b) for a, b in event.joined)
        )
        self.graph.remove_edges_from(event.cut)
        self.graph.add_edges_from(event.joined)
