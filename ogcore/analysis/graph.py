"""A group's trees and the chain as graphs of networkx: copies, whose attributes any program reads (R44).

Attributes are plain texts, numbers and truths; one that nobody has said is left out, as GraphML has no word for it.
"""

from collections.abc import Iterable

import networkx as nx

from ogcore.brainstorm.state import Brainstorm
from ogcore.commitments.frames import CHAIN
from ogcore.commitments.state import Commitments
from ogcore.logic.frames import EDGES, NODES
from ogcore.objectives.frames import PAIRS
from ogcore.objectives.state import Objectives
from ogcore.record.frame import Frame, Row
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState


def problem_tree(group: Stream) -> "nx.DiGraph[str]":
    """Return the cards, cause -> effect, with the columns of the frames ``nodes`` and ``edges`` as attributes.

    What lies in the parking lot is no part of the tree and is left out. The commitments begun from a card are counted
    in ``commitments``, for those there are.
    """
    tree: nx.DiGraph[str] = nx.DiGraph()
    begun = [card.node for card in group[Commitments].cards.values()]
    for row in _sorted(NODES, group):
        if row["kind"] == "parked":
            continue
        tree.add_node(
            str(row["node"]), **_plain(row, "node", "causes", "effects"), commitments=begun.count(str(row["node"]))
        )
    for row in _sorted(EDGES, group):
        if row["cause"] in tree and row["effect"] in tree:
            tree.add_edge(str(row["cause"]), str(row["effect"]), **_plain(row, "cause", "effect"))
    return tree


def objective_tree(group: Stream) -> "nx.DiGraph[str]":
    """Return the objectives, means -> end, with the columns of the frame ``pairs`` as attributes.

    ``text`` is what would be shown: the objective, else what the language rules propose, else nothing.
    """
    tree: nx.DiGraph[str] = nx.DiGraph()
    for row in _sorted(PAIRS, group):
        text = row["objective"] or row["proposal"] or ""
        tree.add_node(str(row["node"]), text=text, **_plain(row, "node"))
    arrows = sorted(group[TreeState].graph.edges)
    tree.add_edges_from(arrow for arrow in arrows if arrow[0] in tree and arrow[1] in tree)
    return tree


def chain(groups: Iterable[Stream]) -> "nx.DiGraph[str]":
    """Return how ideas became cards, cards means, and means commitments: an arrow a step, of the frame ``chain``.

    A card and its objective have one identifier; the means is the node ``means:`` and that identifier. Each node says
    its ``step`` (idea, cause, means, commitment) and its ``text``.
    """
    drawn: nx.DiGraph[str] = nx.DiGraph()
    for group in groups:
        for row in _sorted(CHAIN, group):
            path = [
                (step, str(row[step])) for step in ("idea", "cause", "means", "commitment") if row[step] is not None
            ]
            names = [f"means:{name}" if step == "means" else name for step, name in path]
            for (step, name), node in zip(path, names, strict=True):
                drawn.add_node(node, step=step, text=_text(group, step, name))
            nx.add_path(drawn, names)
    return drawn


def _text(group: Stream, step: str, name: str) -> str:
    if step == "idea":
        return group[Brainstorm].ideas[name].text
    if step == "cause":
        return group[TreeState].text(name)
    if step == "means":
        return group[Objectives].by_node[name].wording.text
    card = group[Commitments].cards[name]
    return card.text("action") or card.text("objective")


def _sorted(frame: Frame, group: Stream) -> list[Row]:
    """Return the rows by their key, so that no order in which people wrote is left in a graph (R5)."""
    return sorted(frame.rows(group), key=lambda row: [str(row[name] or "") for name in frame.key])


def _plain(row: Row, *without: str) -> dict[str, object]:
    return {name: value for name, value in row.items() if value is not None and name not in without}
