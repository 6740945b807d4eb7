"""A picture of thousands of arrows is black and takes minutes: of a dense tree what each card hangs on comes first."""

from collections.abc import Iterator
from dataclasses import replace

import networkx as nx

from ogcore.export.figure import TreeFigure

ARROW_LIMIT = 2_000
"""Arrows in one picture: a second for Graphviz, and far more than anybody can follow."""


def fewer_arrows(figure: TreeFigure, limit: int = ARROW_LIMIT) -> tuple[TreeFigure, int]:
    """Return ``figure`` with at most ``limit`` arrows, and how many it had beyond them.

    One arrow of every card towards the core problem stays whatever the limit, so that no card of a tree hangs loose;
    of the others the first stay, in the order of the cards.
    """
    beyond = len(figure.edges) - limit
    if beyond <= 0:
        return figure, 0
    needed = set(_lifelines(figure))
    room = max(0, limit - len(needed))
    kept = []
    for edge in figure.edges:
        if edge in needed:
            kept.append(edge)
        elif room:
            room -= 1
            kept.append(edge)
    return replace(figure, edges=tuple(kept)), len(figure.edges) - len(kept)


def _lifelines(figure: TreeFigure) -> Iterator[tuple[str, str]]:
    """Yield for every card that has one an arrow of a shortest way to or from the core problem."""
    if figure.core is None:
        return
    graph = nx.DiGraph(figure.edges)
    graph.add_node(figure.core.id)
    yield from ((cause, effect) for effect, cause in nx.bfs_edges(graph, figure.core.id, reverse=True))
    yield from nx.bfs_edges(graph, figure.core.id)
