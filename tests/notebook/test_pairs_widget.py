"""The pairs of a graph of one's own: what was confirmed comes back (R16, R18, R44)."""

from typing import Any

import networkx as nx
import pytest

from ogcore.errors import EmptyText, NodeNotFound, NothingToUndo, UnknownIntent
from workbench.notebook import NotATree, PairsWidget, pairs

CORE, ROAD = "The bus comes late", 7


def bus() -> "nx.DiGraph[Any]":
    """Return a graph of a cause, whose node is a number, and the core problem."""
    graph: nx.DiGraph[Any] = nx.DiGraph([(ROAD, CORE)])
    graph.nodes[ROAD]["text"] = "Nobody repairs the road"
    return graph


def name_of(widget: PairsWidget, problem: str) -> str:
    """Return what the page calls the pair of a problem."""
    return next(str(pair["node"]) for pair in widget.view["pairs"] if pair["problem"] == problem)


def test_what_is_confirmed_comes_back_under_the_nodes_of_the_graph() -> None:
    """Proposals are no objectives; a kept one is told under its node and is in the objective tree; undo takes it."""
    widget, told = pairs(bus(), "en"), []
    widget.observe(lambda change: told.append(change.new), "confirmed")
    assert widget.confirmed == {}
    widget.act(
        "confirm_objective", {"node": name_of(widget, "Nobody repairs the road"), "text": "The road is repaired"}
    )
    assert told == [{ROAD: "The road is repaired"}]
    assert widget.objectives.nodes[ROAD] == {
        "text": "The road is repaired",
        "problem": "Nobody repairs the road",
        "kind": "means",
        "confirmed": True,
    }
    assert list(widget.objectives.edges) == [(ROAD, CORE)]
    widget.undo()
    assert widget.confirmed == {}


def test_reading_and_keeping_all_that_is_sure() -> None:
    """Each sure proposal is read, then all are kept in one step."""
    widget = pairs(bus(), "en")
    for pair in widget.view["pairs"]:
        widget.act("read_objective", {"node": pair["node"], "text": pair["proposal"], "on": True})
    read = [{"node": pair["node"], "text": pair["proposal"]} for pair in widget.view["pairs"]]
    widget.act("confirm_objectives", {"pairs": read})
    assert widget.confirmed == {CORE: "The bus comes on time", ROAD: "The road is repaired"}
    assert widget.view["confirmed"] == widget.view["total"] == 2


def test_what_is_confirmed_already_can_be_handed_in() -> None:
    """It stands from the beginning, and is not taken back; a node that is not there, or no words, are refused."""
    widget = pairs(bus(), "en", confirmed={ROAD: "The town repairs it"})
    assert widget.confirmed == {ROAD: "The town repairs it"}
    with pytest.raises(NothingToUndo):
        widget.undo()
    with pytest.raises(NodeNotFound):
        pairs(bus(), "en", confirmed={8: "The town repairs it"})
    with pytest.raises(EmptyText):
        pairs(bus(), "en", confirmed={ROAD: " "})


def test_no_page_changes_the_problems_or_shows_proposals_on_a_wall() -> None:
    """Intents of the tree, of a wall and of other chapters are not of this widget."""
    widget = pairs(bus(), "en")
    for intent in ("reword", "remove", "show_proposals", "draft_commitment", "open_stage"):
        with pytest.raises(UnknownIntent):
            widget.act(intent, {"node": name_of(widget, CORE), "text": "Changed", "on": True})


def test_the_language_given_is_that_of_what_does_not_tell() -> None:
    """In Spanish a Spanish problem is turned; what is no tree is refused in Spanish."""
    widget = pairs(nx.DiGraph({"El camión llega tarde": []}), "es")
    assert widget.view["pairs"][0]["proposal"] == "El camión llega a tiempo"
    with pytest.raises(NotATree, match="no es un árbol de problemas"):
        pairs(nx.DiGraph([(1, 2), (2, 1)]), "es")
