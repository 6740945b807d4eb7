"""Each problem of a graph beside the objective that may answer it, and what was confirmed (R16, R18, R44)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import networkx as nx
import traitlets

from ogcore import chapters
from ogcore.errors import NodeNotFound
from ogcore.exchange.digraph import DiGraph
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.rules import OBJECTIVES, READING, REVIEW
from ogcore.objectives.state import Objectives
from ogcore.trees.state import TreeState
from workbench.notebook.own import OwnWidget, own_group, spoken
from workbench.notebook.refusal import understood
from workbench.panels.objectives.panel import PAIRS

Confirmed = Mapping[Hashable, str]


class PairsWidget(OwnWidget):
    """Each problem beside its objective, to be kept or worded.

    ``confirmed`` (node of the graph -> objective, only what was confirmed) can be observed; ``objectives`` is the
    objective tree as a graph.
    """

    confirmed = traitlets.Dict(read_only=True)

    def __init__(
        self,
        graph: DiGraph,
        language: str | None = None,
        *,
        core: Hashable | None = None,
        confirmed: Confirmed | None = None,
        layout: Any = None,
    ) -> None:
        """See :func:`pairs`."""
        language = spoken(language)
        self._read = understood(graph, core, language)
        group = own_group(language).holding(TreeState.from_plain(self._read.tree.to_plain()))
        takes = {*OBJECTIVES, *READING, *REVIEW} - {"show_proposals"}  # there is no wall to show them on
        super().__init__(PAIRS, group, takes=takes, options={"alone": True}, layout=layout)
        self._confirm(confirmed or {})
        self._refresh()

    @property
    def objectives(self) -> DiGraph:
        """The objective tree as a graph, means -> end, a copy.

        Nodes have ``text`` (confirmed, else proposed, else empty), ``problem``, ``kind`` (``core``, ``means``,
        ``end``) and ``confirmed``.
        """
        graph = objective_tree_of(self._group).graph
        named: DiGraph = nx.relabel_nodes(graph, dict(self._read.nodes), copy=True)
        return named

    def _confirm(self, confirmed: Confirmed) -> None:
        """Let objectives have been confirmed from the beginning; raises NodeNotFound, and what confirming refuses."""
        names = {node: name for name, node in self._read.nodes.items()}
        for node, text in confirmed.items():
            if node not in names:
                raise NodeNotFound(str(node))
            for event in chapters.decide(
                self._group, self._me, "confirm_objective", {"node": names[node], "text": text}
            ):
                self._group.change(event)

    def _tell(self) -> None:
        kept = self._group[Objectives].by_node
        said = {self._read.nodes[name]: one.wording.text for name, one in kept.items() if one.confirmed}
        self.set_trait("confirmed", {node: said[node] for node in self._read.nodes.values() if node in said})


def pairs(
    graph: DiGraph,
    language: str | None = None,
    *,
    core: Hashable | None = None,
    confirmed: Confirmed | None = None,
    layout: Any = None,
) -> PairsWidget:
    """Return a widget that shows each problem of ``graph`` beside its objective; the graph itself is not changed.

    The graph, and ``core``, are as :func:`workbench.notebook.tree` takes them; ``confirmed`` (node -> objective) is
    what is confirmed already, ``layout`` as of any widget. ``language`` (``es``, ``en``; default:
    ``WORKBENCH_LANGUAGE``, else the first) is what the widget speaks, and in which a problem is read that does not
    tell its language.

    Raises NotATree, HalfCharacter, UnknownLanguage, NodeNotFound, EmptyText, TextTooLong.
    """
    return PairsWidget(graph, language, core=core, confirmed=confirmed, layout=layout)
