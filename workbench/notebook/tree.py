"""A problem tree over any graph of networkx: shown, edited, and given back as a graph (R12, R44)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import networkx as nx
import traitlets

from ogcore.errors import CoreProblemStays, NodeNotFound
from ogcore.exchange.digraph import DiGraph, GraphReading, written_digraph
from ogcore.record.rule import word
from ogcore.trees.rules import TREE
from ogcore.trees.state import TreeState
from workbench.notebook.own import OwnWidget, own_group, spoken
from workbench.notebook.refusal import understood
from workbench.panels.trees.panel import PROBLEM_TREE

SELECT = "select_node"
"""What the page says when its reader selects a card: it changes nothing of the tree."""
_HINTED = 6_000
"""Letters of a tree in which hints are found in milliseconds; a larger one is shown without."""


class GraphCopy(nx.DiGraph):  # type: ignore[type-arg] # a generic class for mypy alone
    """A copy of the tree as a graph, one's own to change; equal to one with the same nodes, arrows and attributes."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, nx.Graph) and bool(nx.utils.graphs_equal(self, other))

    __hash__ = nx.DiGraph.__hash__


class _Graph(traitlets.Instance):  # type: ignore[type-arg]
    """A trait whose value is a copy each time: what is done to it reaches the tree only when it is assigned."""

    def get(self, obj: Any, cls: Any = None) -> Any:  # noqa: ARG002 - the signature of traitlets
        return obj.copied()


class TreeWidget(OwnWidget):
    """A problem tree to work on, as canvas and outline.

    ``graph`` is the tree as a ``networkx.DiGraph``, a copy: its nodes are those of the graph it was made of, those
    written since have names of their own; each has ``text`` and ``kind`` (``core``, ``cause``, ``effect``, ``parked``).
    Assigning another graph begins anew with that. ``selected`` is the node selected last, in the page or by assigning.
    Both can be observed and linked.
    """

    graph = _Graph(nx.Graph, args=())
    selected = traitlets.Any()

    def __init__(
        self, graph: DiGraph, core: Hashable | None = None, language: str | None = None, *, layout: Any = None
    ) -> None:
        """See :func:`tree`."""
        language = spoken(language)
        self._read = understood(graph, core, language)
        self._like = graph.copy()
        self._reveals = 0
        group = own_group(language).holding(TreeState.from_plain(self._read.tree.to_plain()))
        options = {"tells": True, "leads": False, "pointer": False}
        super().__init__(PROBLEM_TREE, group, takes=TREE, options=options, layout=layout)
        self._refresh()

    def copied(self) -> GraphCopy:
        """Return the tree as it stands as a graph."""
        return GraphCopy(written_digraph(self._group[TreeState], self._read.nodes, self._like))

    def act(self, intent: str, data: Mapping[str, Any]) -> dict[str, Any]:
        """Carry out an intent; raises CoreProblemStays for one that takes the core problem out, and as OwnWidget."""
        gone = [data.get("node"), *(nodes if isinstance(nodes := data.get("nodes"), list) else [])]
        if intent in ("remove", "remove_all") and self._group[TreeState].core_problem in gone:
            raise CoreProblemStays
        return super().act(intent, data)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _intended(self, intent: str, data: dict[str, Any], op: str, written: str) -> dict[str, Any]:
        if intent != SELECT:
            return super()._intended(intent, data, op, written)
        name = word(data, "node")
        if name not in self._group[TreeState]:
            raise NodeNotFound(name)
        with self._own_change():
            self.selected = self._node(name)
        return {}

    def _begin(self, read: GraphReading, like: DiGraph) -> None:
        self._read, self._like = read, like
        tree = TreeState.from_plain(read.tree.to_plain())
        self._group = own_group(self.language).holding(tree)

    def _hints(self) -> int | None:
        tree = self._group[TreeState]
        return None if sum(len(tree.text(node)) for node in tree.graph) <= _HINTED else -1

    def _tell(self) -> None:
        self.graph = self.copied()
        if self._name(self.selected) is None:
            self.selected = self._node(str(self._group[TreeState].core_problem))

    def _node(self, name: str) -> Hashable:
        """Return the node of the graph for a name of the tree."""
        return self._read.nodes.get(name, name)

    def _name(self, node: Hashable) -> str | None:
        """Return what a node of the graph is called in the tree; None when it is not there."""
        tree = self._group[TreeState]
        found = next((name for name, known in self._read.nodes.items() if known == node and name in tree), None)
        return found or (node if isinstance(node, str) and node in tree and node not in self._read.nodes else None)

    @traitlets.validate("graph")
    def _graph_wanted(self, proposal: dict[str, Any]) -> DiGraph:
        """Begin anew with a graph that is assigned; raises NotATree, and then all stays as it is."""
        graph: DiGraph = proposal["value"]
        if self._telling:
            return graph
        read = understood(graph, self._core_in(graph) if graph else None, self.language)
        self._begin(read, graph.copy())
        return self.copied()

    def _core_in(self, graph: DiGraph) -> Hashable | None:
        """Return the core problem there is, where the graph has it and calls nothing else so: None otherwise.

        Its other kinds may then be those of the copy it was made of, before its arrows were changed.
        """
        core = self._node(str(self._group[TreeState].core_problem))
        called = {node for node, data in graph.nodes(data=True) if data.get("kind") == "core"}
        return core if core in graph and called <= {core} else None

    @traitlets.observe("graph")
    def _graph_came(self, _change: object) -> None:
        if not self._telling:
            self._refresh()

    @traitlets.validate("selected")
    def _selection_wanted(self, proposal: dict[str, Any]) -> Hashable:
        """Refuse what is no node; raises NodeNotFound."""
        node: Hashable = proposal["value"]
        if self._name(node) is None:
            raise NodeNotFound(str(node))
        return node

    @traitlets.observe("selected")
    def _selection_came(self, change: dict[str, Any]) -> None:
        """Let the page show what was selected elsewhere."""
        if not self._telling:
            self._reveals += 1
            self._show(reveal={"node": self._name(change["new"]), "count": self._reveals})


def tree(
    graph: DiGraph, core: Hashable | None = None, language: str | None = None, *, layout: Any = None
) -> TreeWidget:
    """Return a widget that shows ``graph`` as a problem tree, for editing; the graph itself is not changed.

    Arrows run from cause to effect. A node's words are its attribute ``text``, else the node itself. The core problem
    is ``core``, else the node with ``kind`` ``core``, else the one to or from which all others have a way (of several
    the one nearest to the effects). What lies in the parking lot has the kind ``parked``. ``language`` (``es``, ``en``;
    default: ``WORKBENCH_LANGUAGE``, else the first) is what the widget speaks, ``layout`` as of any widget.

    Raises NotATree, which says what to mend: a circle, two core problems, no arrows; HalfCharacter; UnknownLanguage.
    """
    return TreeWidget(graph, core, language, layout=layout)
