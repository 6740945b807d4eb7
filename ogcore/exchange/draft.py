"""What a file says of a tree, before anybody knows whether it is one; and the tree, or all that is wrong (R43)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import networkx as nx

from ogcore.errors import EmptyText, TextTooLong, UnreadableTree
from ogcore.record.event import Event
from ogcore.record.wording import Wording, clean, statement
from ogcore.trees import causality
from ogcore.trees.bringing import arrivals
from ogcore.trees.commands import NODE_LIMIT
from ogcore.trees.problem_tree import ProblemTree

Place = Mapping[str, Any]
"""Where something stands in its file: ``{"line"}``, ``{"sheet", "cell"}``, ``{"path"}`` or nothing."""
Arrow = tuple[str, str]

NAME_LIMIT = 80
KINDS = ("core", "cause", "effect", "parked")
_QUOTED = 120
NOTE_LIMIT = 300
FAULT_LIMIT = 2_000  # nobody mends more at once


def fault(reason: str, text: object = "", **place: Any) -> dict[str, Any]:
    """Return a fault as UnreadableTree keeps it."""
    words = str(text)[:_QUOTED].encode(errors="replace").decode()
    return {"reason": reason, **place, "text": words}


@dataclass(frozen=True, slots=True)
class Entry:
    """One node as the file has it; ``kind`` None where the file leaves it to be understood from the arrows."""

    name: str
    text: str
    kind: str | None
    place: Place
    text_place: Place | None = None
    kind_place: Place | None = None
    offers: tuple[str, ...] = ()
    order: int | None = None


@dataclass(slots=True)
class TreeDraft:
    """Nodes, arrows (cause, effect) and faults, collected while a file is read.

    ``limit`` is the number of nodes that are let in.
    """

    limit: int = NODE_LIMIT
    _faults: dict[object, dict[str, Any]] = field(default_factory=dict)
    _entries: dict[str, Entry] = field(default_factory=dict)
    _arrows: dict[Arrow, Place] = field(default_factory=dict)
    _notes: dict[object, dict[str, Any]] = field(default_factory=dict)
    _to_core: list[tuple[str | None, str | None, Place]] = field(default_factory=list)

    @property
    def faults(self) -> list[dict[str, Any]]:
        """What cannot be read, as far as is known."""
        return list(self._faults.values())

    @property
    def fault_count(self) -> int:
        """How many faults are known."""
        return len(self._faults)

    def fault(self, reason: str, place: Place, text: object = "") -> None:
        """Note that something cannot be read, where, and what it says there; raises UnreadableTree with too many."""
        found = fault(reason, text, **place)
        self._faults.setdefault(tuple(found.items()), found)  # a cell may be looked at twice
        if len(self._faults) >= FAULT_LIMIT:
            self.refuse()

    @property
    def notes(self) -> list[dict[str, Any]]:
        """What was left out, joined or understood without being said, in the shape of faults."""
        return list(self._notes.values())

    def note(self, reason: str, place: Place, text: object = "") -> None:
        """Note what a person should see before the tree is taken."""
        if len(self._notes) < NOTE_LIMIT:
            found = fault(reason, text, **place)
            self._notes.setdefault(tuple(found.items()), found)

    def refuse(self) -> None:
        """Raise UnreadableTree when there is any fault."""
        if self.faults:
            raise UnreadableTree(self.faults)

    def add(self, entry: Entry) -> None:
        """Take a node in; raises UnreadableTree when the tree is full: nobody needs the rest of such a list."""
        if len(self._entries) >= self.limit:
            self.fault("too_many_nodes", entry.place)
            self.refuse()
        if entry.name in self._entries:
            self.fault("duplicate_id", entry.place, entry.name)
            return
        self._entries[entry.name] = entry

    def join(self, cause: str, effect: str, place: Place) -> None:
        """Take an arrow in; ends that are no nodes are noted as ``unknown_parent``."""
        for end in (cause, effect):
            if end not in self._entries:
                self.fault("unknown_parent", place, end)
                return
        self._arrows.setdefault((cause, effect), place)

    def join_later(self, cause: str | None, effect: str | None, place: Place) -> None:
        """Take in an arrow from or to the core problem (None), which may come further down in the file."""
        self._to_core.append((cause, effect, place))

    def call_core(self, name: str) -> None:
        """Call a node the core problem that the file leaves to be understood as such."""
        self._entries[name] = replace(self._entries[name], kind="core")

    def tree(self) -> ProblemTree:
        """Return the tree with the names, words, offers and order of the file; raises UnreadableTree with all faults.

        Reasons: ``no_core_problem``, ``two_core_problems``, ``empty_text``, ``too_long``, ``would_cycle``,
        ``wrong_kind``, ``half_parked``, ``no_kind``, and whatever was noted before.
        """
        wordings = {name: self._wording(entry) for name, entry in self._entries.items()}
        core = self._core()
        for cause, effect, place in self._to_core:
            if core or (cause and effect):
                self.join(cause or str(core), effect or str(core), place)
        self._break_circles()
        if not self.faults:
            self._check_sides(core)
        self.refuse()
        return ProblemTree.replay(self._events(core, wordings))

    def _wording(self, entry: Entry) -> Wording:
        place = entry.text_place or entry.place
        try:
            return Wording(statement(entry.text), tuple(words for words in map(clean, entry.offers) if words))
        except EmptyText:
            self.fault("empty_text", place)
        except TextTooLong:
            self.fault("too_long", place, entry.text)
        return Wording("")

    def _core(self) -> str | None:
        cores = [entry for entry in self._entries.values() if entry.kind == "core"]
        for entry in cores[1:]:
            self.fault("two_core_problems", entry.kind_place or entry.place, entry.text)
        only_parked = bool(self._entries) and all(entry.kind == "parked" for entry in self._entries.values())
        if not cores and not only_parked and not self.faults:
            self.fault("no_core_problem", {})
        return cores[0].name if cores else None

    def _break_circles(self) -> None:
        graph = self._graph()
        for _ in range(UnreadableTree.FAULT_LIMIT):
            circle = _circle(graph)
            if not circle:
                return
            cause, effect = max(circle, key=list(self._arrows).index)
            self.fault("would_cycle", self._arrows[cause, effect], self._entries[cause].text)
            graph.remove_edge(cause, effect)

    def _graph(self) -> causality.Graph:
        graph: causality.Graph = nx.DiGraph()
        graph.add_nodes_from(self._entries)
        graph.add_edges_from(self._arrows)
        return graph

    def _check_sides(self, core: str | None) -> None:
        """Note every node that does not stand where it says it stands."""
        graph = self._graph()
        causes, effects = causality.causes_and_effects(graph, core)
        for name, entry in self._entries.items():
            side = "cause" if name in causes else "effect" if name in effects else "parked"
            stands = "core" if name == core else side
            if entry.kind is None and stands == "parked":
                self.fault("no_kind", entry.place, entry.text)
            elif entry.kind not in (None, stands):
                self.fault("wrong_kind", entry.kind_place or entry.place, entry.text)
        if not self.faults:
            for arrow in causality.crossing_arrows(graph, core):
                self.fault("half_parked", self._arrows[arrow], self._entries[arrow[0]].text)

    def _events(self, core: str | None, wordings: Mapping[str, Wording]) -> Iterable[Event]:
        orders = self._orders()
        described = {name: (wordings[name], orders[name]) for name in self._entries}
        return arrivals(core, described, list(self._arrows))

    def _orders(self) -> dict[str, int]:
        """Return the place of each node among its siblings; one without a number comes after the one above it."""
        if all(entry.order is not None for entry in self._entries.values()):
            return {name: entry.order or 0 for name, entry in self._entries.items()}
        last, keys = 0, {}
        for row, (name, entry) in enumerate(self._entries.items()):
            last = last if entry.order is None else entry.order
            keys[name] = (last, row)
        return {name: place for place, name in enumerate(sorted(keys, key=keys.__getitem__), 1)}


def _circle(graph: causality.Graph) -> list[Arrow]:
    """Return the arrows of a circle, none where there is none.

    Searched only where each arrow is of one: elsewhere the search takes the square of the time, and somebody may wait.
    """
    part_of = {node: part for part, nodes in enumerate(nx.strongly_connected_components(graph)) for node in nodes}
    within = [(cause, effect) for cause, effect in graph.edges if part_of[cause] == part_of[effect]]
    return [(cause, effect) for cause, effect in nx.find_cycle(nx.DiGraph(within))] if within else []
